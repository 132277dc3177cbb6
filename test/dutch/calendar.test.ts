import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import { dayMeant, weekMeant, weekWithin, type Direction } from '../../src/dutch/calendar.js';
import { dayAt } from '../../src/dutch/phrases/days.js';
import { weekAt } from '../../src/dutch/phrases/weeks.js';
import { tokensOf } from '../../src/dutch/tokens.js';

/** "2026-11-20", "which 2026-11-23 2026-11-16", or why there is no such day. */
function meant(text: string, today: string, direction: Direction): string {
  const said = dayAt(tokensOf(text), 0);
  if (!said) return 'no day';
  const found = dayMeant(said.day, today as Day, direction);
  switch (found.kind) {
    case 'day':
      return found.day;
    case 'either':
      return `${found.why} ${found.days.join(' ')}`;
    case 'no-such-day':
      return found.text;
  }
}

/** A Wednesday. */
const TODAY = '2026-11-25';

/** What is said, what it is of hours, and what it is of leave; on another day than TODAY where one stands before it. */
const DAYS: Readonly<Record<string, readonly (readonly [text: string, back: string, ahead: string])[]>> = {
  'a day that is counted from today': [
    ['gisteren', '2026-11-24', '2026-11-24'],
    ['overmorgen', '2026-11-27', '2026-11-27'],
    ['3 dagen geleden', '2026-11-22', '2026-11-22'],
    ['over 2 dagen', '2026-11-27', '2026-11-27'],
  ],
  'a weekday is the last one, today included; for leave the next one [rules 1 and 2]': [
    ['woensdag', '2026-11-25', '2026-11-25'],
    ['donderdag', '2026-11-19', '2026-11-26'],
    ['dinsdag', '2026-11-24', '2026-12-01'],
    ['zondag', '2026-11-22', '2026-11-29'],
    ['maandag', '2026-11-23', '2026-11-30'],
    ['maandag @ 2026-11-29', '2026-11-23', '2026-11-30'],
    ['zondag @ 2026-11-29', '2026-11-29', '2026-11-29'],
  ],
  'a weekday with its side': [
    ['afgelopen woensdag', '2026-11-18', '2026-11-18'],
    ['afgelopen dinsdag', '2026-11-24', '2026-11-24'],
    ['afgelopen donderdag', '2026-11-19', '2026-11-19'],
    ['vorige woensdag', '2026-11-18', '2026-11-18'],
    ['vorige donderdag', '2026-11-19', '2026-11-19'],
    ['vorige dinsdag', 'which 2026-11-24 2026-11-17', 'which 2026-11-24 2026-11-17'],
    ['vorige zondag', '2026-11-22', '2026-11-22'],
    ['vorige maandag @ 2026-11-23', '2026-11-16', '2026-11-16'],
    ['deze woensdag', '2026-11-25', '2026-11-25'],
    ['deze vrijdag', '2026-11-27', '2026-11-27'],
    ['deze maandag', '2026-11-23', '2026-11-23'],
    ['komende woensdag', '2026-12-02', '2026-12-02'],
    ['komende donderdag', '2026-11-26', '2026-11-26'],
    ['volgende woensdag', '2026-12-02', '2026-12-02'],
    ['volgende vrijdag', '2026-11-27', 'which 2026-11-27 2026-12-04'],
    ['volgende dinsdag', '2026-12-01', '2026-12-01'],
    ['volgende zondag @ 2026-11-29', '2026-12-06', '2026-12-06'],
  ],
  'a weekday of a week': [
    ['vorige week vrijdag', '2026-11-20', '2026-11-20'],
    ['deze week vrijdag', '2026-11-27', '2026-11-27'],
    ['volgende week maandag', '2026-11-30', '2026-11-30'],
    ['afgelopen week vrijdag', '2026-11-20', '2026-11-20'],
    ['afgelopen week vrijdag @ 2026-11-27', '2026-11-20', '2026-11-20'],
    ['afgelopen week vrijdag @ 2026-11-28', 'which 2026-11-27 2026-11-20', 'which 2026-11-27 2026-11-20'],
    ['afgelopen week zondag @ 2026-11-29', 'which 2026-11-29 2026-11-22', 'which 2026-11-29 2026-11-22'],
    ['komende week dinsdag', '2026-12-01', '2026-12-01'],
    ['week 47 vrijdag', '2026-11-20', 'far-ahead 2026-11-20 2027-11-26'],
    ['week 48 vrijdag', '2026-11-27', '2026-11-27'],
    ['week 49 maandag', 'long-ago 2025-12-01', '2026-11-30'],
    ['week 36 maandag', 'long-ago 2026-08-31', '2027-09-06'],
    ['week 38 maandag', 'long-ago 2026-09-14', '2027-09-20'],
    ['week 39 vrijdag', 'long-ago 2026-09-25', 'far-ahead 2026-09-25 2027-10-01'],
    ['week 39 zaterdag', '2026-09-26', 'far-ahead 2026-09-26 2027-10-02'],
    ['week 39 zondag', '2026-09-27', 'far-ahead 2026-09-27 2027-10-03'],
    ['week 53 maandag', 'long-ago 2020-12-28', '2026-12-28'],
    ['week 53 maandag @ 2027-01-11', '2026-12-28', 'far-ahead 2026-12-28 2032-12-27'],
    ['week 54 maandag', 'Week 54 bestaat niet.', 'Week 54 bestaat niet.'],
    ['week 0 maandag', 'Week 0 bestaat niet.', 'Week 0 bestaat niet.'],
    ['week 53 maandag @ 2027-01-06', '2026-12-28', 'far-ahead 2026-12-28 2032-12-27'],
    ['week 1 maandag @ 2027-01-06', '2027-01-04', '2027-01-04'],
    ['week 52 maandag @ 2027-01-06', '2026-12-21', 'far-ahead 2026-12-21 2027-12-27'],
    ['week 39 2026 vrijdag', '2026-09-25', '2026-09-25'],
    ['week 53 2025 vrijdag', 'Week 53 bestaat niet.', 'Week 53 bestaat niet.'],
    ['week 53 2026 vrijdag', '2027-01-01', '2027-01-01'],
    ['vrijdag over 2 weken', '2026-12-11', '2026-12-11'],
    ['dinsdag over 2 weken', 'which 2026-12-08 2026-12-15', 'which 2026-12-08 2026-12-15'],
    ['vrijdag over 1 week @ 2026-11-28', 'which 2026-12-04 2026-12-11', 'which 2026-12-04 2026-12-11'],
  ],
  'a date without a year is the last one, and is asked about over sixty days back or three hundred ahead [rule 1]': [
    ['20 november', '2026-11-20', 'far-ahead 2026-11-20 2027-11-20'],
    ['25 november', '2026-11-25', '2026-11-25'],
    ['26 november', 'long-ago 2025-11-26', '2026-11-26'],
    ['26 september', '2026-09-26', 'far-ahead 2026-09-26 2027-09-26'],
    ['25 september', 'long-ago 2026-09-25', 'far-ahead 2026-09-25 2027-09-25'],
    ['1 december', 'long-ago 2025-12-01', '2026-12-01'],
    ['1 januari', 'long-ago 2026-01-01', '2027-01-01'],
    ['20 september', 'long-ago 2026-09-20', '2027-09-20'],
    ['22 september', 'long-ago 2026-09-22', 'far-ahead 2026-09-22 2027-09-22'],
    ['21 september', 'long-ago 2026-09-21', '2027-09-21'],
    ['28 september', '2026-09-28', 'far-ahead 2026-09-28 2027-09-28'],
    ['24 november', '2026-11-24', 'far-ahead 2026-11-24 2027-11-24'],
    ['31 november', '31-11 bestaat niet.', '31-11 bestaat niet.'],
    ['29 februari', '29-2 bestaat niet.', '29-2 bestaat niet.'],
    ['29 februari @ 2028-03-01', '2028-02-29', '29-2 bestaat niet.'],
    ['29 februari @ 2027-03-01', '29-2 bestaat niet.', 'far-ahead 2028-02-29'],
    ['32 januari', '32-1 bestaat niet.', '32-1 bestaat niet.'],
    ['0 januari', '0-1 bestaat niet.', '0-1 bestaat niet.'],
    ['31 december @ 2027-01-02', '2026-12-31', 'far-ahead 2026-12-31 2027-12-31'],
    ['20 november 2026', '2026-11-20', '2026-11-20'],
    ['20 november 2025', '2025-11-20', '2025-11-20'],
    ['20 november 2027', '2027-11-20', '2027-11-20'],
    ['29 februari 2027', '29-2-2027 bestaat niet.', '29-2-2027 bestaat niet.'],
    ['29 februari 2028', '2028-02-29', '2028-02-29'],
  ],
  'a date without a month is the last one of that number': [
    ['de 20e', '2026-11-20', '2026-12-20'],
    ['de 25e', '2026-11-25', '2026-11-25'],
    ['de 26e', '2026-10-26', '2026-11-26'],
    ['de 31e', '2026-10-31', '2026-12-31'],
    ['de 31e @ 2026-12-01', '2026-10-31', '2026-12-31'],
    ['de 31e @ 2026-03-01', '2026-01-31', '2026-03-31'],
    ['de 30e @ 2026-03-01', '2026-01-30', '2026-03-30'],
    ['de 1e @ 2026-01-01', '2026-01-01', '2026-01-01'],
    ['de 15e @ 2026-01-10', '2025-12-15', '2026-01-15'],
    ['de 5e @ 2026-12-28', '2026-12-05', '2027-01-05'],
    ['de 32e', '32 bestaat niet.', '32 bestaat niet.'],
  ],
  'a weekday and a date that disagree are asked about [rule 1]': [
    ['vrijdag 20 november', '2026-11-20', '2026-11-20'],
    ['donderdag 20 november', 'disagree 2026-11-20 2026-11-19', 'disagree 2027-11-20 2027-11-18'],
    ['maandag 20 november', 'disagree 2026-11-20 2026-11-23', 'disagree 2027-11-20 2027-11-22'],
    ['zaterdag 21 november', '2026-11-21', '2026-11-21'],
    ['zaterdag 12 december', '2026-12-12', '2026-12-12'],
    ['zondag 12 december', 'disagree 2025-12-12 2025-12-14', 'disagree 2026-12-12 2026-12-13'],
    ['zaterdag 12 december @ 2026-10-13', '2026-12-12', '2026-12-12'],
    ['zaterdag 12 december @ 2026-10-12', 'disagree 2025-12-12 2025-12-13', '2026-12-12'],
    ['vrijdag 25 september', 'long-ago 2026-09-25', 'disagree 2027-09-25 2027-09-24'],
    ['vrijdag 1 januari', '2027-01-01', '2027-01-01'],
    ['vrijdag 20 november 2026', '2026-11-20', '2026-11-20'],
    ['donderdag 20 november 2026', 'disagree 2026-11-20 2026-11-19', 'disagree 2026-11-20 2026-11-19'],
    ['vrijdag 27 november', '2026-11-27', '2026-11-27'],
    ['donderdag 27 november', 'long-ago 2025-11-27', 'disagree 2026-11-27 2026-11-26'],
    ['donderdag de 20e', 'disagree 2026-11-20 2026-11-19', 'disagree 2026-12-20 2026-12-17'],
    ['vrijdag de 20e', '2026-11-20', '2026-11-20'],
    ['zaterdag 25 november', 'disagree 2026-11-25 2026-11-21', 'disagree 2026-11-25 2026-11-28'],
  ],
  'a weekday of a month': [
    ['de laatste vrijdag van oktober', '2026-10-30', 'far-ahead 2026-10-30 2027-10-29'],
    ['de eerste vrijdag van oktober', '2026-10-02', 'far-ahead 2026-10-02 2027-10-01'],
    ['de vijfde vrijdag van oktober', '2026-10-30', 'far-ahead 2026-10-30 2027-10-29'],
    ['de vijfde vrijdag van november', 'Die dag bestaat niet.', 'Die dag bestaat niet.'],
    ['de laatste vrijdag van november', 'long-ago 2025-11-28', '2026-11-27'],
    ['de laatste maandag van november', 'long-ago 2025-11-24', '2026-11-30'],
    ['de laatste donderdag van december', 'long-ago 2025-12-25', '2026-12-31'],
    ['de laatste vrijdag van december @ 2027-01-05', '2026-12-25', 'far-ahead 2026-12-25 2027-12-31'],
    ['de eerste zondag van november', '2026-11-01', 'far-ahead 2026-11-01 2027-11-07'],
  ],
  'a holiday [rule 14]': [
    ['koningsdag', 'long-ago 2026-04-27', '2027-04-27'],
    ['koningsdag @ 2027-04-27', '2027-04-27', '2027-04-27'],
    ['koningsdag @ 2027-06-26', '2027-04-27', 'far-ahead 2027-04-27 2028-04-27'],
    ['koningsdag @ 2027-06-27', 'long-ago 2027-04-27', 'far-ahead 2027-04-27 2028-04-27'],
    ['eerste kerstdag', 'long-ago 2025-12-25', '2026-12-25'],
    ['eerste kerstdag @ 2026-12-27', '2026-12-25', 'far-ahead 2026-12-25 2027-12-25'],
    ['tweede paasdag @ 2027-04-01', '2027-03-29', 'far-ahead 2027-03-29 2028-04-17'],
    ['hemelvaart @ 2027-05-07', '2027-05-06', 'far-ahead 2027-05-06 2028-05-25'],
    ['met kerst', 'which ', 'which 2026-12-24 2026-12-25 2026-12-26'],
    ['met pasen', 'which ', 'which 2027-03-28 2027-03-29'],
    ['nieuwjaarsdag', 'long-ago 2026-01-01', '2027-01-01'],
  ],
};

