/** The statement as the auditor reads it: the hours week by week with their signatures, then every version of them. */
import { setImmediate as breath } from 'node:timers/promises';
import { addDays, mondayOf, type Week } from '../domain/calendar/day.js';
import {
  allWeeks,
  amountsOf,
  COUNTS_AS,
  shownVersions,
  type HoursStatement,
  type ShownVersion,
  type StatementWeek,
} from '../domain/evidence/hours-statement.js';
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import type { WeekWithout } from '../domain/weeks/weeks-without.js';
import { minutesIn, type Entry } from '../domain/weeks/week-sheet.js';
import { capital, dateInWords, dayInShort, hoursInDigits, hoursInWords, weekInWords } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { timesOf } from '../texts/lines.js';
import { ACCENT, INK, Paper, SOFT, WIDTH, type Column, type Part, type Style } from './paper.js';

const BODY: Style = { size: 8.5 };
const SMALL: Style = { size: 7.5, color: SOFT };
const GOOD = '#1d7044';
const WAITS = '#94590a';
const COLORS = { signed: GOOD, 'handed-in': WAITS, written: INK, 'before-pok': SOFT };
const BAR = { signed: GOOD, 'handed-in': '#e0a63a', written: '#9aa7b2' };

/** What is longer stands in full in the JSON file. */
const MOST_CHARACTERS = 600;
const MOST_IN_FOOTER = 36;

type NameOf = (id: string) => string;

export async function pdfStatement(statement: HoursStatement): Promise<Buffer> {
  const nameOf = texts.namesIn(statement);
  const student = nameOf(statement.placement.studentId);
  const title = `Urenstaat BPV ${student} ${statement.placement.schoolYear}`;
  const paper = new Paper(title, statement.school, new Date(statement.madeAt));
  paper.section(() => {
    front(paper, statement, nameOf);
  });
  for (const week of allWeeks(statement)) {
    paper.section(() => {
      if ('why' in week) weekWithout(paper, week);
      else weekBlock(paper, week, statement, nameOf);
    });
    // A year takes half a second: what else is asked meanwhile goes in between.
    await breath();
  }
  paper.section(() => {
    workProcesses(paper, statement);
  });
  paper.section(() => {
    versions(paper, statement, nameOf);
  });
  paper.section(() => {
    proof(paper, statement);
  });
  // A page that comes loose says whose it is, of which placement, and to which statement it belongs.
  const [who, where] = [student, statement.placement.company.name].map((name) => shortened(name, MOST_IN_FOOTER));
  const left = `Urenstaat van ${who} · ${where} · gemaakt op ${texts.stamp(statement.madeAt)}`;
  const code = `controlecode ${texts.checkCode(statement)}`;
  return paper.finish((page, of) => [left, `${code} · pagina ${page} van ${of}`]);
}

function front(paper: Paper, statement: HoursStatement, nameOf: NameOf): void {
  const { school, placement, totals } = statement;
  paper.line('P', [full(school, { size: 9, color: SOFT })]);
  paper.heading(1, [full('Urenstaat beroepspraktijkvorming', { size: 20, bold: true, color: ACCENT })], 0);
  paper.line('P', [full(nameOf(placement.studentId), { size: 13, bold: true })]);
  paper.space(10);
  paper.pairs(
    [
      ['Leerbedrijf', placement.company.name],
      ['Adres', placement.company.address],
      ['Praktijkopleider', nameOf(placement.trainerId)],
      ['BPV-docent', nameOf(placement.teacherId)],
      ['Leerjaar', `${placement.year} (${placement.schoolYear})`],
      ['Periode', `${dateInWords(placement.period.from)} t/m ${dateInWords(placement.period.until)}`],
      ['Uren volgens POK', hoursInWords(placement.minutesToMake)],
      ['POK', texts.pokLine(placement, nameOf)],
      ...texts.numbersOf(statement),
    ],
    { size: 9 },
  );
  paper.space(14);
  const amounts = amountsOf(statement);
  const tiles = [
    ...COUNTS_AS.map(
      (as) => [amounts[as], texts.countsAsInWords[as], texts.countsAsExplained[as], COLORS[as]] as const,
    ),
    [totals.toMake, 'te maken', 'volgens de POK', INK] as const,
  ];
  const width = WIDTH / tiles.length;
  paper.line(
    'P',
    tiles.flatMap(([minutes, label, explained, color], i): Part[] => {
      const place = { x: i * width, width: width - 8 };
      return [
        { ...place, text: `${hoursInDigits(minutes)} uur`, size: 14, bold: true, color },
        { ...place, text: label, ...SMALL, bold: true, down: 20 },
        { ...place, text: explained, ...SMALL, down: 31 },
      ];
    }),
  );
  paper.space(6);
  const share = (minutes: number): number => Math.min(1, minutes / Math.max(totals.toMake, 1));
  let free = 1;
  paper.bar(
    (['signed', 'handed-in', 'written'] as const).map((as) => {
      const shown = Math.min(free, share(amounts[as]));
      free -= shown;
      return { share: shown, color: BAR[as] };
    }),
  );
}

