/** Goals and work agreements of Sanne: who changes something by each request, and who is shown something of hers. */
import type { GoalsAsks } from '../../src/asks/goals.js';
import type { Act } from './acts.js';
import type { Who } from './everybody.js';
import { sanne } from './people.js';
import { GOAL, goalForm, goalsSent, goalWritten, PLACEMENT, workForm, workSent } from './states-of-sanne.js';

const STUDENT = ['student'] as const;
const TRAINER = ['trainer'] as const;
const STAFF = ['trainer', 'mentor', 'teacher', 'coach', 'office'] as const;
const ALL = [...STUDENT, ...STAFF] as const;
const NOBODY: readonly Who[] = [];

const placement = PLACEMENT;
const written = { goal: GOAL, revision: 1 };
const sent = { goal: GOAL, revision: 2 };

export const GOALS_ACTS: { readonly [Kind in GoalsAsks['kind'] | 'employed' | 'employment']: Act<Kind> } = {
  // A form of one's own, whose placement it names only by its id.
  goal: { request: { kind: 'goal', text: 'mixen' }, sees: NOBODY },
  goals: { request: { kind: 'goals', placement }, sees: ALL, after: goalsSent },
  'work-agreements': { request: { kind: 'work-agreements', student: sanne().id }, sees: STAFF, after: workSent },
  'edit-goal': { request: { kind: 'edit-goal', placement, goal: GOAL }, sees: STUDENT, after: goalWritten },
  'save-goal': { request: goalForm, changes: STUDENT, sees: STUDENT },
  employment: { request: { kind: 'employment', placement }, sees: STUDENT },
  employed: { request: { kind: 'employed', placement, answer: 'is' }, changes: STUDENT, sees: NOBODY },
  'drop-goal': {
    request: { kind: 'drop-goal', placement, ...written },
    ...{ changes: STUDENT, sees: NOBODY, after: goalWritten },
  },
  'send-goals': {
    request: { kind: 'send-goals', placement, goals: [written] },
    ...{ changes: STUDENT, sees: STUDENT, after: goalWritten },
  },
  'approve-goals': {
    request: { kind: 'approve-goals', placement, goals: [sent] },
    ...{ changes: TRAINER, sees: TRAINER, after: goalsSent },
  },
  'return-goals': {
    request: { kind: 'return-goals', placement, goals: [sent], about: null, reason: 'x' },
    ...{ changes: TRAINER, sees: TRAINER, after: goalsSent },
  },
  'edit-work': { request: { kind: 'edit-work', placement }, sees: NOBODY, after: workSent },
  'save-work': { request: workForm, changes: STUDENT, sees: STUDENT },
  'agree-work': {
    request: { kind: 'agree-work', placement, revision: 1 },
    ...{ changes: TRAINER, sees: TRAINER, after: workSent },
  },
  'return-work': {
    request: { kind: 'return-work', placement, revision: 1, reason: 'x' },
    ...{ changes: TRAINER, sees: TRAINER, after: workSent },
  },
};
