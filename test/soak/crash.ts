/**
 * The bot's process is killed at random moments while messages are sent, and sent again as Teams would. Afterwards
 * everything that was confirmed is stored, once.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, type Day } from '../../src/domain/calendar/day.js';
import { brokenAt } from '../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { connectDatabase } from '../../src/mongo/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { program } from '../support/programs.js';
import { quietPort } from '../support/quiet-port.js';
import { createTeamsClient } from '../support/teams-client.js';
import { startTeamsConnector } from '../support/teams-connector.js';

/** A Wednesday; the last lines before it are in weeks that the demo school has not signed. */
const NOW = '2026-11-25T14:00';
const FIRST_DAY = '2026-11-16' as Day;
const DAYS = 10;
/** Teams gives up after some 15 s and sends again; a little sooner keeps the run short. */
const RESEND_AFTER_MS = 3_000;
const STARTING_MS = 30_000;

export interface CrashResult {
  readonly kills: number;
  /** Messages that were answered with what was stored. */
  readonly confirmed: number;
  /** Lines on the sheets, by how often the message that they came from is there. */
  readonly once: number;
  readonly twice: number;
  readonly lost: number;
  readonly brokenChains: number;
}

/** @param uri a server; the run makes a database of its own on it */
export async function crashRun(options: { uri: string; messages: number; kills: number }): Promise<CrashResult> {
  const { messages, kills } = options;
  const folder = mkdtempSync(join(tmpdir(), 'bpv-crash-'));
  const dbName = `crash_${process.pid}_${Date.now()}`;
  const uri = new URL(options.uri);
  uri.pathname = `/${dbName}`;
  const port = await quietPort();
  const connector = await startTeamsConnector();
  const teams = createTeamsClient({ botUrl: `http://127.0.0.1:${port}`, serviceUrl: connector.serviceUrl });
  const bot = keepRunning({ cwd: folder, uri: uri.href, port });
  try {
    return await run();
  } finally {
    bot.kill();
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  }

  async function run(): Promise<CrashResult> {
    await bot.start();
    const killAt = new Set(
      Array.from({ length: kills }, (_, i) => Math.floor(((i + Math.random()) * messages) / kills)),
    );
    let killed = 0;
    for (let i = 0; i < messages; i++) {
      // Quarters of an hour on the days of two weeks, each with words of its own; a day holds 96 of them.
      const day = addDays(FIRST_DAY, i % DAYS);
      const activity = teams.activity({ type: 'message', id: `crash-${i}`, text: `${day} 15 min klus nummer ${i}` });
      const sending = sendUntilTaken(() => teams.send(activity), bot.start);
      if (killAt.has(i)) {
        // Somewhere in the work on this message: before it was read, while it is stored, or after.
        await pause(Math.random() * 25);
        bot.kill();
        killed += 1;
      }
      await sending;
    }
    const confirmed = connector.received.filter(({ activity }) => JSON.stringify(activity).includes('✔')).length;
    bot.kill();
    return { kills: killed, confirmed, ...(await whatIsStored(uri.href, messages)) };
  }
}

async function whatIsStored(uri: string, messages: number): Promise<Omit<CrashResult, 'kills' | 'confirmed'>> {
  const database = await connectDatabase(uri, {
    log: createMemoryLog(),
    clock: createMemoryClock('2026-11-25T13:00:00Z'),
  });
  const { placements, sheets } = database.ports;
  const ids = (await placements.ofStudent('sanne' as PersonId)).map(({ id }) => id);
  const loaded = await Promise.all((await sheets.summaries(ids)).map(({ id }) => sheets.load(id)));
  await database.db.dropDatabase();
  await database.close();

  const counts = new Map<string, number>();
  for (const sheet of loaded) {
    for (const { source } of sheet?.entries ?? []) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const times = Array.from({ length: messages }, (_, i) => counts.get(`crash-${i}`) ?? 0);
  return {
    once: times.filter((count) => count === 1).length,
    twice: times.filter((count) => count > 1).length,
    lost: times.filter((count) => count === 0).length,
    brokenChains: loaded.filter((sheet) => sheet && brokenAt(sheet.history) !== null).length,
  };
}

/** The same activity until it is answered; the bot is started again where it has gone. */
async function sendUntilTaken(send: () => Promise<{ status: number }>, restart: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    try {
      const { status } = await Promise.race([send(), pause(RESEND_AFTER_MS, { status: 504 })]);
      if (status < 300) return;
    } catch {
      // The connection was cut: the process is gone.
    }
    await restart();
  }
  throw new Error('A message was never taken');
}

function keepRunning({ cwd, uri, port }: { cwd: string; uri: string; port: number }): {
  start: () => Promise<void>;
  kill: () => void;
} {
  let child: ChildProcess | null = null;
  const kill = (): void => {
    child?.kill('SIGKILL');
  };
  // Also where the run was given up.
  process.once('exit', kill);
  return {
    kill,
    async start() {
      if (child && child.exitCode === null && child.signalCode === null) return;
      const main = await program('src/main.ts');
      child = spawn(process.execPath, [main, '--no-windows', '--now', NOW, '--port', String(port)], {
        cwd,
        env: { PATH: process.env['PATH'], MONGODB_URI: uri },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await untilReady(port, child);
    },
  };
}

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit').then(() => {
    throw new Error('The bot ended while it started');
  });
  gone.catch(() => undefined); // Heard below, or of no interest any more.
  const ready = async (): Promise<void> => {
    const deadline = Date.now() + STARTING_MS;
    while (Date.now() < deadline) {
      const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
      if (answer?.status === 200) return;
      await pause(50);
    }
    throw new Error('The bot does not become ready');
  };
  await Promise.race([ready(), gone]);
}
