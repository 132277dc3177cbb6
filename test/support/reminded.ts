/** A school whose reminders are looked at as the clock goes on. */
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { placementOfSanne } from './people.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from './conversation.js';

/** The clock goes there, what is due runs, and what it left is delivered. */
export async function at(talk: Conversation, now: string): Promise<{ to: string; seen: Seen }[]> {
  talk.ports.clock.set(now);
  await remindStudents.run(talk.ports);
  return [...(await talk.delivered())];
}

/** Wednesday 25 November, 14:00; everybody has been looked at. Sanne began in the week before, and is asked for no goals. */
export async function started(given: SchoolOf = {}): Promise<Conversation> {
  const talk = await conversation({
    placements: [placementOfSanne({ period: SINCE_WEEK_47 })],
    school: { goalsWithinDays: 365 },
    ...given,
  });
  await remindStudents.run(talk.ports);
  return talk;
}

export const SINCE_WEEK_47 = { from: '2026-11-16' as Day, until: '2027-07-02' as Day };
export const FRIDAY = '2026-11-27T15:00:00Z';
export const SUNDAY = '2026-11-29T18:00:00Z';
