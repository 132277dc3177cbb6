import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import {
  decideDropGoal,
  decideSendGoals,
  decideWriteGoal,
  missingIn,
  MOST_GOALS,
  readyToSend,
} from '../../../src/domain/goals/write-goals.js';
import { decideJudgeGoals } from '../../../src/domain/goals/answer-goals.js';
import { changeIn, outcome } from '../../support/deciding.js';
import { approve, asShown, byStudent, byTrainer, empty, idOf, saying, send, write } from '../../support/goals.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const goal = idOf('a');

describe('A goal', () => {
  it('is written once by one form, whatever is filled in the second time', () => {
    const context = byStudent();
    const first = decideWriteGoal(empty, { goal, revision: 0, said: saying() }, context);
    const stored = changeIn(first).next;
    expect(stored.goals.map(({ state, revision }) => [state, revision])).to.deep.equal([['draft', 1]]);
    const second = decideWriteGoal(
      write(empty, 'a'),
      { goal, revision: 0, said: saying({ goal: 'iets anders' }) },
      byStudent(),
    );
    expect(outcome(second)).to.equal('changed-since');
  });

  it('needs words of its own, and is kept without a criterion', () => {
    expect(outcome(decideWriteGoal(empty, { goal, revision: 0, said: saying({ goal: '  ' }) }, byStudent()))).to.equal(
      'no-goal',
    );
    const kept = write(empty, 'a', saying({ criterion: ' ' }));
    expect(kept.goals[0]?.said.criterion).to.equal('');
  });

  it('says which of the questions have no answer yet', () => {
    expect(missingIn(saying())).to.deep.equal([]);
    expect(missingIn(saying({ criterion: '', about: [], by: null }))).to.deep.equal(['criterion', 'about', 'by']);
  });

  it('is not one too many', () => {
    let goals = empty;
    expect(MOST_GOALS).to.equal(20);
    for (let i = 0; i < MOST_GOALS; i++) goals = write(goals, `g${i}`);
    expect(outcome(decideWriteGoal(goals, { goal, revision: 0, said: saying() }, byStudent()))).to.equal('too-many');
    const other = { goal: idOf('g0'), revision: 1, said: saying({ goal: 'anders' }) };
    expect(outcome(decideWriteGoal(goals, other, byStudent()))).to.equal('change');
  });

  it('that says the same as before is no change', () => {
    const goals = write(empty, 'a');
    expect(outcome(decideWriteGoal(goals, { goal, revision: 1, said: saying() }, byStudent()))).to.equal('again');
  });

  it('that was agreed to and is changed is agreed to anew, and what was agreed to stays readable', () => {
    const agreed = approve(send(write(empty, 'a')));
    const changed = write(agreed, 'a', saying({ criterion: 'er piept niets' }));
    expect(changed.goals[0]).to.deep.include({ state: 'draft', approved: saying() });
  });

  it('that is reached is not changed any more', () => {
    const agreed = approve(send(write(empty, 'a')));
    const judged = changeIn(decideJudgeGoals(agreed, [{ goal, outcome: 'reached' }], byTrainer())).next;
    const other = { goal, revision: judged.goals[0]?.revision ?? 0, said: saying({ goal: 'anders' }) };
    expect(outcome(decideWriteGoal(judged, other, byStudent()))).to.equal('reached');
  });

  it('is taken off before it was ever agreed to, and not after', () => {
    const written = write(empty, 'a');
    expect(changeIn(decideDropGoal(written, { goal, revision: 1 }, byStudent())).next.goals).to.deep.equal([]);
    expect(outcome(decideDropGoal(written, { goal, revision: 0 }, byStudent()))).to.equal('changed-since');
    const again = write(approve(send(written)), 'a', saying({ goal: 'anders' }));
    expect(outcome(decideDropGoal(again, { goal, revision: 4 }, byStudent()))).to.equal('agreed-once');
  });
});

describe('Sending goals', () => {
  it('goes for all that are ready together: the trainer hears it, is reminded later, and the teacher after that', () => {
    const goals = write(write(empty, 'a'), 'b');
    const { next, notices } = changeIn(decideSendGoals(goals, asShown(goals), byStudent('2026-11-25T13:00:00.000Z')));
    expect(next.goals.map(({ state }) => state)).to.deep.equal(['sent', 'sent']);
    expect(notices.map(({ to, about, notBefore }) => [about.kind, to, notBefore])).to.deep.equal([
      ['refresh', karel().id, undefined],
      ['goals', karel().id, undefined],
      // Wednesday 14:00, three and seven working days on.
      ['goals-waiting', karel().id, '2026-11-30T13:00:00.000Z'],
      ['goals-unanswered', els().id, '2026-12-04T13:00:00.000Z'],
    ]);
  });

  it('waits for a criterion', () => {
    const goals = write(write(empty, 'a'), 'b', saying({ criterion: '' }));
    expect(readyToSend(goals).map(({ id }) => id)).to.deep.equal([goal]);
    expect(outcome(decideSendGoals(goals, asShown(goals), byStudent()))).to.equal('no-criterion');
  });

  it('is of what was shown, and of nothing that is sent already', () => {
    const goals = write(empty, 'a');
    expect(outcome(decideSendGoals(goals, [], byStudent()))).to.equal('nothing-to-send');
    expect(
      outcome(decideSendGoals(write(goals, 'a', saying({ goal: 'anders' })), asShown(goals), byStudent())),
    ).to.equal('changed-since');
    const sent = send(goals);
    expect(outcome(decideSendGoals(sent, asShown(sent), byStudent()))).to.equal('changed-since');
  });

  it('is for as long as the placement goes on', () => {
    const goals = write(empty, 'a');
    const over = { ...byStudent(), placement: placementOfSanne({ closed: '2027-07-12' as Day }) };
    expect(outcome(decideSendGoals(goals, asShown(goals), over))).to.equal('over');
  });

  it('of the same press is one', () => {
    const goals = write(empty, 'a');
    const context = byStudent();
    const { next, event } = changeIn(decideSendGoals(goals, asShown(goals), context));
    const stored = { ...next, history: [{ ...event, n: 1, previous: '', hash: '' }] };
    expect(outcome(decideSendGoals(stored, asShown(goals), context))).to.equal('again');
    expect(context.act.by).to.equal(sanne().id);
  });
});
