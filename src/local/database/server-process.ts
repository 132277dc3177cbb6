/** A database server as a process of this machine: started, waited for, found again, stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { askServer } from './ask-server.js';
import { StartFault } from '../start-fault.js';
import type { ServerProgram } from './engine.js';

const START_MS = 15_000;
/** `npm start` must end within 5 s of Ctrl-C; the servers survive a kill without losing a confirmed write. */
const STOP_MS = 1_500;
const POLL_MS = 50;

export function uriOf(port: number): string {
  return `mongodb://127.0.0.1:${port}/bpv?directConnection=true`;
}

/** Starts the server on its files and waits until it answers. */
export async function startServer(
  program: ServerProgram,
  place: { filesDir: string; logFile: string; port: number },
): Promise<number> {
  const log = await open(place.logFile, 'w');
  // A group of its own: Ctrl-C in the terminal must reach the bot alone, which still has to write.
  const child = spawn(program.command, program.args(place.port, place.filesDir), {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { ...process.env, ...program.env },
  });
  const failure = once(child, 'error').then(([error]: unknown[]) => error);
  await Promise.race([once(child, 'spawn'), failure]);
  await log.close();
  const { pid } = child;
  if (pid === undefined) throw new StartFault(`The database does not start: ${String(await failure)}`);
  child.unref();

  const uri = uriOf(place.port);
  for (let waited = 0; waited < START_MS && child.exitCode === null; waited += POLL_MS) {
    if (await answers(uri)) {
      await program.prepare?.(uri, place.port);
      return pid;
    }
    await wait(POLL_MS);
  }
  await stopServer(pid);
  const lastLines = (await readFile(place.logFile, 'utf8')).trimEnd().split('\n').slice(-5).join('\n');
  throw new StartFault(`The database does not start. The end of ${place.logFile}:\n${lastLines}`);
}

export async function answers(uri: string): Promise<boolean> {
  return askServer(uri, { hello: 1 }).then(
    () => true,
    () => false,
  );
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // In a container whose first process reaps nobody, what has ended keeps its number.
    return process.platform !== 'linux' || !/^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Asks it to end, ends it where that takes too long, and waits until it is gone. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < STOP_MS && isAlive(pid); waited += POLL_MS) await wait(POLL_MS);
  }
}
