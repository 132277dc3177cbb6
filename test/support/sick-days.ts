/** A school in which somebody reports sick, on Wednesday 25 November at 07:42. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { Person } from '../../src/domain/people/people.js';
import { asks } from './asking.js';
import { conversation, type Conversation, type SchoolOf, type Seen } from './conversation.js';
import { anneke, els, joost, karel, sanne } from './people.js';

export const MONDAY = '2026-11-23' as Day;
export const WEDNESDAY = '2026-11-25' as Day;
export const THURSDAY = '2026-11-26' as Day;

/** Everybody has talked to the bot, save who has no Teams. */
export async function sickSchool(given: SchoolOf = {}): Promise<Conversation> {
  const talk = await conversation({ now: '2026-11-25T06:42:00Z', ...given });
  for (const person of [karel(), els(), joost(), anneke()]) {
    if (await talk.ports.people.byId(person.id)) await talk.says(person, 'help');
  }
  return talk;
}

export function ill(talk: Conversation, who: Person = sanne(), from = WEDNESDAY, until?: Day): Promise<Seen> {
  return asks(talk, who, { kind: 'sick', from, ...(until && { until }) });
}

/** What each person is told when what is due is delivered. */
export async function told(talk: Conversation): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await talk.delivered()).map(({ to, seen }) => [to, seen.text]));
}
