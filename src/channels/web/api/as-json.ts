/** Shows as JSON: the facts as they stand, and what can be done next as `verb` and `data`. */
import type { Reply } from '../../../shows/reply.js';
import type { Question } from '../../../messages.js';

/** What is said where there is nothing more to show, as a show like all others. */
export function noteAsJson(text: string): object {
  return { kind: 'note', text, lines: [], why: '', buttons: [], summary: text };
}

export function replyAsJson(reply: Reply): object {
  return reply.kind === 'text' ? noteAsJson(reply.text) : (withAsks(reply.show) as object);
}

/** A question that a look came to: nothing keeps it open, so only what it asks is said. */
export const questionAsJson = ({ text }: Question): object => noteAsJson(text);

/** A button says what it sends beside its label; an ask by itself becomes what it sends. */
export function withAsks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAsks);
  if (typeof value !== 'object' || value === null) return value;
  if (isAsk(value)) return sent(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, unknown][] => {
      // A meeting goes to calendars by mail; a reader of the tab has it in the chat.
      if (name === 'calendar') return [];
      return name === 'ask' && isAsk(inner) ? Object.entries(sent(inner)) : [[name, withAsks(inner)]];
    }),
  );
}

interface Sent {
  readonly verb: string;
  readonly data: object;
}

const isAsk = (value: unknown): value is { readonly verb: string } =>
  typeof value === 'object' && value !== null && 'verb' in value && typeof value.verb === 'string';

const sent = ({ verb, ...data }: { readonly verb: string }): Sent => ({ verb, data });
