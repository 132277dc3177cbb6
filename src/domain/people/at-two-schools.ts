/**
 * A praktijkopleider with students of two schools is two people to the bot, each with the permissions of that school
 * alone. That they are one human is only known where nothing else can be meant: one address and one name.
 */
import { plainName } from '../import/known-people.js';
import { isMailAddress } from './mail-address.js';
import type { Person } from './people.js';

/**
 * Who has an account of Teams is told there: an account is of one school's.
 * @param others at the same address, of whichever school */
export function sameElsewhere(person: Person, others: readonly Person[]): Person[] {
  const { mail, teams } = person;
  if (teams || !isMailAddress(mail)) return [];
  return others.filter(
    (other) =>
      other.schoolId !== person.schoolId &&
      other.teams === null &&
      other.mail?.toLowerCase() === mail.toLowerCase() &&
      plainName(other.name) === plainName(person.name),
  );
}
