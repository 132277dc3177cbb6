/**
 * Files are made and read beside the loop that answers people: a PDF takes a tenth of a second, an office's file some
 * seconds. Each in a thread of its own, so that nobody waits for a PDF while a school is read.
 */
import type { OfficeFile } from '../domain/import/sheet.js';
import type { StatementFiles } from '../ports/evidence.js';
import type { OfficeFiles } from '../ports/office-files.js';
import type { ToRead } from './read-worker.js';
import { statementFiles } from './statement-files.js';
import type { ToMake } from './statement-worker.js';
import { createThread } from './thread.js';

export interface FilesBeside extends StatementFiles, OfficeFiles {
  stop(): Promise<void>;
}

export function createFilesBeside(): FilesBeside {
  const making = createThread<ToMake, Uint8Array>('statement-worker');
  const reading = createThread<ToRead, OfficeFile>('read-worker');
  return {
    write: async (statement, format) =>
      format === 'json' ? statementFiles.write(statement, format) : Buffer.from(await making.do({ statement, format })),
    read: (...asked) => reading.do(asked),
    stop: async () => {
      await Promise.all([making.stop(), reading.stop()]);
    },
  };
}
