/** Shows as JSON: the facts as they stand, and what can be done next as `verb` and `data`. */
import type { Reply } from '../../../shows/reply.js';
import type { Show } from '../../../shows/show.js';
import type { Question } from '../../../messages.js';
import { IS_NAMED } from './show-names.js';

/** What is said where there is nothing more to show, as a show like all others. */
export function noteAsJson(text: string): object {
  return { kind: 'note', text, lines: [], why: '', buttons: [], summary: text };
}

export function replyAsJson(reply: Reply): object {
  return reply.kind === 'text' ? noteAsJson(reply.text) : showAsJson(reply.show);
}

/** A question that a look came to: nothing keeps it open, so only what it asks is said. */
export const questionAsJson = ({ text }: Question): object => noteAsJson(text);

/** Of a show what shows have by their names: what hangs on a row beside that, a whole person, stays here. */
const showAsJson = (show: Show): object => asJson(show, (name) => Object.hasOwn(IS_NAMED, name)) as object;

/** What a feature of the tab itself has put together, word for word. */
export const withAsks = (facts: object): object => asJson(facts, () => true) as object;

/** A button says what it sends beside its label; an ask by itself becomes what it sends. */
function asJson(value: unknown, goes: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => asJson(one, goes));
  if (typeof value !== 'object' || value === null) return value;
  if (isAsk(value)) return sent(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, unknown][] => {
      if (name === 'ask' && isAsk(inner)) return Object.entries(sent(inner));
      return goes(name) ? [[name, asJson(inner, goes)]] : [];
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
