/** Everybody who is asked answers for themselves: the first refusal ends it, the last agreement grants it [2.6]. */
import type { Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { isLapsed, type LeaveEvent, type LeaveRequest } from './leave.js';
import { refreshed, told } from './leave-notices.js';

export type AnswerLeaveRefusal =
  /** This person has nothing to answer. */
  | { readonly why: 'not-asked' }
  | { readonly why: 'already-answered' }
  /** Refused by another, or withdrawn; the request itself says which, by whom and when. */
  | { readonly why: 'closed' }
  /** The days are over: an answer would change what has been. */
  | { readonly why: 'past' }
  | { readonly why: 'no-reason' };

export type SaidOfLeave =
  | { readonly answer: 'granted' }
  /** The student gets to read why. */
  | { readonly answer: 'refused'; readonly reason: string };

/** No version: what was asked never changes, and what others say meanwhile does not make a card old. */
export function decideAnswerLeave(
  request: LeaveRequest,
  said: SaidOfLeave,
  { today, act }: { readonly today: Day; readonly act: Act },
): Decision<LeaveRequest, LeaveEvent, AnswerLeaveRefusal> {
  if (isDoneBefore(request, act)) return { kind: 'again' };
  // Whoever took over from another may have two to give: one answer is both.
  const asked = request.answers.filter(({ personId }) => personId === act.by);
  const mine = asked.find(({ answer }) => answer === null) ?? asked[0];
  if (!mine) return { kind: 'refused', refusal: { why: 'not-asked' } };
  if (mine.answer !== null) return { kind: 'refused', refusal: { why: 'already-answered' } };
  if (request.state !== 'requested') return { kind: 'refused', refusal: { why: 'closed' } };
  if (isLapsed(request, today)) return { kind: 'refused', refusal: { why: 'past' } };
  const reason = said.answer === 'refused' ? said.reason.trim() : null;
  if (reason === '') return { kind: 'refused', refusal: { why: 'no-reason' } };

  const answers = request.answers.map((one) =>
    one.personId === act.by && one.answer === null ? { ...one, answer: said.answer, at: act.at, reason } : one,
  );
  const state = reason !== null ? 'refused' : answers.every(({ answer }) => answer === 'granted') ? 'granted' : null;
  return {
    kind: 'change',
    change: {
      next: { ...request, answers, state: state ?? 'requested' },
      event: {
        ...act,
        what: reason === null ? { kind: 'granted', as: mine.role } : { kind: 'refused', as: mine.role, reason },
      },
      notices: [...refreshed(request), ...(state ? told(request, [request.studentId]) : [])],
    },
  };
}
