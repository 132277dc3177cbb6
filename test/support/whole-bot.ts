/** The bot as `main` builds it, in this process: on a database of its own, with the demo school, and by its own HTTP. */
import { build, type Bot, type Parts } from '../../src/build.js';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import { accountOfDigits } from '../../src/local/demo-school/people.js';
import { layDemoSchool } from '../../src/local/demo-school.js';
import type { Clock, Log } from '../../src/ports.js';
import { Running } from '../../src/running.js';
import { databaseUri } from './database.js';
import { createMemoryClock, createMemoryLog } from './memory-ports.js';
import { HOUSE_KEY } from './statement-keys.js';

export interface WholeBot extends Bot {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param now "2026-11-25T14:00" */
export async function startWholeBot(
  dbName: string,
  now: string,
  given: Partial<Parts> & { readonly log?: Log } = {},
): Promise<WholeBot> {
  const { log = createMemoryLog(), ...parts } = given;
  const uri = new URL(await databaseUri());
  uri.pathname = `/${dbName}`;
  const clock: Clock = createMemoryClock(`${now}:00+01:00`);
  const running = new Running(log);
  const bot = await build(
    {
      ...{ mongoUri: uri.href, settings: null, clock, routes: [], publicUrl: null, smtp: null, mailPerMinute: 30 },
      ...{ accountOf: (authorization) => Promise.resolve(accountOfDigits(authorization)) },
      ...{ jobFaults: () => Promise.resolve([]), metrics: { token: null }, statementKeys: [HOUSE_KEY], ...parts },
    },
    { log, running, realClock: { now: () => new Date() } },
  );
  await layDemoSchool(bot.ports, parseMoment(now)!);
  const port = await bot.listen(0, '127.0.0.1');
  return {
    ...bot,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await bot.database.db.dropDatabase();
      await running.stop();
    },
  };
}
