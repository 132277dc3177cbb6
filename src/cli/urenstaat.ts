/** `npm run --silent urenstaat -- --placement ID --format pdf|xlsx|json --out FILE`: an hours statement as a file. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { STATEMENT_FORMATS, type StatementFormat } from '../domain/evidence/hours-statement.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { statementFiles } from '../files/statement-files.js';
import { ConfigFault, isLocalMode, readConfig, readIssuing, typed } from '../config.js';
import { MovingClock } from '../local/moving-clock.js';
import { localStatementKeys } from '../local/statement-keys.js';
import { useLocalDatabase } from '../local/use-database.js';
import { StartFault } from '../local/start-fault.js';
import { connectDatabase, type Stores } from '../mongo/database.js';
import type { Log } from '../ports.js';
import { createSigner } from '../signing/signer.js';
import { placementStatement } from '../views/placement-statement.js';

const DATA = resolve('.data');
const CONNECT_MS = 10_000;
const USAGE = `gebruik: ${typed('urenstaat', `--placement ID --format ${STATEMENT_FORMATS.join('|')} --out BESTAND`)}`;

const wanted = z.object({
  placement: z
    .string()
    .min(1)
    .transform((id) => id as PlacementId),
  format: z.enum(STATEMENT_FORMATS),
  out: z.string().min(1),
});

const quiet = (): void => undefined;
const log: Log = { info: quiet, warn: quiet, error: quiet };

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
  const local = await useLocalDatabase({ dataDir: DATA, env: process.env, say: quiet });
  try {
    const file = await made(placement, format, local.uri);
    await writeFile(out, file).catch((error: unknown) => {
      throw new StartFault(
        `${out} kan niet worden geschreven (${(error as NodeJS.ErrnoException).code ?? 'onbekend'})`,
      );
    });
    return `${out}: ${Math.ceil(file.length / 1024)} kB`;
  } finally {
    await local.stop();
  }
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

async function made(id: PlacementId, format: StatementFormat, uri: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(CONNECT_MS);
  const database = await connectDatabase(uri, { log, clock: { now: () => new Date() }, signal }).catch(
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new StartFault(signal.aborted ? 'De database is niet bereikbaar.' : `De database weigert: ${why}`);
    },
  );
  try {
    return await statementFiles.write(await statement(id, database.ports), format);
  } finally {
    await database.close();
  }
}

async function statement(id: PlacementId, ports: Stores): ReturnType<typeof placementStatement> {
  const placement = await ports.placements.byId(id);
  if (!placement) throw new StartFault(`BPV-plaats ${id} is er niet.`);
  // The demo school's statement is of the demo's day, whatever the machine says.
  const now = (): Date => (isLocalMode(process.env) ? MovingClock.shown(DATA) : new Date());
  const { publicUrl, statementKeys } = await issuing();
  const signer = createSigner(statementKeys);
  return placementStatement(placement, { ...ports, clock: { now }, signer, publicUrl: () => publicUrl });
}

/** As the bot itself would sign it. */
async function issuing(): Promise<ReturnType<typeof readIssuing>> {
  const { env } = process;
  if (!isLocalMode(env)) return readIssuing(env);
  return { publicUrl: `http://localhost:${readConfig(env).port}`, statementKeys: await localStatementKeys(DATA) };
}
