/** `npm run doctor`: looks at the settings and at all that they name, and says what to do. Exit 1 where something is wrong. */
import { readFile } from 'node:fs/promises';
import { ConfigFault, readConfig } from '../config.js';
import { examine } from '../doctor/examine.js';
import { written, type Finding } from '../doctor/finding.js';
import { ofFaults } from '../doctor/settings.js';

async function findings(): Promise<readonly Finding[]> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  try {
    const config = readConfig({ ...process.env, NODE_ENV: 'production' });
    if (config.mode === 'local') return [];
    return await examine(config, { clock: { now: () => new Date() }, version, node: process.version });
  } catch (error) {
    if (error instanceof ConfigFault) return ofFaults(error.faults);
    throw error;
  }
}

const found = await findings();
console.log(written(found));
const count = (state: Finding['state']): number => found.filter((one) => one.state === state).length;
console.log(`\n${String(count('wrong'))} wrong, ${String(count('look'))} to look at, ${String(count('well'))} well`);
// Agents of kept connections hold a process for some seconds.
process.exit(count('wrong') > 0 ? 1 : 0);
