/**
 * Teams as the fan-out meets it, in a process of its own: holds to its limits by sliding windows, to the millisecond,
 * takes its time, and fails as it is told. The summary of what is posted is the key of the notice. What came while this
 * process did not get to run counts as come when it last ran: its own lateness is nobody's burst.
 */
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { measureLateness, type Late } from './fanout-late.js';
import { listenLocally } from '../support/teams-key-server.js';

export interface Faults {
  /** Shares of requests, 0 to 1. */
  readonly refused: number;
  readonly unavailable: number;
  readonly hanging: number;
  /** Share of people. */
  readonly blocked: number;
  readonly roundTripMs: number;
}

export interface Taken {
  /** Requests that the limits let through, what came of them aside. */
  readonly requests: number;
  /** For each notice that came for the first time: how many requests there had been, and after how many seconds. */
  readonly firsts: readonly (readonly [requests: number, seconds: number])[];
  /** 429s of our own doing, by the limit that was passed. */
  readonly caused: Readonly<Record<string, number>>;
  readonly injected: Readonly<Record<string, number>>;
  /** Notices that came to their person, and how often. */
  readonly delivered: Readonly<Record<string, number>>;
  /** Notices to people who have blocked the bot. */
  readonly blocked: readonly string[];
  readonly late: Late;
}

export type FromTeams =
  { readonly kind: 'listening'; readonly serviceUrl: string } | { readonly kind: 'taken'; readonly taken: Taken };

const APP_LIMIT = [{ most: 50, withinMs: 1_000 }];
const CONVERSATION_LIMITS = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
const RETRY_AFTER_S = 2;

const faults = JSON.parse(process.argv[2] ?? '{}') as Faults;
const times = { app: [] as number[], conversations: new Map<string, number[]>() };
const seen = new Set<string>();
const caused = new Map<string, number>();
const injected = new Map<string, number>();
const delivered = new Map<string, number>();
/** Whether who is in a conversation has blocked the bot. */
const people = new Map<string, boolean>();
const blocked = new Set<string>();
const late = measureLateness();
let first = 0;
let requests = 0;
const firsts: [number, number][] = [];
let dice = 47;

const count = (counts: Map<string, number>, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** When a request came: it is seen now, and was not there yet when this process last ran. */
interface Arrived {
  readonly now: number;
  readonly atEarliest: number;
}
const ran = { last: performance.now(), before: 0 };
// A timer that is late runs before the requests that it made late: they count from the run before it.
setInterval(() => Object.assign(ran, { last: performance.now(), before: ran.last }), 1);

/** 0 to 1, the same throws in every run [mulberry32]. */
function thrown(): number {
  dice = (dice + 0x6d2b79f5) | 0;
  let mixed = Math.imul(dice ^ (dice >>> 15), 1 | dice);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** The first limit that one more would pass, as "50 in 1 s". */
function passedLimit(sent: readonly number[], limits: typeof APP_LIMIT, now: number): string | null {
  const passed = limits.find(({ most, withinMs }) => (sent.at(-most) ?? -Infinity) > now - withinMs);
  return passed ? `${passed.most} in ${passed.withinMs / 1_000} s` : null;
}

function fail(response: ServerResponse, status: number, code: string): void {
  if (status === 429) response.setHeader('retry-after', String(RETRY_AFTER_S));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { code } }));
}

async function take(conversation: string, key: string, arrived: Arrived, response: ServerResponse): Promise<void> {
  const { now } = arrived;
  const there = times.conversations.get(conversation) ?? [];
  times.conversations.set(conversation, there);
  const passed = passedLimit(times.app, APP_LIMIT, now) ?? passedLimit(there, CONVERSATION_LIMITS, now);
  if (passed) {
    count(caused, passed);
    fail(response, 429, 'TooManyRequests');
    return;
  }
  times.app.push(arrived.atEarliest);
  if (times.app.length > 100) times.app.splice(0, 50);
  there.push(arrived.atEarliest);
  first ||= now;
  requests += 1;
  if (!seen.has(key)) {
    seen.add(key);
    firsts.push([requests, (now - first) / 1_000]);
  }
  const chance = thrown();
  await pause(faults.roundTripMs);
  if (people.get(conversation)) {
    blocked.add(key);
    count(injected, '403');
    fail(response, 403, 'ConversationBlockedByUser');
  } else if (chance < faults.refused) {
    count(injected, '429');
    fail(response, 429, 'TooManyRequests');
  } else if (chance < faults.refused + faults.unavailable) {
    count(injected, '503');
    fail(response, 503, 'ServiceUnavailable');
  } else if (chance < faults.refused + faults.unavailable + faults.hanging) {
    count(injected, 'hang');
  } else {
    count(delivered, key);
    response.writeHead(201, { 'content-type': 'application/json' }).end(`{"id":"sent-${requests}"}`);
  }
}

const server = createServer((request, response) => {
  const arrived = { now: performance.now(), atEarliest: ran.before };
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const conversation = request.url ?? '';
    const { summary } = JSON.parse(body) as { summary: string };
    if (!people.has(conversation)) people.set(conversation, thrown() < faults.blocked);
    void take(conversation, summary, arrived, response);
  });
});

const tell = (message: FromTeams): void => {
  process.send?.(message);
};
process.on('message', () => {
  tell({
    kind: 'taken',
    taken: {
      requests,
      firsts,
      caused: Object.fromEntries(caused),
      injected: Object.fromEntries(injected),
      delivered: Object.fromEntries(delivered),
      blocked: [...blocked],
      late: late(),
    },
  });
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'listening', serviceUrl: `${await listenLocally(server)}/` });
