import { expect } from 'chai';
import { isOvertaken, ofWhich, stillWaiting } from '../../../src/domain/goals/goals-notices.js';
import { decideSendGoals } from '../../../src/domain/goals/write-goals.js';
import { decideAnswerWork, decideWriteWork } from '../../../src/domain/goals/work-agreements.js';
import { shown } from '../../../src/domain/goals/goals.js';
import { after } from '../../support/deciding.js';
import { approve, byStudent, byTrainer, empty, saying, send, write } from '../../support/goals.js';

const WEDNESDAY = '2026-11-25T13:00:00.000Z';
const LATER = '2026-11-25T15:00:00.000Z';
const THURSDAY = '2026-11-26T13:00:00.000Z';

describe('What was sent', () => {
  it('waits until it is answered or taken back', () => {
    const sent = send(write(empty, 'a'), WEDNESDAY);
    expect(stillWaiting(sent, 2)?.goals).to.have.length(1);
    expect(stillWaiting(approve(sent), 2)).to.equal(null);
    expect(stillWaiting(write(sent, 'a', saying({ goal: 'anders' })), 2)).to.equal(null);
    expect(stillWaiting(sent, 9)).to.equal(null);
  });

  it('on one day is spoken of once, by what was sent last; of another day apart, with what waits longer', () => {
    const first = send(write(empty, 'a'), WEDNESDAY);
    const second = write(first, 'b');
    const those = second.goals.filter(({ state }) => state === 'draft').map(shown);
    const sameDay = after(decideSendGoals(second, those, byStudent(LATER)));
    expect(stillWaiting(sameDay, 2)).to.equal(null);
    expect(stillWaiting(sameDay, 4)?.goals).to.have.length(2);
    const nextDay = after(decideSendGoals(second, those, byStudent(THURSDAY)));
    expect(stillWaiting(nextDay, 2)?.goals).to.have.length(1);
    expect(stillWaiting(nextDay, 4)?.goals).to.have.length(2);
  });

  it('of work agreements waits by itself', () => {
    const work = { here: ['B1-K1-W4'], later: [], note: '' };
    const sent = after(decideWriteWork(empty, { revision: 0, work }, byStudent(WEDNESDAY)));
    expect(stillWaiting(sent, 1)).to.deep.equal({ goals: [], work: true });
    expect(stillWaiting(after(decideAnswerWork(sent, { revision: 1, reason: null }, byTrainer())), 1)).to.equal(null);
    expect(ofWhich(sent.history[0]!.what)).to.equal('work-agreements');
  });

  it('is overtaken by what happens to the same goal, and not by what happens to another', () => {
    const sent = send(write(empty, 'a'), WEDNESDAY);
    expect(isOvertaken(sent, 2)).to.equal(false);
    expect(isOvertaken(write(sent, 'b'), 2)).to.equal(false);
    expect(isOvertaken(write(write(sent, 'b'), 'a', saying({ goal: 'anders' })), 3)).to.equal(false);
    expect(isOvertaken(approve(sent), 2)).to.equal(true);
    expect(isOvertaken(sent, 9)).to.equal(true);
    const work = { here: ['B1-K1-W4'], later: [], note: '' };
    const asked = after(decideWriteWork(empty, { revision: 0, work }, byStudent(WEDNESDAY)));
    expect(isOvertaken(asked, 1)).to.equal(false);
    expect(isOvertaken(write(asked, 'a'), 1)).to.equal(false);
    expect(isOvertaken(after(decideAnswerWork(asked, { revision: 1, reason: null }, byTrainer())), 1)).to.equal(true);
  });
});
