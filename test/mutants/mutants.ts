/**
 * `npm run mutants -- FILE...`: breaks a source file in one place at a time and says which faults no test notices.
 * `--random N [--seed S]` takes N faults from all of domain, features, mongo and dutch instead. The tree itself is left
 * alone: the fault is in what is put together for its tests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { databaseUri } from '../support/database.js';
import { putTogether, type Instead } from '../support/programs.js';
import { mutantsOf, type Mutant } from './mutate.js';
import { testsReaching } from './reaching.js';

/** Of mocha: `failures` are in the order of the run. */
const Report = z.object({ failures: z.array(z.object({ file: z.string().nullish(), fullTitle: z.string() })) });
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
/** One server for all of them. */
const env = { ...process.env, TEST_DATABASE_URI: await databaseUri() };
/** What fails without a fault, by the paths of those that were asked. */
const unsound = new Map<string, Promise<Failing | null>>();
let [killed, tried] = [0, 0];
const faults = [...chosen];
await Promise.all(Array.from({ length: availableParallelism() }, tryNext));
console.log(`${killed} of ${tried} killed`);
process.exit(0);

async function tryNext(): Promise<void> {
  for (let fault = faults.shift(); fault; fault = faults.shift()) {
    const { file, mutant } = fault;
    const outcome = await tryOut(file, mutant);
    if (typeof outcome === 'object') console.log(`NOT TRIED ${file}: ${outcome.why}`);
    else {
      tried += 1;
      if (outcome === 'killed') killed += 1;
      console.log(`${outcome.padEnd(8)} ${file}:${mutant.line} ${mutant.what}`);
    }
  }
}

interface Failing {
  readonly tests: readonly string[];
  readonly title: string;
}

interface Unsound {
  readonly why: string;
}

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

/** Whether a test that reaches the file fails with the fault in it, and does not without. */
async function tryOut(file: string, { source }: Mutant): Promise<'killed' | 'SURVIVED' | Unsound> {
  const tests = testsReaching(file, root);
  for (const [i, until] of NEAREST.entries()) {
    const some = tests.slice(NEAREST[i - 1] ?? 0, until);
    const noticed = some.length > 0 && (await failing(some, { file, source }));
    if (noticed) return (await alsoWithout(noticed)) ?? 'killed';
  }
  return tests.length > 0 ? 'SURVIVED' : { why: 'no test reaches it' };
}

/** Tests that fail by themselves would notice everything. */
async function alsoWithout({ tests }: Failing): Promise<Unsound | null> {
  const key = tests.join(' ');
  const known = unsound.get(key) ?? failing(tests);
  unsound.set(key, known);
  const failed = await known;
  return failed && { why: `"${failed.title}" fails without a fault too` };
}

/** The first of these spec files that fails, all of them where none could be run, null where they pass. */
async function failing(tests: readonly string[], instead?: Instead): Promise<Failing | null> {
  const folder = await putTogether(tests, instead);
  const files = tests.map((test) => join(folder, test.replace(/\.ts$/, '.mjs')));
  const report = join(folder, 'report.json');
  const mocha = ['node_modules/mocha/bin/mocha.js', '--no-config', '--bail', '--exit', '--timeout', String(TEST_MS)];
  const child = spawn(
    process.execPath,
    [...mocha, '--reporter', 'json', '--reporter-option', `output=${report}`, ...files],
    {
      ...{ cwd: root, env },
      stdio: 'ignore',
      timeout: PATIENCE_MS,
    },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  const failed = existsSync(report) ? Report.parse(JSON.parse(readFileSync(report, 'utf8'))).failures[0] : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (code === 0) return null;
  const at = failed?.file ? files.indexOf(failed.file) : -1;
  return { tests: at < 0 ? tests : tests.slice(at, at + 1), title: failed?.fullTitle ?? 'one of them' };
}
