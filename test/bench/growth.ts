/**
 * `npm run bench -- growth [--sizes 20000,200000,2000000] [--dir FOLDER] [--part 0.2] [--only WORDS] [--pid NUMBER]`: the same acts in the same school of fifty
 * students, with ever more schools beside it. Ends with 1 where one of them costs more for what it has nothing to do with.
 * What is laid out in FOLDER, or on the server of MONGODB_URI (whose process is NUMBER), stays there and is taken as it
 * is the next time. `part` of the rounds is a quick look.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCHEDULED } from '../../src/features/scheduled.js';
import { startLocalDatabase } from '../../src/local/database.js';
import { connectDatabase } from '../../src/mongo/database.js';
import { ACTS, type Act } from './growth-acts.js';
import { LINES_A_SCHOOL } from './growth-school.js';
import { machine, openSize, processorMs, schoolsFor, type Size } from './growth-size.js';

const SIZES = '20000,200000,2000000';
const MOST_SLOWER = 1.2;
const WARM_UP = 0.1;

interface Took {
  readonly ms: number;
  /** Of this process and of the database together. */
  readonly processor: number;
}

export async function run(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      ...{ sizes: { type: 'string', default: SIZES }, dir: { type: 'string' }, only: { type: 'string', default: '' } },
      ...{ part: { type: 'string', default: '1' }, pid: { type: 'string' } },
    },
  });
  const filesDir = values.dir ?? mkdtempSync(join(tmpdir(), 'bpv-growth-'));
  const dataDir = join(import.meta.dirname, '..', '..', '.data');
  const server = await startLocalDatabase({ dataDir, filesDir, env: process.env, say: console.error });
  const sizes: Size[] = [];
  try {
    for (const lines of values.sizes.split(',').map(Number)) {
      const uri = new URL(server.uri);
      uri.pathname = `/growth_${schoolsFor(lines)}`;
      sizes.push(
        await openSize(
          uri.href,
          schoolsFor(lines),
          sizes.find(({ schools }) => schools === 1),
        ),
      );
    }
    console.log(`${server.says}; ${machine()}; ${LINES_A_SCHOOL} lines a school`);
    const acts = [...ACTS, ...JOBS, START].filter(({ name }) => name.includes(values.only));
    const pid = values.pid === undefined ? server.pid : Number(values.pid);
    let isFlat = true;
    for (const act of acts) isFlat = (await measured(partOf(act, Number(values.part)), sizes, pid)) && isFlat;
    process.exitCode = isFlat ? 0 : 1;
    for (const { ports } of sizes) {
      const broken = ports.log.lines.find(({ level }) => level === 'error');
      if (broken) throw new Error(`something is broken: ${JSON.stringify(broken)}`);
    }
  } finally {
    for (const { client, database } of sizes) {
      await client.close();
      await database.close();
    }
    await server.stop();
    if (values.dir === undefined) rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

const partOf = (act: Act, part: number): Act => ({ ...act, rounds: Math.max(5, Math.ceil(act.rounds * part)) });

/** Where there is nothing for it to do. */
const JOBS = SCHEDULED.map((job): Act => ({
  name: `${job.name}, nothing to do`,
  rounds: 6,
  run: ({ ports }) => job.run(ports),
}));

const START: Act = {
  ...{ name: 'the database opened at the start', rounds: 6 },
  run: async ({ uri, ports }) => (await connectDatabase(uri, ports)).close(),
};

/** The sizes take turns, each as often first and last, so that what else the machine does hits all of them alike. */
async function measured(act: Act, sizes: readonly Size[], server: number | null): Promise<boolean> {
  const took = new Map(sizes.map((size): [Size, Took[]] => [size, []]));
  const warmUp = Math.ceil(act.rounds * WARM_UP);
  for (let round = 0; round < warmUp + act.rounds; round += 1) {
    for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) {
      await act.before?.(size, round);
      const [started, before] = [performance.now(), processorMs(server)];
      await act.run(size, round);
      const one = { ms: performance.now() - started, processor: processorMs(server) - before };
      await act.after?.(size, round);
      if (round >= warmUp) took.get(size)?.push(one);
    }
  }
  for (const size of sizes) await act.end?.(size);
  return report(act, took);
}

function report({ name }: Act, took: ReadonlyMap<Size, readonly Took[]>): boolean {
  const rows = [...took].map(([{ lines }, all]) => ({
    lines,
    p50: at(
      all.map(({ ms }) => ms),
      0.5,
    ),
    p95: at(
      all.map(({ ms }) => ms),
      0.95,
    ),
    processor: at(
      all.map(({ processor }) => processor),
      0.5,
    ),
  }));
  const [smallest] = rows;
  if (!smallest) return true;
  console.log(`\n${name}`);
  for (const row of rows) {
    const [p50, p95, processor] = [row.p50, row.p95, row.processor].map((ms) => ms.toFixed(1).padStart(9));
    const beside = [row.p50 / smallest.p50, row.p95 / smallest.p95, row.processor / smallest.processor];
    console.log(
      `${String(row.lines).padStart(9)} lines: p50 ${p50} ms, p95 ${p95} ms, processor ${processor} ms; beside the first ${beside.map((one) => one.toFixed(2)).join(' / ')}`,
    );
  }
  return rows.every(({ processor }) => processor <= MOST_SLOWER * smallest.processor);
}

function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
