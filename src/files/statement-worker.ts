/** Makes files in a thread of its own: a statement in, its file out. */
import { parentPort } from 'node:worker_threads';
import type { HoursStatement, StatementFormat } from '../domain/evidence/hours-statement.js';
import { statementFiles } from './statement-files.js';

export interface ToMake {
  readonly n: number;
  readonly statement: HoursStatement;
  readonly format: StatementFormat;
}

/** `file` null: it could not be made. */
export interface Made {
  readonly n: number;
  readonly file: Uint8Array | null;
}

/** One after the other: a second one would only slow down the first. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ n, statement, format }: ToMake) => {
  last = last.then(async () => {
    const file = await statementFiles.write(statement, format).catch(() => null);
    parentPort?.postMessage({ n, file } satisfies Made);
  });
});
