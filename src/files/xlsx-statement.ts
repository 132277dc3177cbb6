/** The statement as a workbook to calculate with: a summary, the hours line by line, and the version history. */
import writeWorkbook, { type Cell, type Row, type SheetData } from 'write-excel-file/node';
import { weekdayOf, weekNumber, type Day } from '../domain/day.js';
import { momentOf } from '../domain/moment.js';
import { shownVersions, type HoursStatement, type StatementWeek } from '../domain/hours-statement.js';
import { countsOn } from '../domain/placement.js';
import type { Entry, NotWorkedReason } from '../domain/week-sheet.js';
import { dateInWords } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { roleInWords } from '../texts/looking.js';

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** What a cell holds at most. */
const MOST_CHARACTERS = 32_000;

export async function xlsxStatement(statement: HoursStatement): Promise<Buffer> {
  const nameOf = texts.namesIn(statement);
  const sheets = [
    { sheet: 'Overzicht', data: summary(statement, nameOf), columns: [{ width: 32 }, { width: 70 }] },
    {
      sheet: 'Uren',
      data: [header(HOURS_HEAD), ...statement.weeks.flatMap((week) => hoursRows(week, statement, nameOf))],
      columns: [6, 6, 12, 8, 8, 8, 8, 44, 24, 22, 20, 24, 18].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'Versies',
      data: [header(EVENTS_HEAD), ...statement.weeks.flatMap((week) => eventRows(week, nameOf))],
      columns: [8, 6, 18, 24, 18, 18, 70, 68].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ];
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function summary(statement: HoursStatement, nameOf: (id: string) => string): SheetData {
  const { placement, totals } = statement;
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
    ].map(([label = '', value = '']) => [bold(label), text(value)]),
    [],
    ...(
      [
        ['Uren volgens de POK', totals.toMake],
        ['Telt mee (afgetekend)', totals.counted],
        ['Wacht op aftekenen', totals.waiting],
        ['Telt niet mee (voor de POK)', totals.notCounting],
      ] as const
    ).map(([label, minutes]) => [bold(label), { ...hours(minutes), align: 'left' as const }]),
    [],
    [bold('Gemaakt op'), text(texts.stamp(statement.madeAt))],
    [bold('Hash over alle weken'), text(statement.head)],
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
  'Status',
  'Telt mee',
  'Afgetekend door',
  'Afgetekend op',
];

function hoursRows(week: StatementWeek, { placement }: HoursStatement, nameOf: (id: string) => string): SheetData {
  return shownVersions(week).flatMap((version) => {
    const { entries, notWorked, kind, signature } = version;
    const status = text(texts.versionInWords(version, week.state));
    const signed = signature ? [text(nameOf(signature.by)), instant(signature.at)] : [];
    const counts = (day: Day): Cell => text(kind === 'signed' && countsOn(placement, day) ? 'ja' : 'nee');
    return notWorked
      ? [[...notWorkedCells(notWorked, week), status, text('nee'), ...signed]]
      : entries.map((entry) => [...entryCells(entry, week), status, counts(entry.day), ...signed]);
  });
}

function entryCells(entry: Entry, { week }: StatementWeek): Row {
  return [
    { value: weekNumber(week), type: Number },
    text(WEEKDAYS[weekdayOf(entry.day) - 1] ?? ''),
    date(entry.day),
    text(entry.start ?? ''),
    text(entry.end === '00:00' ? '24:00' : (entry.end ?? '')),
    entry.breakMinutes === undefined ? null : { value: entry.breakMinutes, type: Number },
    hours(entry.minutes),
    text(entry.activity ?? ''),
    text((entry.workProcesses ?? []).join(', ')),
  ];
}

function notWorkedCells(reason: NotWorkedReason, { week }: StatementWeek): Row {
  const what = text(texts.notWorkedLine(reason));
  return [{ value: weekNumber(week), type: Number }, null, null, null, null, null, hours(0), what, null];
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

function header(titles: readonly string[]): Row {
  return titles.map((value) => ({ value, fontWeight: 'bold' as const, backgroundColor: '#E3EEF1' }));
}

const bold = (value: string): Cell => ({ ...text(value), fontWeight: 'bold' });

/** Always text, whatever it looks like: "=1+1" that a student typed is no formula. */
function text(value: string): { value: string; type: typeof String; format: '@'; wrap: true; alignVertical: 'top' } {
  return { value: value.slice(0, MOST_CHARACTERS), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

function hours(minutes: number): { value: number; type: typeof Number; format: string } {
  return { value: minutes / 60, type: Number, format: '0.00' };
}

function date(day: Day): Cell {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' };
}

/** The wall clock in the Netherlands: a cell knows no time zone. */
function instant(iso: string): Cell {
  const { day, time } = momentOf(new Date(iso));
  return { value: new Date(`${day}T${time}:00Z`), type: Date, format: 'dd-mm-yyyy hh:mm' };
}
