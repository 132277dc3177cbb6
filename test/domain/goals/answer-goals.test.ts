import { expect } from 'chai';
import { decideApproveGoals, decideJudgeGoals, decideReturnGoals } from '../../../src/domain/goals/answer-goals.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { approve, asShown, byTrainer, empty, idOf, saying, send, write } from '../../support/goals.js';
import { sanne } from '../../support/people.js';

const two = send(write(write(empty, 'a'), 'b'));
const returning = (reason: string, about = null as ReturnType<typeof idOf> | null) =>
  decideReturnGoals(two, { goals: asShown(two), about, reason }, byTrainer());

describe('The praktijkopleider', () => {
  it('agrees to all that was shown at once, and the student hears it', () => {
    const { next, notices } = changeIn(decideApproveGoals(two, asShown(two), byTrainer()));
    expect(next.goals.map(({ state, approved }) => [state, approved])).to.deep.equal([
      ['approved', saying()],
      ['approved', saying()],
    ]);
    expect(notices.map(({ to, about }) => [about.kind, to])).to.deep.equal([
      ['refresh', sanne().id],
      ['goals', sanne().id],
    ]);
  });

  it('agrees to what was shown and to no later wording', () => {
    const changed = write(two, 'a', saying({ goal: 'anders' }));
    expect(outcome(decideApproveGoals(changed, asShown(two), byTrainer()))).to.equal('changed-since');
    expect(
      outcome(
        decideApproveGoals(
          send(write(send(write(empty, 'a')), 'a', saying({ goal: 'anders' }))),
          [{ goal: idOf('a'), revision: 2 }],
          byTrainer(),
        ),
      ),
    ).to.equal('changed-since');
  });

  it('sends back with a reason, one of them or all', () => {
    expect(outcome(returning(' '))).to.equal('no-reason');
    expect(after(returning(' te groot ')).goals.map(({ state, reason }) => [state, reason])).to.deep.equal([
      ['returned', 'te groot'],
      ['returned', 'te groot'],
    ]);
    expect(after(returning('te groot', idOf('b'))).goals.map(({ state }) => state)).to.deep.equal(['sent', 'returned']);
  });

  it('finds answered what was answered by another way', () => {
    const agreed = approve(two);
    expect(outcome(decideApproveGoals(agreed, asShown(two), byTrainer()))).to.equal('answered-already');
    const late = { goals: asShown(two), about: null, reason: 'x' };
    expect(outcome(decideReturnGoals(agreed, late, byTrainer()))).to.equal('answered-already');
  });

  it('agrees and sends back once, however often a press comes', () => {
    const context = byTrainer();
    const agreed = after(decideApproveGoals(two, asShown(two), context));
    expect(outcome(decideApproveGoals(agreed, asShown(two), context))).to.equal('again');
    const back = { goals: asShown(two), about: null, reason: 'te groot' };
    expect(outcome(decideReturnGoals(after(decideReturnGoals(two, back, context)), back, context))).to.equal('again');
    const judged = [{ goal: idOf('a'), outcome: 'reached' }] as const;
    const seen = byTrainer();
    expect(outcome(decideJudgeGoals(after(decideJudgeGoals(agreed, judged, seen)), judged, seen))).to.equal('again');
  });

  it('can send back the same words twice with the same reason', () => {
    const again = send(after(returning('te groot')));
    expect(again.goals[0]?.reason).to.equal(null);
    const twice = decideReturnGoals(again, { goals: asShown(again), about: null, reason: 'te groot' }, byTrainer());
    expect(outcome(twice)).to.equal('change');
  });
});

describe('In a talk goals', () => {
  it('are judged as reached or to be adjusted, once they were agreed to', () => {
    const agreed = approve(two);
    const judged = after(
      decideJudgeGoals(
        agreed,
        [
          { goal: idOf('a'), outcome: 'reached' },
          { goal: idOf('b'), outcome: 'adjust' },
        ],
        byTrainer(),
      ),
    );
    expect(judged.goals.map(({ state }) => state)).to.deep.equal(['reached', 'adjust']);
    expect(outcome(decideJudgeGoals(two, [{ goal: idOf('a'), outcome: 'reached' }], byTrainer()))).to.equal(
      'not-agreed',
    );
    expect(outcome(decideJudgeGoals(agreed, [], byTrainer()))).to.equal('nothing-judged');
    // What is adjusted is judged again in the next one.
    expect(outcome(decideJudgeGoals(judged, [{ goal: idOf('b'), outcome: 'reached' }], byTrainer()))).to.equal(
      'change',
    );
  });
});
