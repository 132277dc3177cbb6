/**
 * `npm run bench -- understand`: microseconds a message, beside chrono-node's Dutch parser on the same messages, over each
 * set of sentences in test/dutch; and the slowest of messages of 2,000 signs that are made to be slow. Both as they are
 * compiled: what tsx adds to each function that is made while reading is no part of the bot.
 */
import { nl } from 'chrono-node';
import type { Moment } from '../../src/domain/calendar/moment.js';
import { phraseCases } from '../dutch/phrase-cases.js';
import { unseenCases, UNSEEN_SETS, UNSEEN_STUDENT } from '../dutch/unseen-cases.js';
import { hostileMessages } from './hostile-messages.js';
import { buildAsProduction } from './turn.js';

type Read = (typeof import('../../src/dutch/read.js'))['read'];

const ROUNDS = 9;
/** Before they count: a bot has been running for long when somebody writes, and both go on getting quicker for as many. */
const WARM_ROUNDS = 50;
/** Of a slow message the quickest of so many readings is its own, and not the machine's. */
const READINGS = 5;

const reference = new Date('2026-11-25T14:00:00+01:00');
const now = { day: '2026-11-25', time: '14:00' } as Moment;

interface MessageSet {
  readonly name: string;
  /** One message each. */
  readonly ours: readonly (() => unknown)[];
  readonly peers: readonly (() => unknown)[];
}

/** Read as the tests of that set read it. */
function sets(read: Read): MessageSet[] {
  const phrases = phraseCases();
  const peers = (cases: readonly { readonly text: string }[]) =>
    cases.map(
      ({ text }) =>
        () =>
          nl.parse(text, reference),
    );
  return [
    {
      name: 'phrases.txt',
      ours: phrases.map((one) => () => read(one.text, { now: one.now, role: 'student' })),
      peers: peers(phrases),
    },
    ...UNSEEN_SETS.map((set) => {
      const cases = unseenCases(new URL(`../dutch/unseen-${set}.txt`, import.meta.url));
      return {
        name: `unseen-${set}.txt`,
        ours: cases.map((one) => () => read(one.text, { now: one.now, ...UNSEEN_STUDENT })),
        peers: peers(cases),
      };
    }),
  ];
}

/** In turns, so that a busy machine is busy for both; by the processor's time, of each the median of its rounds. */
export async function run(): Promise<void> {
  buildAsProduction();
  const { read } = (await import(new URL('../../dist/dutch/read.js', import.meta.url).href)) as { read: Read };
  const all = sets(read);
  const times = all.map(() => ({ ours: [] as number[], peer: [] as number[] }));
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++)
    all.forEach(({ ours, peers }, place) => {
      const [own, other] = [timeOf(ours), timeOf(peers)];
      if (round < 0) return;
      times[place]?.ours.push(own);
      times[place]?.peer.push(other);
    });
  const rows = all.map(({ name, ours }, place) => {
    const { ours: own = [], peer = [] } = times[place] ?? {};
    return { name, messages: ours.length, ours: median(own), peer: median(peer) };
  });
  const sum = (key: 'messages' | 'ours' | 'peer'): number => rows.reduce((total, row) => total + row[key], 0);
  console.log(`Microseconds of the processor a message, median of ${ROUNDS} rounds once both are warm`);
  console.table(
    [...rows, { name: 'all', messages: sum('messages'), ours: sum('ours'), peer: sum('peer') }].map((row) => ({
      set: row.name,
      messages: row.messages,
      'this reader': Number((row.ours / row.messages).toFixed(1)),
      'chrono-node (nl)': Number((row.peer / row.messages).toFixed(1)),
      ratio: Number((row.ours / row.peer).toFixed(2)),
    })),
  );
  slowest(read);
}

function slowest(read: Read): void {
  const messages = hostileMessages();
  const timed = messages.map(({ of, text }) => {
    const each = Array.from({ length: READINGS }, () => timeOf([() => read(text, { now, ...UNSEEN_STUDENT })]));
    return { of, ms: Math.min(...each) / 1000 };
  });
  console.log(`The slowest of ${messages.length} messages of 2,000 signs, each the best of ${READINGS} readings`);
  console.table(
    timed
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 10)
      .map(({ of, ms }) => ({ 'made of': of, ms: Number(ms.toFixed(2)) })),
  );
}

/** Of all of them together, in microseconds. */
function timeOf(readings: readonly (() => unknown)[]): number {
  const started = process.cpuUsage();
  for (const reading of readings) reading();
  const { user, system } = process.cpuUsage(started);
  return user + system;
}

const median = (each: readonly number[]): number => [...each].sort((a, b) => a - b)[each.length >> 1] ?? 0;
