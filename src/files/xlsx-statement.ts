/** The statement as a workbook to calculate with: a summary, the hours line by line, the weeks with their signatures, and the version history. */
import writeWorkbook, { type Row, type SheetData } from 'write-excel-file/node';
import { weekdayOf, weekNumber, type Week } from '../domain/calendar/day.js';
import { minutesOf } from '../domain/calendar/moment.js';
import {
  allWeeks,
  amountsOf,
  COUNTS_AS,
  countsAs,
  shownVersions,
  type HoursStatement,
  type StatementWeek,
} from '../domain/evidence/hours-statement.js';
import type { WeekWithout } from '../domain/weeks/weeks-without.js';
import type { Entry } from '../domain/weeks/week-sheet.js';
import { capital, dateInWords } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { roleInWords } from '../texts/looking.js';
import { bold, date, DAY_MINUTES, header, hours, instant, text, time } from './cells.js';
import { printed } from './printed-sheets.js';
import { calculated, totalsRows, totalsOfHours } from './totals-rows.js';
import { weekRows, WEEKS_HEAD, weeksTotal } from './weeks-sheet.js';

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

export async function xlsxStatement(statement: HoursStatement): Promise<Buffer> {
  const nameOf = texts.namesIn(statement);
  const rows = allWeeks(statement).flatMap((week) => hoursRows(week, statement, nameOf));
  const weeks = allWeeks(statement).flatMap((week) => weekRows(week, statement, nameOf));
  const lying = { orientation: 'landscape' as const };
  const sheets = [
    { sheet: 'Overzicht', data: summary(statement, nameOf), columns: [{ width: 32 }, { width: 70 }], ...lying },
    {
      sheet: 'Uren',
      data: [header(HOURS_HEAD), ...rows, ...totalsRows(rows.length + 1, { hours: 'G', countsAs: 'L' })],
      columns: [6, 6, 12, 8, 8, 8, 8, 44, 24, 24, 22, 14, 24, 18].map((width) => ({ width })),
      stickyRowsCount: 1,
      ...lying,
    },
    {
      sheet: 'Weken',
      data: [header(WEEKS_HEAD), ...weeks, ...weeksTotal(weeks.length + 1)],
      columns: [6, 12, 12, 30, 28, 8, 10, 24, 18, 18, 18, 68].map((width) => ({ width })),
      stickyRowsCount: 1,
      ...lying,
    },
    {
      sheet: 'Versies',
      data: [header(EVENTS_HEAD), ...statement.weeks.flatMap((week) => eventRows(week, nameOf))],
      columns: [8, 6, 18, 24, 18, 18, 70, 68].map((width) => ({ width })),
      stickyRowsCount: 1,
      ...lying,
    },
  ];
  const student = nameOf(statement.placement.studentId);
  const footer = `Urenstaat van ${student}, controlecode ${texts.checkCode(statement)}`;
  const events = statement.weeks.reduce((sum, { history }) => sum + history.length, 0);
  const features = [
    printed(
      [
        { name: 'Overzicht', hasHead: false },
        { name: 'Uren', hasHead: true, filter: `A1:N${rows.length + 1}` },
        { name: 'Weken', hasHead: true, filter: `A1:L${weeks.length + 1}` },
        { name: 'Versies', hasHead: true, filter: `A1:H${events + 1}` },
      ],
      footer,
    ),
    calculated([[], totalsOfHours(statement), [statement.totals.counted], []]),
  ];
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer();
}

