import { expect } from 'chai';
import { addDays, type Day, type Week, type Weekday } from '../../../src/domain/calendar/day.js';
import type { StudentFacts } from '../../../src/domain/hours/hours-to-fill-in.js';
import { type ClockTime } from '../../../src/domain/calendar/moment.js';
import { remind, type Reminded } from '../../../src/domain/reminders/remind.js';
import { type Rhythm } from '../../../src/domain/reminders/rhythm.js';
import { contactMoments } from '../../../src/domain/talks/contact-moments.js';
import { type WeekState } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne } from '../../support/people.js';
import { SINCE_WEEK_47 } from '../../support/reminded.js';
import { STARTED, placement, at, week, facts, rhythm, keys, told } from '../../support/due-reminders.js';

describe('A student is reminded', () => {
  it('on Friday at four of hours, on the minute', () => {
    expect(told('2026-11-27T15:59')).to.deep.equal([]);
    expect(told('2026-11-27T16:00')).to.deep.equal(['hours-reminder:sanne:2026-11-27']);
  });

  it('on Sunday at seven of the week', () => {
    const looked = { lookedAt: at('2026-11-27T16:00') };
    expect(told('2026-11-29T18:59', looked)).to.deep.equal([]);
    expect(told('2026-11-29T19:00', looked)).to.deep.equal(['week-reminder:sanne:2026-W48']);
  });

  it('at the time and on the days that were chosen', () => {
    const own = { at: '18:00' as ClockTime, days: [3, 4] as Weekday[], lookedAt: at('2026-11-25T19:00') };
    expect(told('2026-11-26T17:59', own)).to.deep.equal([]);
    expect(told('2026-11-26T18:00', own)).to.deep.equal(['hours-reminder:sanne:2026-11-26']);
  });

  it('once on a Sunday of one’s own, of the days and the week together', () => {
    const own = { at: '18:00' as ClockTime, days: [7] as Weekday[], lookedAt: at('2026-11-28T12:00') };
    expect(told('2026-11-29T18:00', own)).to.deep.equal(['week-reminder:sanne:2026-W48']);
    expect(told('2026-11-29T19:00', { ...own, lookedAt: at('2026-11-29T18:00') })).to.deep.equal([]);
    expect(told('2026-11-29T18:00', { ...own, off: ['week-reminder'] })).to.deep.equal([
      'hours-reminder:sanne:2026-11-29',
    ]);
  });

  it('of the same by the same key, however often it is looked', () => {
    expect(told('2026-11-27T16:07')).to.deep.equal(told('2026-11-27T16:00'));
  });

  it('once: what was looked at is not looked at again', () => {
    const first = remind(rhythm(), facts(), at('2026-11-27T16:00'));
    expect(first.rhythm.version).to.equal(2);
    expect(keys(remind(first.rhythm, facts(), at('2026-11-27T16:01')))).to.deep.equal([]);
  });

  it('not when nothing was ever looked at: nothing was missed', () => {
    expect(told('2026-11-27T16:00', { lookedAt: null })).to.deep.equal([]);
  });

  it('not with everything filled in, and handed in', () => {
    const filledIn = { summaries: [week('2026-W47', 780), week('2026-W48', 780, 'draft')] };
    expect(told('2026-11-27T16:00', {}, filledIn)).to.deep.equal([]);
    const sunday = { lookedAt: at('2026-11-28T12:00') };
    expect(told('2026-11-29T19:00', sunday, filledIn)).to.deep.equal(['week-reminder:sanne:2026-W48']);
    const handedIn = { summaries: [week('2026-W47', 780), week('2026-W48', 780, 'submitted')] };
    expect(told('2026-11-29T19:00', sunday, handedIn)).to.deep.equal([]);
  });

  it('not on a day of sickness, of leave or of the holidays', () => {
    const friday = new Set(['2026-11-27' as Day]);
    expect(told('2026-11-27T16:00', {}, { sickDays: friday })).to.deep.equal([]);
    expect(told('2026-11-27T16:00', {}, { leaveDays: friday })).to.deep.equal([]);
    const looked = { lookedAt: at('2026-10-10T12:00') };
    expect(told('2026-10-11T19:00', looked, { summaries: [] })).to.deep.equal([]);
  });

  it('not after the holidays of an evening that lay in them', () => {
    const looked = { lookedAt: at('2026-10-09T16:00') };
    expect(told('2026-10-19T09:00', looked, { summaries: [] })).to.deep.equal([]);
  });

  it('of a week before the holidays on the first Sunday after them, and of a last week after the end', () => {
    const written = (period: typeof SINCE_WEEK_47, state: WeekState, name: string): Partial<StudentFacts> => ({
      placements: [placementOfSanne({ ...STARTED, period, minutesToMake: 780 })],
      summaries: [week(name, 780, state)],
    });
    const after = { lookedAt: at('2027-01-08T16:00') };
    const before = written(SINCE_WEEK_47, 'draft', '2026-W51');
    expect(told('2027-01-10T19:00', after, before)).to.deep.equal(['week-reminder:sanne:2027-W01']);
    const handedIn = written(SINCE_WEEK_47, 'submitted', '2026-W51');
    expect(told('2027-01-10T19:00', after, handedIn)).not.to.include('week-reminder:sanne:2027-W01');
    const looked = { lookedAt: at('2026-11-27T16:00') };
    const ends = { ...SINCE_WEEK_47, until: '2026-11-27' as Day };
    expect(told('2026-11-29T19:00', looked, written(ends, 'draft', '2026-W48'))).to.deep.equal([
      'week-reminder:sanne:2026-W48',
    ]);
    expect(
      told('2026-12-06T19:00', { lookedAt: at('2026-12-04T16:00') }, written(ends, 'draft', '2026-W48')),
    ).to.deep.equal(['week-reminder:sanne:2026-W49']);
    expect(told('2026-11-29T19:00', looked, written(ends, 'submitted', '2026-W48'))).to.deep.equal([]);
  });

  it('of nothing any more two weeks after the last day, whatever was not handed in', () => {
    const known = {
      placements: [placementOfSanne({ ...STARTED, period: { ...SINCE_WEEK_47, until: '2026-11-29' as Day } })],
      summaries: [week('2026-W47', 420, 'draft')],
    };
    expect(told('2026-12-13T19:00', { lookedAt: at('2026-12-12T16:00') }, known)).to.have.length(1);
    expect(told('2026-12-20T19:00', { lookedAt: at('2026-12-19T16:00') }, known)).to.deep.equal([]);
    expect(remind(rhythm(), facts(known), at('2026-12-20T19:00')).rhythm.nextAt).to.equal(null);
  });

  it('of a talk from the day on which it is time to speak of it, up to its last day', () => {
    const { school: of } = facts();
    const [moment] = contactMoments(placement, of).filter(({ kind }) => kind === 'final');
    const spoken = (day: Day, since: Day): string[] =>
      keys(remind(rhythm({ lookedAt: at(`${since}T12:00`) }), facts({ summaries: [] }), at(`${day}T12:00`))).filter(
        (key) => key.startsWith('contact-moment'),
      );
    const { remindOn, until } = moment!;
    expect(spoken(addDays(remindOn, -1), addDays(remindOn, -2))).to.deep.equal([]);
    expect(spoken(remindOn, addDays(remindOn, -1))).to.have.length(1);
    expect(spoken(until, addDays(remindOn, -1))).to.have.length(1);
    expect(spoken(addDays(until, 1), addDays(remindOn, -1))).to.deep.equal([]);
  });

  it('not of what was switched off', () => {
    expect(told('2026-11-27T16:00', { off: ['hours-reminder'] })).to.deep.equal([]);
    expect(told('2026-11-27T16:00', { off: ['week-reminder'] })).to.have.length(1);
    expect(told('2026-11-29T19:00', { off: ['week-reminder'], lookedAt: at('2026-11-28T12:00') })).to.deep.equal([]);
  });

  describe('after a stop', () => {
    it('of the last occasion only', () => {
      const looked = { lookedAt: at('2026-11-26T12:00') };
      expect(told('2026-11-29T20:00', looked, { summaries: [] })).to.deep.equal(['week-reminder:sanne:2026-W48']);
    });

    it('as long as that is at most two days ago', () => {
      const looked = { lookedAt: at('2026-11-19T12:00') };
      expect(told('2026-12-01T19:00', looked)).to.deep.equal(['week-reminder:sanne:2026-W48']);
      expect(told('2026-12-01T19:01', looked)).to.deep.equal([]);
    });
  });

  describe('three times without an answer, and then weekly only', () => {
    const silent = facts({ summaries: [] });
    const look = (before: Rhythm, now: string, known = silent): Reminded => remind(before, known, at(now));

    it('as long as nothing was filled in', () => {
      const one = look(rhythm(), '2026-11-27T16:00');
      const two = look(one.rhythm, '2026-11-29T19:00');
      const three = look(two.rhythm, '2026-12-04T16:00');
      expect([one, two, three].map((each) => each.rhythm.ignored)).to.deep.equal([1, 2, 3]);
      const four = look(three.rhythm, '2026-12-06T19:00');
      expect(keys(four)).to.deep.equal(['week-reminder:sanne:2026-W49']);
      expect(keys(look(four.rhythm, '2026-12-11T16:00'))).to.deep.equal([]);
      expect(keys(look(four.rhythm, '2026-12-13T19:00'))).to.deep.equal(['week-reminder:sanne:2026-W50']);
    });

    it('and as usual again once there was an answer', () => {
      const asked = { days: ['2026-11-26', '2026-11-27'] as Day[], week: null };
      const before = rhythm({ ignored: 3, asked, lookedAt: at('2026-11-30T12:00') });
      const filledIn = facts({ summaries: [week('2026-W47', 780), week('2026-W48', 780, 'draft')] });
      const { rhythm: after, notices } = look(before, '2026-12-04T16:00', filledIn);
      expect(notices.map(({ key }) => key)).to.deep.equal(['hours-reminder:sanne:2026-12-04']);
      expect(after.ignored).to.equal(1);
      expect(keys(look(before, '2026-12-04T16:00', facts({ summaries: [week('2026-W47', 780)] })))).to.deep.equal([]);
    });

    it('hours that are all written are an answer: of days and of weeks nothing is asked any more', () => {
      const toMake = (minutesToMake: number) =>
        facts({ placements: [placementOfSanne({ ...STARTED, period: SINCE_WEEK_47, minutesToMake })] });
      for (const asked of [
        { days: ['2026-11-26', '2026-11-27'] as Day[], week: null },
        { days: [], week: '2026-W48' as Week },
      ]) {
        const before = rhythm({ ignored: 2, asked, lookedAt: at('2026-11-28T11:00') });
        expect(look(before, '2026-11-28T12:00', toMake(780)).rhythm).to.deep.include({ ignored: 0, asked: null });
        expect(look(before, '2026-11-28T12:00', toMake(781)).rhythm).to.deep.include({ ignored: 2, asked });
      }
    });

    it('"niet gewerkt" is an answer', () => {
      const asked = { days: ['2026-11-26', '2026-11-27'] as Day[], week: null };
      const known = facts({ notWorked: new Set(asked.days) });
      const { rhythm: after } = look(rhythm({ ignored: 2, asked }), '2026-11-28T12:00', known);
      expect(after).to.deep.include({ ignored: 0, asked: null });
    });
  });

  it('forgets days of long ago that were not worked', () => {
    const { rhythm: after } = remind(
      rhythm({ notWorked: ['2026-11-15', '2026-11-16'] as Day[] }),
      facts(),
      at('2026-11-27T12:00'),
    );
    expect(after.notWorked).to.deep.equal(['2026-11-16']);
  });
});
