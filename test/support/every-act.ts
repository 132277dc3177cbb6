/** Every act that can be asked for, with who may: what `who-may-what` tries with everybody. */
import type { DirectRequest } from '../../src/carry-out/carried.js';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import { choicesVersion } from '../../src/domain/reminders/reminder-choices.js';
import type { Act } from './acts.js';
import { ENDING_ACTS } from './ending-acts.js';
import { type Who } from './everybody.js';
import { DOSSIER_ACTS } from './dossier-acts.js';
import { GOALS_ACTS } from './goals-acts.js';
import { KEEPING_ACTS } from './keeping-acts.js';
import { REFLECTIONS_ACTS } from './reflections-acts.js';
import { PAPERS_ACTS } from './papers-acts.js';
import { LEAVE_ACTS } from './leave-acts.js';
import { OFFICE_ACTS } from './office-acts.js';
import { sanne } from './people.js';
import { TALKS_ACTS } from './talks-acts.js';
import {
  FRIDAY,
  NO_REMINDERS,
  PLACEMENT,
  SHEET,
  SICKNESS,
  TOMORROW,
  USUAL_REMINDERS,
  entries,
  handedIn,
  planned,
  reopened,
  sick,
  signed,
  written,
  writtenInTeams,
  writtenBefore,
} from './states-of-sanne.js';

type Acts = { readonly [Kind in DirectRequest['kind']]: Act<Kind> };

const STUDENT = ['student'] as const;
const TRAINER = ['trainer'] as const;
const GUIDES = ['teacher', 'coach'] as const;
const STAFF = ['trainer', 'mentor', 'teacher', 'coach', 'office'] as const;
/** Who guides her, wherever: not the BPV-bureau. */
const AROUND = ['trainer', 'mentor', 'teacher', 'coach'] as const;
const ALL = [...STUDENT, ...STAFF] as const;
/** The answer names nothing of hers: a form of one's own, a short "done". */
export const NOBODY: readonly Who[] = [];