describe('Which day of the calendar is meant', () => {
  for (const [title, days] of Object.entries(DAYS))
    it(title, () => {
      const found = days.map(([line]) => {
        const [text = '', today = TODAY] = line.split(' @ ');
        return [line, meant(text, today, 'back'), meant(text, today, 'ahead')];
      });
      expect(found).to.deep.equal(days);
    });
});

describe('Which week is meant', () => {
  const week = (text: string, today: string, direction: Direction): string => {
    const said = weekAt(tokensOf(text), 0);
    const found = said && weekMeant(said.week, today as Day, direction);
    if (!found) return 'no week';
    return found.kind === 'week' ? found.week : found.kind === 'either' ? `either ${found.weeks.join(' ')}` : 'none';
  };

  it('is by its number the last one that has begun, or the next that is not over', () => {
    for (const [text, today, back, ahead] of [
      ['week 48', TODAY, '2026-W48', '2026-W48'],
      ['week 49', TODAY, '2025-W49', '2026-W49'],
      ['week 47', TODAY, '2026-W47', '2027-W47'],
      ['week 1', '2027-01-05', '2027-W01', '2027-W01'],
      ['week 53', '2026-12-27', 'either 2020-W53', '2026-W53'],
      ['week 53', '2027-01-04', '2026-W53', 'either 2032-W53'],
      ['week 0', TODAY, 'none', 'none'],
      ['week 54', TODAY, 'none', 'none'],
      ['week 53 2027', TODAY, 'none', 'none'],
      ['week 53 2026', TODAY, '2026-W53', '2026-W53'],
    ] as const)
      expect([week(text, today, 'back'), week(text, today, 'ahead')], `${text} on ${today}`).to.deep.equal([
        back,
        ahead,
      ]);
  });

  it('is by its side beside the one of today; at the weekend "afgelopen week" can be two', () => {
    expect(week('deze week', TODAY, 'back')).to.equal('2026-W48');
    expect(week('vorige week', TODAY, 'back')).to.equal('2026-W47');
    expect(week('volgende week', TODAY, 'back')).to.equal('2026-W49');
    expect(week('afgelopen week', '2026-11-27', 'back')).to.equal('2026-W47');
    expect(week('afgelopen week', '2026-11-28', 'back')).to.equal('either 2026-W48 2026-W47');
  });

  it('of a placement is the last one of that number in it, to the day [rule 13]', () => {
    const within = (number: number, from: string, until: string, year: number | null = null): string => {
      const periods = [{ from: from as Day, until: until as Day }];
      const found = weekWithin({ by: 'number', number, year }, TODAY as Day, periods);
      return found === null ? 'outside' : found.kind === 'week' ? found.week : found.kind;
    };
    expect(within(47, '2026-11-22', '2026-12-31')).to.equal('2026-W47');
    expect(within(47, '2026-11-23', '2026-12-31')).to.equal('outside');
    expect(within(47, '2026-09-01', '2026-11-16')).to.equal('2026-W47');
    expect(within(47, '2026-09-01', '2026-11-15')).to.equal('outside');
    expect(within(48, '2026-09-01', '2026-12-31')).to.equal('2026-W48');
    expect(within(49, '2026-09-01', '2026-12-31')).to.equal('outside');
    expect(within(49, '2024-09-01', '2026-12-31')).to.equal('2025-W49');
    expect(within(47, '2024-09-01', '2026-12-31', 2025)).to.equal('2025-W47');
    expect(within(0, '2024-09-01', '2026-12-31')).to.equal('no-such-week');
    expect(within(1, '2024-09-01', '2026-12-31')).to.equal('2026-W01');
    expect(within(54, '2024-09-01', '2026-12-31')).to.equal('no-such-week');
  });
});
