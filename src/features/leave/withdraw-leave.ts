/** The student takes a leave request back; everybody who was asked sees it. */
import { actOf, decide } from '../../decide.js';
import { decideWithdrawLeave } from '../../domain/ask-leave.js';
import { mayKeepLeave } from '../../domain/permissions.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { leaveNotYours, noSuchLeave, withdrawLeaveRefused } from '../../texts/leave.js';
import { leaveOfStudent, openLeave } from '../../views/leave-request.js';

export async function withdrawLeave(
  { leave: id }: Extract<Request, { kind: 'withdraw-leave' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openLeave(id, ports);
  if (!found) return { kind: 'text', text: noSuchLeave };
  if (!mayKeepLeave(asked.person, found.request)) return { kind: 'text', text: leaveNotYours };
  const context = { today: asked.now.day, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.leaves,
    id,
    () => found.request,
    (request) => decideWithdrawLeave(request, context),
    ports,
  );
  const lines = outcome.kind === 'done' ? [] : [withdrawLeaveRefused(outcome.refusal)];
  return leaveOfStudent({ ...found, request: outcome.document }, asked.person, ports, lines);
}
