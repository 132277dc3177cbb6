/** A leave request's history lived again: what it comes to must be what the request says [2.6, 2.7]. */
import { isDeepStrictEqual } from 'node:util';
import { brokenAt } from '../evidence/evidence.js';
import type { LeaveAnswer, LeaveRequest } from './leave.js';

export function isLeaveSound(request: LeaveRequest): boolean {
  const { history, version, asked, placementIds, answers } = request;
  const [first] = history;
  if (brokenAt(history) !== null || version !== history.length || first?.what.kind !== 'requested') return false;
  const { what } = first;
  return (
    isDeepStrictEqual([asked, placementIds], [what.asked, what.placementIds]) &&
    isDeepStrictEqual(
      answers.map(({ role }) => role),
      what.approvers.map(({ role }) => role),
    ) &&
    answers.every((answer) => isGiven(answer, request)) &&
    history.every((event) => isKept(event, request)) &&
    request.state === stateOf(request)
  );
}

/** Who is to answer may be another than was asked: what was said is theirs who said it. */
function isGiven({ personId, answer, at, reason }: LeaveAnswer, { history }: LeaveRequest): boolean {
  if (answer === null) return at === null && reason === null;
  return history.some(
    (event) =>
      event.by === personId &&
      event.at === at &&
      event.what.kind === answer &&
      (event.what.kind === 'refused' ? event.what.reason : null) === reason,
  );
}

function isKept({ by, at, what }: LeaveRequest['history'][number], { answers }: LeaveRequest): boolean {
  if (what.kind !== 'granted' && what.kind !== 'refused') return true;
  return answers.some((one) => one.personId === by && one.at === at && one.answer === what.kind);
}

function stateOf({ history, answers }: LeaveRequest): LeaveRequest['state'] {
  const last = history.at(-1)?.what.kind;
  if (last === 'withdrawn' || last === 'refused') return last;
  return answers.every(({ answer }) => answer === 'granted') ? 'granted' : 'requested';
}
