/**
 * `npm run --silent verify -- FILE.json [--key KEYS.json]`: checks an hours statement by itself and against the public keys
 * of its house; exit 0 and "klopt", or 1 and what does not. What could not be checked goes to standard error.
 */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { typed } from '../config.js';
import type { StatementKey } from '../domain/evidence/signed-statement.js';
import { notChecked } from '../domain/evidence/not-checked.js';
import { StartFault } from '../local/start-fault.js';
import { knownStatementKeys } from '../local/statement-keys.js';
import { checkStatement } from '../signing/check-statement.js';
import { readKeys } from '../signing/key-file.js';
import { notCheckedInWords, verdictInWords } from '../texts/verdict.js';

/** A year of one student is below 1 MB. */
const MOST_BYTES = 32 * 1024 * 1024;
const DATA = resolve('.data');
const USAGE = `gebruik: ${typed('verify', 'BESTAND.json [--key SLEUTELS.json]')}`;

try {
  const { file, keyFile } = read(process.argv.slice(2));
  const bytes = await bytesOf(file, 'een urenstaat');
  const verdict = await checkStatement(bytes, await keysOf(keyFile));
  if (verdict.kind === 'holds') {
    console.log(verdictInWords(verdict));
    const { statement, signed } = verdict;
    for (const one of notChecked(statement, signed)) console.error(notCheckedInWords(one));
  } else {
    console.error(verdictInWords(verdict));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function read(args: readonly string[]): { readonly file: string; readonly keyFile: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], allowPositionals: true },
      options: { key: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, keyFile: values.key };
  } catch {
    // An option that there is not.
  }
  throw new StartFault(USAGE);
}

/** Those that were given, else those of this laptop; null where there are none. */
async function keysOf(file: string | undefined): Promise<readonly StatementKey[] | null> {
  if (file === undefined) return knownStatementKeys(DATA);
  const keys = readKeys((await bytesOf(file, 'een bestand met sleutels')).toString());
  if (!keys) throw new StartFault(`${file} is geen bestand met openbare sleutels van een BPV-bot (JWKS met Ed25519)`);
  return keys;
}

/** @param what it should be, in words */
async function bytesOf(file: string, what: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES)
      throw new StartFault(`${file} is met ${Math.round(size / 1024 / 1024)} MB te groot voor ${what}`);
    if (size === 0) throw new StartFault(`${file} is leeg`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof StartFault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      `${file} kan niet worden gelezen${code === 'ENOENT' ? ': dat bestand is er niet' : ` (${code ?? 'onbekend'})`}`,
    );
  }
}
