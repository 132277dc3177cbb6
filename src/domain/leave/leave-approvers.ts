/** Who is to answer a leave request by now: what a trainer or teacher left unanswered is their successor's to answer [2.6]. */
import type { LeaveAnswer, LeaveRequest } from './leave.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';

/** @param placements those of the request, as they are now and in its order */
export function withPresentApprovers(request: LeaveRequest, placements: readonly Placement[]): LeaveRequest {
  if (request.state !== 'requested') return request;
  const answers = request.answers.map((answer): LeaveAnswer => {
    if (answer.answer !== null || answer.role === 'committee') return answer;
    const asked = request.answers.filter(({ role }) => role === answer.role);
    const holders = placements.map(({ trainerId, teacherId }) => (answer.role === 'trainer' ? trainerId : teacherId));
    if (holders.includes(answer.personId)) return answer;
    return { ...answer, personId: successorOf(answer, asked, holders) };
  });
  return { ...request, answers };
}

/** One was asked for each address, in their order; where somebody was asked for two, the first that nobody answers for. */
function successorOf(answer: LeaveAnswer, asked: readonly LeaveAnswer[], holders: readonly PersonId[]): PersonId {
  if (asked.length === holders.length) return holders[asked.indexOf(answer)] ?? answer.personId;
  return holders.find((id) => asked.every(({ personId }) => personId !== id)) ?? holders[0] ?? answer.personId;
}
