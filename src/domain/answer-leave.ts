/** Everybody who is asked answers for themselves: the first refusal ends it, the last agreement grants it [2.6]. */
import type { Day } from './day.js';
import { isDoneBefore, type Act, type Decision } from './decision.js';
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
  const mine = request.answers.find(({ personId }) => personId === act.by);
  if (!mine) return { kind: 'refused', refusal: { why: 'not-asked' } };
  if (mine.answer !== null) return { kind: 'refused', refusal: { why: 'already-answered' } };
  if (request.state !== 'requested') return { kind: 'refused', refusal: { why: 'closed' } };
  if (isLapsed(request, today)) return { kind: 'refused', refusal: { why: 'past' } };
  const reason = said.answer === 'refused' ? said.reason.trim() : null;
  if (reason === '') return { kind: 'refused', refusal: { why: 'no-reason' } };

  const answered = { ...mine, answer: said.answer, at: act.at, reason };
  const answers = request.answers.map((answer) => (answer === mine ? answered : answer));
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
