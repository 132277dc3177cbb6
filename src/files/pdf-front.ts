/** The first page of the statement: who, where, how much, how it was signed, and how to check it, in a minute. */
import { amountsOf, COUNTS_AS, type HoursStatement } from '../domain/evidence/hours-statement.js';
import { signersOf, weekCounts, WEEKS_ARE } from '../domain/evidence/how-signed.js';
import { capital, dateInWords, hoursInDigits, hoursInWords } from '../texts/amounts.js';
import * as texts from '../texts/evidence.js';
import { toMakeInWords } from '../texts/totals.js';
import { roleInWords } from '../texts/looking.js';
import * as said from '../texts/statement-front.js';
import type { Column, Part } from './paper-parts.js';
import { ACCENT, INK, WIDTH, SOFT, type Paper } from './paper.js';
import { BODY, COLORS, full, GOOD, SMALL } from './pdf-style.js';

const BAR = { signed: GOOD, 'handed-in': '#e0a63a', written: '#9aa7b2' };

type NameOf = (id: string) => string;

export function front(paper: Paper, statement: HoursStatement, nameOf: NameOf): void {
  paper.line('P', [full(statement.school, { size: 9, color: SOFT })]);
  paper.heading(1, [full('Urenstaat beroepspraktijkvorming', { size: 20, bold: true, color: ACCENT })], 0);
  paper.line('P', [full(nameOf(statement.placement.studentId), { size: 13, bold: true })]);
  paper.space(10);
  whoAndWhere(paper, statement, nameOf);
  paper.space(18);
  amounts(paper, statement);
  paper.space(8);
  paper.paragraph(said.whatCounts(statement.placement), BODY);
  heading(paper, said.weeksHeading);
  paper.paragraph(said.weeksInWords(weekCounts(statement), WEEKS_ARE), BODY);
  heading(paper, said.signedHeading);
  signers(paper, statement, nameOf);
  heading(paper, said.checkHeading);
  for (const step of said.checkSteps(texts.checkCode(statement))) {
    paper.paragraph(step, BODY);
    paper.space(3);
  }
}

function heading(paper: Paper, text: string): void {
  paper.heading(2, [full(text, { size: 10.5, bold: true, color: ACCENT })], 18, 40);
  paper.space(3);
}

function whoAndWhere(paper: Paper, statement: HoursStatement, nameOf: NameOf): void {
  const { placement } = statement;
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
}

function amounts(paper: Paper, statement: HoursStatement): void {
  const { toMake } = statement.totals;
  const all = amountsOf(statement);
  const tiles = [
    ...COUNTS_AS.map((as) => [all[as], texts.countsAsInWords[as], texts.countsAsExplained[as], COLORS[as]] as const),
    [toMake, toMakeInWords, said.byPok, INK] as const,
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
  let free = 1;
  paper.bar(
    (['signed', 'handed-in', 'written'] as const).map((as) => {
      const shown = Math.min(free, all[as] / Math.max(toMake, 1));
      free -= shown;
      return { share: shown, color: BAR[as] };
    }),
  );
}

const SIGNER_COLUMNS: readonly Column[] = [
  { title: 'Wie', width: WIDTH - 340 },
  { title: 'Als', width: 110 },
  { title: 'Hoe', width: 110 },
  { title: 'Weken', width: 50, align: 'right' },
  { title: 'Uren die tellen', width: 70, align: 'right' },
];

function signers(paper: Paper, statement: HoursStatement, nameOf: NameOf): void {
  const all = signersOf(statement);
  if (all.length === 0) {
    paper.paragraph(said.nothingSigned, BODY);
    return;
  }
  const sum = (of: 'weeks' | 'minutes'): number => all.reduce((total, signer) => total + signer[of], 0);
  paper.table(
    SIGNER_COLUMNS,
    BODY,
    all.map(({ by, role, way, weeks, minutes }) => [
      ...[nameOf(by), roleInWords(role), capital(texts.wayInWords[way])],
      ...[String(weeks), hoursInDigits(minutes)],
    ]),
    ['Samen', '', '', String(sum('weeks')), hoursInDigits(sum('minutes'))],
  );
}
