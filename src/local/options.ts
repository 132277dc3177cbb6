/** What stands after `npm start --`. */
import { parseArgs } from 'node:util';
import { parseMoment, type Moment } from '../domain/calendar/moment.js';
import { StartFault } from './start-fault.js';

export interface LocalOptions {
  /** Where the clock starts, Europe/Amsterdam; null: where it was, or the real time. */
  readonly now: Moment | null;
  /** Empties the local database first. */
  readonly fresh: boolean;
  /** Null: the one of the settings. */
  readonly port: number | null;
  readonly windows: boolean;
}

const USAGE = `npm start -- with any of:
  --now 2026-11-25T14:00   start the clock there (Europe/Amsterdam)
  --fresh                  empty the local database first
  --port 3978              listen on this port
  --no-windows             the bot alone, without chat windows
  --help                   this text`;

/** What is said to who asks how it is started; null where nobody does. */
export const usageFor = (args: readonly string[]): string | null => (args.includes('--help') ? USAGE : null);

/** Throws a `StartFault` that names the right options. */
export function readLocalOptions(args: readonly string[]): LocalOptions {
  const values = parsed(args);
  const now = values.now === undefined ? null : parseMoment(values.now);
  if (values.now !== undefined && !now) throw wrong(`--now ${values.now} is no moment.`);
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw wrong(`--port ${String(values.port)} is no port.`);
  }
  return { now, port, fresh: values.fresh ?? false, windows: !values['no-windows'] };
}

function parsed(args: readonly string[]): {
  now?: string | undefined;
  port?: string | undefined;
  fresh?: boolean | undefined;
  'no-windows'?: boolean | undefined;
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        now: { type: 'string' },
        port: { type: 'string' },
        fresh: { type: 'boolean' },
        'no-windows': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(why: string): StartFault {
  return new StartFault(`${why}\n\n${USAGE}`);
}