const ENTRY_COLUMNS: readonly Column[] = [
  { title: 'Dag', width: 62 },
  { title: 'Tijd', width: 66 },
  { title: 'Pauze', width: 42 },
  { title: 'Uren', width: 40, align: 'right' },
  { title: 'Werkzaamheden', width: WIDTH - 310 },
  { title: 'Werkprocessen', width: 100 },
];

/** "16 november 2026 t/m 22 november 2026" */
function datesOf(week: Week): string {
  const monday = mondayOf(week);
  return `${dateInWords(monday)} t/m ${dateInWords(addDays(monday, 6))}`;
}

function weekWithout(paper: Paper, { week, why }: WeekWithout): void {
  paper.space(5);
  const text = `${capital(weekInWords(week))} · ${datesOf(week)}: ${texts.withoutLine({ why })}`;
  paper.paragraph(text, { ...BODY, color: SOFT });
}

function weekBlock(paper: Paper, week: StatementWeek, statement: HoursStatement, nameOf: NameOf): void {
  const versions = shownVersions(week);
  const half = WIDTH / 2;
  paper.heading(
    2,
    [
      {
        text: `${capital(weekInWords(week.week))} · ${datesOf(week.week)}`,
        x: 0,
        width: half + 60,
        size: 10.5,
        bold: true,
        color: ACCENT,
      },
      {
        text: texts.versionInWords(versions.at(-1) ?? { kind: 'unsigned' }, week.state),
        x: half + 60,
        width: half - 60,
        size: 8.5,
        align: 'right',
        color: week.state === 'approved' ? GOOD : WAITS,
      },
    ],
    16,
    80,
  );
  paper.space(2);
  const marks = statement.marks?.find((marked) => marked.week === week.week)?.marks ?? [];
  for (const version of versions) {
    if (version.kind === 'unsigned' && versions.length > 1) {
      paper.space(6);
      paper.paragraph('Correctie, nog niet afgetekend:', { ...BODY, bold: true, color: WAITS });
    }
    // What is remarkable was looked at in the lines as they stand now.
    versionBlock(paper, version, { statement, marks: version === versions.at(-1) ? marks : [] }, nameOf);
  }
}

interface Around {
  readonly statement: HoursStatement;
  readonly marks: readonly SheetMark[];
}

function versionBlock(paper: Paper, version: ShownVersion, { statement, marks }: Around, nameOf: NameOf): void {
  const { entries, notWorked, signature } = version;
  if (entries.length > 0) {
    const total = ['Samen', '', '', hoursInDigits(minutesIn(entries)), '', ''];
    const rows = entries.map((entry, i) => {
      const isFirst = entries[i - 1]?.day !== entry.day;
      return cellsOf(entry, texts.remarks(entry, statement.placement, isFirst ? marks : []));
    });
    paper.table(ENTRY_COLUMNS, BODY, entries.length > 1 ? [...rows, total] : rows);
  } else {
    paper.paragraph(notWorked ? `${capital(texts.notWorkedLine(notWorked))}.` : 'Geen uren.', BODY);
  }
  paper.space(3);
  paper.paragraph(
    signature ? `${texts.signedLine(signature, nameOf)}.` : 'Niet afgetekend.',
    { size: 8.5, color: signature ? GOOD : WAITS },
    5,
  );
}

