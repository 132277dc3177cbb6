/**
 * `npm test`: types, lint, format and every test; ends with "N passed, N failed". With arguments: only those spec files.
 *
 * Two things go on at a time, as two processors can: the tests that start whole programs and wait for them in a process
 * of their own, and here the others; then the checks.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { databaseUri } from './support/database.js';
import { allPrograms } from './support/programs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);

const CHECKS = [
  ['types and lint', ['--import', 'tsx', 'test/lint/check.ts']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']],
] as const;
/** In `test/`: a bot, a command, a browser or a database of their own. */
const STARTS_PROGRAMS = /^(e2e|local|soak|cli|main\.test)\b/;

let [passed, failed, skipped] = [0, 0, 0];

interface Ended {
  readonly isWell: boolean;
  readonly output: string;
}

async function ran(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  // To a file: a pipe ends no sooner than the last program that was started in it, which may have been left behind.
  const folder = mkdtempSync(join(tmpdir(), 'bpv-run-'));
  const file = openSync(join(folder, 'output'), 'w');
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', file, file],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  closeSync(file);
  const output = readFileSync(join(folder, 'output'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return { isWell: code === 0, output };
}

/** What a check printed is shown in one piece, after it has ended. */
async function check(name: string, args: readonly string[]): Promise<void> {
  const started = performance.now();
  const { isWell, output } = await ran(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${output}  ${isWell ? '✔' : '✘'} ${name} (${seconds} s)\n`);
  if (isWell) passed += 1;
  else failed += 1;
}

async function testsHere(files: readonly string[]): Promise<void> {
  const mocha = new Mocha({ timeout: 20_000, color: process.stdout.isTTY, forbidOnly: true });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      passed += passes;
      failed += failures;
      skipped += pending;
      resolve();
    });
  });
}

/** On the same database server and with the same programs, so that there is one to install and to start. */
async function testsInTheirOwnProcess(files: readonly string[]): Promise<void> {
  const env = { TEST_DATABASE_URI: await databaseUri(), TEST_PROGRAMS: await allPrograms() };
  const { isWell, output } = await ran(['--import', 'tsx', fileURLToPath(import.meta.url), ...files], env);
  const [closing = '', ...counts] = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\n$/.exec(output) ?? [];
  const [passes, failures, pending] = counts.map((count) => Number(count || 0));
  process.stdout.write(output.slice(0, output.length - closing.length));
  passed += passes ?? 0;
  skipped += pending ?? 0;
  // A process that ended before it could say how it went has failed.
  failed += failures ?? 0;
  if (!isWell && !failures && !pending) failed += 1;
}

const specs = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .sort();
const inTest = (path: string): string => `${root}/test/${path}`;

if (only.length > 0) await testsHere(only);
else {
  // The long ones first; who is done takes what comes next.
  const work = [
    () => testsHere(specs.filter((path) => !STARTS_PROGRAMS.test(path)).map(inTest)),
    () => testsInTheirOwnProcess(specs.filter((path) => STARTS_PROGRAMS.test(path)).map(inTest)),
    ...CHECKS.map(
      ([name, args]) =>
        () =>
          check(name, args),
    ),
  ];
  const one = async (): Promise<void> => {
    for (let next = work.shift(); next; next = work.shift()) await next();
  };
  await Promise.all([one(), one()]);
}

// The plain closing line that any continuous integration can read.
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed === 0 && skipped === 0 ? 0 : 1);
