/** Asking for leave, answering it, taking it back. */
import { z } from 'zod';
import { isLeaveId, LEAVE_KINDS, type LeaveId, type LeaveKind } from '../domain/leave/leave.js';
import { asksOf, day, placement, text } from './fields.js';
import type { Day } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { TextRequest } from './typed.js';

/** `placementId`: of the one address that was named, and of nobody else's deciders [understanding.md 18]. */
export type LeaveAsks =
  | (Extract<TextRequest, { kind: 'leave' }> & { readonly placementId?: PlacementId })
  /** The form as it was filled in; null where no day was chosen. */
  | {
      readonly kind: 'ask-leave';
      readonly leave: LeaveId;
      readonly leaveKind: LeaveKind;
      readonly from: Day | null;
      readonly until: Day | null;
      readonly reason: string;
      readonly placementId?: PlacementId;
    }
  | Extract<TextRequest, { kind: 'my-leave' | 'call-off-leave' }>
  | { readonly kind: 'grant-leave'; readonly leave: LeaveId }
  | { readonly kind: 'refuse-leave'; readonly leave: LeaveId; readonly reason: string }
  | { readonly kind: 'withdraw-leave'; readonly leave: LeaveId }
  /** A request as it stands. */
  | { readonly kind: 'see-leave'; readonly leave: LeaveId };

const ask = asksOf<LeaveAsks>();

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
