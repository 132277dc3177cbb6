/** "overzicht": who needs attention first and why, for whoever guides students; of a past week as its digest said it. */
import { weekOf } from '../../domain/calendar/day.js';
import { digestIdOf } from '../../domain/roster/digest.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noDigestOf } from '../../texts/digest.js';
import { noStudents, ownOnly } from '../../texts/looking.js';
import { keptDigest } from '../../views/kept-digest.js';
import { overview } from '../../views/overview.js';

export async function showOverview(
  { week }: Pick<Extract<Request, { kind: 'overview' }>, 'week'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (asked.person.roles.every((role) => role === 'student')) return { kind: 'text', text: ownOnly };
  if (week !== undefined) {
    const kept = await keptDigest(digestIdOf(asked.person.id, week), asked.person, 'again', ports);
    if (kept) return kept;
    if (week !== weekOf(asked.now.day)) return { kind: 'text', text: noDigestOf(week) };
  }
  return (await overview(asked, 0, ports)) ?? { kind: 'text', text: noStudents };
}
