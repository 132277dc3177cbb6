import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideAnswerEnding, type SaidOfEnding } from '../../../src/domain/endings/answer-ending.js';
import { newEnding, type Ending, type EndingState } from '../../../src/domain/endings/ending.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, els, joost, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const FORM = { reason: 'travel', lastDay: '2026-12-04' as Day, remark: '', signedMinutes: 780 } as const;
const inState = (state: EndingState): Ending => ({
  ...newEnding(placementOfSanne().id),
  state,
  asked: FORM,
  version: 3,
});
const around = { placement: placementOfSanne(), school: school(), office: [anneke().id] };
const AGREED: SaidOfEnding = { answer: 'agreed' };
const DECIDED: SaidOfEnding = { answer: 'agreed', carriesOver: true };
const refused = (reason = ' eerst praten '): SaidOfEnding => ({ answer: 'refused', reason });
const answers = (
  on: Ending,
  by = karel(),
  said: SaidOfEnding = AGREED,
  more: { version?: number; lastWorked?: string } = {},
) =>
  decideAnswerEnding(
    on,
    { said, version: more.version ?? 3, lastWorked: (more.lastWorked ?? null) as Day | null },
    { around, act: actOf(by) },
  );
const toldBy = (decision: Parameters<typeof changeIn>[0]): string[] =>
  changeIn(decision).notices.flatMap(({ to, about }) => (about.kind === 'ending' ? [to] : []));

describe('An answer to an early ending', () => {
  it('hands it on to the next, who hears it', () => {
    const byKarel = answers(inState('filled'));
    expect([changeIn(byKarel).next.state, toldBy(byKarel)]).to.deep.equal(['trainer-agreed', [els().id]]);
    const byEls = answers(inState('trainer-agreed'), els());
    expect([changeIn(byEls).next.state, toldBy(byEls)]).to.deep.equal(['teacher-agreed', [anneke().id]]);
    const last = changeIn(answers(inState('teacher-agreed'), anneke(), DECIDED));
    expect([last.next.state, last.next.carriesOver]).to.deep.equal(['decided', true]);
  });

  it('is for whose turn it is, and nobody else', () => {
    for (const by of [els(), anneke(), sanne(), joost()])
      expect(outcome(answers(inState('filled'), by))).to.equal('not-asked');
    for (const state of ['none', 'opened', 'decided', 'refused', 'withdrawn'] as const)
      for (const by of [karel(), els(), anneke()]) expect(outcome(answers(inState(state), by))).to.equal('not-asked');
  });

  it('from a card of before is behind', () => {
    expect(outcome(answers(inState('filled'), karel(), AGREED, { version: 2 }))).to.equal('behind');
  });

  it('that refuses hands it back to the student where the praktijkopleider does, and ends it where another does', () => {
    const back = changeIn(answers(inState('filled'), karel(), refused()));
    expect([back.next.state, back.next.asked, back.event.what]).to.deep.equal([
      ...['opened', FORM],
      { kind: 'returned', reason: 'eerst praten' },
    ]);
    expect(toldBy(answers(inState('filled'), karel(), refused()))).to.deep.equal([sanne().id]);
    expect(after(answers(inState('trainer-agreed'), els(), refused())).state).to.equal('refused');
    const all = [sanne().id, karel().id, els().id, joost().id];
    expect(toldBy(answers(inState('teacher-agreed'), anneke(), refused()))).to.deep.equal(all);
    expect(outcome(answers(inState('filled'), karel(), refused('  ')))).to.equal('no-reason');
  });

  it('of who decides says whether the hours carry over; of the others it need not', () => {
    expect(outcome(answers(inState('teacher-agreed'), anneke(), AGREED))).to.equal('no-choice');
    const no = { answer: 'agreed', carriesOver: false } as const;
    expect(after(answers(inState('teacher-agreed'), anneke(), no)).carriesOver).to.equal(false);
  });

  it('is no decision while there are hours after the last day', () => {
    const on = inState('teacher-agreed');
    expect(outcome(answers(on, anneke(), DECIDED, { lastWorked: '2026-12-04' }))).to.equal('change');
    expect(outcome(answers(on, anneke(), DECIDED, { lastWorked: '2026-12-05' }))).to.equal('day');
  });
});
