/** A process that runs the reminder tick and the digest run as the bot does, and says what that took. */
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { connectDatabase } from '../../src/mongo/database.js';
import type { Ports } from '../../src/ports.js';
import { createMemoryPorts } from '../support/memory-ports.js';
import { FRIDAY, MONDAY } from './due-school.js';

/** Where nobody is due a run is a tick as most are. "heap": megabytes in use. */
export type Job = 'reminders' | 'digests';
export type ToRun = Job | 'heap';
export type FromRun = 'ready' | Took | number;

export interface Took {
  readonly ms: number;
  /** Of this process alone. */
  readonly processorMs: number;
  /** Megabytes that the process held at most. */
  readonly most: number;
}

const MB = 1_048_576;
const LOOK_EVERY_MS = 20;

const quiet = (): void => undefined;
const log = { info: quiet, warn: quiet, error: console.error };
const database = await connectDatabase(process.argv[2] ?? '', { log, clock: { now: () => new Date() } });
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
  let most = held();
  const looking = setInterval(() => (most = Math.max(most, held())), LOOK_EVERY_MS);
  const [started, before] = [performance.now(), process.cpuUsage()];
  await run();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  clearInterval(looking);
  return { ms, processorMs: (user + system) / 1000, most };
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MB;
}

const say = (message: FromRun): void => {
  process.send?.(message);
};
process.on('message', (asked: ToRun) => {
  if (asked === 'heap') say(heapInUse());
  else void measure(jobs[asked]).then(say);
});
process.on('disconnect', () => process.exit(0));
say('ready');
