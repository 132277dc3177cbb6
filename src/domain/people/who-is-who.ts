/**
 * People whom the office brought in are known by an address until they first speak: then by what Teams itself says of
 * that member, and from then on by the account alone, whatever becomes of the address.
 */
import type { Act } from '../evidence/decision.js';
import { changeTo, subjectOf, type PersonRecord, type RecordedEvent } from '../placements/recorded.js';
import type { Change } from '../evidence/decision.js';
import { plainName } from '../import/known-people.js';
import { isDoneBefore, type Decision } from '../evidence/decision.js';
import type { Person, PersonId, SchoolId } from './people.js';

/**
 * Why nobody can say by themselves who it is: a guest, two with one address, an address whose owner has another account
 * already, a name that is known with another address.
 */
export const DOUBTS = ['guest', 'two', 'taken', 'other-address'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** An account that spoke, of which the BPV-bureau has to say whose it is. */
export interface AccountInDoubt {
  /** `accountKey`. */
  readonly id: string;
  readonly schoolId: SchoolId;
  readonly account: NonNullable<Person['teams']>;
  /** As Teams says them. */
  readonly name: string;
  readonly address: string;
  readonly why: Doubt;
  /** Who it may be. */
  readonly people: readonly PersonId[];
  /** When it spoke last. */
  readonly at: Date;
}

/** Tenant and object id together. */
export const accountKey = ({ tenantId, objectId }: NonNullable<Person['teams']>): string => `${tenantId}:${objectId}`;

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

/** Whose address is known to nobody. @param people of the school who were never seen, and are called so */
export function namesake(name: string, people: readonly Person[]): WhoIsIt {
  const isNobody = plainName(name) === '' || people.length === 0;
  return isNobody ? { kind: 'stranger' } : { kind: 'doubt', why: 'other-address', people };
}

/** The BPV-bureau says whose account it is: from now on this one is theirs, and none they had before. */
export function decideAccount(
  person: PersonRecord,
  teams: NonNullable<Person['teams']>,
  act: Act,
): Decision<PersonRecord, RecordedEvent<Person>, never> {
  const isTheirs = person.teams !== null && accountKey(person.teams) === accountKey(teams);
  if (isTheirs || isDoneBefore(person, act)) return { kind: 'again' };
  return { kind: 'change', change: changeTo(person, { ...subjectOf<Person, never>(person), teams }, act) };
}

/** From now on this account is theirs. Null: they have one already. */
export function bindAccount(
  person: PersonRecord,
  teams: NonNullable<Person['teams']>,
  act: Act,
): Change<PersonRecord, RecordedEvent<Person>> | null {
  return person.teams ? null : changeTo(person, { ...subjectOf<Person, never>(person), teams }, act);
}
