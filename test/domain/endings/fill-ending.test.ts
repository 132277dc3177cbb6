import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { newEnding, type Ending, type EndingState } from '../../../src/domain/endings/ending.js';
import {
  decideFillEnding,
  decideOpenEnding,
  decideWithdrawEnding,
  whyNoEnding,
  type FilledIn,
} from '../../../src/domain/endings/fill-ending.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, els, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const TODAY = '2026-11-25' as Day;
const empty = newEnding(placementOfSanne().id);
const aroundOf = (changes: Partial<Placement> = {}) => ({
  ...{ placement: placementOfSanne(changes), school: school(), office: [anneke().id] },
});
const FORM = { reason: 'travel', lastDay: '2026-12-04' as Day, remark: '', signedMinutes: 780 } as const;
const fills = (
  on: Ending,
  form: Partial<FilledIn['form']> = {},
  more: { lastWorked?: Day; version?: number; placement?: Partial<Placement>; source?: string } = {},
) =>
  decideFillEnding(
    on,
    { form: { ...FORM, ...form }, lastWorked: more.lastWorked ?? null, version: more.version ?? on.version },
    {
      ...{ around: aroundOf(more.placement), today: TODAY },
      act: actOf(sanne(), more.source === undefined ? {} : { source: more.source }),
    },
  );
const opens = (on: Ending, version = on.version) =>
  decideOpenEnding(on, version, { around: aroundOf(), today: TODAY, act: actOf(anneke()) });
const withdraws = (on: Ending, by = sanne(), version = on.version) =>
  decideWithdrawEnding(on, version, { around: aroundOf(), act: actOf(by) });
const inState = (state: EndingState): Ending => ({ ...after(fills(empty)), state });
const toldBy = (decision: Parameters<typeof changeIn>[0]): string[] =>
  changeIn(decision).notices.flatMap(({ to, about }) => (about.kind === 'ending' ? [to] : []));

describe('The form of an early ending', () => {
  it('begins it, or goes on where the BPV-bureau started it or the praktijkopleider sent it back', () => {
    for (const on of [empty, after(opens(empty)), inState('opened'), inState('refused'), inState('withdrawn')]) {
      const filled = after(fills(on));
      expect([filled.state, filled.asked]).to.deep.equal(['filled', FORM]);
    }
    expect(toldBy(fills(empty))).to.deep.equal([karel().id, anneke().id]);
  });

  it('is not filled in past who has to answer, or what was decided', () => {
    for (const state of ['filled', 'trainer-agreed', 'teacher-agreed'] as const)
      expect(outcome(fills(inState(state)))).to.equal('running');
    expect(outcome(fills(inState('decided')))).to.equal('decided');
  });

  it('twice by the same press is once; from an older card it is behind', () => {
    const filled = after(fills(empty, {}, { source: 'f1' }));
    expect(outcome(fills(filled, {}, { source: 'f1' }))).to.equal('again');
    expect(outcome(fills(inState('withdrawn'), {}, { version: 0 }))).to.equal('behind');
  });

  it('needs a reason of the list and a last day', () => {
    expect(outcome(fills(empty, { reason: null }))).to.equal('no-reason');
    expect(outcome(fills(empty, { lastDay: null }))).to.equal('no-day');
  });

  it('has a last day from the first of the placement to the one before its end', () => {
    expect(outcome(fills(empty, { lastDay: '2026-09-06' as Day }))).to.equal('before-start');
    expect(outcome(fills(empty, { lastDay: '2026-09-07' as Day }))).to.equal('change');
    expect(outcome(fills(empty, { lastDay: '2027-07-03' as Day }))).to.equal('change');
    expect(outcome(fills(empty, { lastDay: '2027-07-04' as Day }))).to.equal('not-early');
  });

  it('leaves no hours after that day', () => {
    expect(outcome(fills(empty, {}, { lastWorked: FORM.lastDay }))).to.equal('change');
    expect(outcome(fills(empty, {}, { lastWorked: '2026-12-05' as Day }))).to.equal('hours-after');
  });

  it('is of a placement that runs: on its last day, not the day after, and not once its file is closed', () => {
    const until = (day: string): string | undefined =>
      whyNoEnding(empty, aroundOf({ period: { from: '2026-09-07' as Day, until: day as Day } }), TODAY)?.why;
    expect([until('2026-11-25'), until('2026-11-24')]).to.deep.equal([undefined, 'over']);
    expect(outcome(fills(empty, {}, { placement: { closed: TODAY } }))).to.equal('over');
  });
});

describe('The BPV-bureau starts an early ending', () => {
  it('once, and the student hears it; what was filled in before is gone', () => {
    const opened = after(opens(inState('refused')));
    expect([opened.state, opened.asked]).to.deep.equal(['opened', null]);
    expect(toldBy(opens(empty))).to.deep.equal([sanne().id]);
    for (const state of ['opened', 'filled', 'trainer-agreed', 'teacher-agreed'] as const)
      expect(outcome(opens(inState(state)))).to.equal('running');
    expect(outcome(opens(inState('decided')))).to.equal('decided');
    expect(outcome(opens(inState('withdrawn'), 0))).to.equal('behind');
  });
});

describe('An early ending is taken back', () => {
  it('for as long as it runs, and then not', () => {
    for (const state of ['opened', 'filled', 'trainer-agreed', 'teacher-agreed'] as const)
      expect(after(withdraws(inState(state))).state).to.equal('withdrawn');
    expect(outcome(withdraws(inState('decided')))).to.equal('decided');
    for (const state of ['none', 'refused', 'withdrawn'] as const)
      expect(outcome(withdraws(inState(state)))).to.equal('not-running');
    expect(outcome(withdraws(inState('filled'), sanne(), 0))).to.equal('behind');
  });

  it('and whoever was asked up to then hears it', () => {
    expect(toldBy(withdraws(after(opens(empty))))).to.deep.equal([anneke().id]);
    expect(toldBy(withdraws(inState('filled')))).to.deep.equal([karel().id, anneke().id]);
    expect(toldBy(withdraws(inState('trainer-agreed')))).to.deep.equal([karel().id, els().id, anneke().id]);
    expect(toldBy(withdraws(inState('teacher-agreed')))).to.deep.equal([karel().id, els().id, anneke().id]);
    expect(toldBy(withdraws(inState('filled'), anneke()))).to.deep.equal([sanne().id, karel().id]);
  });
});
