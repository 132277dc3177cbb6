/** A process that runs the reminder tick and the digest run as the bot does, and says what that took. */
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { connectDatabase } from '../../src/mongo/database.js';
import type { Ports } from '../../src/ports.js';
import { createMemoryPorts } from '../support/memory-ports.js';
import { FRIDAY, MONDAY } from './due-school.js';

/** What is due is looked for; where there is nothing, that is a tick as most are. */
export type ToRun = 'reminders' | 'digests';
export type FromRun = 'ready' | Took;

export interface Took {
  readonly ms: number;
  /** Of this process alone. */
  readonly processorMs: number;
  /** Megabytes: what is in use afterwards, and how much more than before the process held meanwhile. */
  readonly heap: number;
  readonly grew: number;
}

const MB = 1_048_576;
const LOOK_EVERY_MS = 20;

const quiet = (): void => undefined;
const log = { info: quiet, warn: quiet, error: console.error };
const database = await connectDatabase(process.argv[2] ?? '', { log });
const portsAt = (now: Date): Ports => ({
  ...createMemoryPorts(),
  ...database.ports,
  clock: { now: () => now },
  log,
  kick: quiet,
});
const jobs = {
  reminders: () => remindStudents.run(portsAt(FRIDAY)),
  digests: () => weeklyDigest.run(portsAt(MONDAY)),
};

async function measure(run: () => Promise<void>): Promise<Took> {
  const held = (): number => process.memoryUsage.rss() / MB;
  const first = held();
  let most = first;
  const looking = setInterval(() => (most = Math.max(most, held())), LOOK_EVERY_MS);
  const [started, before] = [performance.now(), process.cpuUsage()];
  await run();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  clearInterval(looking);
  globalThis.gc?.();
  return { ms, processorMs: (user + system) / 1000, heap: process.memoryUsage().heapUsed / MB, grew: most - first };
}

const say = (message: FromRun): void => {
  process.send?.(message);
};
process.on('message', (asked: ToRun) => {
  void measure(jobs[asked]).then(say);
});
process.on('disconnect', () => process.exit(0));
say('ready');
