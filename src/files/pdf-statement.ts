/** The statement as the auditor reads it: the hours week by week with their signatures, then every version of them. */
import { setImmediate as breath } from 'node:timers/promises';
import { addDays, mondayOf, type Week } from '../domain/calendar/day.js';
import {
  allWeeks,
  shownVersions,
  type HoursStatement,
  type ShownVersion,
  type StatementWeek,
} from '../domain/evidence/hours-statement.js';
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import type { WeekWithout } from '../domain/weeks/weeks-without.js';
import { minutesIn, type Entry } from '../domain/weeks/week-sheet.js';
import { capital, dateInWords, dayInShort, hoursInDigits, weekInWords } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { timesOf } from '../texts/lines.js';
import type { Column } from './paper-parts.js';
import { ACCENT, Paper, SOFT, WIDTH } from './paper.js';
import { front } from './pdf-front.js';
import { proof, versions, workProcesses } from './pdf-proof.js';
import { BODY, GOOD, shortened, WAITS } from './pdf-style.js';

/** Two names of this length and the page's number fit on one line. */
const MOST_IN_FOOTER = 40;

type NameOf = (id: string) => string;

export async function pdfStatement(statement: HoursStatement): Promise<Buffer> {
  const nameOf = texts.namesIn(statement);
  const student = nameOf(statement.placement.studentId);
  const title = `Urenstaat BPV ${student} ${statement.placement.schoolYear}`;
  const paper = new Paper(title, statement.school, new Date(statement.madeAt));
  paper.section(() => {
    front(paper, statement, nameOf);
  });
  paper.nextPage();
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
  return paper.finish([
    `Urenstaat van ${who} · ${where}`,
    `controlecode ${texts.checkCode(statement)} · gemaakt op ${texts.stamp(statement.madeAt)}`,
  ]);
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
        down: 2.5,
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
    const total = ['Samen', '', '', hoursInDigits(minutesIn(entries))];
    const rows = entries.map((entry, i) => {
      const isFirst = entries[i - 1]?.day !== entry.day;
      return cellsOf(entry, texts.remarks(entry, statement.placement, isFirst ? marks : []));
    });
    paper.table(ENTRY_COLUMNS, BODY, rows, entries.length > 1 ? total : []);
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
