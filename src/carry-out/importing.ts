/** Files that are sent: those of the BPV-bureau, and the papers of a student. What takes them over is handed to the features of the chat, which do not import it. */
import { takePapers } from '../features/dossier/take-papers.js';
import { importFiles } from '../features/import/import-files.js';
import { dropImport, saveImport } from '../features/import/save-import.js';
import { seeImport } from '../features/import/see-import.js';
import { setImport, takeFiles } from '../features/import/take-files.js';
import { showNotSeen } from '../features/people/show-not-seen.js';
import type { CarryOut } from './carried.js';

export const IMPORTING = {
  'take-files': (request, asked, ports) =>
    asked.person.roles.includes('student')
      ? takePapers(request, asked, ports)
      : takeFiles(request, asked, ports, importFiles),
  'see-import': (request, asked, ports) => seeImport(request, asked, ports, importFiles),
  'import-form': (request, asked, ports) => seeImport(request, asked, ports, importFiles),
  'set-import': (request, asked, ports) => setImport(request, asked, ports, importFiles),
  'save-import': (request, asked, ports) => saveImport(request, asked, ports, importFiles),
  'drop-import': dropImport,
  'not-seen': showNotSeen,
} satisfies Partial<CarryOut>;
