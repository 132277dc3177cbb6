/**
 * `npm run mutants -- FILE...`: breaks a source file in one place at a time and says which faults no test notices.
 * `--random N [--seed S]` takes N faults from all of domain, features, mongo and dutch instead. The tree itself is left
 * alone: a copy of it is broken.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { databaseUri } from '../support/database.js';
import { mutantsOf, type Mutant } from './mutate.js';
import { testsReaching } from './reaching.js';

const ROOMS = ['domain', 'features', 'mongo', 'dutch'];
/** A fault may well make something go on for ever. */
const PATIENCE_MS = 600_000;
/** A test that is late because the machine is busy has noticed nothing. */
const TEST_MS = 120_000;
/** Most faults are noticed by the nearest tests; what the sixty nearest let through is as good as untested. */
const NEAREST = [3, 15, 60];

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { random: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

const chosen = values.random === undefined ? positionals.flatMap(faultsIn) : picked(Number(values.random));
if (chosen.length === 0) {
  console.log('Which files? npm run mutants -- src/domain/hours/hours.ts, or --random 150');
  process.exit(1);
}
const copy = copied();
/** One server for all of them. */
const env = { ...process.env, TEST_DATABASE_URI: await databaseUri() };
/** Tests that fail by themselves would notice everything; by the paths of those that were asked. */
const sound = new Map<string, boolean>();
let [killed, tried] = [0, 0];
for (const { file, mutant } of chosen) {
  const outcome = await tryOut(file, mutant);
  if (outcome === 'NOT TRIED') console.log(`NOT TRIED ${file}: its tests fail without a fault, or there are none`);
  else {
    tried += 1;
    if (outcome === 'killed') killed += 1;
    console.log(`${outcome.padEnd(8)} ${file}:${mutant.line} ${mutant.what}`);
  }
}
rmSync(copy, { recursive: true, force: true });
console.log(`${killed} of ${tried} killed`);
process.exit(0);

interface Fault {
  readonly file: string;
  readonly mutant: Mutant;
}

function faultsIn(path: string): Fault[] {
  const file = relative(root, resolve(path));
  return mutantsOf(file, readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, mutant }));
}

/** The same seed takes the same faults of the same tree. */
function picked(count: number): Fault[] {
  const faults = ROOMS.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .flatMap((path) => faultsIn(join(root, 'src', room, path))),
  );
  let state = Number(values.seed);
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return faults
    .map((fault) => ({ fault, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ fault }) => fault);
}

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bpv-mutants-'));
  // All that belongs to the project: some tests read its pages, tables and settings too.
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  for (const path of listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path))))
    cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(root, '.data'), { recursive: true });
  symlinkSync(join(root, '.data'), join(folder, '.data'));
  return folder;
}

/** Whether a test that reaches the file fails with the fault in it, and does not without. */
async function tryOut(file: string, { source }: Mutant): Promise<'killed' | 'SURVIVED' | 'NOT TRIED'> {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  const tests = testsReaching(file, copy);
  for (const [i, until] of NEAREST.entries()) {
    const some = tests.slice(NEAREST[i - 1] ?? 0, until);
    if (some.length === 0) continue;
    writeFileSync(path, source);
    const isNoticed = !(await pass(some));
    writeFileSync(path, whole);
    if (isNoticed) return (await areSound(some)) ? 'killed' : 'NOT TRIED';
  }
  return tests.length > 0 ? 'SURVIVED' : 'NOT TRIED';
}

async function areSound(tests: readonly string[]): Promise<boolean> {
  const key = tests.join(' ');
  const known = sound.get(key) ?? (await pass(tests));
  sound.set(key, known);
  return known;
}

async function pass(tests: readonly string[]): Promise<boolean> {
  const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--no-config', '--bail', '--exit'];
  const child = spawn(process.execPath, [...mocha, '--timeout', String(TEST_MS), '--reporter', 'dot', ...tests], {
    ...{ cwd: copy, env },
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}
