/** A school's people in conversation with the bot, without a transport: what they type and press, and what they are shown. */
import { TEAMS } from '../../src/ports/channel.js';
import { answer } from '../../src/bot.js';
import { draw } from '../../src/channels/cards/draw.js';
import { tell } from '../../src/features/notices/tell.js';
import type { Person } from '../../src/domain/people/people.js';
import type { School } from '../../src/domain/school/school.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import type { Turn } from '../../src/messages.js';
import { turnInTeams } from './turn-in-teams.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import type { QueuedNotice } from '../../src/ports/notices.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';
import { els, joost, karel, placementOfSanne, sanne, school, TENANT } from './people.js';
import { givenPerson, givenPlacement, givenSchool } from './given.js';
import type { Reply } from '../../src/shows/reply.js';

/** A message as a person sees it. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly string[];
  /** All that was sent, also what is not shown. */
  readonly sent: string;
  /** Presses a button by its title; `inputs` are what was filled in. */
  press(title: string, inputs?: Record<string, unknown>, options?: { by?: Person; id?: string }): Promise<Seen>;
}

interface Action {
  readonly title: string;
  readonly verb?: string;
  readonly data?: Record<string, unknown>;
}

export interface Conversation {
  readonly ports: MemoryPorts;
  readonly says: (who: Person, text: string, id?: string) => Promise<Seen>;
  /** Sends files by their name: a table as text, or bytes; null: what cannot be had. */
  readonly sends: (
    who: Person,
    files: Readonly<Record<string, string | Uint8Array | null>>,
    /** Under which id, and what is typed beside them. */
    how?: string | { readonly id?: string; readonly text?: string },
  ) => Promise<Seen>;
  readonly edits: (who: Person, original: string, text: string) => Promise<Seen>;
  readonly deletes: (who: Person, original: string) => Promise<Seen>;
  /** Takes the bot out of the chat. */
  readonly removes: (who: Person) => Promise<Seen>;
  readonly presses: (who: Person, verb: string, data: Record<string, unknown>, id?: string) => Promise<Seen>;
  /** Delivers what is due; answers what each person was told unasked. */
  readonly delivered: () => Promise<readonly { readonly to: string; readonly seen: Seen }[]>;
}

export interface SchoolOf {
  readonly people?: readonly Person[];
  readonly placements?: readonly Placement[];
  readonly now?: string;
  readonly school?: Partial<School>;
}

