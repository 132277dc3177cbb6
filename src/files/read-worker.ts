/** Reads an office's files in a thread of its own: bytes in, sheets of texts out. */
import type { OfficeFiles } from '../ports/office-files.js';
import { readOfficeFile } from './read/read-file.js';
import { works } from './thread.js';

export type ToRead = Parameters<OfficeFiles['read']>;

works((asked: ToRead) => readOfficeFile(...asked));
