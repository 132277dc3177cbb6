/** "overzicht": who needs attention first and why, for whoever guides students. */
import type { Answer } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noStudents, ownOnly } from '../../texts/looking.js';
import { overview } from '../../views/overview.js';

export async function showOverview(asked: Asked, ports: Ports): Promise<Answer> {
  if (asked.person.roles.every((role) => role === 'student')) return { kind: 'text', text: ownOnly };
  return (await overview(asked.person, asked.now.day, ports)) ?? { kind: 'text', text: noStudents };
}
