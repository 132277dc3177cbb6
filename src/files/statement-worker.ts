/** Makes files in a thread of its own: a statement in, its file out. */
import type { HoursStatement, StatementFormat } from '../domain/evidence/hours-statement.js';
import { statementFiles } from './statement-files.js';
import { works } from './thread.js';

export interface ToMake {
  readonly statement: HoursStatement;
  readonly format: StatementFormat;
}

works(({ statement, format }: ToMake) => statementFiles.write(statement, format));