function cellsOf(entry: Entry, remarks: readonly string[]): string[] {
  return [
    dayInShort(entry.day),
    timesOf(entry),
    texts.breakOf(entry),
    hoursInDigits(entry.minutes),
    [shortened(entry.activity ?? ''), ...remarks.map((remark) => `(${remark})`)].filter(Boolean).join(' '),
    (entry.workProcesses ?? []).join(', '),
  ];
}

function workProcesses(paper: Paper, { workProcesses: named }: HoursStatement): void {
  if (named.length === 0) return;
  paper.heading(2, [full('Werkprocessen', { size: 10.5, bold: true, color: ACCENT })], 18, 30);
  paper.space(2);
  for (const { code, title } of named) {
    paper.line('P', [
      { ...BODY, text: code, x: 5, width: 70 },
      { ...BODY, text: title, x: 78, width: WIDTH - 78 },
    ]);
  }
}

function versions(paper: Paper, { weeks }: HoursStatement, nameOf: NameOf): void {
  if (weeks.length === 0) return;
  paper.heading(2, [full('Versiegeschiedenis', { size: 13, bold: true, color: ACCENT })], 24, 80);
  paper.paragraph(
    'Alles wat er met een week is gebeurd, in de volgorde waarin het gebeurde. Achteraan staat het begin van de hash waarmee elke gebeurtenis aan die daarvoor vastzit.',
    SMALL,
  );
  for (const { week, history } of weeks) {
    paper.heading(3, [full(capital(texts.weekInYear(week)), { size: 9, bold: true })], 9, 24);
    for (const event of history) {
      paper.line('P', [
        { ...SMALL, text: `${event.n}`, x: 5, width: 16 },
        { ...SMALL, text: texts.stamp(event.at), x: 20, width: 92 },
        { ...SMALL, text: texts.actorInWords(event, nameOf), x: 114, width: 150 },
        { ...SMALL, color: INK, text: shortened(capital(texts.eventInWords(event.what))), x: 268, width: WIDTH - 332 },
        { ...SMALL, text: event.hash.slice(0, 12), x: WIDTH - 62, width: 62, align: 'right' },
      ]);
      paper.space(1.5);
    }
  }
}

function proof(paper: Paper, { weeks, head, root }: HoursStatement): void {
  paper.heading(2, [full('Controle', { size: 13, bold: true, color: ACCENT })], 24, 110);
  paper.paragraph(
    'Elke gebeurtenis bevat de hash (SHA-256 over canonieke JSON, RFC 8785) van de gebeurtenis ervoor. Wie iets verandert, weglaat of tussenvoegt, verbreekt de keten. Wat is afgetekend, staat in de gebeurtenis zelf; een correctie is een nieuwe gebeurtenis die opnieuw wordt afgetekend.',
    BODY,
  );
  paper.space(6);
  const fact = (label: string, value: string): void => {
    paper.line('P', [
      { ...SMALL, text: label, x: 0, width: 130 },
      { ...SMALL, color: INK, text: value, x: 134, width: WIDTH - 134 },
    ]);
    paper.space(2);
  };
  fact('Hash over alle weken', head);
  fact('Controlecode', `${texts.checkCode({ head })} (het begin van die hash; staat op elke pagina)`);
  fact('Laatste nachtelijke zegel', texts.rootLine(root));
  for (const { week, history } of weeks) fact(capital(texts.weekInYear(week)), history.at(-1)?.hash ?? '');
  paper.space(6);
  paper.paragraph(texts.howToCheck, BODY);
  paper.space(4);
  paper.paragraph(
    'Tussen rechte haken, zoals [emoji] of [ander schrift], staat wat dit lettertype niet kan tonen, en … voor tekst die hier is ingekort; in het JSON-bestand staat alles zoals het is getypt.',
    SMALL,
  );
}

const full = (text: string, style: Style): Part => ({ ...style, text, x: 0, width: WIDTH });

function shortened(text: string, most = MOST_CHARACTERS): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
