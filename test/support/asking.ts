/** A request without the words for it: as the choice under a question of the bot's. */
import type { Person } from '../../src/domain/people/people.js';
import type { Request } from '../../src/asks/request.js';
import type { Conversation, Seen } from './conversation.js';

let questions = 0;

/** Asked again with the same `id` it is the same message again. */
export async function asks(
  talk: Conversation,
  who: Person,
  request: Request,
  id = `question-${questions++}`,
): Promise<Seen> {
  const askedAt = talk.ports.clock.now().toISOString();
  await talk.ports.chats.update(who.id, { question: { id, askedAt, text: '', choices: [{ label: '', request }] } });
  return talk.presses(who, 'answer', { question: id, choice: 0 });
}
