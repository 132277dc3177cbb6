/** What an exchange with the chat window means for what was said in it: the ways of Microsoft's Agents Playground. */
import { z } from 'zod';
import type { WindowHistory } from './window-history.js';

const attachment = z.object({ contentType: z.string(), content: z.unknown() });
const activity = z.object({
  type: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(attachment).optional(),
});
const written = z.object({ id: z.string() });
const typed = z.object({ text: z.string() });
const taken = z.object({ messageId: z.string() });
const pressed = z.object({ name: z.literal('adaptiveCard/action'), replyToId: z.string() });
const replaced = z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.unknown() });

const BOT_WRITES = /^\/_connector\/v3\/conversations\/[^/]+\/activities(?:\/[^/]+)?$/;
const BOT_CHANGES = /^\/_connector\/v3\/conversations\/[^/]+\/activities\/([^/]+)$/;
const PERSON_TYPES = /^\/_conversation\/v1\/conversations\/[^/]+\/messages$/;
const PERSON_PRESSES = '/_conversation/v1/invoke';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly asked: string;
  readonly answered: string;
  /** Said while the bot greets who opened the chat. */
  readonly isWelcome: boolean;
  /** The page that it came from. */
  readonly tab: string | null;
}

/** Whether it says something; only then both sides are kept until the end. */
export function speaks(method: string, path: string): boolean {
  if (method === 'PUT') return BOT_CHANGES.test(path);
  return method === 'POST' && (BOT_WRITES.test(path) || PERSON_TYPES.test(path) || path === PERSON_PRESSES);
}

/** Notes what was said; what has another form than these says nothing. */
export function hear(history: WindowHistory, { method, path, asked, answered, isWelcome, tab }: Exchange): void {
  const ask = json(asked);
  const answer = json(answered);
  if (PERSON_TYPES.test(path)) {
    const [message, known] = [typed.safeParse(ask).data, taken.safeParse(answer).data];
    if (message && known)
      history.add({ id: known.messageId, isByBot: false, isWelcome: false, ...message, attachments: [] }, tab);
    return;
  }
  if (path === PERSON_PRESSES) {
    const [press, card] = [pressed.safeParse(ask).data, replaced.safeParse(answer).data];
    if (press && card) history.replaceCard(press.replyToId, card.value, tab);
    return;
  }
  const message = activity.safeParse(ask).data;
  if (!message || (message.type ?? 'message') !== 'message') return;
  const { text = '', attachments = [] } = message;
  const changed = method === 'PUT' ? BOT_CHANGES.exec(path)?.[1] : undefined;
  if (changed !== undefined) {
    history.change(decodeURIComponent(changed), { text, attachments });
    return;
  }
  const known = written.safeParse(answer).data;
  if (known) history.add({ id: known.id, isByBot: true, isWelcome, text, attachments });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
