/** Types and presses in a person's window, by the same requests as the page in it makes. */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { ChatAddress } from '../../messages/chat-address.js';
import type { WindowHistory } from './window-history.js';
import type { WindowTurns } from './window-turns.js';

export interface WindowDoor {
  /** Resolves when the bot has answered; rejects where it does not. */
  say(text: string): Promise<void>;
  /** The button with this label on the last card that has one; false: there is none. */
  press(label: RegExp): Promise<boolean>;
}

const ANSWER_MS = 15_000;
const LOOK_MS = 25;

const button = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});
type Button = z.output<typeof button>;

export function createWindowDoor(
  url: string,
  { conversationId, userId }: Pick<ChatAddress, 'conversationId' | 'userId'>,
  { history, turns }: { readonly history: WindowHistory; readonly turns: Pick<WindowTurns, 'count'> },
): WindowDoor {
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`The chat window answered ${answer.status}: ${said.slice(0, 200)}`);
  };
  return {
    say: async (text) => {
      const before = turns.count();
      await post(`/_conversation/v1/conversations/${conversationId}/messages`, {
        ...{ type: 'text', textFormat: 'plain', text, from: { id: userId } },
      });
      for (let waited = 0; turns.count() === before; waited += LOOK_MS) {
        if (waited > ANSWER_MS) throw new Error('The bot does not answer what was typed');
        await wait(LOOK_MS);
      }
    },
    press: async (label) => {
      for (const { id, attachments } of history.all().toReversed()) {
        const found = attachments.flatMap(({ content }) => buttonsIn(content)).find(({ title }) => label.test(title));
        if (!found) continue;
        const { type, title, verb, data } = found;
        await post('/_conversation/v1/invoke', {
          ...{ name: 'adaptiveCard/action', from: { id: userId }, conversation: { id: conversationId } },
          ...{ replyToId: id, value: { action: { type, title, verb, data }, trigger: 'manual' } },
        });
        return true;
      }
      return false;
    },
  };
}

/** In the order in which they stand on the card. */
function buttonsIn(part: unknown): Button[] {
  if (Array.isArray(part)) return part.flatMap(buttonsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = button.safeParse(part).data;
  return own ? [own] : Object.values(part).flatMap(buttonsIn);
}
