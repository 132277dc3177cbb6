/** `npm run soak -- crash`: 600 messages, and the process killed 30 times among them. Exit 1 where anything is lost or doubled. */
import { databaseUri } from '../support/database.js';
import { crashRun } from './crash.js';

if (process.argv[2] !== 'crash') {
  console.error('Which run? npm run soak -- crash');
  process.exit(1);
}
const started = performance.now();
const result = await crashRun({ uri: await databaseUri(), messages: 600, kills: 30 });
console.log(JSON.stringify({ ...result, seconds: Math.round((performance.now() - started) / 1000) }));
process.exit(result.once === 600 && result.twice === 0 && result.lost === 0 && result.brokenChains === 0 ? 0 : 1);
