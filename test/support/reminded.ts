/** A school whose reminders are looked at as the clock goes on. */
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from './conversation.js';

/** The clock goes there, what is due runs, and what it left is delivered. */
export async function at(talk: Conversation, now: string): Promise<{ to: string; seen: Seen }[]> {
  talk.ports.clock.set(now);
  await remindStudents.run(talk.ports);
  return [...(await talk.delivered())];
}

/** Wednesday 25 November, 14:00; everybody has been looked at. */
export async function started(given: SchoolOf = {}): Promise<Conversation> {
  const talk = await conversation(given);
  await remindStudents.run(talk.ports);
  return talk;
}

export const FRIDAY = '2026-11-27T15:00:00Z';
export const SUNDAY = '2026-11-29T18:00:00Z';
