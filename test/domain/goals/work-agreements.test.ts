import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideAnswerWork, decideWriteWork, workProcessesOf } from '../../../src/domain/goals/work-agreements.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { byStudent, byTrainer, empty } from '../../support/goals.js';
import { karel, placementOfSanne, sanne, school } from '../../support/people.js';

const work = { here: ['B1-K1-W4'], later: ['B1-K1-W5'], note: ' geluid van Peter ' };
const sent = after(decideWriteWork(empty, { revision: 0, work }, byStudent()));

describe('Work agreements', () => {
  it('are sent to the praktijkopleider as they are filled in', () => {
    const { next, notices } = changeIn(decideWriteWork(empty, { revision: 0, work }, byStudent()));
    expect(next.work).to.deep.include({ ...work, note: 'geluid van Peter', state: 'sent', revision: 1 });
    expect(notices.map(({ about }) => about.kind)).to.deep.equal([
      'refresh',
      'work-agreements',
      'goals-waiting',
      'goals-unanswered',
    ]);
    expect(notices[1]?.to).to.equal(karel().id);
  });

  it('need something that can be done there, and each once', () => {
    const none = { ...work, here: [], later: [] };
    expect(outcome(decideWriteWork(empty, { revision: 0, work: none }, byStudent()))).to.equal('nothing-ticked');
    const twice = { ...work, later: ['B1-K1-W4'] };
    expect(outcome(decideWriteWork(empty, { revision: 0, work: twice }, byStudent()))).to.equal('twice');
    expect(
      outcome(decideWriteWork(empty, { revision: 0, work: { ...none, later: ['B1-K1-W4'] } }, byStudent())),
    ).to.equal('change');
  });

  it('are changed from what was shown, and then agreed to anew', () => {
    const agreed = after(decideAnswerWork(sent, { revision: 1, reason: null }, byTrainer()));
    expect(agreed.work).to.deep.include({ state: 'agreed', revision: 2 });
    expect(outcome(decideWriteWork(agreed, { revision: 1, work }, byStudent()))).to.equal('changed-since');
    const other = after(decideWriteWork(agreed, { revision: 2, work: { ...work, later: [] } }, byStudent()));
    expect(other.work?.state).to.equal('sent');
  });

  it('go back with a reason, and the student hears it', () => {
    expect(outcome(decideAnswerWork(sent, { revision: 1, reason: ' ' }, byTrainer()))).to.equal('no-reason');
    const { next, notices } = changeIn(decideAnswerWork(sent, { revision: 1, reason: ' beeld niet ' }, byTrainer()));
    expect(next.work).to.deep.include({ state: 'returned', reason: 'beeld niet' });
    expect(notices.every(({ to }) => to === sanne().id)).to.equal(true);
  });

  it('are answered once, as they were shown', () => {
    expect(outcome(decideAnswerWork(sent, { revision: 0, reason: null }, byTrainer()))).to.equal('changed-since');
    const agreed = after(decideAnswerWork(sent, { revision: 1, reason: null }, byTrainer()));
    expect(outcome(decideAnswerWork(agreed, { revision: 1, reason: null }, byTrainer()))).to.equal('answered-already');
    expect(outcome(decideAnswerWork(empty, { revision: 0, reason: null }, byTrainer()))).to.equal('answered-already');
  });

  it('are written, agreed to and sent back once, however often a press comes', () => {
    const [writing, answering] = [byStudent(), byTrainer()];
    const once = after(decideWriteWork(empty, { revision: 0, work }, writing));
    expect(outcome(decideWriteWork(once, { revision: 0, work }, writing))).to.equal('again');
    const agreed = after(decideAnswerWork(once, { revision: 1, reason: null }, answering));
    expect(outcome(decideAnswerWork(agreed, { revision: 1, reason: null }, answering))).to.equal('again');
  });

  it('are asked and answered no more where the placement was closed', () => {
    const closed = { placement: placementOfSanne({ closed: '2026-11-20' as Day }) };
    expect(outcome(decideWriteWork(empty, { revision: 0, work }, { ...byStudent(), ...closed }))).to.equal('over');
    expect(outcome(decideAnswerWork(sent, { revision: 1, reason: null }, { ...byTrainer(), ...closed }))).to.equal(
      'over',
    );
  });

  it('are of the programme of the placement', () => {
    const { workProcesses } = school({
      workProcesses: [
        { code: 'B1-K1-W1', title: 'x', crebo: '25798' },
        { code: 'B1-K1-W1', title: 'y', crebo: '25000' },
        { code: 'B1-K1-W2', title: 'z' },
      ],
    });
    const titles = (crebo?: string): string[] =>
      workProcessesOf(crebo === undefined ? {} : { crebo }, { workProcesses }).map(({ title }) => title);
    expect(titles('25798')).to.deep.equal(['x', 'z']);
    expect(titles()).to.deep.equal(['x', 'y', 'z']);
  });
});
