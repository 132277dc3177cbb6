/** Leave of Sanne: who changes something by each request, and who is shown something of hers. */
import type { LeaveAsks } from '../../src/asks/leave.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { Act } from './acts.js';
import type { Who } from './everybody.js';
import { LEAVE, leaveAsked, leaveForm, TOMORROW } from './states-of-sanne.js';

const STUDENT = ['student'] as const;
const NOBODY: readonly Who[] = [];

export const LEAVE_ACTS: { readonly [Kind in LeaveAsks['kind']]: Act<Kind> } = {
  leave: { request: { kind: 'leave', from: TOMORROW, until: TOMORROW }, sees: NOBODY },
  'ask-leave': { request: leaveForm, changes: STUDENT, sees: STUDENT },
  'grant-leave': {
    request: { kind: 'grant-leave', leave: LEAVE },
    changes: ['trainer', 'teacher'],
    sees: ['trainer', 'teacher'],
    after: leaveAsked,
  },
  'refuse-leave': {
    request: { kind: 'refuse-leave', leave: LEAVE, reason: 'x' },
    changes: ['trainer', 'teacher'],
    sees: ['trainer', 'teacher'],
    after: leaveAsked,
  },
  'withdraw-leave': {
    request: { kind: 'withdraw-leave', leave: LEAVE },
    changes: STUDENT,
    sees: STUDENT,
    after: leaveAsked,
  },
  'see-leave': {
    request: { kind: 'see-leave', leave: LEAVE },
    sees: ['student', 'trainer', 'teacher'],
    after: leaveAsked,
  },
  'my-leave': { request: { kind: 'my-leave' }, sees: STUDENT, after: leaveAsked },
  'call-off-leave': {
    request: { kind: 'call-off-leave', day: '2026-12-03' as Day },
    changes: STUDENT,
    sees: STUDENT,
    after: leaveAsked,
  },
};
