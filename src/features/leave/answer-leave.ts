/** Who was asked for leave agrees or refuses; an old card or a second press shows the true state [2.6]. */
import { actOf, decide } from '../../decide.js';
import { decideAnswerLeave, type AnswerLeaveRefusal, type SaidOfLeave } from '../../domain/leave/answer-leave.js';
import { withPresentApprovers } from '../../domain/leave/leave-approvers.js';
import { mayAnswerLeave, roleIn } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { healthInReason } from '../../texts/general.js';
import { leaveNotYours, noSuchLeave } from '../../texts/leave.js';
import { answerLeaveRefused } from '../../texts/leave-refused.js';
import { leaveToAnswer, openLeave } from '../../views/leave-request.js';

export async function answerLeave(
  request: Extract<Request, { kind: 'grant-leave' | 'refuse-leave' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openLeave(request.leave, ports);
  if (!found) return { kind: 'text', text: noSuchLeave };
  if (!mayAnswerLeave(asked.person, found.request, found)) return { kind: 'text', text: leaveNotYours };
  const said: SaidOfLeave =
    request.kind === 'grant-leave' ? { answer: 'granted' } : { answer: 'refused', reason: request.reason };
  // Somebody in the committee need not stand in the placement.
  const [role = 'teacher'] = [
    ...found.placements.flatMap((placement) => roleIn(asked.person, placement) ?? []),
    ...asked.person.roles,
  ];
  const outcome = await decide(
    ports.leaves,
    found.request,
    (leave) =>
      decideAnswerLeave(withPresentApprovers(leave, found.placements), said, {
        today: asked.now.day,
        act: actOf(asked, role),
      }),
    asked,
    ports,
  );
  const note = outcome.kind === 'done' ? '' : refused(outcome.refusal, asked);
  return leaveToAnswer({ ...found, request: outcome.document }, asked.person, ports, note);
}

const refused = (refusal: AnswerLeaveRefusal, { healthDropped }: Asked): string =>
  refusal.why === 'no-reason' && healthDropped ? healthInReason : answerLeaveRefused(refusal);
