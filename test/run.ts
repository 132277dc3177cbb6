/**
 * `npm test`: types, lint, format and every test; ends with "N passed, N failed". With arguments: only those spec files.
 *
 * Two things go on at a time, as two processors can (a third makes the database late for all), and who is done takes what
 * comes next: the spec files that start whole programs and wait for them, and beside these the others and then the checks. A
 * process is handed one spec file after another; all are on one database server, and programs and spec files are put
 * together once.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { databaseUri } from './support/database.js';
import { allPrograms, putTogether } from './support/programs.js';
import type { SpecRan } from './support/spec-process.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);

const CHECKS = [
  ['types and lint', ['--import', 'tsx', 'test/lint/check.ts']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']],
] as const;
/** In `test/`: a bot, a command, a browser or a database of their own, for which they wait. */
const STARTS_PROGRAMS = /^(e2e|local|soak|cli|main\.test)\b/;
/** Those that take longest come first, so that none of them is left for the end. */
const LONG = [
  ...['e2e/weeks-played', 'e2e/thread', 'e2e/tab-student', 'local/start', 'local/database', 'e2e/tab-staff'],
  ...['e2e/two-processes', 'soak/crash', 'e2e/tab', 'e2e/placement', 'e2e/by-mail', 'local/windows'],
  ...['who-may-what', 'features/weeks-played', 'mongo/database', 'contract/ports', 'channels/cards/look'],
  ...['files/statements', 'files/json-statement', 'dutch/read'],
].map((name) => `${name}.test.ts`);

let [passed, failed, skipped] = [0, 0, 0];
const faults: string[] = [];

function count(ran: Omit<SpecRan, 'output'>): void {
  passed += ran.passed;
  failed += ran.failed;
  skipped += ran.skipped;
  if (ran.faults !== '') faults.push(ran.faults);
}

/** What a process printed: to a file, as a pipe ends no sooner than the last program that was left behind in it. */
function openOutput(): { readonly file: number; readonly close: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'bpv-run-'));
  const file = openSync(join(folder, 'output'), 'w');
  const close = (): string => {
    closeSync(file);
    const output = readFileSync(join(folder, 'output'), 'utf8');
    rmSync(folder, { recursive: true, force: true });
    return output;
  };
  return { file, close };
}

/** What a check printed is shown in one piece, after it has ended. */
async function check([name, args]: (typeof CHECKS)[number]): Promise<void> {
  const started = performance.now();
  const { file, close } = openOutput();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', file, file] });
  const [code] = (await once(child, 'exit')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const said = close();
  process.stdout.write(`${code === 0 ? said : ''}  ${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)\n`);
  if (code === 0) count({ passed: 1, failed: 0, skipped: 0, faults: '' });
  else count({ passed: 0, failed: 1, skipped: 0, faults: `${name}:\n${said}` });
}

/** What it says of the file that it runs; null where it ended before it could. */
function answerOf(child: ChildProcess): Promise<SpecRan | null> {
  return new Promise((resolve) => {
    const ended = (): void => {
      child.off('message', answered);
      resolve(null);
    };
    const answered = (message: unknown): void => {
      child.off('exit', ended);
      resolve(message as SpecRan);
    };
    child.once('exit', ended).once('message', answered);
  });
}

/** Runs what is left in these lines, in a process of its own and in another where that one ends by itself. */
async function runSpecs(lines: readonly string[][], folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { file, close } = openOutput();
  const start = (): ChildProcess =>
    fork(join(folder, 'test/support/spec-process.mjs'), {
      ...{ cwd: root, env: { ...process.env, ...env }, execArgv: ['--enable-source-maps'] },
      stdio: ['ignore', file, file, 'ipc'],
    });
  const next = (): string | undefined => lines.find((line) => line.length > 0)?.shift();
  let child = start();
  for (let spec = next(); spec !== undefined; spec = next()) {
    const answer = answerOf(child);
    if (child.connected) child.send(join(folder, 'test', spec.replace(/\.ts$/, '.mjs')));
    const ran = child.connected ? await answer : null;
    count(ran ?? { passed: 0, failed: 1, skipped: 0, faults: `the process ended in ${spec}, or before it\n` });
    process.stdout.write(ran?.output ?? `  ✘ ${spec}\n`);
    if (ran === null) child = start();
  }
  if (child.connected) {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  }
  process.stdout.write(close());
}

async function testsHere(files: readonly string[]): Promise<void> {
  const mocha = new Mocha({ timeout: 20_000, color: process.stdout.isTTY, forbidOnly: true });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      count({ passed: passes, failed: failures, skipped: pending, faults: '' });
      resolve();
    });
  });
}

async function everything(): Promise<void> {
  const specs = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.test.ts'),
  );
  const place = (spec: string): number => (LONG.includes(spec) ? LONG.indexOf(spec) : LONG.length);
  specs.sort((a, b) => place(a) - place(b) || a.localeCompare(b));
  const waiting = specs.filter((path) => STARTS_PROGRAMS.test(path));
  const thinking = specs.filter((path) => !STARTS_PROGRAMS.test(path));

  const folder = await putTogether(['test/support/spec-process.ts', ...specs.map((spec) => join('test', spec))]);
  const env = { TEST_DATABASE_URI: await databaseUri(), TEST_PROGRAMS: await allPrograms() };
  const checks = [...CHECKS];
  const checkAll = async (): Promise<void> => {
    for (let next = checks.shift(); next; next = checks.shift()) await check(next);
  };
  await Promise.all([
    runSpecs([waiting, thinking], folder, env).then(checkAll),
    runSpecs([thinking], folder, env)
      .then(checkAll)
      .then(() => runSpecs([waiting], folder, env)),
  ]);
}

if (only.length > 0) await testsHere(only);
else await everything();

if (faults.length > 0) process.stdout.write(`\nWhat failed:\n${faults.join('')}\n`);
// The plain closing line that any continuous integration can read.
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed === 0 && skipped === 0 ? 0 : 1);
