/** `npm run --silent export -- --school ID --out DIR`: what the school keeps here, as CSV that `import` reads back. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { typed } from '../config.js';
import { exportSchool } from '../features/import/export-school.js';
import { csvOf } from '../files/csv.js';
import { StartFault } from '../local/start-fault.js';
import { command, withDatabase } from './database.js';
import { schoolOf } from './school-of.js';

const USAGE = `gebruik: ${typed('export', '[--school ID] --out MAP')}`;

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const { school: named, out } = read(args);
  const tables = await withDatabase(async (stores) => exportSchool(await schoolOf(named, stores), stores));
  try {
    await mkdir(out, { recursive: true });
    for (const [name, table] of Object.entries(tables)) {
      await writeFile(join(out, `${name}.csv`), csvOf(table));
      console.log(`${join(out, `${name}.csv`)}: ${table.length - 1} ${table.length === 2 ? 'rij' : 'rijen'}`);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new StartFault(`${out} kan niet worden geschreven (${code}).`);
  }
  return 0;
});

function read(args: readonly string[]): { readonly school: string | null; readonly out: string } {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { school: text, out: text } });
    if (values.out === undefined) throw new Error();
    return { school: values.school ?? null, out: values.out };
  } catch {
    throw new StartFault(USAGE);
  }
}
