import { z } from 'zod';
import { isLeaveId, LEAVE_KINDS, type LeaveId } from '../domain/leave/leave.js';
import { ask, day, placement, text } from './fields.js';

const leaveId = z.custom<LeaveId>((id) => typeof id === 'string' && isLeaveId(id));

export const leave = {
  'ask-leave': ask(
    { leave: leaveId, placement: placement.optional() },
    ({ placement: at, ...data }) => ({ kind: 'ask-leave', ...data, ...(at && { placementId: at }) }),
    { leaveKind: z.enum(LEAVE_KINDS), from: day, until: day, reason: text(300) },
  ),
  'grant-leave': ask({ leave: leaveId }, (data) => ({ kind: 'grant-leave', ...data })),
  'refuse-leave': ask({ leave: leaveId }, (data) => ({ kind: 'refuse-leave', ...data }), { reason: text(500) }),
  'show-leave': ask({ leave: leaveId }, (data) => ({ kind: 'see-leave', ...data })),
  'withdraw-leave': ask({ leave: leaveId }, (data) => ({ kind: 'withdraw-leave', ...data })),
};
