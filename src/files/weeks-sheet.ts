/** The weeks of the workbook: what each comes to and who signed it, a row a version. */
import type { Row, SheetData } from 'write-excel-file/node';
import { addDays, mondayOf, weekNumber, type Week } from '../domain/calendar/day.js';
import {
  countsAs,
  shownVersions,
  type HoursStatement,
  type ShownVersion,
  type StatementWeek,
} from '../domain/evidence/hours-statement.js';
import { minutesIn } from '../domain/weeks/week-sheet.js';
import type { WeekWithout } from '../domain/weeks/weeks-without.js';
import { capital } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { roleInWords } from '../texts/looking.js';
import { bold, date, hours, instant, text } from './cells.js';

export const WEEKS_HEAD: readonly string[] = [
  ...['Week', 'Van', 'Tot en met', 'Status', 'Bijzonderheden', 'Uren', 'Telt mee'],
  ...['Afgetekend door', 'Als', 'Hoe', 'Afgetekend op', 'Hash van de handtekening'],
];

export function weekRows(
  week: StatementWeek | WeekWithout,
  { placement }: HoursStatement,
  nameOf: (id: string) => string,
): SheetData {
  if ('why' in week) return [[...beginOf(week.week), null, text(texts.withoutLine(week)), hours(0), hours(0)]];
  return shownVersions(week).map((version) => {
    const { signature, entries, notWorked } = version;
    return [
      ...beginOf(week.week),
      text(texts.versionInWords(version, week.state)),
      text(notWorked ? texts.notWorkedLine(notWorked) : entries.length === 0 ? texts.withoutLine({ why: null }) : ''),
      hours(minutesIn(entries)),
      hours(countingIn(version, week, placement)),
      ...(signature
        ? [
            text(nameOf(signature.by)),
            text(roleInWords(signature.role)),
            text(capital(texts.wayInWords[signature.way])),
            instant(signature.at),
            text(week.history[signature.n - 1]?.hash ?? ''),
          ]
        : []),
    ];
  });
}

/** Below `rows` rows, of which the first is a head. */
export function weeksTotal(rows: number): SheetData {
  const value = `SUM(G2:G${Math.max(rows, 2)})`;
  const total = { value, type: 'Formula' as const, format: '0.00', fontWeight: 'bold' as const };
  return [[], [null, null, null, null, bold('Samen'), null, total]];
}

function beginOf(week: Week): Row {
  const monday = mondayOf(week);
  return [{ value: weekNumber(week), type: Number }, date(monday), date(addDays(monday, 6))];
}

function countingIn(version: ShownVersion, week: StatementWeek, placement: HoursStatement['placement']): number {
  return minutesIn(version.entries.filter(({ day }) => countsAs(version, week, day, placement) === 'signed'));
}
