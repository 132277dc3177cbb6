/** People, companies, placements and work processes, a row each. */
import type { Day } from '../calendar/day.js';
import type { Role } from '../people/people.js';
import * as cell from './cells.js';
import * as weekdayCells from './weekday-cells.js';
import { ADDRESS_PARTS, plainHeader, STUDENT_NAME } from './columns.js';
import type { Cells } from './row-cells.js';
import type { CompanyRow, PersonRow, PlacementRow, RowRef, WorkProcessRow } from './row.js';

export function personRow(cells: Cells, ref: RowRef, today: Day): PersonRow | null {
  const roles = cells.read('rol', readRoles);
  const number = cells.read('nummer', cell.readNumber);
  const name = cells.read('naam', readName) ?? nameOfParts(cells);
  const mail = cells.read('mail', cell.readMail);
  const isNamed = (['nummer', 'mail', 'naam', 'voornaam', 'achternaam'] as const).some((one) => cells.text(one) !== '');
  if (!isNamed) cells.wrong('nummer', { kind: 'missing' });
  return {
    ...ref,
    kind: 'people',
    ...said({ roles, number, name, mail }),
    ...said({ phone: cells.read('telefoon', cell.readPhone) }),
    ...said({ born: cells.read('geboortedatum', (text) => cell.readBorn(text, today)) }),
    ...said({ teamsName: cells.read('teams_upn', cell.readMail) }),
  };
}

/** "docent+slb" */
function readRoles(text: string): readonly Role[] {
  return text.split(/[+&,/]/).map((word) => {
    const role = cell.ROLE_NAMES[plainHeader(word)];
    if (role === undefined) throw new cell.CellFault('role');
    return role;
  });
}

/** "Wit, Sanne de" and "Wit, Sanne" are turned round. */
export function readName(text: string): string {
  const name = cell.readText(text);
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length === 0 && first !== '' ? turned(last, first) : name;
}

/** In "Wit, Sanne de" the particle stands behind the first name, in "Wit, de, Sanne" nobody knows. */
function turned(last: string, first: string): string {
  const parts = /^(.*?)((?:\s+(?:de|den|der|van|ten|ter|te|el|al|'t|op|in))+)$/i.exec(first);
  return parts ? `${parts[1] ?? ''}${parts[2] ?? ''} ${last}` : `${first} ${last}`;
}

function nameOfParts(cells: Cells): string | undefined {
  const parts = (['voornaam', 'tussenvoegsel', 'achternaam'] as const).map((column) =>
    cells.read(column, cell.readText),
  );
  const [first, , last] = parts;
  if (first === undefined && last === undefined) return undefined;
  return parts.filter((part) => part !== undefined).join(' ');
}

export function companyRow(cells: Cells, ref: RowRef): CompanyRow | null {
  if (cells.text('leerbedrijf') === '' && cells.text('leerbedrijf_id') === '')
    cells.wrong('leerbedrijf', { kind: 'missing' });
  return {
    ...ref,
    kind: 'companies',
    ...said({
      company: cells.read('leerbedrijf', cell.readText),
      companyId: cells.read('leerbedrijf_id', cell.readCompanyId),
    }),
    ...said({ kvk: cells.read('kvk', cell.readText) }),
    ...said({ address: cells.read('adres', cell.readText) ?? addressOfParts(cells) }),
    ...said({ phone: cells.read('telefoon_bedrijf', cell.readPhone) }),
  };
}

/** "Brugplein 1, 7511 AA Enschede" */
function addressOfParts(cells: Cells): string | undefined {
  const [street, house, code, town] = ADDRESS_PARTS.map((column) => cells.read(column, cell.readText));
  const lines = [
    [street, house],
    [code, town],
  ].map((parts) => parts.filter((part) => part !== undefined).join(' '));
  // A town alone is no address to go to.
  return street === undefined ? undefined : lines.filter((line) => line !== '').join(', ');
}

export function placementRow(
  cells: Cells,
  ref: RowRef,
  { updatesOnly, today }: { readonly updatesOnly: boolean; readonly today: Day },
): PlacementRow | null {
  const student = cells.read('studentnummer', cell.readNumber) ?? '';
  if (cells.text('studentnummer') === '') cells.wrong('studentnummer', { kind: 'missing' });
  const [from, until] = [cells.read('begin', cell.readDay), cells.read('einde', cell.readDay)];
  if (from !== undefined && until !== undefined && until < from) cells.wrong('einde', { kind: 'before-begin' });
  const pok =
    cells.text('pok_ingeleverd').toLowerCase() === 'nee' ? undefined : cells.read('pok_ingeleverd', cell.readDay);
  if (pok !== undefined && pok > today) cells.wrong('pok_ingeleverd', { kind: 'in-future' });
  const minutes = cells.read('uren', cell.readHours);
  if (minutes === 0) cells.wrong('uren', { kind: 'expected', what: 'hours-range' });
  return {
    ...ref,
    kind: 'placements',
    updatesOnly,
    student,
    ...said({
      studentName: cells.read(STUDENT_NAME, readName),
      agreement: cells.read('overeenkomstnummer', cell.readText),
    }),
    ...said({
      company: cells.read('leerbedrijf', cell.readText),
      companyId: cells.read('leerbedrijf_id', cell.readCompanyId),
    }),
    ...said({ kvk: cells.read('kvk', cell.readText), address: cells.read('adres', cell.readText) }),
    ...said({ companyPhone: cells.read('telefoon_bedrijf', cell.readPhone) }),
    ...said({ trainer: cells.read('praktijkopleider', readName) }),
    ...said({ trainerMail: cells.read('praktijkopleider_mail', cell.readMail) }),
    ...said({ trainerPhone: cells.read('praktijkopleider_telefoon', cell.readPhone) }),
    ...said({ guideMail: cells.read('werkbegeleider_mail', cell.readMail) }),
    ...said({ teacher: cells.read('docent', cell.readText), coach: cells.read('slb', cell.readText) }),
    ...said({ year: cells.read('leerjaar', cell.readYear), schoolYear: cells.read('schooljaar', cell.readSchoolYear) }),
    ...said({ crebo: cells.read('crebo', cell.readCrebo), elective: cells.read('keuzedeel', cell.readText) }),
    ...said({ minutes, from, until, pok }),
    ...said({
      planned: cells.read('dagen', weekdayCells.readPlannedDays),
      start: cells.read('starttijd', cell.readTime),
    }),
    ...said({ judgement: cells.read('soort_beoordeling', cell.readJudgement) }),
  };
}

export function workProcessRow(cells: Cells, ref: RowRef): WorkProcessRow | null {
  const code = cells.read('code', cell.readText)?.toUpperCase() ?? '';
  if (cells.text('code') === '') cells.wrong('code', { kind: 'missing' });
  return {
    ...ref,
    kind: 'work-processes',
    code,
    ...said({ crebo: cells.read('crebo', cell.readCrebo), title: cells.read('titel', readLong) }),
    ...said({ short: cells.read('kort', cell.readText) }),
    ...said({ result: cells.read('resultaat', readLong), behaviour: cells.read('gedrag', readLong) }),
  };
}

function readLong(text: string): string {
  if (text.length > 2_000 || /\p{Surrogate}/u.test(text)) throw new cell.CellFault('text');
  return text;
}

/** Only what is there. */
export function said<T extends object>(values: T): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
