/** The file of Sanne and its judgement: who changes something by each request, and who is shown something of hers. */
import type { DossierAsks } from '../../src/asks/dossier.js';
import type { Act } from './acts.js';
import type { Who } from './everybody.js';
import { sanne } from './people.js';
import { concluded, judged, JUDGING, PLACEMENT } from './judgements.js';

const STAFF: readonly Who[] = ['trainer', 'teacher', 'coach', 'office'];
const ALL: readonly Who[] = ['student', ...STAFF];
const TEACHER = ['teacher'] as const;
const COACH = ['coach'] as const;

const placement = PLACEMENT;

export const DOSSIER_ACTS: { readonly [Kind in DossierAsks['kind']]: Act<Kind> } = {
  dossier: { request: { kind: 'dossier', student: sanne().id }, sees: STAFF },
  judgement: { request: { kind: 'judgement', placement }, sees: ALL, after: judged },
  'judge-form': { request: { kind: 'judge-form', placement }, sees: TEACHER, after: judged },
  judge: { request: JUDGING, changes: TEACHER, sees: TEACHER },
  // Her file is not complete, which changes nothing; the mark of an onvoldoende is entered without it.
  'complete-file': { request: { kind: 'complete-file', placement, version: 1 }, sees: COACH, after: judged },
  'open-file': {
    request: { kind: 'open-file', placement, version: 3 },
    ...{ changes: COACH, sees: COACH, after: concluded },
  },
  'mark-entered': {
    request: { kind: 'mark-entered', placement, version: 1 },
    ...{ changes: COACH, sees: COACH, after: judged },
  },
};
