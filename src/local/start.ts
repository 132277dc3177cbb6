/** `npm start`: a database, the demo school, the bot, a chat window per person and the page around them. */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { instantOf } from '../domain/calendar/moment.js';
import type { Clock, Log, Ports, Scheduled } from '../ports.js';
import { buildTabAnew, TAB } from './build-tab.js';
import { clockRoute, written } from './clock-route.js';
import type { StatementKey } from '../domain/evidence/signed-statement.js';
import type { Route } from '../messages/web.js';
import { createStory, type Story } from './story.js';
import { storyRoutes } from './story-routes.js';
import { emptyLocalDatabase, startLocalDatabase } from './database.js';
import { layDemoSchool } from './demo-school.js';
import { accountOfDigits, nameOfMail, SCHOOL_ID } from './demo-school/people.js';
import { LocalJobs } from './local-jobs.js';
import { MovingClock } from './moving-clock.js';
import { readLocalOptions } from './options.js';
import { pageRoutes, type PageWindow } from './page.js';
import { mailRoutes, mailWindow } from './mail-routes.js';
import { startMailCatcher } from './mail-catcher.js';
import { localStatementKeys } from './statement-keys.js';
import { StartFault } from './start-fault.js';
import { openChatWindows, type ChatWindows } from './windows.js';

/** Where mail goes out, and as whom. */
interface SmtpServer {
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** The catcher takes what comes. */
const MAIL_PER_MINUTE = 6_000;

/** What the bot is built with here. */
export interface LocalParts {
  readonly mongoUri: string;
  /** Nobody is asked for a token. */
  readonly settings: null;
  readonly clock: Clock;
  readonly routes: readonly Route[];
  /** Whose account a header of the tab shows. */
  readonly accountOf: (
    authorization: string,
  ) => Promise<{ readonly tenantId: string; readonly objectId: string } | null>;
  readonly smtp: SmtpServer;
  readonly mailPerMinute: number;
  readonly statementKeys: readonly StatementKey[];
  /** What is not well with what is scheduled; local mode runs it itself, by its own clock. */
  readonly jobFaults: () => Promise<readonly string[]>;
}

/** The bot as `main` built it, not listening yet. */
export interface LocalBot {
  readonly ports: Ports;
  readonly scheduled: readonly Scheduled[];
  /** Resolves when everything that is due has been sent. */
  readonly delivered: () => Promise<void>;
  /** Answers the port. */
  readonly listen: (port: number, host: string) => Promise<number>;
}

export interface LocalHost {
  /** What stands after `npm start --`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The port of the settings. */
  readonly port: number;
  /** Null: mails stay on this laptop. */
  readonly smtp: SmtpServer | null;
  readonly sender: SmtpServer['from'];
  readonly build: (parts: LocalParts) => Promise<LocalBot>;
  /** Called for everything that was started; to be stopped in reverse order. */
  readonly started: (name: string, stop: () => Promise<void>) => void;
  /** Stops all of it, and starts it with these options besides its own. */
  readonly again: (options: readonly string[]) => void;
  readonly log: Log;
  /** One line for the person at the keyboard. */
  readonly say: (line: string) => void;
}

const mailsIn = (dataDir: string): string => join(dataDir, 'mails.jsonl');

/** Throws a `StartFault` where the person at the keyboard can mend it. Answers the address of the page. */
export async function startLocal({
  args,
  env,
  port,
  smtp,
  sender,
  build,
  started,
  again,
  log,
  say,
}: LocalHost): Promise<string> {
  const options = readLocalOptions(args);
  const dataDir = resolve('.data');
  await mkdir(dataDir, { recursive: true });
  if (options.fresh) {
    await emptyLocalDatabase({ dataDir, env });
    MovingClock.forget(dataDir);
    await rm(mailsIn(dataDir), { force: true });
  }
  const isBuilt = buildTabAnew(TAB);
  // Told below, after the database that came up meanwhile can be stopped.
  isBuilt.catch(() => undefined);
  const database = await startLocalDatabase({ dataDir, env, say });
  started('database', () => database.stop());
  await isBuilt;
  say(database.says);

  const clock = MovingClock.open(dataDir, options.now);
  if (options.now && instantOf(options.now) < new Date(clock.now().getTime() - 60_000)) {
    say(`The clock stands at ${written(clock.moment())} already and never goes back; --fresh begins anew.`);
  }

  const caught = await startMailCatcher(clock, mailsIn(dataDir));
  started('mail-catcher', () => caught.stop());

  let windows: ChatWindows | null = null;
  let jobs: LocalJobs | null = null;
  let story: Story | null = null;
  const shownWindows = (): PageWindow[] | null => {
    if (!options.windows) return [];
    return windows && [...windows.list, mailWindow(caught)];
  };
  const bot = await build({
    mongoUri: database.uri,
    settings: null,
    clock,
    routes: [
      ...pageRoutes(clock, shownWindows, () => story),
      ...storyRoutes(
        clock,
        () => story,
        async () => {
          const refused = await whyKept(env, bot.ports);
          // After the answer to it is out.
          if (refused === null) setImmediate(again, ['--fresh', '--port', String(botPort)]);
          return refused;
        },
      ),
      ...mailRoutes(caught),
      clockRoute(clock, async (target) => (await jobs?.moveTo(target)) ?? null),
    ],
    accountOf: (authorization) => Promise.resolve(accountOfDigits(authorization)),
    smtp: smtp ?? { url: caught.url, from: sender },
    mailPerMinute: MAIL_PER_MINUTE,
    statementKeys: await localStatementKeys(dataDir),
    jobFaults: () => Promise.resolve(jobs?.faults() ?? ['jobs']),
  });
  if (await layDemoSchool(bot.ports, clock.moment())) say('The demo school has been laid out.');
  jobs = new LocalJobs({ clock, jobs: bot.scheduled, ports: bot.ports, delivered: bot.delivered, log });

  const botPort = await bot.listen(options.port ?? port, '127.0.0.1').catch(explainPort(options.port ?? port));
  if (options.windows) {
    const opened = await openChatWindows({ dataDir, botPort, clock, say });
    const own = jobs;
    story = createStory({
      windows: opened.list,
      followed: { chats: opened.list, mails: () => caught.mails, nameOf: nameOfMail },
      ...{ clock, moveTo: (target) => own.moveTo(target), delivered: bot.delivered },
    });
    started('windows', () => opened.stop());
    await opened.introduce(bot.ports.chats);
    windows = opened;
  }
  await jobs.start();
  started('jobs', () => jobs.stop());
  const address = `http://localhost:${botPort}/`;
  say(address);
  return address;
}

/** A database that somebody gave is emptied only where the demo is all there is in it; null: it may be. */
async function whyKept(env: LocalHost['env'], { schools }: Pick<Ports, 'schools'>): Promise<string | null> {
  if (!env['MONGODB_URI']) return null;
  const found = await schools.records('', 2);
  return found.every(({ id }) => id === SCHOOL_ID) ? null : 'In deze database staat meer dan de demo: die blijft zo.';
}

function explainPort(port: number): (error: unknown) => never {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartFault(
      `Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port ${port + 22}`,
    );
  };
}
