import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import {
  decideDropSlots,
  decideOffer,
  freeMoments,
  isOffered,
  notAvailable,
  overlaps,
} from '../../../src/domain/talks/availability.js';
import { decideHoldTalk, decideNotHeld } from '../../../src/domain/talks/hold-talk.js';
import {
  decideCancelTalk,
  decideCannotCome,
  decidePlanTalk,
  decideWaiveTalk,
} from '../../../src/domain/talks/plan-talk.js';
import { isStillPlanned, isTalkOvertaken } from '../../../src/domain/talks/talks-notices.js';
import { dayOf, isToCome, noTalks, talkOf, type TalkId, type Talks } from '../../../src/domain/talks/talks.js';
import { decideFillForm, decideReportTalk } from '../../../src/domain/talks/write-talk.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { els, karel, sanne } from '../../support/people.js';
import { by, empty, fill, FINAL, HALFWAY, hold, NOW, plan, shownNow, when } from '../../support/talks.js';

const other = noTalks('sanne-2' as PlacementId);
const words = { points: ' goed ', agreements: ' meer ', newGoals: ' mixen ', advice: ' door ', judged: [] };
const on = '2026-11-24' as Day;
const once = by(els(), { source: 'm1' });
const waived = after(decideWaiveTalk(empty, shownNow(empty, HALFWAY), { ...by(els()), others: [other] }));

/** Each act on a talk, of what it was shown as. */
const ACTS = {
  hold: (talks: Talks, shown = shownNow(talks, HALFWAY), how = once) => decideHoldTalk(talks, { ...shown, on }, how),
  'not held': (talks: Talks, shown = shownNow(talks, HALFWAY), how = once) => decideNotHeld(talks, shown, how),
  'call off': (talks: Talks, shown = shownNow(talks, HALFWAY), how = once) =>
    decideCancelTalk(talks, { ...shown, reason: '' }, how),
  'cannot come': (talks: Talks, shown = shownNow(talks, HALFWAY), how = once) =>
    decideCannotCome(talks, { ...shown, reason: ' les ', other: null }, how),
  'leave out': (talks: Talks, shown = shownNow(talks, HALFWAY), how = once) =>
    decideWaiveTalk(talks, shown, { ...how, others: [other] }),
} as const;
const planned = after(
  decidePlanTalk(
    empty,
    { ...shownNow(empty, HALFWAY), at: when('2026-11-24') },
    by(sanne(), { now: { ...NOW, day: '2026-11-20' as Day } }),
  ),
);
/** What each is done to. */
const BEFORE = { hold: empty, 'not held': planned, 'call off': planned, 'cannot come': planned, 'leave out': empty };

describe('An act on a talk', () => {
  for (const [name, act] of Object.entries(ACTS)) {
    const before = BEFORE[name as keyof typeof ACTS];
    it(`"${name}" comes through once by one message, and not by a card that is behind`, () => {
      const done = after(act(before));
      expect(outcome(act(done)), 'the same message').to.equal('again');
      const { talk, revision } = shownNow(before, HALFWAY);
      expect(outcome(act(before, { talk, revision: revision + 1 }, by(els()))), 'behind').to.equal('changed-since');
    });
  }

  it('to a form or a report comes through once as well', () => {
    const said = {
      talk: HALFWAY,
      side: 'student',
      revision: 0,
      form: 1,
      answers: { work: 'goed' },
      isSent: true,
    } as const;
    expect(outcome(decideFillForm(after(decideFillForm(empty, said, once)), said, once))).to.equal('again');
    const report = (talks: Talks) => decideReportTalk(talks, { talk: HALFWAY, revision: 0, on, said: words }, once);
    expect(outcome(report(after(report(empty))))).to.equal('again');
  });

  it('keeps what was typed without the space around it', () => {
    expect(changeIn(ACTS['cannot come'](planned)).event.what).to.include({ reason: 'les' });
    const report = decideReportTalk(empty, { talk: HALFWAY, revision: 0, on, said: words }, once);
    expect(changeIn(report).event.what).to.deep.include({
      said: { points: 'goed', agreements: 'meer', newGoals: 'mixen', advice: 'door', judged: [] },
    });
  });

  it('is none on what is not needed at this address', () => {
    expect(outcome(ACTS.hold(waived))).to.equal('waived');
    expect(outcome(ACTS['not held'](waived))).to.equal('not-planned');
    const said = {
      talk: HALFWAY,
      side: 'student',
      revision: 0,
      form: 1,
      answers: { work: 'x' },
      isSent: true,
    } as const;
    expect(outcome(decideFillForm(waived, said, once))).to.equal('no-such-talk');
    expect(outcome(decideReportTalk(waived, { talk: HALFWAY, revision: 0, on, said: words }, once))).to.equal(
      'no-such-talk',
    );
  });

  it('ticks no second talk of its kind on one day, and another one on another day', () => {
    const first = hold(empty, 'two-weekly-1' as TalkId, on);
    const next = (day: string, talk: TalkId): string =>
      outcome(decideHoldTalk(first, { ...shownNow(first, talk), on: day as Day }, by()));
    expect(next(on, 'two-weekly-2' as TalkId)).to.equal('held');
    expect(next('2026-11-23', 'two-weekly-2' as TalkId)).to.equal('change');
    expect(next(on, HALFWAY)).to.equal('change');
  });

  it('leaves nothing out twice; where others have left it out each is looked at', () => {
    const third = { ...waived, id: 'sanne-3' as PlacementId };
    const leaves = (others: readonly Talks[]): string =>
      outcome(decideWaiveTalk(empty, shownNow(empty, HALFWAY), { ...by(els()), others }));
    expect([leaves([other, third]), leaves([third])]).to.deep.equal(['change', 'left-out-already']);
    const heldElsewhere = { ...hold(empty, FINAL), id: 'sanne-2' as PlacementId };
    expect(leaves([heldElsewhere])).to.equal('change');
  });
});

