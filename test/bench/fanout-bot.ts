/** A bot's sender as `main` builds it, in a process of its own: real queue, real pace, real HTTP. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonId } from '../../src/domain/people/people.js';
import { listShow } from '../../src/shows/list.js';
import { button } from '../../src/shows/button.js';
import type { Notice } from '../../src/domain/evidence/decision.js';
import type { Telling } from '../../src/delivery/telling.js';
import { connectDatabase } from '../../src/mongo/database.js';
import { createConnector } from '../../src/channels/teams/connector.js';
import { createPacer } from '../../src/delivery/pacer.js';
import { createSender } from '../../src/delivery/sender.js';
import { TENANT_RATE } from '../../src/channels/teams/limits.js';
import { createTeamsChannel } from '../../src/channels/teams/teams-channel.js';
import { measureLateness, type Late } from './fanout-late.js';

export type FromBot =
  | { readonly kind: 'ready' }
  | { readonly kind: 'memory'; readonly mb: number }
  /** Everything is done with, by this process or another. */
  | { readonly kind: 'done'; readonly cpuSeconds: number; readonly late: Late };
export type ToBot = 'go' | 'stop';

const LOOK_EVERY_MS = 1_000;
const MB = 1_048_576;

const say = (message: FromBot): void => {
  process.send?.(message);
};
const quiet = (): void => undefined;
const log = { info: quiet, warn: quiet, error: console.error };
const clock = { now: () => new Date() };

const database = await connectDatabase(process.argv[2] ?? '', { log, clock: { now: () => new Date() } });
const { ports } = database;
const pacer = createPacer({ pace: ports.pace, rate: TENANT_RATE, clock, log });
const connector = createConnector({ settings: null, clock, pacer, log });
const sender = createSender({ ...ports, clock, log, channels: [createTeamsChannel(connector)], tell });

/** Reads what a real reminder or digest reads first, and is as large as one. */
async function tell({ key, to }: Notice): Promise<Telling> {
  await Promise.all([ports.rhythms.of(to, 'student'), ports.people.byId(to)]);
  const rows = Array.from({ length: 10 }, (_, i) => ({
    title: `Student ${i + 1}`,
    lines: ['Week 47 is nog niet ingeleverd; twee weken wachten op een handtekening, 214 van 640 uur telt mee.'],
    buttons: [button('Bekijk', { verb: 'show-student', student: `student-${i + 1}` as PersonId })],
  }));
  const title = 'Weekoverzicht: tien studenten vragen aandacht.';
  const digest = listShow({ title, sections: [{ heading: '', rows }] });
  return { kind: 'write', reply: { ...digest, show: { ...digest.show, summary: key } } };
}

async function untilDone(): Promise<void> {
  const late = measureLateness();
  const looking = setInterval(() => {
    say({ kind: 'memory', mb: process.memoryUsage().rss / MB });
  }, LOOK_EVERY_MS);
  sender.kick();
  do {
    await pause(LOOK_EVERY_MS);
    // Idle is also between two tries of what failed; the sender wakes by itself for the next.
    await sender.idle();
  } while ((await ports.notices.next()) !== null);
  clearInterval(looking);
  const { user, system } = process.cpuUsage();
  say({ kind: 'done', cpuSeconds: (user + system) / 1e6, late: late() });
}

process.on('message', (message: ToBot) => {
  if (message === 'go') {
    void untilDone();
    return;
  }
  pacer.close();
  void sender.stop().then(async () => {
    connector.close();
    await database.close();
    process.exit(0);
  });
});
process.on('disconnect', () => process.exit(0));
say({ kind: 'ready' });
