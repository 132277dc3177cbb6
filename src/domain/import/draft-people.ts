/** Rows of people: who is known by them, what they say of them, who is new. */
import { isExpectedInTeams, type Person, type PersonId, type Role } from '../people/people.js';
import type { Draft, RowOutcome } from './draft.js';
import { idFrom } from './known-people.js';
import type { PersonRow, RowRef } from './row.js';

/** Null: the row does not go in. */
export function draftPerson(row: PersonRow, draft: Draft): RowOutcome | null {
  const found = personOf(row, draft);
  if (found === 'several')
    return draft.refuse(row, row.number === undefined ? 'mail' : 'nummer', row.number ?? row.mail ?? '', {
      kind: 'which-one',
    });
  if (found) {
    draft.seen.add(found.id);
    return { row, made: false, sets: draft.setPerson(found, saidOf(row, found), row) };
  }
  const { name, roles, number } = row;
  if (name === undefined) return draft.refuse(row, 'naam', '', { kind: 'missing' });
  if (roles === undefined) return draft.refuse(row, 'rol', '', { kind: 'missing' });
  if (roles.includes('student') && number === undefined) return draft.refuse(row, 'nummer', '', { kind: 'missing' });
  const person = newPerson(draft, { ...row, name, roles }, row, number ?? row.mail ?? name);
  draft.seen.add(person.id);
  return { row, made: true, sets: [] };
}

/** By number; else by address, as long as that is not of somebody with another number; else by the name alone. */
function personOf({ number, mail, name, roles = [] }: PersonRow, draft: Draft): Person | 'several' | null {
  if (number !== undefined) {
    const found = draft.people.byNumber(number, roles[0]);
    if (found) return found;
  }
  if (mail !== undefined) {
    const found = draft.people.byMail(mail).filter((one) => number === undefined || one.number === undefined);
    if (found.length > 1) return number === undefined ? 'several' : null;
    return found[0] ?? null;
  }
  if (number !== undefined || name === undefined) return null;
  const nameless = draft.people.byName(name, roles);
  return nameless !== 'several' && nameless?.mail ? null : nameless;
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

/** `key`: what the next file knows them by. Who is of school is expected in Teams, a praktijkopleider by name only. */
export function newPerson(draft: Draft, said: NewPerson, row: RowRef, key: string): Person {
  const { name, roles, number, mail = null, phone = null, born = null, teamsName } = said;
  let id = idFrom('p', draft.schoolId, key.toLowerCase());
  for (let other = 2; draft.people.get(id); other++) id = idFrom('p', draft.schoolId, key.toLowerCase(), String(other));
  const person: Person = {
    ...{ id: id as PersonId, schoolId: draft.schoolId, teams: null, name, roles: [...roles], mail, phone, born },
    ...(number !== undefined && { number }),
    ...(teamsName !== undefined && { teamsName }),
    ...((teamsName !== undefined || roles.some((role) => role !== 'trainer')) && { expectedInTeams: true }),
  };
  draft.makePerson(person, row);
  return person;
}
