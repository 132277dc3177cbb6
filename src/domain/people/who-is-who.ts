/**
 * People whom the office brought in are known by an address until they first speak: then by what Teams itself says of
 * that member, and from then on by the account alone, whatever becomes of the address.
 */
import type { Act } from '../evidence/decision.js';
import { changeTo, subjectOf, type PersonRecord, type RecordedEvent } from '../placements/recorded.js';
import type { Change } from '../evidence/decision.js';
import type { Person } from './people.js';

/** Why nobody can say by themselves who it is: a guest, two with one address, an address whose owner is somebody already. */
export type Doubt = 'guest' | 'two' | 'taken';

export type WhoIsIt =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'doubt'; readonly why: Doubt; readonly people: readonly Person[] }
  | { readonly kind: 'stranger' };

/** How somebody is called in Teams, as far as the office knows; in small letters. */
export function addressInTeams({ teamsName, mail }: Pick<Person, 'teamsName' | 'mail'>): string | null {
  return (teamsName ?? mail)?.trim().toLowerCase() ?? null;
}

/** @param people of the school whose tenant it is */
export function whoIsIt(
  { address, isGuest }: { readonly address: string | null; readonly isGuest: boolean },
  people: readonly Person[],
): WhoIsIt {
  const called = address?.trim().toLowerCase();
  const found = called ? people.filter((person) => addressInTeams(person) === called) : [];
  const [first, second] = found;
  if (!first) return { kind: 'stranger' };
  if (second) return { kind: 'doubt', why: 'two', people: found };
  if (first.teams) return { kind: 'doubt', why: 'taken', people: found };
  return isGuest ? { kind: 'doubt', why: 'guest', people: found } : { kind: 'person', person: first };
}

/** From now on this account is theirs. Null: they have one already. */
export function bindAccount(
  person: PersonRecord,
  teams: NonNullable<Person['teams']>,
  act: Act,
): Change<PersonRecord, RecordedEvent<Person>> | null {
  return person.teams ? null : changeTo(person, { ...subjectOf<Person, never>(person), teams }, act);
}
