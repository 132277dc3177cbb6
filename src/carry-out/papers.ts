/** Papers of the file. */
import { handInFiles } from '../features/dossier/take-papers.js';
import { namePaper, sayPaper, withdrawPaper } from '../features/dossier/hand-in-paper.js';
import { judgePaper } from '../features/dossier/judge-paper.js';
import { fetchPaper, offerUpload } from '../features/dossier/link-to-paper.js';
import { seePaper, seePapers } from '../features/dossier/see-papers.js';
import type { CarryOut } from './carried.js';

export const PAPERS = {
  paper: sayPaper,
  papers: seePapers,
  'hand-in-files': (request, asked, ports) => handInFiles(request, asked, ports),
  'see-paper': seePaper,
  'name-paper': namePaper,
  'withdraw-paper': withdrawPaper,
  'seen-paper': judgePaper,
  'approve-paper': judgePaper,
  'return-paper': judgePaper,
  'fetch-paper': fetchPaper,
  'upload-paper': offerUpload,
} satisfies Partial<CarryOut>;
