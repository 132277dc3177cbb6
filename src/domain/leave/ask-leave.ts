/** A student asks for leave, and takes the request back [2.6]. */
import { daysBetween, daysOf, isWithin, type Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { askedFor, isLapsed, type AskedLeave, type LeaveEvent, type LeaveRequest } from './leave.js';
import { withPresentApprovers } from './leave-approvers.js';
import { refreshed, told } from './leave-notices.js';
import { noticesOfUnanswered } from './leave-unanswered.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';

/** More than this is no leave but another agreement, which the BPV-docent makes. */
const MOST_DAYS = 30;

export type AskLeaveRefusal =
  | { readonly why: 'until-before-from' }
  | { readonly why: 'past'; readonly day: Day }
  | { readonly why: 'too-long'; readonly most: number }
  | { readonly why: 'outside-placement'; readonly day: Day }
  /** These days, or some of them, were asked or granted before. */
  | { readonly why: 'overlaps'; readonly other: LeaveRequest }
  | { readonly why: 'no-reason' };

export type WithdrawLeaveRefusal =
  | { readonly why: 'already-withdrawn' }
  | { readonly why: 'already-refused' }
  /** Granted, and the first day has come. */
  | { readonly why: 'begun' }
  /** Never decided, and over. */
  | { readonly why: 'past' };

/** What a request is judged by beside itself. */
export interface AskLeaveContext {
  /** Where it is asked: all of the student's, or the one that was named. */
  readonly placements: readonly Placement[];
  /** All requests of this student. */
  readonly requests: readonly LeaveRequest[];
  readonly today: Day;
}

/** Stores a request and asks everybody concerned; what its form asked before is not asked again. */
export function decideAskLeave(
  request: LeaveRequest,
  context: AskLeaveContext & { readonly act: Act; readonly school: School },
): Decision<LeaveRequest, LeaveEvent, AskLeaveRefusal> {
  if (request.version > 0) return { kind: 'again' };
  const refusal = whyNotAsked(request, context);
  if (refusal) return { kind: 'refused', refusal };
  const { asked, placementIds, answers } = request;
  const approvers = answers.map(({ personId, role }) => ({ personId, role }));
  return {
    kind: 'change',
    change: {
      next: request,
      event: { ...context.act, what: { kind: 'requested', asked, placementIds, approvers } },
      notices: [
        ...told(
          request,
          approvers.map(({ personId }) => personId),
        ),
        ...noticesOfUnanswered(request, context.act.at, context.school),
      ],
    },
  };
}

/** Why these days cannot be asked; null where they can. */
export function whyNotAsked(
  { id, asked: { kind, period, reason } }: Pick<LeaveRequest, 'id' | 'asked'>,
  context: AskLeaveContext,
): AskLeaveRefusal | null {
  if (period.until < period.from) return { why: 'until-before-from' };
  if (period.from < context.today) return { why: 'past', day: period.from };
  if (daysBetween(period.from, period.until) + 1 > MOST_DAYS) return { why: 'too-long', most: MOST_DAYS };
  const outside = daysOf(period).find((day) => !context.placements.some((placed) => isWithin(day, placed.period)));
  if (outside) return { why: 'outside-placement', day: outside };
  const others = context.requests.filter((request) => request.id !== id && isAtOneOf(request, context.placements));
  const [other] = overlapping(period, others);
  if (other) return { why: 'overlaps', other };
  return kind === 'special' && reason.trim() === '' ? { why: 'no-reason' } : null;
}

/** The student takes it back: until it is decided, and what was granted until the day it begins. */
export function decideWithdrawLeave(
  request: LeaveRequest,
  { today, act, placements }: { readonly today: Day; readonly act: Act; readonly placements: readonly Placement[] },
): Decision<LeaveRequest, LeaveEvent, WithdrawLeaveRefusal> {
  if (isDoneBefore(request, act)) return { kind: 'again' };
  if (request.state === 'withdrawn') return { kind: 'refused', refusal: { why: 'already-withdrawn' } };
  if (request.state === 'refused') return { kind: 'refused', refusal: { why: 'already-refused' } };
  if (isLapsed(request, today)) return { kind: 'refused', refusal: { why: 'past' } };
  if (!canBeWithdrawn(request, today)) return { kind: 'refused', refusal: { why: 'begun' } };
  const present = withPresentApprovers(request, placements);
  return {
    kind: 'change',
    change: {
      next: { ...present, state: 'withdrawn' },
      event: { ...act, what: { kind: 'withdrawn' } },
      // Whether they had heard of it is seen when it is told.
      notices: [...refreshed(request), ...told(request, askedFor(present))],
    },
  };
}

export function canBeWithdrawn({ state, asked }: LeaveRequest, today: Day): boolean {
  if (state === 'requested') return asked.period.until >= today;
  return state === 'granted' && asked.period.from > today;
}

/** What was asked at another address alone stands beside it. */
function isAtOneOf({ placementIds }: LeaveRequest, placements: readonly Placement[]): boolean {
  return placements.some(({ id }) => placementIds.includes(id));
}

function overlapping({ from, until }: AskedLeave['period'], requests: readonly LeaveRequest[]): LeaveRequest[] {
  return requests.filter(
    ({ state, asked: { period } }) =>
      (state === 'requested' || state === 'granted') && period.from <= until && period.until >= from,
  );
}
