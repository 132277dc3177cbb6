/** The key that this laptop signs statements with: made once, and kept under `.data` beside the database. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StatementKey } from '../domain/evidence/signed-statement.js';
import { readKeys } from '../signing/key-file.js';
import { StartFault } from './start-fault.js';

const fileIn = (dataDir: string): string => join(dataDir, 'statement-keys.json');

/** Null where none was made yet. Throws a `StartFault` where the file is not what was written. */
export async function knownStatementKeys(dataDir: string): Promise<readonly StatementKey[] | null> {
  const file = fileIn(dataDir);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const keys = readKeys(text);
  if (!keys) throw new StartFault(`${file} bevat geen sleutels meer. Haal het weg, dan komt er een nieuwe.`);
  return keys;
}

export async function localStatementKeys(dataDir: string): Promise<readonly StatementKey[]> {
  const known = await knownStatementKeys(dataDir);
  if (known) return known;
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  await mkdir(dataDir, { recursive: true });
  const written = `${fileIn(dataDir)}.${randomUUID()}`;
  await writeFile(written, `${JSON.stringify({ keys: [key] })}\n`, { mode: 0o600 });
  // A command and the bot may both be the first: the file of one of them stays, whole, and both use it.
  await link(written, fileIn(dataDir)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(written);
  return localStatementKeys(dataDir);
}
