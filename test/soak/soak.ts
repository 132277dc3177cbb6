/**
 * `npm run soak -- crash`: 600 messages, and the process killed 30 times among them. `npm run soak -- faults`: see
 * `faults.ts`. Exit 1 where anything is lost, doubled or untrue. `npm run soak -- memory [30000]`: so many turns, and what
 * the process holds after each tenth. Exit 1 where that grows.
 */
import { buildAsProduction } from '../bench/turn.js';
import { databaseUri } from '../support/database.js';
import { crashRun } from './crash.js';
import { run as faultsRun } from './faults.js';
import { memoryRun, slopeOf } from './memory.js';

async function crash(): Promise<boolean> {
  const started = performance.now();
  const result = await crashRun({ uri: await databaseUri(), messages: 600, kills: 30 });
  console.log(JSON.stringify({ ...result, seconds: Math.round((performance.now() - started) / 1000) }));
  return result.once === 600 && result.twice === 0 && result.lost === 0 && result.brokenChains === 0;
}

async function faults(): Promise<boolean> {
  buildAsProduction();
  return faultsRun(process.argv.slice(3));
}

/** Megabytes more in use per 1,000 turns: what is not noise. */
const MOST_MORE = 0.2;

async function memory(): Promise<boolean> {
  const turns = Number(process.argv[3] ?? 30_000);
  const { about, held, failed } = await memoryRun({ turns, every: turns / 10 });
  // By then the compiler has seen everything, and what is kept for a while is there.
  const warm = held.slice(2);
  console.log(`${about}; node ${process.version}; ${failed} answers that were not 200`);
  console.table(
    held.map((one) => ({
      turns: one.turns,
      'in use, MB': Number(one.heap.toFixed(1)),
      'process, MB': Number(one.process.toFixed(0)),
    })),
  );
  const [heap, whole] = [slopeOf(warm, 'heap'), slopeOf(warm, 'process')];
  console.log(`per 1,000 turns: in use ${heap.toFixed(3)} MB more, process ${whole.toFixed(3)} MB more`);
  return heap <= MOST_MORE;
}

const RUNS: Readonly<Record<string, () => Promise<boolean>>> = { crash, faults, memory };
const run = RUNS[process.argv[2] ?? ''];
if (!run) {
  console.error(
    'Which run? npm run soak -- crash, npm run soak -- faults [--minutes 10] [--seed N], npm run soak -- memory',
  );
  process.exit(1);
}
process.exit((await run()) ? 0 : 1);
