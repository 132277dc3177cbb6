/** `npm run --silent verify -- FILE.json`: checks an hours statement by itself; exit 0 and "klopt", or 1 and what does not. */
import { readFile, stat } from 'node:fs/promises';
import { statementFault } from '../domain/evidence/verify-statement.js';
import { readStatement, type ReadStatement } from '../files/json-statement.js';
import { faultInWords, notAStatement, statementHolds } from '../texts/evidence.js';

/** A year of one student is below 1 MB. */
const MOST_BYTES = 32 * 1024 * 1024;

const [path, ...more] = process.argv.slice(2);
const fault =
  path === undefined || more.length > 0 ? 'gebruik: npm run --silent verify -- BESTAND.json' : await check(path);
if (fault === null) {
  console.log(statementHolds);
} else {
  console.error(fault);
  process.exitCode = 1;
}

/** What does not fit, in one sentence; null where everything does. */
async function check(file: string): Promise<string | null> {
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return bytes;
  const read = readStatement(bytes);
  if (read.kind !== 'statement') return `klopt niet: ${unreadable(read)}`;
  const found = statementFault(read.statement);
  return found && `klopt niet: ${faultInWords(found)}`;
}

async function bytesOf(file: string): Promise<Buffer | string> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return `${file} is met ${Math.round(size / 1024 / 1024)} MB te groot voor een urenstaat`;
    if (size === 0) return `${file} is leeg`;
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${file} kan niet worden gelezen${code === 'ENOENT' ? ': dat bestand is er niet' : ` (${code ?? 'onbekend'})`}`;
  }
}

function unreadable(read: Exclude<ReadStatement, { kind: 'statement' }>): string {
  switch (read.kind) {
    case 'not-text':
      return 'dit bestand is geen tekst in UTF-8';
    case 'not-json':
      return 'dit bestand is geen JSON';
    case 'not-canonical':
      return 'dit bestand is niet meer byte voor byte zoals het is gemaakt (de schrijfwijze is niet die van RFC 8785)';
    case 'not-a-statement':
      return notAStatement(read.where);
  }
}
