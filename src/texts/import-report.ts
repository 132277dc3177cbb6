/** The report of an import, in lines for who stands at a keyboard and as JSON for what reads along. */
import type { Kind } from '../domain/import/columns.js';
import type { NotInFiles } from '../domain/import/draft-import.js';
import type { Told } from '../domain/import/draft.js';
import type { Kept } from '../domain/import/settle.js';
import type { RowProblem, RowRef } from '../domain/import/row.js';
import type { FileFault } from '../domain/import/sheet.js';
import type { Person } from '../domain/people/people.js';
import { countsInWords, faultInWords, problemInWords, rowInWords, whyInWords } from './import.js';
import { instantInWords } from './amounts.js';

export interface ReportFacts {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly problems: readonly RowProblem[];
  readonly faults: readonly { readonly file: string; readonly fault: FileFault }[];
  readonly unknown: readonly { readonly file: string; readonly sheet: string; readonly header: string }[];
  readonly missing: NotInFiles;
  readonly kept: readonly (Kept & { readonly row: RowRef; readonly name: string })[];
  readonly told: readonly (Told & { readonly row: RowRef })[];
  readonly peopleOnTheWay: number;
  readonly unreachable: readonly Person[];
  readonly otherAddress: readonly Person[];
  readonly sharedAddress: readonly Person[];
  readonly notSeen: number;
  readonly themeNames: readonly string[];
  readonly kinds: ReadonlySet<Kind | 'students'>;
}

/** So many of a list; the rest is counted. */
const MOST = 50;

export function missingCount({ people, placements, companies, ofSchool }: NotInFiles): number {
  return people.length + placements.length + companies.length + ofSchool.length;
}

/** The contract's form: nothing more, nothing less. */
export function jsonOfReport(report: ReportFacts): object {
  const { created, changed, same, problems, faults, missing } = report;
  return {
    ...{ created, changed, same, missing: missingCount(missing) },
    rows: [
      ...faults.map(({ file, fault }) => ({
        ...{ file, sheet: '', row: 0, column: '', value: '', problem: faultInWords(fault) },
      })),
      ...problems.map(({ file, sheet, row, column, value, why }) => ({
        ...{ file, sheet, row, column, value, problem: whyInWords(why, value) },
      })),
      ...report.told.map(({ row: { file, sheet, row }, column, was, is }) => ({
        ...{ file, sheet, row, column, value: is, problem: `was "${was}"` },
      })),
    ],
  };
}

/** Where nothing could be begun: the same form, and why. */
export function jsonOfNothing(value: string, problem: string): object {
  return {
    ...{ created: 0, changed: 0, same: 0, missing: 0 },
    rows: [{ file: '', sheet: '', row: 0, column: '', value, problem }],
  };
}

