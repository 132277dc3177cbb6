import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import * as cells from '../../../src/domain/import/cells.js';

/** What a cell comes to; of one that cannot be read what was expected there. */
function read<Value>(reader: (cell: string) => Value, cell: string): Value | string {
  try {
    return reader(cell);
  } catch (fault) {
    if (fault instanceof cells.CellFault) return `not ${fault.expected}`;
    throw fault;
  }
}
function each<Value>(reader: (cell: string) => Value, expected: Readonly<Record<string, Value | string>>): void {
  for (const [cell, value] of Object.entries(expected)) expect(read(reader, cell), `"${cell}"`).to.equal(value);
}
const TODAY = '2026-11-25' as Day;
const same = (value: string, ...ways: readonly string[]): Record<string, string> =>
  Object.fromEntries(ways.map((way) => [way, value]));

describe('A cell of a file', () => {
  it('is text on one line, of two hundred signs at most, none of them half', () => {
    each(cells.readText, {
      ...{
        '  Theater \n De  Brug ': 'Theater De Brug',
        ['x'.repeat(200)]: 'x'.repeat(200),
        ['x'.repeat(201)]: 'not text',
      },
      ...{ [` ${'x'.repeat(200)} `]: 'x'.repeat(200), 'Zo\ud83d': 'not text', 'Zo \u{1f600}': 'Zo \u{1f600}' },
    });
  });

  it('is a day in any of the ways that files write it, with a time behind it or not', () => {
    each(cells.readDay, {
      ...same('2026-09-07', '2026-09-07', '7-9-2026', '07/09/2026', '7.9.2026', '2026/9/7', '2026.09.07'),
      ...same('2026-09-07', '07092026', '20260907', '2026-09-07T00:00', '7-9-2026 00:00:00', ' 7-9-2026 '),
      // Of eight digits the century tells which end is the year.
      ...{ '19112026': '2026-11-19', '20082008': '2008-08-20', '19991231': '1999-12-31' },
      ...same('not day', '31-2-2026', '7-9-26', '2026-13-01', '7-9', 'maandag', '070920261', '7092026', '99999999'),
    });
  });

  it('is no day before 1920 or after 2100', () => {
    each(cells.readDay, {
      ...{ '1-1-1920': '1920-01-01', '31-12-1919': 'not day', '31-12-2100': '2100-12-31', '1-1-2101': 'not day' },
    });
  });

  it('is a week of the running school year where it has no year, in autumn of the first and after it of the second', () => {
    const week = (cell: string): string | null => cells.readWeek(cell, TODAY);
    each(week, {
      ...{
        'week 47': '2026-W47',
        'wk 4': '2027-W04',
        'Wk. 4': '2027-W04',
        week4: '2027-W04',
        ' week 30 ': '2027-W30',
        'week 32': '2026-W32',
      },
    });
  });

  it('is a week of the year that it says, and of none that has no such week', () => {
    const week = (cell: string): string | null => cells.readWeek(cell, TODAY);
    each<unknown>(week, {
      ...same('2025-W04', 'week 4 2025', 'wk 4, 2025', 'week 4/2025', 'week 4-2025', '2025-W04', '2025w4'),
      ...{ 'week 53 2026': '2026-W53', 'week 53 2025': 'not week', 'week 0': 'not week', 'week 54': 'not week' },
      ...{
        'week 1 1919': 'not week',
        'week 10 1920': '1920-W10',
        'week 10 2100': '2100-W10',
        'week 10 2101': 'not week',
      },
      ...{
        '7-9-2026': null,
        'de week 4': null,
        'week 4 a': null,
        '2025-W041': null,
      },
    });
  });

  it('is hours, with a comma, a point or a clock, and minutes in all of them', () => {
    each<unknown>(cells.readHours, {
      ...{ '460': 27_600, '460,5': 27_630, '460.5': 27_630, '1.200': 72_000, '1.200,5': 72_030, '460:00': 27_600 },
      ...{ '460:30:00': 27_630, '460 uur': 27_600, '6,5 u': 390, '6 uren.': 360, '0:59': 59, '0,33': 20, '0': 0 },
      ...{ '10000': 600_000, '10000,1': 'not hours-range', '10000:01': 'not hours-range', '-6': 'not hours-range' },
      ...same('not hours', 'zes', '6:60', '6,5,5', '1.20.0', '', '6 dagen', '12.00,5', 'x6', '6x'),
    });
  });

  it('is a leerjaar of three, a school year of two that follow, and a crebo of five digits', () => {
    each<unknown>(cells.readYear, {
      ...{ '1': 1, '3': 3, 'leerjaar 2': 2, 'Jaar 2': 2, '2.0': 2, ' 2 ': 2, '2.00': 2 },
      ...same('not year', '0', '4', '12', 'twee', '2.5', 'leerjaar'),
    });
    each(cells.readSchoolYear, {
      ...same('2026-2027', '2026-2027', '2026/2027', '2026/27', '26/27', ' 2026 - 2027 '),
      ...same(
        'not school-year',
        '2026',
        '2026-2028',
        '2027-2026',
        '2026-2026',
        '2026 2027',
        '12026-2027',
        '2026-20271',
      ),
    });
    each(cells.readCrebo, {
      ...same('25798', '25798', 'Podium (25798)', '25798 Technicus'),
      ...same('not crebo', '257980', '2579', '125798', 'Podium'),
    });
  });

  it('is a time of day', () => {
    each(cells.readTime, {
      ...same('09:00', '9:00', '09.00', '9:00 uur', '09:00:00', ' 9:00 '),
      ...{ '0:00': '00:00', '23:59': '23:59', '24:00': 'not time', '9:60': 'not time', '9:59': '09:59' },
      ...same('not time', '9', 'negen', '9:0', '9:000', '109:00'),
    });
  });

  it('is hours again as they are written', () => {
    for (const [minutes, written] of [
      [27_600, '460'],
      [390, '6,5'],
      [15, '0,25'],
      [610, '10:10'],
      [61, '1:01'],
      [0, '0'],
    ] as const) {
      expect(cells.writeHours(minutes)).to.equal(written);
      expect(cells.readHours(written)).to.equal(minutes);
    }
  });

  it("is a number of the school's own, and never one of the state's, however it is written", () => {
    each(cells.readNumber, {
      ...same('0081001', '0081001', ' 0081001 '),
      ...same('not no-state-number', '123456782', '1234 56 782', '123.456.782', '1234-56-782', 'nr 123456782'),
      ...same('not no-state-number', 'BSN 1', 'onderwijsnummer 7', 'sofi 7', 'Burgerservicenummer'),
      // Nine digits that do not pass the test of eleven, and more digits than nine.
      ...{ '123456783': '123456783', '1234567820': '1234567820', '01234567821': '01234567821' },
    });
    expect(['111222333', '123456782', '111222334', '000000012'].map(cells.isStateNumber)).to.deep.equal([
      ...[true, true, false, true],
    ]);
  });

  it('is the number of a company as SBB gives them, spaces aside', () => {
    each(cells.readCompanyId, {
      ...same('100055510', '100055510', '100 055 510', ' 100055510'),
      ...same('not company-id', '10005551', '1000555100', '10005551a', ''),
    });
  });

  it('is the birthday of somebody who is fourteen', () => {
    each((cell) => cells.readBorn(cell, TODAY), {
      ...{ '25-11-2012': '2012-11-25', '26-11-2012': 'not born', '1-1-2012': '2012-01-01', '1-1-2013': 'not born' },
      ...{ '31-12-2011': '2011-12-31', gisteren: 'not day' },
    });
  });

  it('is a mail address, in small letters', () => {
    each(cells.readMail, {
      ...same('bo@example.com', 'bo@example.com', ' Bo@Example.COM ', 'mailto:bo@example.com', 'MAILTO:bo@example.com'),
      ...{ 'b.o+1@mail.example.com': 'b.o+1@mail.example.com', 'bo@x-y.nl': 'bo@x-y.nl', 'bo@a.nl': 'bo@a.nl' },
      ...same('not mail', 'bo', 'bo@', '@example.com', 'bo@example', 'bo@example.c', 'bo bo@example.com', 'bo@-a.nl'),
      ...same('not mail', 'bo@example..com', 'b..o@example.com', 'bo@a@example.com', 'bo,jo@example.com', 'bo@a-.nl'),
      ...{ [`${'x'.repeat(188)}@example.com`]: `${'x'.repeat(188)}@example.com` },
      ...{ [`${'x'.repeat(189)}@example.com`]: 'not mail' },
    });
  });

  it('is a telephone number of six signs or more', () => {
    each(cells.readPhone, {
      ...{ '06-1234 5601': '06-1234 5601', '+31 (0)53 555 01 10': '+31 (0)53 555 01 10', '112233': '112233' },
      ...same('not number', '11223', 'geen', '06-1234 5601 (Karel)', '06+12345601', '1'.repeat(31)),
      ['1'.repeat(30)]: '1'.repeat(30),
    });
  });

  it('is a judgement that develops or qualifies', () => {
    each<unknown>(cells.readJudgement, {
      ...same('developmental', 'Ontwikkelingsgericht', 'o', ' O ', 'ontwikkel'),
      ...same('qualifying', 'Kwalificerend', 'k', 'K '),
      ...same('not kind-of-judgement', 'ok', 'ja', 'niet kwalificerend', 'x'),
    });
  });
});
