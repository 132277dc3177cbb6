/** Talks of Sanne: who changes something by each request, and who is shown something of hers. */
import type { TalksAsks } from '../../src/asks/talks.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { Act } from './acts.js';
import type { Who } from './everybody.js';
import { sanne } from './people.js';
import {
  FORM,
  FRIDAY_OF_TALK,
  HALFWAY,
  PLACEMENT,
  planForm,
  REPORT,
  talkHeld,
  talkPlanned,
  talkReported,
} from './states-of-talks.js';

const IN_IT = ['student', 'trainer', 'teacher'] as const;
const STAFF = ['trainer', 'mentor', 'teacher', 'coach', 'office'] as const;
const READERS = ['student', 'trainer', 'teacher', 'coach'] as const;
const NOBODY: readonly Who[] = [];

const of = { placement: PLACEMENT, talk: HALFWAY } as const;
const planned = { ...of, revision: 1 };

export const TALKS_ACTS: { readonly [Kind in TalksAsks['kind']]: Act<Kind> } = {
  talk: {
    request: {
      ...{ kind: 'talk', placement: PLACEMENT, talk: 'halfway', day: FRIDAY_OF_TALK },
      ...{ at: '10:00' as ClockTime, place: 'geheim' },
    },
    ...{ changes: IN_IT, sees: IN_IT },
  },
  'plan-talk': { request: { kind: 'plan-talk', ...of }, sees: ['trainer', 'teacher'], after: talkPlanned },
  'save-talk': { request: planForm, changes: IN_IT, sees: IN_IT },
  'ask-cancel-talk': { request: { kind: 'ask-cancel-talk', ...of }, sees: IN_IT, after: talkPlanned },
  'cancel-talk': {
    request: { kind: 'cancel-talk', ...planned, reason: 'geheim' },
    ...{ changes: IN_IT, sees: IN_IT, after: talkPlanned },
  },
  'ask-cannot-come': { request: { kind: 'ask-cannot-come', ...of }, sees: IN_IT, after: talkPlanned },
  'cannot-come': {
    request: { kind: 'cannot-come', ...planned, reason: 'geheim', day: null, time: null },
    ...{ changes: IN_IT, sees: IN_IT, after: talkPlanned },
  },
  'waive-talk': { request: { kind: 'waive-talk', ...of, revision: 0 }, sees: ['teacher'] },
  'talk-held': {
    request: { kind: 'talk-held', placement: PLACEMENT, talk: 'halfway', on: '2026-11-24' as Day },
    ...{ changes: IN_IT, sees: IN_IT },
  },
  'hold-talk': {
    request: { kind: 'hold-talk', ...of, revision: 0, on: '2026-11-24' as Day },
    ...{ changes: IN_IT, sees: IN_IT },
  },
  'talk-off': {
    request: { kind: 'talk-off', placement: PLACEMENT, isOver: false },
    ...{ sees: IN_IT, after: talkPlanned },
  },
  'not-held': {
    request: { kind: 'not-held', ...of, revision: 1 },
    ...{ changes: IN_IT, sees: IN_IT, after: talkHeld },
  },
  talks: { request: { kind: 'talks', student: sanne().id }, sees: STAFF, after: talkPlanned },
  'talk-file': { request: { kind: 'talk-file', ...of }, sees: IN_IT, after: talkPlanned },
  // The BPV-bureau does not read what was written.
  preparation: { request: { kind: 'preparation', ...of }, sees: READERS, after: talkPlanned },
  // Of the student's own it names nobody but the praktijkopleider.
  'fill-form': { request: { kind: 'fill-form', ...of }, sees: ['trainer'], after: talkPlanned },
  'save-form': { request: FORM, changes: ['student', 'trainer'], sees: ['trainer'], after: talkPlanned },
  report: { request: { kind: 'report', ...of }, sees: READERS, after: talkReported },
  'write-report': { request: { kind: 'write-report', ...of }, sees: ['teacher'], after: talkHeld },
  'save-report': { request: REPORT, changes: ['teacher'], sees: ['teacher'], after: talkHeld },
  // Of the docent's own time: it names no student.
  availability: {
    request: {
      kind: 'availability',
      slots: [{ day: FRIDAY_OF_TALK, from: '14:00' as ClockTime, until: '17:00' as ClockTime }],
    },
    sees: NOBODY,
  },
  'drop-slots': { request: { kind: 'drop-slots', day: FRIDAY_OF_TALK, version: 1 }, sees: NOBODY },
};