describe('A talk that was planned', () => {
  const at = (talks: Talks) => talkOf(talks, HALFWAY)!;

  it('is to come until its minute, and of its day from that day on', () => {
    const today = at(plan(empty, HALFWAY, when('2026-11-25', '16:00')));
    const moment = (time: string) => ({ ...NOW, time: time as ClockTime });
    expect([isToCome(today, moment('15:59')), isToCome(today, moment('16:00'))]).to.deep.equal([true, false]);
    const tomorrow = at(plan(empty, HALFWAY, when('2026-11-26', '09:00')));
    expect(isToCome(tomorrow, moment('16:00'))).to.equal(true);
    expect([dayOf(today, NOW.day), dayOf(tomorrow, NOW.day)]).to.deep.equal([NOW.day, NOW.day]);
    expect(dayOf(at(planned), NOW.day)).to.equal('2026-11-24');
    const off = at(after(ACTS['call off'](planned)));
    expect([isToCome(off, moment('08:00')), dayOf(off, NOW.day)]).to.deep.equal([false, NOW.day]);
  });

  it('is so as the event planned it until it is moved, called off or held; not by a form, nor by who cannot', () => {
    const still = (talks: Talks): boolean => isStillPlanned(talks, 1) !== null;
    expect([still(planned), still(fill(planned, 'student', true))]).to.deep.equal([true, true]);
    expect(still(after(ACTS['cannot come'](planned)))).to.equal(true);
    for (const later of [plan(planned, HALFWAY, when('2026-12-07')), hold(planned), after(ACTS['call off'](planned))])
      expect(still(later)).to.equal(false);
    expect(still(plan(planned, FINAL, when('2027-06-11')))).to.equal(true);
    expect(isStillPlanned(hold(empty), 1)).to.equal(null);
    expect(isTalkOvertaken(after(ACTS['cannot come'](planned)), 1)).to.equal(true);
    expect(isTalkOvertaken(fill(planned, 'student', true), 1)).to.equal(false);
    expect(isTalkOvertaken(plan(planned, FINAL, when('2027-06-11')), 1)).to.equal(false);
    expect(isTalkOvertaken(planned, 9)).to.equal(true);
  });
});

describe('Hours that are offered', () => {
  const slot = (from: string, until: string, day = '2026-12-01') => ({
    ...{ day: day as Day, from: from as ClockTime, until: until as ClockTime },
  });
  const at = (time: string) => ({ day: '2026-12-01' as Day, time: time as ClockTime });
  const offers = (slots: readonly ReturnType<typeof slot>[], source?: string) =>
    decideOffer(notAvailable(els().id), slots, { act: actOf(els(), source ? { source } : {}), now: NOW });

  it('are said once by one message, whole or not at all', () => {
    const said = after(offers([slot('09:00', '10:00')], 'm1'));
    const again = decideOffer(said, [slot('09:00', '10:00')], { act: actOf(els(), { source: 'm1' }), now: NOW });
    expect(outcome(again)).to.equal('again');
    expect(outcome(offers([slot('09:00', '10:00'), slot('12:00', '11:00')]))).to.equal('ends-before-it-begins');
  });

  it('come in the order of the day, and are taken off by the day and no other', () => {
    const two = after(offers([slot('14:00', '16:00'), slot('09:00', '10:00'), slot('09:00', '10:00', '2026-12-02')]));
    expect(two.slots.map(({ day, from }) => `${day} ${from}`)).to.deep.equal([
      ...['2026-12-01 09:00', '2026-12-01 14:00', '2026-12-02 09:00'],
    ]);
    const left = after(decideDropSlots(two, '2026-12-01' as Day, actOf(els())));
    expect(left.slots.map(({ day }) => day)).to.deep.equal(['2026-12-02']);
  });

  it('are whole ones, from the first minute to the last', () => {
    const free = (from: string, until: string): string[] =>
      freeMoments([slot(from, until)], [], { now: NOW, most: 9 }).map(({ time }) => time);
    expect(free('09:00', '10:59')).to.deep.equal(['09:00']);
    expect(free('09:30', '11:30')).to.deep.equal(['09:30', '10:30']);
    const two = [slot('09:00', '10:00'), slot('14:00', '16:00')];
    expect(
      ['09:00', '14:00', '15:00', '15:01', '10:00', '08:59'].map((time) => isOffered(at(time), two)),
    ).to.deep.equal([...[true, true, true, false, false, false]]);
    expect([overlaps(at('09:00'), at('09:59')), overlaps(at('09:00'), at('10:00'))]).to.deep.equal([true, false]);
    expect(overlaps(at('09:00'), { ...at('09:00'), day: '2026-12-02' as Day })).to.equal(false);
  });
});

describe('Who could not come', () => {
  it('is who said so last', () => {
    const first = after(ACTS['cannot come'](planned, undefined, by(sanne())));
    const second = after(ACTS['cannot come'](first, undefined, by(karel())));
    expect(talkOf(second, HALFWAY)?.cannot?.by).to.equal(karel().id);
  });
});
