/** What a notice about a leave request comes to when it is delivered. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { isLapsed, roleAsked, type LeaveId } from '../../domain/leave/leave.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import { mayAnswerLeave, mayKeepLeave } from '../../domain/people/permissions.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import {
  askedAs,
  leaveGranted,
  leaveIsOff,
  leaveRefusedBy,
  stillUnanswered,
  waitsForAnswer,
  whyLeave,
} from '../../texts/leave.js';
import {
  companiesToName,
  leaveOfStudent,
  leaveToAnswer,
  minutesShifted,
  openLeave,
} from '../../views/leave-request.js';
import { hasHeardOfLeave } from '../../views/who-heard.js';
import { refreshSubject } from './as-it-stands.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tellLeave(
  { leave, event: n }: Extract<NoticeAbout, { kind: 'leave' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const found = await openLeave(leave as LeaveId, ports);
  const reader = await ports.people.byId(to);
  const event = found?.request.history[n - 1];
  if (!found || !reader || !event) return NOTHING;
  const { request, placements, school } = found;
  const today = momentOf(ports.clock.now()).day;
  const nameOf = async (id: PersonId): Promise<string> => (await ports.people.byId(id))?.name ?? '';
  const isAsked = mayAnswerLeave(reader, request, found);
  const role = roleAsked(request, to);
  const at = await companiesToName(found, reader, ports);

  switch (event.what.kind) {
    case 'requested':
      // Refused by another or withdrawn before it got here: there is nothing to answer any more.
      return isAsked && request.state === 'requested' && !isLapsed(request, today)
        ? { kind: 'write', reply: await leaveToAnswer(found, reader, ports), reliedOnBy: event.by }
        : NOTHING;
    case 'granted':
      return mayKeepLeave(reader, request) && request.state === 'granted'
        ? note(leaveGranted(request, at, minutesShifted(request, placements, school), today), whyLeave, event.by)
        : NOTHING;
    case 'refused':
      return mayKeepLeave(reader, request)
        ? note(leaveRefusedBy(request, at, await nameOf(event.by), event.what.reason), whyLeave, event.by)
        : NOTHING;
    case 'withdrawn':
      // Who never heard of the request is not told that it is off.
      return role && (await hasHeardOfLeave(request, to, ports))
        ? note(leaveIsOff(request, at, await nameOf(request.studentId)), askedAs(role), event.by)
        : NOTHING;
  }
}

/** Answered or ended in the meantime: there is nothing to ask after. Over: the cards say that it is. */
export async function tellUnanswered(
  { leave }: Extract<NoticeAbout, { kind: 'leave-unanswered' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const found = await openLeave(leave as LeaveId, ports);
  const reader = found && (await ports.people.byId(to));
  if (!reader || found.request.state !== 'requested') return NOTHING;
  if (isLapsed(found.request, momentOf(ports.clock.now()).day)) return refreshSubject(found.request.id, ports);
  const waiting = found.request.answers.filter(({ answer }) => answer === null).map(({ personId }) => personId);
  if (mayKeepLeave(reader, found.request)) {
    const people = await ports.people.byIds(waiting);
    return { kind: 'write', reply: await leaveOfStudent(found, reader, ports, [stillUnanswered(people)]) };
  }
  if (!waiting.includes(to) || !mayAnswerLeave(reader, found.request, found)) return NOTHING;
  return { kind: 'write', reply: await leaveToAnswer(found, reader, ports, waitsForAnswer) };
}

const note = (said: string, why: string, reliedOnBy: PersonId): Telling => ({
  kind: 'write',
  reply: noteShow(said, [], [], why),
  reliedOnBy,
});
