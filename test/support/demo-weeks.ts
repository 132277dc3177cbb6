/** Weeks of the demo school in memory: the real bot, jobs and sender, a movable clock, and who was told what at which minute. */
import { TEAMS } from '../../src/ports/channel.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draw } from '../../src/channels/cards/draw.js';
import { answer } from '../../src/bot.js';
import { momentOf, parseMoment } from '../../src/domain/calendar/moment.js';
import type { Person } from '../../src/domain/people/people.js';
import { tell } from '../../src/features/notices/tell.js';
import { SCHEDULED } from '../../src/features/scheduled.js';
import { written } from '../../src/local/clock-route.js';
import { SCHOOL_ID } from '../../src/local/demo-school/people.js';
import { layDemoSchool } from '../../src/local/demo-school.js';
import { LocalJobs } from '../../src/local/local-jobs.js';
import { MovingClock } from '../../src/local/moving-clock.js';
import type { Turn } from '../../src/messages.js';
import { turnInTeams } from './turn-in-teams.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import { createSender, type Sender } from '../../src/delivery/sender.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import { givenPlacement } from './given.js';
import { createFakeChannel } from './fake-channel.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';
import { TENANT } from './people.js';
import type { Reply } from '../../src/shows/reply.js';

export interface DemoWeeks {
  readonly ports: MemoryPorts;
  /** "2026-11-27T16:00 sanne: Je hebt nog uren in te vullen van ...", in order of time, then of name. */
  readonly told: () => string[];
  readonly clockTo: (moment: string) => Promise<void>;
  /** What somebody types is answered with: its summary. */
  readonly says: (who: string, text: string) => Promise<string>;
  /** Presses a button by its verb, on the last card with it that this person was shown, unasked or as an answer. */
  readonly presses: (who: string, verb: string, inputs?: Record<string, unknown>) => Promise<string>;
  /** The placement is another from now on: who is praktijkopleider, until when it runs. */
  readonly records: (who: string, placement: string, changes: Partial<Placement>) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Action {
  readonly type: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Who has no Teams cannot be written to. */
const WITHOUT_CHAT = ['fatima'];
const PEOPLE = ['sanne', 'milan', 'yara', 'tijn', 'noor', 'karel', 'fatima', 'els', 'joost', 'anneke'];

/** `only`: the student whom it is about; the files of the others are closed. */
export async function demoWeeks(from: string, only?: string): Promise<DemoWeeks> {
  const folder = await mkdtemp(join(tmpdir(), 'bpv-weeks-'));
  const clock = MovingClock.open(folder, parseMoment(from));
  clock.standAt(clock.now());
  let sender: Sender | null = null;
  const base = createMemoryPorts();
  const ports: MemoryPorts = {
    ...base,
    clock: { now: () => clock.now(), set: () => undefined },
    kick: () => {
      sender?.kick();
      return 0;
    },
  };
  await layDemoSchool(ports, clock.moment());
  const placements = only ? await ports.placements.ofSchool(SCHOOL_ID) : [];
  for (const placement of placements.filter(({ studentId }) => studentId !== only))
    await givenPlacement(ports, { ...placement, closed: clock.moment().day });
  for (const id of PEOPLE.filter((each) => !WITHOUT_CHAT.includes(each))) {
    await ports.chats.reach(id as Person['id'], TEAMS, { address: addressOf(id) });
  }

  const lines: string[] = [];
  const shown = new Map<string, Reply[]>();
  const show = (who: string, reply: Reply): string => {
    shown.set(who, [...(shown.get(who) ?? []), reply]);
    return reply.kind === 'show' ? reply.show.summary : reply.text;
  };
  sender = createSender({
    ...ports,
    tell: (notice) => tell(notice, ports),
    channels: [
      {
        ...createFakeChannel(TEAMS),
        write: ({ userId = '' }, reply) => {
          lines.push(`${written(momentOf(clock.now()))} ${userId}: ${show(userId, reply)}`);
          return Promise.resolve(`sent-${lines.length}`);
        },
      },
    ],
  });
  const kicked = sender;
  const delivered = async (): Promise<void> => {
    kicked.kick();
    await kicked.idle();
  };
  const jobs = new LocalJobs({ clock, jobs: SCHEDULED, ports, delivered, log: ports.log });

  let turns = 0;
  const turn = async (who: string, what: Pick<Turn, 'kind'> & Record<string, unknown>): Promise<string> => {
    const person = await ports.people.byId(who as Person['id']);
    if (!person?.teams) throw new Error(`${who} has no Teams`);
    const id = `turn-${(turns += 1)}`;
    const reply = await answer(turnInTeams(addressOf(who), { id, from: person.teams, ...what }), ports);
    const text = reply ? show(who, reply) : '';
    await delivered();
    return text;
  };
  return {
    ports,
    told: () => lines.toSorted(),
    clockTo: async (moment) => {
      const target = parseMoment(moment);
      if (!target || (await jobs.moveTo(target)) === null) throw new Error(`The clock is past ${moment}`);
      clock.standAt(clock.now());
    },
    says: (who, text) => turn(who, { kind: 'text', text }),
    presses: (who, verb, inputs = {}) => {
      const action = (shown.get(who) ?? [])
        .flatMap((reply) => (reply.kind === 'show' ? actionsIn(draw(reply.show)) : []))
        .findLast((one) => one.verb === verb);
      if (!action) throw new Error(`${who} was shown no "${verb}"`);
      return turn(who, { kind: 'press', verb, data: { ...action.data, ...inputs } });
    },
    records: async (who, id, changes) => {
      const placement = await ports.placements.byId(id as Placement['id']);
      if (!placement) throw new Error(`There is no placement ${id}`);
      const act = { at: clock.now().toISOString(), by: who as Person['id'], role: 'office', way: 'bot' } as const;
      await givenPlacement(ports, { ...placement, ...changes }, { ...act, source: `recorded-${(turns += 1)}` });
      await delivered();
    },
    close: async () => {
      await jobs.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function addressOf(id: string): ChatAddress {
  return { serviceUrl: 'http://localhost', conversationId: `chat-${id}`, tenantId: TENANT, userId: id, botId: 'bot' };
}

function actionsIn(value: unknown): Action[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => (key === 'fallback' ? [] : actionsIn(item)));
  return 'verb' in value && 'type' in value ? [value as Action, ...inner] : inner;
}