/** Every request there is; one that is missing here does not compile. */
export const ACTS: Acts = {
  hours: { request: { kind: 'hours', entries, placementId: PLACEMENT }, changes: STUDENT, sees: STUDENT },
  correct: { request: { kind: 'correct', entries, placementId: PLACEMENT }, changes: STUDENT, sees: STUDENT },
  delete: { request: { kind: 'delete', day: FRIDAY }, changes: STUDENT, sees: NOBODY, after: written },
  'same-week': { request: { kind: 'same-week', sheet: SHEET }, changes: STUDENT, sees: STUDENT, after: writtenBefore },
  'undo-last': { request: { kind: 'undo-last' }, changes: STUDENT, sees: NOBODY, after: written },
  undo: {
    request: { kind: 'undo', source: 'hours', sheets: [SHEET] },
    changes: STUDENT,
    sees: NOBODY,
    after: written,
  },
  rewrite: {
    request: { kind: 'rewrite', original: 'hours', entries },
    changes: STUDENT,
    sees: STUDENT,
    after: written,
  },
  'offer-take-back': { request: { kind: 'offer-take-back', original: 'hours' }, sees: STUDENT, after: written },
  'change-week': { request: { kind: 'change-week', sheet: SHEET }, sees: STUDENT, after: written },
  'edit-entry': { request: { kind: 'edit-entry', sheet: SHEET, entry: 'hours#1' }, sees: STUDENT, after: written },
  'save-entry': {
    request: { kind: 'save-entry', sheet: SHEET, entry: 'hours#1', version: 1, said: { day: FRIDAY, minutes: 60 } },
    changes: STUDENT,
    sees: NOBODY,
    after: written,
  },
  'fill-in': { request: { kind: 'fill-in' }, sees: NOBODY },
  'submit-week': { request: { kind: 'submit-week', week: '2026-W47' as Week }, sees: STUDENT, after: written },
  'ask-hand-in': { request: { kind: 'ask-hand-in', sheet: SHEET }, sees: STUDENT, after: written },
  'hand-in': {
    request: { kind: 'hand-in', sheet: SHEET, version: 1 },
    changes: STUDENT,
    sees: STUDENT,
    after: written,
  },
  'hand-in-all': {
    request: { kind: 'hand-in-all', weeks: [{ sheet: SHEET, version: 1 }] },
    changes: STUDENT,
    sees: NOBODY,
    after: written,
  },
  withdraw: {
    request: { kind: 'withdraw', sheet: SHEET, version: 2 },
    ...{ changes: STUDENT, sees: STUDENT, after: handedIn },
  },
  approve: { request: { kind: 'approve', sheet: SHEET, version: 2 }, changes: TRAINER, sees: TRAINER, after: handedIn },
  return: {
    request: { kind: 'return', sheet: SHEET, version: 2, reason: 'x' },
    changes: TRAINER,
    sees: TRAINER,
    after: handedIn,
  },
  'ask-approve-all': { request: { kind: 'ask-approve-all', sheet: SHEET }, sees: TRAINER, after: handedIn },
  'approve-all': {
    request: { kind: 'approve-all', weeks: [{ sheet: SHEET, version: 2 }] },
    changes: TRAINER,
    sees: NOBODY,
    after: handedIn,
  },
  reopen: { request: { kind: 'reopen', sheet: SHEET, version: 3 }, changes: STUDENT, sees: STUDENT, after: signed },
  'give-up-correction': {
    request: { kind: 'give-up-correction', sheet: SHEET, version: 4 },
    ...{ changes: STUDENT, sees: STUDENT, after: reopened },
  },
  'take-back-signature': {
    request: { kind: 'take-back-signature', sheet: SHEET, version: 3 },
    ...{ changes: TRAINER, sees: TRAINER, after: signed },
  },
  week: { request: { kind: 'week', week: '2026-W47' as Week }, sees: STUDENT, after: written },
  'this-week': { request: { kind: 'this-week' }, sees: STUDENT },
  'show-sheet': { request: { kind: 'show-sheet', sheet: SHEET }, sees: ALL, after: written },
  'show-signed': { request: { kind: 'show-signed', sheet: SHEET, event: 3 }, sees: ALL, after: reopened },
  progress: { request: { kind: 'progress' }, sees: ['student', ...AROUND], after: written },
  contact: { request: { kind: 'contact', student: sanne().id }, sees: STAFF },
  'open-weeks': { request: { kind: 'open-weeks' }, sees: ['trainer', 'teacher'], after: handedIn },
  // Of the BPV-bureau it has no names in it.
  overview: { request: { kind: 'overview' }, sees: AROUND },
  'school-list': { request: { kind: 'school-list', of: 'behind', from: 0 }, sees: ['office'] },
  student: { request: { kind: 'student', name: 'Sanne' }, sees: STAFF },
  'show-student': { request: { kind: 'show-student', student: sanne().id }, sees: STAFF },
  who: { request: { kind: 'who', of: 'no-hours' }, sees: STAFF },
  'ask-pok': { request: { kind: 'ask-pok', placement: PLACEMENT }, sees: ['office'] },
  'set-pok': {
    request: { kind: 'set-pok', placement: PLACEMENT, version: 0, pok: FRIDAY },
    changes: ['office'],
    sees: ['office'],
  },
  'clear-pok': {
    request: { kind: 'clear-pok', placement: PLACEMENT, version: 0, sure: true },
    changes: ['office'],
    sees: ['office'],
  },
  ...OFFICE_ACTS,
  ...GOALS_ACTS,
  ...PAPERS_ACTS,
  ...TALKS_ACTS,
  ...REFLECTIONS_ACTS,
  ...KEEPING_ACTS,
  ...DOSSIER_ACTS,
  ...LEAVE_ACTS,
  ...ENDING_ACTS,
  sick: { request: { kind: 'sick', from: '2026-11-25' as Day }, changes: STUDENT, sees: STUDENT },
  'sick-update': { request: { kind: 'sick-update', until: TOMORROW }, changes: STUDENT, sees: NOBODY, after: sick },
  'not-sick': { request: { kind: 'not-sick' }, changes: STUDENT, sees: NOBODY, after: sick },
  recovered: { request: { kind: 'recovered', on: TOMORROW }, changes: STUDENT, sees: NOBODY, after: sick },
  'sick-how-long': {
    request: { kind: 'sick-how-long', sickness: SICKNESS, said: 1, answer: 'tomorrow' },
    changes: STUDENT,
    sees: NOBODY,
    after: sick,
  },
  'still-sick': { request: { kind: 'still-sick', sickness: SICKNESS }, changes: STUDENT, sees: NOBODY, after: sick },
  'back-today': { request: { kind: 'back-today', sickness: SICKNESS }, changes: STUDENT, sees: NOBODY, after: sick },
  'take-back-sick': {
    request: { kind: 'take-back-sick', sickness: SICKNESS },
    changes: STUDENT,
    sees: NOBODY,
    after: sick,
  },
  'seen-sick': {
    request: { kind: 'seen-sick', sickness: SICKNESS },
    changes: ['trainer', 'teacher', 'coach'],
    sees: ['trainer', 'teacher', 'coach'],
    after: sick,
  },
  'see-sickness': {
    request: { kind: 'see-sickness', sickness: SICKNESS },
    sees: ['trainer', 'teacher', 'coach'],
    after: sick,
  },
  'decide-long-sick': {
    request: { kind: 'decide-long-sick', sickness: SICKNESS, isExtended: true },
    changes: ['teacher', 'office'],
    sees: ['teacher', 'office'],
    after: sick,
  },
  'make-up': { request: { kind: 'make-up', placement: PLACEMENT }, sees: ['student', 'trainer'], after: planned },
  'propose-make-up': {
    request: { kind: 'propose-make-up', placement: PLACEMENT, version: 1, proposal: 'x' },
    changes: ['student', 'trainer'],
    sees: ['student', 'trainer'],
    after: planned,
  },
  'agree-make-up': {
    request: { kind: 'agree-make-up', placement: PLACEMENT, version: 1 },
    changes: TRAINER,
    sees: ['student', 'trainer'],
    after: planned,
  },
  reminders: { request: { kind: 'reminders', on: false }, changes: STUDENT, sees: NOBODY },
  'show-reminders': { request: { kind: 'show-reminders' }, sees: NOBODY },
  'set-reminders': {
    request: { kind: 'set-reminders', chosen: NO_REMINDERS, drawnFrom: choicesVersion(USUAL_REMINDERS) },
    changes: STUDENT,
    sees: NOBODY,
  },
  prefer: { request: { kind: 'prefer', by: 'teams' }, sees: NOBODY },
  ways: { request: { kind: 'ways' }, sees: ALL },
  snooze: { request: { kind: 'snooze', how: 'tomorrow', week: null }, changes: STUDENT, sees: NOBODY },
  'nudge-student': {
    request: { kind: 'nudge-student', student: sanne().id },
    ...{ changes: GUIDES, sees: GUIDES, after: writtenInTeams },
  },
  'not-worked': { request: { kind: 'not-worked', day: FRIDAY }, changes: STUDENT, sees: NOBODY },
  'show-all': { request: { kind: 'show-all', digest: null, from: 0 }, sees: AROUND },
  export: { request: { kind: 'export', placement: PLACEMENT }, sees: ALL },
  help: { request: { kind: 'help' }, sees: NOBODY },
  welcome: { request: { kind: 'welcome' }, sees: NOBODY },
  'find-help': { request: { kind: 'find-help', need: 'emergency', words: [] }, sees: STUDENT },
  'small-talk': { request: { kind: 'small-talk', what: 'ok' }, sees: NOBODY },
  unknown: { request: { kind: 'unknown' }, sees: NOBODY },
  silence: { request: { kind: 'silence' }, sees: NOBODY },
  nothing: { request: { kind: 'nothing' }, sees: NOBODY },
};
