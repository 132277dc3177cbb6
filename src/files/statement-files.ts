/** An hours statement as a file. The libraries are read when the first one is asked for: a bot starts without them. */
import type { StatementFiles } from '../ports/evidence.js';
import { jsonStatement } from './json-statement.js';

export const statementFiles: StatementFiles = {
  write: async (statement, format) => {
    switch (format) {
      case 'pdf':
        return (await import('./pdf-statement.js')).pdfStatement(statement);
      case 'xlsx':
        return (await import('./xlsx-statement.js')).xlsxStatement(statement);
      case 'json':
        return jsonStatement(statement);
    }
  },
};
