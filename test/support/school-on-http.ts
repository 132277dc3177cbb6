/** The people of the demo school as clients of the bot's HTTP (contract.md): what they type, press and are shown. */
import { setTimeout as pause } from 'node:timers/promises';
import { createTeamsClient } from './teams-client.js';
import { startTeamsConnector, type ReceivedActivity } from './teams-connector.js';

/** The digits of contract.md's table. */
export const DIGITS = {
  sanne: '11',
  milan: '12',
  yara: '13',
  tijn: '14',
  noor: '15',
  karel: '21',
  fatima: '22',
  els: '31',
  joost: '41',
  anneke: '51',
};
export type Who = keyof typeof DIGITS;
const PEOPLE = Object.keys(DIGITS) as Who[];

export interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
  /** The links that the card opens, by their title. */
  readonly links: Readonly<Record<string, string>>;
  readonly press: (title: string, inputs?: Record<string, unknown>) => Promise<Shown>;
}

export interface SchoolOnHttp {
  readonly arrives: (who: Who) => Promise<void>;
  readonly says: (who: Who, text: string) => Promise<Shown>;
  /** The last button with this verb on anything that this person was shown. */
  readonly presses: (who: Who, verb: string, inputs?: Record<string, unknown>) => Promise<Shown>;
  /** What was written that answers nobody, as "person: summary", in order. */
  readonly unasked: () => readonly string[];
  /** The last thing that this person was told with these words in it; waits for it a little. */
  readonly told: (who: Who, words: string) => Promise<Shown>;
  /** Whether anything with these words ever reached this person. */
  readonly everTold: (who: Who, words: string) => boolean;
  readonly clockTo: (now: string) => Promise<readonly { readonly name: string }[]>;
  readonly close: () => Promise<void>;
}

