/** `npm start` as a process of its own, in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA_DIR } from '../support/database.js';
import { program } from '../support/programs.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** As `npm start` does it, for the tests of that. */
export const FROM_SOURCE = ['--import', import.meta.resolve('tsx'), join(ROOT, 'src', 'start.ts')] as const;
const START_MS = 60_000;

export interface LocalApp {
  readonly address: string;
  /** What it printed so far, standard output and errors. */
  readonly output: () => string;
  /** Resolves with the exit code when it has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** A folder to start in. What `npm start` installs is taken from the project's own, where it is there. */
export async function appFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bpv-app-'));
  await mkdir(join(folder, '.data'));
  await mkdir(join(DATA_DIR, 'python'), { recursive: true });
  await symlink(join(DATA_DIR, 'python'), join(folder, '.data', 'python'));
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts it and waits for its address. @param from what node runs; where not given, the whole put together once */
export async function startApp(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  from: readonly string[] | null = null,
): Promise<LocalApp> {
  const { child, output } = spawnApp([...(from ?? [await program('src/main.ts')]), ...args], folder, env);
  const address = new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /^http:\/\/localhost:\d+\/$/m.exec(output());
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', look);
    child.once('exit', () => {
      reject(new Error(`It ended before it was ready:\n${output()}`));
    });
    setTimeout(() => {
      reject(new Error(`It was not ready within ${START_MS / 1000} s:\n${output()}`));
    }, START_MS).unref();
  });
  try {
    return { address: await address, output, end: (signal) => end(child, signal) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Runs it to its end, where it is not expected to start. */
export async function runApp(folder: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const { child, output } = spawnApp([await program('src/main.ts'), ...args], folder, {});
  const [code] = (await once(child, 'exit')) as [number];
  return { code, output: output() };
}

function spawnApp(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): { child: ChildProcess; output: () => string } {
  // A newcomer has nothing set.
  const inherited = { ...process.env };
  delete inherited['MONGODB_URI'];
  delete inherited['NODE_ENV'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...inherited, ...env },
  });
  // Also where a test was given up.
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (output += part.toString()));
  }
  return { child, output: () => output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}