/** Sanne at Theater De Brug with Karel, Els and Joost, unless others are given. */
export async function conversation(given: SchoolOf = {}): Promise<Conversation> {
  const ports = createMemoryPorts();
  if (given.now) ports.clock.set(given.now);
  await givenSchool(ports, school(given.school));
  for (const person of given.people ?? [sanne(), karel(), els(), joost()]) await givenPerson(ports, person);
  for (const placement of given.placements ?? [placementOfSanne()]) await givenPlacement(ports, placement);

  let turns = 0;
  const addressOf = (who: Person): ChatAddress => ({
    serviceUrl: 'http://localhost',
    conversationId: `chat-${who.id}`,
    tenantId: TENANT,
    userId: `29:${who.id}`,
    botId: '28:bot',
  });
  const turn = async (who: Person, what: Pick<Turn, 'kind'> & Record<string, unknown>, id?: string): Promise<Seen> => {
    turns += 1;
    const from = who.teams ?? { tenantId: TENANT, objectId: `unknown-${who.id}` };
    const reply = await answer(turnInTeams(addressOf(who), { id: id ?? `turn-${turns}`, from, ...what }), ports);
    return seen(reply, who);
  };
  const seen = (reply: Reply | null, who: Person): Seen => {
    const card = reply?.kind === 'show' ? draw(reply.show) : {};
    const actions = actionsIn(card);
    return {
      text: reply === null ? '' : reply.kind === 'text' ? reply.text : textsIn(card).join('\n'),
      buttons: actions.map(({ title }) => nameOf(title)),
      sent: JSON.stringify(
        reply?.kind === 'show' ? { ...reply, show: undefined, summary: reply.show.summary, card } : reply,
      ),
      press: (title, inputs = {}, { by = who, id } = {}) => {
        const action = actions.find((candidate) => nameOf(candidate.title) === title && candidate.verb);
        if (!action?.verb)
          throw new Error(`There is no button "${title}", only: ${actions.map((a) => a.title).join(', ')}`);
        return turn(by, { kind: 'press', verb: action.verb, data: { ...action.data, ...inputs } }, id);
      },
    };
  };

  return {
    ports,
    says: (who, text, id) => turn(who, { kind: 'text', text }, id),
    sends: (who, files, how = {}) => {
      const { id, text = '' } = typeof how === 'string' ? { id: how } : how;
      const sent = Object.entries(files).map(([name, content]) => {
        const url = `https://roc-my.sharepoint.com/${name}`;
        if (content !== null) ports.sentFiles.lay(url, Buffer.from(content));
        return { name, url };
      });
      return turn(who, { kind: 'files', files: sent, text }, id);
    },
    edits: (who, original, text) => turn(who, { kind: 'edited', original, text }),
    deletes: (who, original) => turn(who, { kind: 'deleted', original }),
    removes: (who) => turn(who, { kind: 'removed' }),
    presses: (who, verb, data, id) => turn(who, { kind: 'press', verb, data }, id),
    async delivered() {
      const told: { to: string; seen: Seen }[] = [];
      await ports.notices.collect();
      const later = new Date(ports.clock.now().getTime() + 60_000);
      const leased = (): Promise<QueuedNotice[]> => ports.notices.lease(ports.clock.now(), later, 100);
      // One a person each time.
      for (let batch = await leased(); batch.length > 0; batch = await leased()) {
        for (const notice of batch) {
          const telling = await tell(notice, ports);
          const who = await ports.people.byId(notice.to);
          if (telling.kind === 'write' && who) {
            told.push({ to: who.id, seen: seen(telling.reply, who) });
            if (telling.reply.kind === 'show' && telling.reply.tracks) {
              await ports.shown.put({
                ...telling.reply.tracks,
                channel: TEAMS,
                activityId: notice.key,
                address: addressOf(who),
              });
            }
          }
          if (telling.kind === 'later') await ports.notices.postpone(notice.key, telling.until, false);
          else if (telling.kind === 'passed-on') {
            await ports.notices.add(telling.notices, ports.clock.now());
            await ports.notices.giveUp(notice.key, 'passed-on', ports.clock.now());
          } else if (telling.kind === 'nothing') {
            await ports.notices.giveUp(notice.key, 'overtaken', ports.clock.now());
          } else await ports.notices.sent(notice.key, ports.clock.now());
        }
      }
      return told;
    },
  };
}

function walk(value: unknown, visit: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>);
    for (const [key, inner] of Object.entries(value)) if (key !== 'fallback') walk(inner, visit);
  }
}

/** A mark beside words that say the same. */
const IS_SIGN = /^[^\p{L}\p{N}✔]+$/u;

/** What opens a row of buttons, and is none itself. */
const insideOf = ({ card }: Record<string, unknown>): readonly { readonly type: string }[] =>
  (card as { readonly body?: readonly { readonly type: string }[] } | undefined)?.body ?? [];
const isFold = (block: Record<string, unknown>): boolean =>
  insideOf(block).length > 0 && insideOf(block).every(({ type }) => type !== 'Input.Text');
const hasButtonsOnly = (block: Record<string, unknown>): boolean =>
  insideOf(block).every(({ type }) => type === 'ActionSet');

/** Without what stands behind it of the hours that it signs. */
const nameOf = (title: string): string => title.replace(/^(Aftekenen) · .*/, '$1');

function textsIn(card: object): string[] {
  const texts: string[] = [];
  walk(card, (block) => {
    if (block['type'] === 'TextBlock' && typeof block['text'] === 'string') texts.push(block['text']);
    if (block['type'] === 'RichTextBlock') {
      const runs = block['inlines'] as readonly { readonly text: string }[];
      const said = runs.map(({ text }) => text).filter((text) => !IS_SIGN.test(text));
      if (said.length > 0) texts.push(said.join(''));
    }
    // What is folded has the name of its rows on what opens it.
    if (isFold(block) && !hasButtonsOnly(block)) texts.push(String(block['title']));
    const { type, title, value } = block;
    if (type === undefined && typeof title === 'string' && typeof value === 'string') texts.push(`${title}: ${value}`);
  });
  return texts;
}

function actionsIn(card: object): Action[] {
  const actions: Action[] = [];
  walk(card, (block) => {
    if (String(block['type']).startsWith('Action.') && !isFold(block)) actions.push(block as unknown as Action);
  });
  return actions;
}
