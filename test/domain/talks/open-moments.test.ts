import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ContactPlan } from '../../../src/domain/school/school.js';
import {
  announcedOn,
  contactMoments,
  isPlanned,
  openMoments,
  standsOutFrom,
  type ContactMoment,
} from '../../../src/domain/talks/contact-moments.js';
import { currentTalk, noTalks, type Talk, type TalkKind } from '../../../src/domain/talks/talks.js';
import { placementOfSanne, school } from '../../support/people.js';

const plan = (kind: ContactPlan['kind'], from: ContactPlan['from'], weeks: number): ContactPlan => ({
  ...{ kind, from, weeks, workingDays: 5 },
});
/** First contact, two calls and a talk, the first of them in two weeks. */
const at = school({
  contactMoments: {
    ...{ 1: [], 3: [] },
    2: [
      { ...plan('first-contact', 'start', 0), workingDays: 10 },
      plan('call', 'start', 4),
      plan('call', 'start', 8),
      plan('final', 'end', 0),
    ],
  },
});
const sanne = placementOfSanne({ held: [] });
const one = (kind: TalkKind, changes: Partial<Talk> = {}): Talk => ({
  ...currentTalk(noTalks(sanne.id), kind),
  ...changes,
});
const open = (talks: readonly Talk[], placement = sanne): string[] =>
  openMoments(placement, at, talks).map(({ kind, from }) => `${kind} ${from}`);

const CALLS = ['call 2026-10-05', 'call 2026-11-02'];
const FIRST = 'first-contact 2026-09-07';
const FINAL = 'final 2027-06-28';

describe('What of the plan is still to be held', () => {
  it('is all of it as long as nothing was', () => {
    expect(open([])).to.deep.equal([FIRST, ...CALLS, FINAL]);
    for (const state of ['open', 'planned'] as const)
      expect(open([one('call', { state })])).to.deep.equal([FIRST, ...CALLS, FINAL]);
  });

  it('is without the first of its kind for each one that was held or is not needed, whatever was held before it', () => {
    for (const state of ['held', 'waived'] as const) {
      expect(open([one('call', { state })])).to.deep.equal([FIRST, CALLS[1], FINAL]);
      expect(open([one('final', { state }), one('call', { state })])).to.deep.equal([FIRST, CALLS[1]]);
      expect(open([one('call', { state }), one('call', { state })])).to.deep.equal([FIRST, FINAL]);
      expect(open([one('call', { state }), one('final', { state })])).to.deep.equal([FIRST, CALLS[1]]);
    }
  });

  it('is without what was held before talks were kept here', () => {
    const before = placementOfSanne({ held: [{ kind: 'call', on: '2026-10-08' as Day }] });
    expect(open([], before)).to.deep.equal([FIRST, CALLS[1], FINAL]);
    expect(open([one('call', { state: 'held' })], before)).to.deep.equal([FIRST, FINAL]);
  });

  it('is nothing where the placement ends early', () => {
    const ended = { planned: sanne.period.until, carriesOver: false };
    expect(open([], placementOfSanne({ ended, held: [] }))).to.deep.equal([]);
  });
});

describe('A moment of the plan', () => {
  const [first, call, , final] = contactMoments(sanne, at) as [
    ContactMoment,
    ContactMoment,
    ContactMoment,
    ContactMoment,
  ];

  it('is planned while the day of a talk of its kind has not gone by', () => {
    const planned = { day: '2026-11-25' as Day, time: '10:00' as never, place: '' };
    const is = (talk: Talk, today: string): boolean => isPlanned(final, [one('halfway'), talk], today as Day);
    const talk = one('final', { state: 'planned', planned });
    expect([is(talk, '2026-11-25'), is(talk, '2026-11-26')]).to.deep.equal([true, false]);
    expect(is(one('call', { state: 'planned', planned }), '2026-11-25')).to.equal(false);
    // Called off, it keeps when it was planned.
    expect(is(one('final', { state: 'open', planned }), '2026-11-25')).to.equal(false);
    expect(is(one('final', { state: 'planned', planned: null }), '2026-11-25')).to.equal(false);
  });

  it('is announced a week ahead where the student is not in it, and two weeks ahead where they are', () => {
    expect(announcedOn(call)).to.equal('2026-09-28');
    expect(announcedOn(final)).to.equal('2027-06-14');
  });

  it('stands out once it is announced; first contact in its last week, where it has more than one', () => {
    expect(standsOutFrom(call)).to.equal('2026-09-28');
    expect(standsOutFrom(final)).to.equal('2027-06-14');
    expect([first.from, first.until]).to.deep.equal(['2026-09-07', '2026-09-18']);
    expect(standsOutFrom(first)).to.equal('2026-09-12');
    expect(standsOutFrom({ ...first, until: '2026-09-11' as Day })).to.equal('2026-08-31');
  });
});