function summary(statement: HoursStatement, nameOf: (id: string) => string): SheetData {
  const { placement, totals } = statement;
  const amounts = amountsOf(statement);
  return [
    [{ value: 'Urenstaat BPV', fontWeight: 'bold', fontSize: 16 }],
    ...[
      ['School', statement.school],
      ['Leerbedrijf', `${placement.company.name}, ${placement.company.address}`],
      ['Student', nameOf(placement.studentId)],
      ['Praktijkopleider', nameOf(placement.trainerId)],
      ['BPV-docent', nameOf(placement.teacherId)],
      ['Leerjaar', `${placement.year} (${placement.schoolYear})`],
      ['Periode', `${dateInWords(placement.period.from)} t/m ${dateInWords(placement.period.until)}`],
      ['POK', texts.pokLine(placement, nameOf)],
      ...texts.numbersOf(statement),
    ].map(([label = '', value = '']) => [bold(label), text(value)]),
    [],
    ...[
      ['Uren volgens de POK', totals.toMake] as const,
      ...COUNTS_AS.map(
        (as) => [`${capital(texts.countsAsInWords[as])} (${texts.countsAsExplained[as]})`, amounts[as]] as const,
      ),
    ].map(([label, minutes]) => [bold(label), { ...hours(minutes), align: 'left' as const }]),
    [],
    [bold('Gemaakt op'), text(texts.stamp(statement.madeAt))],
    [bold('Hash over alle weken'), text(statement.head)],
    [bold('Controlecode'), text(texts.checkCode(statement))],
    [bold('Laatste nachtelijke zegel'), text(texts.rootLine(statement.root))],
    [bold('Controleren'), text(texts.howToCheck)],
  ];
}

const HOURS_HEAD = [
  'Week',
  'Dag',
  'Datum',
  'Van',
  'Tot',
  'Pauze (min)',
  'Uren',
  'Werkzaamheden',
  'Werkprocessen',
  'Bijzonderheden',
  'Status',
  'Telt als',
  'Afgetekend door',
  'Afgetekend op',
];

function hoursRows(
  week: StatementWeek | WeekWithout,
  { placement, marks }: HoursStatement,
  nameOf: (id: string) => string,
): SheetData {
  if ('why' in week) return [emptyWeekCells(week.week, texts.withoutLine(week))];
  const versions = shownVersions(week);
  return versions.flatMap((version) => {
    const { entries, notWorked, signature } = version;
    const status = text(texts.versionInWords(version, week.state));
    const signed = signature ? [text(nameOf(signature.by)), instant(signature.at)] : [];
    if (entries.length === 0) {
      const what = notWorked ? texts.notWorkedLine(notWorked) : texts.withoutLine({ why: null });
      return [[...emptyWeekCells(week.week, what), null, status, null, ...signed]];
    }
    // What is remarkable was looked at in the lines as they stand now.
    const found = version === versions.at(-1) ? marks?.find((marked) => marked.week === week.week)?.marks : [];
    return entries.map((entry, i) => {
      const ofDay = entries[i - 1]?.day === entry.day ? [] : (found ?? []);
      const remarks = text(texts.remarks(entry, placement, ofDay).join(', '));
      const as = countsAs(version, week, entry.day, placement);
      return [...entryCells(entry, week), remarks, status, as && text(texts.countsAsInWords[as]), ...signed];
    });
  });
}

function entryCells(entry: Entry, { week }: StatementWeek): Row {
  return [
    { value: weekNumber(week), type: Number },
    text(WEEKDAYS[weekdayOf(entry.day) - 1] ?? ''),
    date(entry.day),
    entry.start ? time(minutesOf(entry.start)) : null,
    // The end of a day is 24:00.
    entry.end ? time(minutesOf(entry.end) || DAY_MINUTES) : null,
    entry.breakMinutes === undefined ? null : { value: entry.breakMinutes, type: Number },
    hours(entry.minutes),
    text(entry.activity ?? ''),
    text((entry.workProcesses ?? []).join(', ')),
  ];
}

function emptyWeekCells(week: Week, what: string): Row {
  return [{ value: weekNumber(week), type: Number }, null, null, null, null, null, hours(0), text(what), null];
}

const EVENTS_HEAD = ['Week', 'Nr', 'Wanneer', 'Wie', 'Rol', 'Weg', 'Wat', 'Hash'];

function eventRows({ week, history }: StatementWeek, nameOf: (id: string) => string): SheetData {
  return history.map((event) => [
    { value: weekNumber(week), type: Number },
    { value: event.n, type: Number },
    instant(event.at),
    text(nameOf(event.by)),
    text(roleInWords(event.role)),
    text(texts.wayInWords[event.way]),
    text(texts.eventInWords(event.what)),
    text(event.hash),
  ]);
}
