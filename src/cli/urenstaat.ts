/** `npm run --silent urenstaat -- --placement ID --format pdf|xlsx|json --out FILE`: an hours statement as a file. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { STATEMENT_FORMATS } from '../domain/evidence/hours-statement.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { statementFiles } from '../files/statement-files.js';
import { ConfigFault, isLocalMode, readConfig, readIssuing, typed } from '../config.js';
import { localStatementKeys } from '../local/statement-keys.js';
import { StartFault } from '../local/start-fault.js';
import type { Stores } from '../mongo/stores-on.js';
import type { Clock } from '../ports.js';
import { createSigner } from '../signing/signer.js';
import { placementStatement } from '../views/placement-statement.js';
import { withDatabase } from './database.js';

const DATA = resolve('.data');
const USAGE = `gebruik: ${typed('urenstaat', `--placement ID --format ${STATEMENT_FORMATS.join('|')} --out BESTAND`)}`;

const wanted = z.object({
  placement: z
    .string()
    .min(1)
    .transform((id) => id as PlacementId),
  format: z.enum(STATEMENT_FORMATS),
  out: z.string().min(1),
});

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof StartFault || error instanceof ConfigFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What was written, in one sentence. Throws a `StartFault` for what the person at the keyboard can mend. */
async function run(args: readonly string[]): Promise<string> {
  const { placement, format, out } = read(args);
  const file = await withDatabase(async (stores) => statementFiles.write(await statement(placement, stores), format));
  await writeFile(out, file).catch((error: unknown) => {
    throw new StartFault(`${out} kan niet worden geschreven (${(error as NodeJS.ErrnoException).code ?? 'onbekend'})`);
  });
  return `${out}: ${Math.ceil(file.length / 1024)} kB`;
}

function read(args: readonly string[]): z.infer<typeof wanted> {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { placement: text, format: text, out: text } });
    return wanted.parse(values);
  } catch {
    throw new StartFault(USAGE);
  }
}

async function statement(
  id: PlacementId,
  stores: Stores & { readonly clock: Clock },
): ReturnType<typeof placementStatement> {
  const placement = await stores.placements.byId(id);
  if (!placement) throw new StartFault(`BPV-plaats ${id} is er niet.`);
  const { publicUrl, statementKeys } = await issuing();
  const signer = createSigner(statementKeys);
  return placementStatement(placement, { ...stores, signer, publicUrl: () => publicUrl });
}

/** As the bot itself would sign it. */
async function issuing(): Promise<ReturnType<typeof readIssuing>> {
  const { env } = process;
  if (!isLocalMode(env)) return readIssuing(env);
  return { publicUrl: `http://localhost:${readConfig(env).port}`, statementKeys: await localStatementKeys(DATA) };
}