export function linesOfReport(report: ReportFacts, dryRun: boolean): string[] {
  const { problems, faults, unknown, missing, kept, unreachable } = report;
  const people = missing.people.map(({ name, number }) => `${name}${number === undefined ? '' : ` (${number})`}`);
  const placements = missing.placements.map(
    ({ studentName, company, agreement, id }) => `${studentName}, ${company.name} (${agreement ?? id})`,
  );
  return [
    ...faults.map(({ file, fault }) => `${file}: ${faultInWords(fault)}.`),
    `${dryRun ? 'Proef, er is niets opgeslagen' : 'Opgeslagen'}: ${countsInWords(report)}${refusedIn(problems)}.`,
    ...(report.peopleOnTheWay > 0
      ? [
          `Onderweg aangemaakt: ${report.peopleOnTheWay} ${report.peopleOnTheWay === 1 ? 'persoon die in een plaatsing staat' : 'mensen die in plaatsingen staan'}.`,
        ]
      : []),
    ...list(
      'Niet gelezen',
      problems.map((one) => `${one.file}${one.row === 0 ? ': ' : ', '}${problemInWords(one)}`),
    ),
    ...list(
      'Is nu iets anders, herkend aan het mailadres',
      report.told.map(
        ({ row, column, was, is }) => `${row.file}, ${rowInWords(row)}, kolom ${column}: was "${was}", is "${is}"`,
      ),
    ),
    ...list(
      'Blijft zoals iemand het heeft ingevuld',
      kept.map(({ row, field, name, at }) => `${row.file}, rij ${row.row}: ${fieldInWords(field)}${by(name, at)}`),
    ),
    ...list(
      'Kolommen die ik niet ken',
      unknown.map(({ file, header }) => `${file}: ${header}`),
    ),
    ...list('Namen van themaweken, die ik niet bewaar; hun weken wel', report.themeNames),
    ...list('Staan niet in het bestand (blijven staan)', [
      ...people,
      ...placements,
      ...missing.companies,
      ...missing.ofSchool.map(({ field, title }) => fieldInWords(field) + (title === undefined ? '' : ` ${title}`)),
    ]),
    ...list(
      'Niet bereikbaar, geen mail en geen telefoon',
      unreachable.map(({ name }) => name),
    ),
    ...list(
      'Ander adres; het account in Teams blijft',
      report.otherAddress.map(({ name }) => name),
    ),
    ...list(
      'Zelfde adres als een ander; in Teams herken ik hen daar niet aan',
      report.sharedAddress.map(({ name, mail }) => `${name} (${mail ?? ''})`),
    ),
    ...(report.notSeen > 0
      ? [
          report.notSeen === 1
            ? '1 student is nog niet in Teams gezien.'
            : `${report.notSeen} studenten zijn nog niet in Teams gezien.`,
        ]
      : []),
  ];
}

const refusedIn = (problems: readonly RowProblem[]): string => {
  const rows = new Set(problems.filter(({ row }) => row > 0).map(({ file, sheet, row }) => `${file}\n${sheet}\n${row}`))
    .size;
  return rows === 0 ? '' : `, ${rows} ${rows === 1 ? 'rij' : 'rijen'} niet gelezen`;
};

const by = (name: string, at: string): string => ` (${name === '' ? '' : `${name}, `}${instantInWords(at)})`;

/** A field as the office calls it. */
export function fieldInWords(field: string): string {
  const [sort = '', name = '', code] = field.split('\u001f');
  const words = FIELDS[sort];
  if (sort === 'process') return [words, name, code].filter((one) => one !== '').join(' ');
  return words === undefined ? field : name === '' ? words : `${words} ${name}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  ...{
    holiday: 'vakantie',
    theme: 'themaweek',
    'school-day': 'schooldag',
    period: 'periode',
    'period-lessons': 'lesdagen',
    lessons: 'lesdagen leerjaar',
  },
  ...{
    process: 'werkproces',
    'public-holiday': 'feestdag',
    minutesToMake: 'uren',
    'period.from': 'begin',
    'period.until': 'einde',
  },
  ...{ pok: 'pok_ingeleverd', plannedMinutes: 'dagen', usualStart: 'starttijd', trainerId: 'praktijkopleider' },
  ...{ teacherId: 'docent', coachId: 'slb', mentorId: 'werkbegeleider', 'company.name': 'leerbedrijf' },
  ...{ 'company.address': 'adres', 'company.phone': 'telefoon_bedrijf', companyId: 'leerbedrijf_id', kvk: 'kvk' },
  ...{
    agreement: 'overeenkomstnummer',
    year: 'leerjaar',
    schoolYear: 'schooljaar',
    crebo: 'crebo',
    elective: 'keuzedeel',
  },
  ...{ judgement: 'soort_beoordeling', name: 'naam', mail: 'mail', phone: 'telefoon', born: 'geboortedatum' },
  ...{ number: 'nummer', roles: 'rol', teamsName: 'teams_upn' },
};

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [
    `${title} (${lines.length}):`,
    ...lines.slice(0, MOST).map((line) => `  ${line}`),
    ...(more > 0 ? [`  en nog ${more}`] : []),
  ];
}
