/** The database for a command: that of `MONGODB_URI`, else the local one, whether the bot runs or not. */
import { resolve } from 'node:path';
import { IS_BUILT, isLocalMode } from '../config.js';
import { startLocalDatabase } from '../local/database.js';
import { MovingClock } from '../local/moving-clock.js';
import { StartFault } from '../local/start-fault.js';
import { useLocalDatabase } from '../local/use-database.js';
import { connectDatabase } from '../mongo/database.js';
import type { Stores } from '../mongo/stores-on.js';
import { DatabaseUnavailable, type Clock, type Log } from '../ports.js';

const DATA = resolve('.data');
const CONNECT_MS = 10_000;

const quiet = (): void => undefined;
const log: Log = { info: quiet, warn: quiet, error: quiet };

interface From {
  /** Where none is here yet, one is made. */
  readonly make?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isBuilt?: boolean;
}

/** Throws a `StartFault` for what the person at the keyboard can mend. */
export async function withDatabase<T>(
  act: (stores: Stores & { readonly clock: Clock }) => Promise<T>,
  { make = false, env = process.env, isBuilt = IS_BUILT }: From = {},
): Promise<T> {
  // What was built is for servers: who forgets the settings there is not to fill a database of this machine's own.
  if (isBuilt && !(env['MONGODB_URI'] && !isLocalMode(env))) throw new StartFault(NO_SETTINGS);
  if (make && !env['MONGODB_URI']) console.error(OF_THIS_MACHINE);
  const options = { dataDir: DATA, env, say: quiet };
  const local = await useLocalDatabase(options).catch((error: unknown) => {
    if (make && error instanceof StartFault) return startLocalDatabase(options);
    throw error;
  });
  try {
    const signal = AbortSignal.timeout(CONNECT_MS);
    // The demo school lives in the demo's time, whatever the machine says.
    const clock: Clock = { now: () => (isLocalMode(env) ? MovingClock.shown(DATA) : new Date()) };
    const database = await connectDatabase(local.uri, { log, clock, signal }).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new StartFault(signal.aborted ? 'De database is niet bereikbaar.' : `De database weigert: ${why}`);
    });
    try {
      return await act({ ...database.ports, clock });
    } finally {
      await database.close();
    }
  } finally {
    await local.stop();
  }
}

const NO_SETTINGS =
  'De instellingen zijn er niet (MONGODB_URI, NODE_ENV=production): node --env-file=.env dist/cli/…, in de map waar .env staat.';
const OF_THIS_MACHINE = 'MONGODB_URI is niet gezet: dit gaat naar de database van deze laptop, in .data/.';

const AWAY =
  'De database antwoordt niet meer. Wat al is opgeslagen blijft staan; dezelfde opdracht nog een keer maakt het af.';

/** What a person can mend is told in one line, exit 1; anything else keeps its stack. */
export async function command(run: () => Promise<number>): Promise<void> {
  // Who reads along may stop before the end (`| head -1`).
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  try {
    process.exitCode = await run();
  } catch (error) {
    const isAway = error instanceof DatabaseUnavailable;
    if (!isAway && !(error instanceof StartFault)) throw error;
    console.error(isAway ? AWAY : error.message);
    process.exitCode = 1;
  }
}
