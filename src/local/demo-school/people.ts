/** The people of the demo school; all of them are invented. */
import type { Day } from '../../domain/calendar/day.js';
import type { Person, PersonId, Role, SchoolId } from '../../domain/people/people.js';

export const TENANT_ID = '00000000-0000-4000-8000-000000000001';
export const SCHOOL_ID = 'demo' as SchoolId;

export const sanne = person('11', 'sanne', 'Sanne de Wit', 'student', { born: '2008-05-14' as Day, number: '0070011' });
export const milan = person('12', 'milan', 'Milan Bakker', 'student', { born: '2007-03-02' as Day, number: '0070012' });
export const tijn = person('14', 'tijn', 'Tijn Vos', 'student', { born: '2008-01-22' as Day, number: '0070014' });
export const noor = person('15', 'noor', 'Noor Hendriks', 'student', { born: '2007-09-30' as Day, number: '0070015' });
export const karel = person('21', 'karel', 'Karel Jansen', 'trainer');
/** Known, should she turn up as a guest, but she has no Teams of her own: mail only. */
export const fatima = person('22', 'fatima', 'Fatima El Amrani', 'trainer', { expectedInTeams: false });
export const els = person('31', 'els', 'Els Meijer', 'teacher');
export const joost = person('41', 'joost', 'Joost Kuipers', 'coach');
export const anneke = person('51', 'anneke', 'Anneke Smit', 'office');
/** 16 years old for the whole school year that begins in that autumn. */
export const yaraOf = (autumn: number): Person =>
  person('13', 'yara', 'Yara Demir', 'student', { born: `${autumn - 16}-08-20` as Day, number: '0070013' });

const EVERYBODY: readonly Person[] = [sanne, milan, yaraOf(2026), tijn, noor, karel, fatima, els, joost, anneke];

/** Of an address that nobody here has, the address. */
export function nameOfMail(mail: string): string {
  return EVERYBODY.find((one) => one.mail === mail)?.name ?? mail;
}

function person(digits: string, id: string, name: string, role: Role, facts: Partial<Person> = {}): Person {
  return {
    id: id as PersonId,
    schoolId: SCHOOL_ID,
    teams: { tenantId: TENANT_ID, objectId: objectIdOf(digits) },
    name,
    roles: [role],
    mail: `${id}@example.com`,
    phone: `06-1234 56${digits}`,
    born: null,
    ...facts,
  };
}

/** `Authorization: Local 11`: whoever of the demo has these digits. Null where it is no such header. */
export function accountOfDigits(
  authorization: string,
): { readonly tenantId: string; readonly objectId: string } | null {
  const digits = /^local (\d\d)$/i.exec(authorization)?.[1];
  return digits === undefined ? null : { tenantId: TENANT_ID, objectId: objectIdOf(digits) };
}

function objectIdOf(digits: string): string {
  return `00000000-0000-4000-8000-0000000000${digits}`;
}
