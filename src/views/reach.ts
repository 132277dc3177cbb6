/** Whom nothing can be written to in Teams, and what is said of it to who relies on them. */
import type { PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Chat, Ports } from '../ports.js';
import { NOT_REACHED, TEAMS, type Reach } from '../ports/channel.js';
import { cannotBeReached } from '../texts/not-delivered.js';

export function inTeams({ addresses }: Pick<Chat, 'addresses'>): Reach {
  return addresses[TEAMS] ?? NOT_REACHED;
}

/** Never seen there, or Teams refuses what is written there. */
export function isLost(chat: Pick<Chat, 'addresses'>): boolean {
  const { address, unreachable } = inTeams(chat);
  return address === null || unreachable !== null;
}

/** Of the praktijkopleider, as a line on the card of who has just asked something of them; none where they are reached. */
export async function trainerIsLost({ trainerId, company }: Placement, ports: Ports): Promise<string[]> {
  return lineOf(trainerId, company.phone, ports);
}

/** The same of the student. */
export async function studentIsLost({ studentId }: Placement, ports: Ports): Promise<string[]> {
  return lineOf(studentId, null, ports);
}

async function lineOf(id: PersonId, phone: string | null, { chats, people }: Ports): Promise<string[]> {
  const [chat, person] = await Promise.all([chats.of(id), people.byId(id)]);
  return isLost(chat) && person ? [cannotBeReached(person.name, phone ?? person.phone)] : [];
}
