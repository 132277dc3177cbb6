/** What is left of a person of whom hours were signed: first the name, for as long as the law keeps the proof, then nothing. */
import type { Person } from '../people/people.js';

/** Where a name stood. */
export const REMOVED_NAME = '(verwijderd)';

/** How they were reached and who they are in Teams is gone, and when they were born. */
export function withoutContact({ id, schoolId, name, roles, number }: Person): Person {
  return {
    ...{ id, schoolId, teams: null, name, roles, mail: null, phone: null, born: null },
    ...(number !== undefined && { number }),
    expectedInTeams: false,
  };
}

export function withoutName({ id, schoolId, roles }: Person): Person {
  return {
    ...{ id, schoolId, teams: null, name: REMOVED_NAME, roles, mail: null, phone: null, born: null },
    expectedInTeams: false,
  };
}

/** Of the texts in a person's history those that are as long as the name is. */
export const staysOfPerson = (at: string): boolean => at === '/facts/name' || at === '/facts/number';
