/**
 * `npm run soak -- crash`: 600 messages, and the process killed 30 times among them. `npm run soak -- faults`: see
 * `faults.ts`. Exit 1 where anything is lost, doubled or untrue.
 */
import { spawnSync } from 'node:child_process';
import { databaseUri } from '../support/database.js';
import { crashRun } from './crash.js';
import { run as faultsRun } from './faults.js';

async function crash(): Promise<boolean> {
  const started = performance.now();
  const result = await crashRun({ uri: await databaseUri(), messages: 600, kills: 30 });
  console.log(JSON.stringify({ ...result, seconds: Math.round((performance.now() - started) / 1000) }));
  return result.once === 600 && result.twice === 0 && result.lost === 0 && result.brokenChains === 0;
}

async function faults(): Promise<boolean> {
  // Production runs what is compiled, so that is what is tried.
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run build failed');
  return faultsRun(process.argv.slice(3));
}

const RUNS: Readonly<Record<string, () => Promise<boolean>>> = { crash, faults };
const run = RUNS[process.argv[2] ?? ''];
if (!run) {
  console.error('Which run? npm run soak -- crash, npm run soak -- faults [--minutes 10] [--seed N]');
  process.exit(1);
}
process.exit((await run()) ? 0 : 1);
