/** How people reach the bots in a soak: what does not get through is sent again, as Teams does, and all of it is written down. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonId } from '../../src/domain/people/people.js';
import type { KeyServer } from '../support/teams-key-server.js';
import type { FaultyBots } from './faults-bots.js';
import { chatOf, type Somebody } from './faults-school.js';

/** Something that a person typed, pressed, or sent from a page. */
export interface Said {
  readonly who: PersonId;
  readonly kind: 'text' | 'press' | 'page';
  /** Of the activity. Of a page that was sent: none. */
  readonly id: string;
  /** What was typed, or the verb. */
  readonly what: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds of this machine: when it was sent first, and when HTTP answered at last. */
  readonly at: number;
  readonly until: number;
  /** The same by the clock of the bots, epoch milliseconds. */
  readonly byClock: { readonly from: number; readonly until: number };
  /** What HTTP said each time; null: nothing. */
  readonly statuses: readonly (number | null)[];
  /** What HTTP gave back: the card or the text of a press, a page. */
  readonly answer: string;
}

export interface Mouth {
  readonly said: readonly Said[];
  type(who: Somebody, text: string): Promise<Said>;
  press(
    who: Somebody,
    verb: string,
    data: object,
    how?: { readonly cardId?: string; readonly id?: string },
  ): Promise<Said>;
  /** Looks behind a link in a mail. Null where there was no answer. */
  look(path: string): Promise<Page | null>;
  /** Sends a form that stands there, again until it is answered, and looks what the page says then. */
  send(who: Somebody, path: string, verb: string, data: object, filled: object): Promise<Said>;
}

interface Page {
  readonly status: number;
  readonly text: string;
}

/** Teams gives up after some 15 s. */
const GIVES_UP_MS = 16_000;
const MOST_TRIES = 40;
/** A bot that takes longer to hear of something hears it for a second time, as far as it knows [adapter]. */
const AGAIN_MS = 1_000;
const TOKEN_S = 3_000;

export function createMouth({
  bots,
  keys,
  serviceUrl,
}: {
  readonly bots: FaultyBots;
  readonly keys: KeyServer;
  readonly serviceUrl: string;
}): Mouth {
  const said: Said[] = [];
  let count = 0;
  const nextId = (): string => `act-${(count += 1)}`;
  const ended = (from: number): Pick<Said, 'until' | 'byClock'> => ({
    until: Date.now(),
    byClock: { from, until: bots.now().getTime() },
  });
  let token = { until: 0, text: '' };

  async function authorization(): Promise<string> {
    const now = bots.now().getTime() / 1_000;
    if (now > token.until - TOKEN_S / 2 || now < token.until - TOKEN_S - 60) {
      token = { until: now + TOKEN_S, text: await keys.token({ serviceUrl, expires: Math.floor(now + TOKEN_S) }) };
    }
    return `Bearer ${token.text}`;
  }

  async function send(
    who: Somebody,
    kind: 'text' | 'press',
    id: string,
    more: object,
    what: Pick<Said, 'what' | 'data'>,
  ): Promise<Said> {
    const { userId, conversationId, botId, tenantId } = chatOf(serviceUrl, who);
    const body = JSON.stringify({
      ...{ channelId: 'msteams', id, serviceUrl, timestamp: bots.now().toISOString() },
      from: { id: userId, name: who.name, aadObjectId: who.objectId },
      recipient: { id: botId, name: 'BPV' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      ...more,
    });
    const [at, from] = [Date.now(), bots.now().getTime()];
    const statuses: (number | null)[] = [];
    let answer = '';
    while (statuses.length < MOST_TRIES) {
      try {
        const response = await bots.ask('/api/messages', {
          ...{ method: 'POST', body, signal: AbortSignal.timeout(GIVES_UP_MS) },
          headers: { 'content-type': 'application/json', authorization: await authorization() },
        });
        answer = await response.text();
        statuses.push(response.status);
        if (response.status < 500) break;
      } catch {
        // Cut, refused, or nothing came in time.
        statuses.push(null);
      }
      await pause(AGAIN_MS);
    }
    const one: Said = { ...what, who: who.id, kind, id, at, ...ended(from), statuses, answer };
    said.push(one);
    return one;
  }

  async function page(path: string, form?: URLSearchParams): Promise<Page | null> {
    try {
      const response = await bots.ask(path, {
        ...{ redirect: 'manual', signal: AbortSignal.timeout(GIVES_UP_MS) },
        ...(form && {
          ...{ method: 'POST', body: form.toString() },
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      });
      return { status: response.status, text: await response.text() };
    } catch {
      return null;
    }
  }

  return {
    said,
    type: (who, text) => send(who, 'text', nextId(), { type: 'message', text }, { what: text, data: {} }),
    press: (who, verb, data, { cardId, id = nextId() } = {}) =>
      send(
        who,
        'press',
        id,
        {
          ...{ type: 'invoke', name: 'adaptiveCard/action', ...(cardId !== undefined && { replyToId: cardId }) },
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        },
        { what: verb, data: { ...data } },
      ),
    look: (path) => page(path),
    async send(who, path, verb, data, filled) {
      const form = new URLSearchParams({ verb, data: JSON.stringify(data), ...filled });
      const [at, from] = [Date.now(), bots.now().getTime()];
      const statuses: (number | null)[] = [];
      let last: Page | null = null;
      while (statuses.length < MOST_TRIES) {
        last = await page(path, form);
        statuses.push(last?.status ?? null);
        if (last && last.status < 500) break;
        await pause(AGAIN_MS);
      }
      const after = last?.status === 303 ? await page(path) : null;
      const one: Said = {
        ...{ who: who.id, kind: 'page', id: path, what: verb, data: { ...data, ...filled } },
        ...{ at, ...ended(from), statuses, answer: `${last?.text ?? ''}${after?.text ?? ''}` },
      };
      said.push(one);
      return one;
    },
  };
}
