/** Requests as the bot hands them to a feature, for what no sentence or card is needed to try. */
import { carryOut, type DirectRequest } from '../../src/carry-out.js';
import { momentOf } from '../../src/domain/moment.js';
import type { Person } from '../../src/domain/people.js';
import type { Answer } from '../../src/messages.js';
import type { Asked, Ports } from '../../src/ports.js';

export async function askedBy(person: Person, ports: Ports, source = 'turn'): Promise<Asked> {
  const at = ports.clock.now();
  const chat = await ports.chats.of(person.id);
  return { person, chat, source, way: 'card', at, now: momentOf(at), healthDropped: false };
}

export async function request(person: Person, what: DirectRequest, ports: Ports, source?: string): Promise<Answer> {
  return carryOut(what, await askedBy(person, ports, source), ports);
}
