/** Rows of people: who is known by them, what they say of them, who is new. */
import { isExpectedInTeams, type Person, type PersonId, type Role } from '../people/people.js';
import type { Draft, RowOutcome, Told } from './draft.js';
import { idFrom, mayBeNamed, plainName } from './known-people.js';
import type { PersonRow, RowRef } from './row.js';
import { rolesInWords } from './written.js';

/** Null: the row does not go in. */
export function draftPerson(row: PersonRow, draft: Draft): RowOutcome | null {
  const before = draft.problems.length;
  const found = personOf(row, draft);
  if (found === 'several') draft.refuse(row, ...keyOf(row), { kind: 'which-one' });
  if (found === 'of-another') draft.refuse(row, 'mail', row.mail ?? '', { kind: 'mail-of-another' });
  if (found === null) {
    if (row.name === undefined) draft.refuse(row, 'naam', '', { kind: 'missing' });
    if (row.roles === undefined) draft.refuse(row, 'rol', '', { kind: 'missing' });
    if (row.roles?.includes('student') && row.number === undefined)
      draft.refuse(row, 'nummer', '', { kind: 'missing' });
  }
  if (row.wrong || draft.problems.length > before || found === 'several' || found === 'of-another') return null;
  if (found) {
    draft.seen.add(found.id);
    const sets = draft.setPerson(found, saidOf(row, found), row);
    return { row, made: false, sets, ...(row.number === undefined && { told: toldOf(found, sets, draft) }) };
  }
  const { name, roles, number } = row;
  if (name === undefined || roles === undefined) return null;
  const person = newPerson(draft, { ...row, name, roles }, row, number ?? row.mail ?? name);
  draft.seen.add(person.id);
  return { row, made: true, sets: [] };
}

function toldOf(before: Person, sets: RowOutcome['sets'], draft: Draft): readonly Told[] {
  const after = draft.people.get(before.id) ?? before;
  const all: readonly Told[] = [
    { field: 'name', column: 'naam', was: before.name, is: after.name },
    { field: 'roles', column: 'rol', was: rolesInWords(before), is: rolesInWords(after) },
  ];
  return all.filter(({ field }) => sets.some((set) => set.field === field));
}

function keyOf({ number, mail, name = '' }: PersonRow): readonly [column: string, value: string] {
  if (number !== undefined) return ['nummer', number];
  return mail === undefined ? ['naam', name] : ['mail', mail];
}

/**
 * By number; else by address; else by the name alone. A number that nobody has is another person's, who has the address
 * of somebody only where that is somebody of the same name and without a number yet. Without a number another name at an
 * address may be another way of writing it, and else is another person.
 */
function personOf(row: PersonRow, draft: Draft): Person | 'several' | 'of-another' | null {
  const { number, mail, name, roles = [] } = row;
  if (number !== undefined) {
    const found = draft.people.byNumber(number, roles[0]);
    if (found) return found;
  }
  if (mail === undefined) return number === undefined && name !== undefined ? namelessOf(name, row, draft) : null;
  const found = draft.people.byMail(mail);
  const [first] = found;
  if (!first) return null;
  const called = found.filter((one) => name !== undefined && plainName(one.name) === plainName(name));
  if (number !== undefined) {
    const [same, other] = called;
    return same && !other && found.length === 1 && same.number === undefined ? same : 'of-another';
  }
  const [one, other] = called.length > 0 ? called : found;
  if (!one || other) return 'several';
  return name === undefined || mayBeNamed(one.name, name) ? one : 'of-another';
}

/**
 * Who has nothing but a name. Of several with that name and nothing else, each row is the next one of whom it says what
 * stands there: so an export reads back as the same.
 */
function namelessOf(name: string, row: PersonRow, draft: Draft): Person | 'several' | null {
  const unaddressed = draft.people.named(name, row.roles ?? []).filter(({ mail }) => mail === null);
  const bare = unaddressed.filter(({ number }) => number === undefined);
  const those = bare.length > 0 ? bare : unaddressed;
  if (those.length < 2) return those[0] ?? null;
  const like = those.filter(({ phone, born }) => phone === (row.phone ?? null) && born === (row.born ?? null));
  return like.find(({ id }) => !draft.seen.has(id)) ?? like[0] ?? 'several';
}

function saidOf(
  { name, roles, number, mail, phone, born, teamsName }: PersonRow,
  person: Person,
): Map<string, unknown> {
  const added = roles?.filter((role) => !person.roles.includes(role)) ?? [];
  const values: Record<string, unknown> = { name, mail, phone, born, teamsName };
  return new Map([
    ...Object.entries(values).filter(([, value]) => value !== undefined),
    // What somebody is elsewhere (in a placement) a list of people does not take away.
    ...(added.length > 0 ? ([['roles', [...person.roles, ...added]]] as const) : []),
    // Who is called something in Teams is expected there.
    ...(teamsName !== undefined && !isExpectedInTeams(person) ? ([['expectedInTeams', true]] as const) : []),
    ...(number !== undefined && person.number === undefined ? ([['number', number]] as const) : []),
  ]);
}

interface NewPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly number?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly born?: Person['born'];
  readonly teamsName?: string;
}

/** `key`: what the next file knows them by. Who is of school is expected in Teams, who is of a company by name only. */
export function newPerson(draft: Draft, said: NewPerson, row: RowRef, key: string): Person {
  const { name, roles, number, mail = null, phone = null, born = null, teamsName } = said;
  let id = idFrom('p', draft.schoolId, key.toLowerCase());
  for (let other = 2; draft.people.get(id); other++) id = idFrom('p', draft.schoolId, key.toLowerCase(), String(other));
  const person: Person = {
    ...{ id: id as PersonId, schoolId: draft.schoolId, teams: null, name, roles: [...roles], mail, phone, born },
    ...(number !== undefined && { number }),
    ...(teamsName !== undefined && { teamsName }),
    ...((teamsName !== undefined || roles.some((role) => role !== 'trainer' && role !== 'mentor')) && {
      expectedInTeams: true,
    }),
  };
  draft.makePerson(person, row);
  return person;
}