interface Action {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

const WAIT_MS = 5_000;

export async function schoolOnHttp(botUrl: string): Promise<SchoolOnHttp> {
  const connector = await startTeamsConnector();
  const clients = new Map<Who, ReturnType<typeof createTeamsClient>>();
  let count = 0;
  const answers = new Set<unknown>();
  const pressed: { readonly who: Who; readonly after: number; readonly answer: unknown }[] = [];
  const clientOf = (who: Who): ReturnType<typeof createTeamsClient> => {
    const known = clients.get(who);
    if (known) return known;
    const objectId = `00000000-0000-4000-8000-0000000000${DIGITS[who]}`;
    const client = createTeamsClient({ botUrl, serviceUrl: connector.serviceUrl, objectId });
    clients.set(who, client);
    return client;
  };
  /** Ids that no other client of this bot gives out. */
  const fresh = (): { id: string } => ({ id: `school-${process.pid}-${(count += 1)}` });
  /** New messages only: cards that are brought up to date come by PUT. */
  const posts = (): { who: Who; activity: ReceivedActivity['activity'] }[] =>
    connector.received
      .filter(({ method }) => method === 'POST')
      .flatMap(({ path, activity }) => {
        const digits = /0000000000(\d\d)\//.exec(decodeURIComponent(path))?.[1];
        const who = PEOPLE.find((one) => DIGITS[one] === digits);
        return who ? [{ who, activity }] : [];
      });
  const postsTo = (who: Who): object[] => posts().flatMap((post) => (post.who === who ? [post.activity] : []));

  const press = async (who: Who, content: unknown, { verb = '', data }: Action, inputs: object): Promise<Shown> => {
    const defaults = Object.fromEntries(
      found<{ id: string; value?: string }>(content, ({ type }) => String(type).startsWith('Input.')).map(
        ({ id, value = '' }) => [id, value],
      ),
    );
    const { status, body } = await clientOf(who).press(verb, { ...data, ...defaults, ...inputs }, fresh());
    if (status !== 200) throw new Error(`"${verb}" was answered ${status}`);
    const answer: unknown = (body as { value: unknown }).value;
    pressed.push({ who, after: postsTo(who).length, answer });
    return shown(who, answer);
  };

  /** Messages and answers to presses, in the order in which they came. */
  const shownTo = (who: Who): unknown[] => {
    const answersAfter = (count: number): unknown[] =>
      pressed.flatMap((one) => (one.who === who && one.after === count ? [one.answer] : []));
    return [...answersAfter(0), ...postsTo(who).flatMap((post, i) => [post, ...answersAfter(i + 1)])];
  };

  const shown = (who: Who, content: unknown): Shown => {
    const actions = found<Action>(content, ({ type }) => String(type).startsWith('Action.'));
    return {
      text: textsIn(content).join('\n'),
      buttons: actions.map(({ title }) => nameOf(title)),
      links: Object.fromEntries(actions.flatMap(({ title, url }) => (url === undefined ? [] : [[title, url]]))),
      press: async (title, inputs = {}) => {
        const action = actions.find((candidate) => nameOf(candidate.title) === title && candidate.verb !== undefined);
        if (action?.verb === undefined)
          throw new Error(`no button "${title}" among ${actions.map((a) => a.title).join(', ')}`);
        return press(who, content, action, inputs);
      },
    };
  };

  const lastWith = (who: Who, words: string): Shown | undefined =>
    postsTo(who)
      .map((post) => shown(who, post))
      .findLast(({ text }) => text.includes(words));

  return {
    arrives: async (who) => {
      const client = clientOf(who);
      await client.send(client.activity({ type: 'installationUpdate', action: 'add', ...fresh() }));
      for (const post of postsTo(who)) answers.add(post);
    },
    says: async (who, text) => {
      const before = postsTo(who).length;
      const { status } = await clientOf(who).say(text, fresh());
      if (status !== 200) throw new Error(`"${text}" was answered ${status}`);
      const answer = postsTo(who).at(before);
      answers.add(answer);
      return shown(who, answer);
    },
    presses: async (who, verb, inputs = {}) => {
      const contents = shownTo(who);
      const content = contents.findLast((one) => found<Action>(one, (part) => part['verb'] === verb).length > 0);
      const action = found<Action>(content, (part) => part['verb'] === verb).at(-1);
      if (!action) throw new Error(`${who} was shown no "${verb}"`);
      return press(who, content, action, inputs);
    },
    unasked: () =>
      posts()
        .filter(({ activity }) => !answers.has(activity))
        .map(({ who, activity }) => `${who}: ${String(activity['summary'] ?? activity['text'])}`),
    told: async (who, words) => {
      const deadline = Date.now() + WAIT_MS;
      for (;;) {
        const last = lastWith(who, words);
        if (last) return last;
        if (Date.now() > deadline) throw new Error(`${who} was never told "${words}"`);
        await pause(20);
      }
    },
    everTold: (who, words) => lastWith(who, words) !== undefined,
    clockTo: async (now) => {
      const response = await fetch(`${botUrl}/local/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now }),
      });
      const body = (await response.json()) as { ran: { name: string }[] };
      if (response.status !== 200) throw new Error(`the clock answered ${response.status}`);
      return body.ran;
    },
    close: () => connector.close(),
  };
}

function found<Found>(value: unknown, is: (object: Record<string, unknown>) => boolean): Found[] {
  if (Array.isArray(value)) return value.flatMap((item) => found<Found>(item, is));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const inner = Object.entries(object).flatMap(([key, item]) => (key === 'fallback' ? [] : found<Found>(item, is)));
  return is(object) ? [object as Found, ...inner] : inner;
}

/** Without what stands behind it of the hours that it signs. */
const nameOf = (title: string): string => title.replace(/^(Aftekenen) · .*/, '$1');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const runs = found<{ text: string }>(
    value,
    ({ type, text }) => (type === 'TextRun' || type === 'TextBlock' || type === 'message') && typeof text === 'string',
  );
  const facts = found<{ title: string; value: string }>(
    value,
    ({ type, title }) => type === undefined && typeof title === 'string',
  );
  return [...runs.map(({ text }) => text), ...facts.map((fact) => `${fact.title}: ${fact.value}`)];
}
