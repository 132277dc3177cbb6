/** What a student asks of those who give leave. */
import type { Day } from '../domain/calendar/day.js';
import type { LeaveId, LeaveKind } from '../domain/leave/leave.js';
import type { PlacementId } from '../domain/placements/placement.js';

/** `placementId`: of the one address that was named, and of nobody else's deciders [understanding.md 18]. */
export type AskLeaveRequest =
  | {
      readonly kind: 'leave';
      readonly from: Day;
      readonly until: Day;
      readonly reason?: string;
      readonly placementId?: PlacementId;
    }
  /** The form as it was filled in; null where no day was chosen. */
  | {
      readonly kind: 'ask-leave';
      readonly leave: LeaveId;
      readonly leaveKind: LeaveKind;
      readonly from: Day | null;
      readonly until: Day | null;
      readonly reason: string;
      readonly placementId?: PlacementId;
    };
