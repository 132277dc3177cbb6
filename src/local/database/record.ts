/** `.data/database.json`: which server holds the data, and where it runs. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFault } from '../start-fault.js';
import { ENGINE_NAMES } from './engine.js';

const record = z.object({
  /** The formats differ: files are opened by the engine that made them. */
  engine: z.enum(ENGINE_NAMES),
  version: z.string(),
  port: z.int().positive(),
  /** The server's process, and the bot's that uses it. */
  pid: z.int().positive(),
  bot: z.int().positive(),
});
export type DatabaseRecord = z.infer<typeof record>;

const pathIn = (filesDir: string): string => join(filesDir, 'database.json');

/** Null where nothing was started here yet. */
export async function readRecord(filesDir: string): Promise<DatabaseRecord | null> {
  const text = await readFile(pathIn(filesDir), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return record.parse(JSON.parse(text));
  } catch {
    throw new StartFault(`${pathIn(filesDir)} cannot be read. Remove it to begin with an empty database.`);
  }
}

export async function writeRecord(filesDir: string, value: DatabaseRecord): Promise<void> {
  const path = pathIn(filesDir);
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
