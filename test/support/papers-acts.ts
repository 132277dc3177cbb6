/** Papers of Sanne: who changes something by each request, and who is shown something of hers. */
import type { PapersAsks } from '../../src/asks/papers.js';
import type { Act } from './acts.js';
import type { Who } from './everybody.js';
import { sanne } from './people.js';
import { FILE, PAPER, paperHandedIn, paperUnnamed, PLACEMENT } from './states-of-sanne.js';

const STUDENT = ['student'] as const;
const JUDGES = ['trainer', 'teacher'] as const;
const STAFF = ['trainer', 'teacher', 'coach', 'office'] as const;
const ALL = [...STUDENT, ...STAFF] as const;
const NOBODY: readonly Who[] = [];

const placement = PLACEMENT;
const paper = PAPER;

export const PAPERS_ACTS: { readonly [Kind in PapersAsks['kind']]: Act<Kind> } = {
  // At an address of one's own, whatever is asked.
  paper: { request: { kind: 'paper', of: 'assignment' }, sees: NOBODY },
  papers: { request: { kind: 'papers', student: sanne().id }, sees: STAFF, after: paperHandedIn },
  'hand-in-files': {
    request: { kind: 'hand-in-files', files: [FILE], of: 'assignment', placementId: placement },
    ...{ changes: STUDENT, sees: STUDENT },
  },
  'see-paper': { request: { kind: 'see-paper', paper }, sees: ALL, after: paperHandedIn },
  'name-paper': {
    request: { kind: 'name-paper', paper, of: 'assignment' },
    ...{ changes: STUDENT, sees: STUDENT, after: paperUnnamed },
  },
  'withdraw-paper': {
    request: { kind: 'withdraw-paper', paper },
    ...{ changes: STUDENT, sees: NOBODY, after: paperHandedIn },
  },
  'seen-paper': { request: { kind: 'seen-paper', paper }, changes: JUDGES, sees: JUDGES, after: paperHandedIn },
  'approve-paper': {
    request: { kind: 'approve-paper', paper, version: 1, remark: '' },
    ...{ changes: JUDGES, sees: JUDGES, after: paperHandedIn },
  },
  'return-paper': {
    request: { kind: 'return-paper', paper, version: 1, remark: 'x' },
    ...{ changes: JUDGES, sees: JUDGES, after: paperHandedIn },
  },
  'fetch-paper': { request: { kind: 'fetch-paper', paper }, sees: ALL, after: paperHandedIn },
  'upload-paper': { request: { kind: 'upload-paper', placement }, sees: STUDENT },
};
