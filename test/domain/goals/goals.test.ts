import { expect } from 'chai';
import {
  goalIdOf,
  goalsSubject,
  isGoalId,
  isGoalsSound,
  isGoalsSubject,
  placementOfGoals,
} from '../../../src/domain/goals/goals.js';
import { decideReturnGoals } from '../../../src/domain/goals/answer-goals.js';
import { decideAnswerWork, decideWriteWork } from '../../../src/domain/goals/work-agreements.js';
import { after } from '../../support/deciding.js';
import { approve, asShown, byStudent, byTrainer, empty, placement, saying, send, write } from '../../support/goals.js';

/** Every kind of thing that can happen. */
function lived() {
  const sent = send(write(write(empty, 'a'), 'b'));
  const returned = after(decideReturnGoals(sent, { goals: asShown(sent), about: null, reason: 'x' }, byTrainer()));
  const agreed = approve(send(write(returned, 'a', saying({ goal: 'anders' }))));
  const work = { here: ['B1-K1-W4'], later: [], note: '' };
  const asked = after(decideWriteWork(agreed, { revision: 0, work }, byStudent()));
  return after(decideAnswerWork(asked, { revision: 1, reason: null }, byTrainer()));
}

describe('Goals of a placement', () => {
  it('are what their history comes to', () => {
    expect(isGoalsSound(lived())).to.equal(true);
    expect(isGoalsSound(empty)).to.equal(true);
  });

  it('are not sound where somebody went about in the state, the chain or the version', () => {
    const goals = lived();
    const [first, ...rest] = goals.goals;
    if (!first) throw new Error('no goal');
    const otherwise = { ...first, said: { ...first.said, goal: 'iets makkelijkers' } };
    expect(isGoalsSound({ ...goals, goals: [otherwise, ...rest] })).to.equal(false);
    expect(isGoalsSound({ ...goals, work: null })).to.equal(false);
    expect(isGoalsSound({ ...goals, history: goals.history.slice(1) })).to.equal(false);
    expect(isGoalsSound({ ...goals, version: 99 })).to.equal(false);
  });

  it('have ids that say which message made them, and subjects that say whose they are', () => {
    expect(goalIdOf(placement.id, 'm1')).to.equal(goalIdOf(placement.id, 'm1'));
    expect(goalIdOf(placement.id, 'm1')).not.to.equal(goalIdOf(placement.id, 'm2'));
    expect(isGoalId(goalIdOf(placement.id, 'm1'))).to.equal(true);
    expect(isGoalId('goal:x')).to.equal(false);
    for (const what of ['goals', 'work-agreements'] as const) {
      const subject = goalsSubject(placement.id, what);
      expect(isGoalsSubject(subject)).to.equal(true);
      expect(placementOfGoals(subject)).to.equal(placement.id);
    }
    expect(isGoalsSubject('make-up:sanne-de-brug')).to.equal(false);
  });
});
