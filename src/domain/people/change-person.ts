/** What the school knows of somebody becomes something else; a new address to write to is what some of it waited for. */
import type { Act, Change } from '../evidence/decision.js';
import { changeTo, type PersonRecord, type RecordedEvent } from '../placements/recorded.js';
import { cameBack } from '../reminders/not-delivered.js';
import { isMailAddress } from './mail-address.js';
import type { Person } from './people.js';

/** Whom no notice reached hears what waits for them, by whichever way the office set another address. */
export function changePerson(
  person: PersonRecord,
  after: Person,
  act: Act,
): Change<PersonRecord, RecordedEvent<Person>> {
  const isNew = isMailAddress(after.mail) && after.mail !== person.mail;
  const change = changeTo<Person, never>(person, after, act);
  return isNew ? { ...change, notices: [cameBack(person.id, new Date(act.at))] } : change;
}
