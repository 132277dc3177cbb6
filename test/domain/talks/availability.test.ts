import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import {
  decideDropSlots,
  decideOffer,
  freeMoments,
  isAvailabilitySound,
  isOffered,
  notAvailable,
  slotsToCome,
  TALK_MINUTES,
  type Availability,
  type Slot,
} from '../../../src/domain/talks/availability.js';
import { actOf, after, outcome } from '../../support/deciding.js';
import { els } from '../../support/people.js';
import { NOW } from '../../support/talks.js';

const slot = (day: string, from: string, until: string): Slot => ({
  ...{ day: day as Day, from: from as ClockTime, until: until as ClockTime },
});
const none = notAvailable(els().id);
const offer = (slots: readonly Slot[], on: Availability = none) =>
  decideOffer(on, slots, { act: actOf(els()), now: NOW });
const moment = (day: string, time: string) => ({ day: day as Day, time: time as ClockTime });
const inWords = (moments: readonly { day: Day; time: ClockTime }[]): string[] =>
  moments.map(({ day, time }) => `${day} ${time}`);

describe('When a BPV-docent can', () => {
  const tuesday = slot('2026-12-01', '14:00', '17:00');
  const friday = slot('2026-11-27', '09:00', '17:00');

  it('is kept in order, and replaced by the day', () => {
    const first = after(offer([tuesday, friday]));
    expect(first.slots).to.deep.equal([friday, tuesday]);
    const morning = slot('2026-12-01', '09:00', '12:00');
    expect(after(offer([morning], first)).slots).to.deep.equal([friday, morning]);
    expect(isAvailabilitySound(first)).to.equal(true);
    expect(isAvailabilitySound({ ...first, slots: [] })).to.equal(false);
  });

  it('begins before it ends, and is still to come', () => {
    expect(outcome(offer([slot('2026-12-01', '14:00', '14:00')]))).to.equal('ends-before-it-begins');
    expect(outcome(offer([slot('2026-11-25', '09:00', '14:00')]))).to.equal('past');
    expect(outcome(offer([slot('2026-11-25', '09:00', '14:01')]))).to.equal('change');
    const many = Array.from({ length: 61 }, (_, i) =>
      slot('2026-12-01', '09:00', `10:${String(i % 60).padStart(2, '0')}`),
    );
    expect(outcome(offer(many.slice(1)))).to.equal('change');
    expect(outcome(offer(many))).to.equal('too-many');
  });

  it('is taken off by the day, and what is over is not shown', () => {
    const both = after(offer([tuesday, friday]));
    expect(after(decideDropSlots(both, tuesday.day, actOf(els()))).slots).to.deep.equal([friday]);
    expect(outcome(decideDropSlots(none, tuesday.day, actOf(els())))).to.equal('again');
    expect(slotsToCome(both, moment('2026-11-28', '09:00'))).to.deep.equal([tuesday]);
  });

  it('is offered by the hour, without what has gone by or is taken', () => {
    expect(TALK_MINUTES).to.equal(60);
    const free = freeMoments([slot('2026-11-25', '13:00', '17:30')], [moment('2026-11-25', '16:30')], {
      now: NOW,
      most: 9,
    });
    expect(inWords(free)).to.deep.equal(['2026-11-25 15:00']);
    expect(inWords(freeMoments([tuesday], [moment('2026-12-01', '15:00')], { now: NOW, most: 1 }))).to.deep.equal([
      '2026-12-01 14:00',
    ]);
  });

  it('holds the whole talk', () => {
    expect(isOffered(moment('2026-12-01', '16:00'), [tuesday])).to.equal(true);
    expect(isOffered(moment('2026-12-01', '16:01'), [tuesday])).to.equal(false);
    expect(isOffered(moment('2026-12-01', '13:59'), [tuesday])).to.equal(false);
    expect(isOffered(moment('2026-12-02', '15:00'), [tuesday])).to.equal(false);
  });
});
