/** An answer in words to a question of the bot's. */
import type { OpenQuestion, Request } from '../messages.js';
import type { ReadContext } from './read.js';

/** The request that the answer comes to; null where the text is something new. */
export function readAnswer(text: string, question: OpenQuestion, _context: ReadContext): Request | null {
  const said = text.trim().toLowerCase();
  const choice = question.choices.findIndex(({ label }) => label.toLowerCase() === said);
  return choice < 0 ? null : { kind: 'answer', question: question.id, choice };
}
