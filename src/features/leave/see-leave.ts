/** One request for leave as it stands, for the student and for whoever was asked. */
import { mayAnswerLeave, mayHearLeaveIsOff, mayKeepLeave } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { leaveNotYours, noSuchLeave } from '../../texts/leave.js';
import { leaveOfStudent, leaveToAnswer, openLeave } from '../../views/leave-request.js';

export async function seeLeave(
  { leave }: Extract<Request, { kind: 'see-leave' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openLeave(leave, ports);
  if (!found) return { kind: 'text', text: noSuchLeave };
  if (mayKeepLeave(person, found.request)) return leaveOfStudent(found, person, ports);
  const isTheirs = mayAnswerLeave(person, found.request, found) || mayHearLeaveIsOff(person, found.request, found);
  return isTheirs ? leaveToAnswer(found, person, ports) : { kind: 'text', text: leaveNotYours };
}
