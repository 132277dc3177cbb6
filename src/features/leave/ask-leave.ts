/** "vrij voor auditie 3 december": a form with whom it goes to; on a tap everybody concerned is asked [2.6]. */
import { actOf, decide } from '../../decide.js';
import { leaveFormShow } from '../../shows/leave.js';
import {
  decideAskLeave,
  whyNotAsked,
  type AskLeaveContext,
  type AskLeaveRefusal,
} from '../../domain/leave/ask-leave.js';
import {
  LEAVE_KINDS,
  leaveIdOf,
  newLeave,
  studentOfLeave,
  type AskedLeave,
  type LeaveId,
} from '../../domain/leave/leave.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { healthInField, noPlacement } from '../../texts/general.js';
import { healthDropped } from '../../texts/hours.js';
import * as texts from '../../texts/leave.js';
import * as leaveRefusedTexts from '../../texts/leave-refused.js';
import { leaveOfStudent, openLeave, schoolDaysIn, withPlacements } from '../../views/leave-request.js';

interface Student extends AskLeaveContext {
  readonly placements: readonly Placement[];
  readonly school: School;
}

/** What was filled in so far. */
type Filled = Omit<Extract<Request, { kind: 'ask-leave' }>, 'kind'>;

export async function offerLeave(
  { from, until, reason: given = '', placementId }: Extract<Request, { kind: 'leave' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  // What is left of a sentence may say what nobody meant.
  const reason = asked.healthDropped ? '' : given;
  const student = await studentOf(asked, ports, placementId);
  if ('kind' in student) return student;
  const leave = leaveIdOf(asked.person.id, asked.source);
  const present = student.requests.find(({ id }) => id === leave);
  const found = present && (await withPlacements(present, ports));
  if (found) return leaveOfStudent(found, asked.person, ports);

  const want: AskedLeave = { kind: 'special', period: { from, until }, reason };
  const refusal = whyNotAsked({ id: leave, asked: want }, student);
  const filled = { leave, leaveKind: want.kind, from, until, reason, ...(placementId && { placementId }) };
  return refusal && refusal.why !== 'no-reason'
    ? refused(refusal, filled, student, asked, ports)
    : form(filled, student, asked, ports);
}

export async function askLeave(filled: Filled, asked: Asked, ports: Ports): Promise<Answer> {
  const student = await studentOf(asked, ports, filled.placementId);
  if ('kind' in student) return student;
  const { leave, leaveKind, from, reason } = filled;
  if (studentOfLeave(leave) !== asked.person.id) return { kind: 'text', text: texts.leaveNotYours };
  const present = await openLeave(leave, ports);
  if (present) return leaveOfStudent(present, asked.person, ports);
  if (!from) return form(filled, student, asked, ports, texts.noDay);

  const want: AskedLeave = { kind: leaveKind, period: { from, until: filled.until ?? from }, reason };
  const act = actOf(asked, 'student');
  const outcome = await decide(
    ports.leaves,
    newLeave(leave, want, { studentId: asked.person.id, ...student }),
    (request) => decideAskLeave(request, { ...student, act }),
    asked,
    ports,
  );
  if (outcome.kind === 'refused') return refused(outcome.refusal, filled, student, asked, ports);
  const found = await withPlacements(outcome.document, ports);
  return found ? leaveOfStudent(found, asked.person, ports) : { kind: 'text', text: texts.noSuchLeave };
}

/** The form again with what is to be mended; where there is a request for those days already, that one. */
async function refused(
  refusal: AskLeaveRefusal,
  filled: Filled,
  student: Student,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const other = refusal.why === 'overlaps' ? await withPlacements(refusal.other, ports) : null;
  return other
    ? leaveOfStudent(other, asked.person, ports, [leaveRefusedTexts.askLeaveRefused(refusal)])
    : form(filled, student, asked, ports, said(refusal, asked));
}

const said = (refusal: AskLeaveRefusal, { healthDropped: isEmptied }: Asked): string =>
  refusal.why === 'no-reason' && isEmptied ? healthInField : leaveRefusedTexts.askLeaveRefused(refusal);

async function form(filled: Filled, student: Student, asked: Asked, ports: Ports, error = ''): Promise<Answer> {
  const { from, until } = filled;
  const period = from && { from, until: until ?? from };
  const lines = period
    ? [...schoolDaysIn(period, student.school, true), ...(await goesTo(filled.leave, period, student, asked, ports))]
    : [];
  return leaveFormShow({
    ...filled,
    error,
    lines: [...(asked.healthDropped && error === '' ? [healthDropped] : []), ...lines],
  });
}

/** Who would be asked, for each kind. */
async function goesTo(
  leave: LeaveId,
  period: AskedLeave['period'],
  student: Student,
  asked: Asked,
  ports: Ports,
): Promise<string[]> {
  const perKind = LEAVE_KINDS.map((kind) =>
    newLeave(leave, { kind, period, reason: '' }, { studentId: asked.person.id, ...student }),
  );
  const people = await ports.people.byIds(perKind.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
  return perKind.flatMap((request) => {
    const names = request.answers.flatMap(({ personId, role }) => {
      const person = people.find(({ id }) => id === personId);
      return person ? [texts.approver(person.name, role)] : [];
    });
    return names.length > 0 ? [texts.goesTo(request.asked.kind, names)] : [];
  });
}

/** `at`: the address that was named, where one was. */
async function studentOf(
  { person, now }: Asked,
  ports: Ports,
  at: PlacementId | undefined,
): Promise<Student | Extract<Answer, { kind: 'text' }>> {
  const [own, requests, school] = await Promise.all([
    ports.placements.ofStudent(person.id),
    ports.leaves.ofStudents([person.id]),
    ports.schools.byId(person.schoolId),
  ]);
  if (!person.roles.includes('student')) return { kind: 'text', text: texts.leaveOfStaff };
  const named = own.filter(({ id }) => id === at);
  const placements = named.length > 0 ? named : own;
  if (placements.length === 0 || !school) return { kind: 'text', text: noPlacement };
  return { placements, requests, school, today: now.day };
}
