/** A leave request by its id, and what is shown of it: the student's, and of everybody who is asked. */
import { leaveShow, toneOfLeave } from '../shows/leave.js';
import { canBeWithdrawn } from '../domain/leave/ask-leave.js';
import { daysOf, weekOf, type Day, type Period } from '../domain/calendar/day.js';
import { askedFor, isLapsed, shiftedMinutes, type LeaveId, type LeaveRequest } from '../domain/leave/leave.js';
import { keyOfLeaveNotice } from '../domain/leave/leave-notices.js';
import { withPresentApprovers } from '../domain/leave/leave-approvers.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayAnswerLeave, mayHearLeaveIsOff, mayKeepLeave } from '../domain/people/permissions.js';
import type { Placement } from '../domain/placements/placement.js';
import type { School } from '../domain/school/school.js';
import type { Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import { capital, listed, periodInWords } from '../texts/amounts.js';
import * as texts from '../texts/leave.js';
import { lostOf } from './reach.js';
import { placementsSeenBy } from './seen-placements.js';
import { deliveryOf, hasHeardOfLeave } from './who-heard.js';

export interface OpenLeave {
  readonly request: LeaveRequest;
  /** The addresses where work is missed. */
  readonly placements: readonly Placement[];
  readonly school: School;
}

/** Null where there is no such request. */
export async function openLeave(id: LeaveId, ports: Ports): Promise<OpenLeave | null> {
  const request = await ports.leaves.load(id);
  return request && withPlacements(request, ports);
}

export async function withPlacements(request: LeaveRequest, ports: Ports): Promise<OpenLeave | null> {
  const placements = (await Promise.all(request.placementIds.map((id) => ports.placements.byId(id)))).filter(
    (placement) => placement !== null,
  );
  const school = placements[0] ? await ports.schools.byId(placements[0].schoolId) : null;
  return school && { request: withPresentApprovers(request, placements), placements, school };
}

/** The companies of the request that the reader sees, where they have to do with more than that one; else none. */
export async function companiesToName(
  { request, placements }: OpenLeave,
  reader: Person,
  ports: Ports,
): Promise<string[]> {
  const isOwn = mayKeepLeave(reader, request);
  const all = isOwn ? await ports.placements.ofStudent(reader.id) : await placementsSeenBy(reader, ports);
  return new Set(all.map(({ company }) => company.name)).size === 1
    ? []
    : seenIn(request, placements, reader).map(({ company }) => company.name);
}

/** A trainer sees their own address only. */
function seenIn({ answers }: LeaveRequest, placements: readonly Placement[], { id }: Person): readonly Placement[] {
  const isTrainer = answers.some(({ personId, role }) => personId === id && role === 'trainer');
  return isTrainer ? placements.filter(({ trainerId }) => trainerId === id) : placements;
}

/** `lines`: what there is to say beside the request itself, as why a press changed nothing. */
export async function leaveOfStudent(
  found: OpenLeave,
  reader: Person,
  ports: Ports,
  lines: readonly string[] = [],
): Promise<Reply> {
  const { request, placements, school } = found;
  const today = momentOf(ports.clock.now()).day;
  const asked = askedFor(request);
  const isOpen = request.state === 'requested' && !isLapsed(request, today);
  const people = await ports.people.byIds(asked);
  const nameOf = namesOf(people);
  return leaveShow({
    leave: request.id,
    reader: reader.id,
    title: texts.leaveTitle(request, today),
    at: await companiesToName(found, reader, ports),
    subtitle: listed(placements.map(({ company }) => company.name)),
    days: capital(periodInWords(request.asked.period)),
    facts: factsOf(request, placements, { school, today, isStudent: true }),
    answers: request.answers.map((answer) => texts.answerLine(answer, nameOf)),
    lines: [
      ...lines,
      ...(isOpen ? await whoIsNotAsked(request, people, placements, ports) : []),
      ...(request.state === 'withdrawn' ? await whoHearsItIsOff({ request, placements, school }, people, ports) : []),
    ],
    state: texts.endedForStudent(request, nameOf, today),
    tone: toneOfLeave(request.state),
    open: false,
    canWithdraw: canBeWithdrawn(request, today),
    why: '',
  });
}

/** Who is to answer and does not get the request. */
async function whoIsNotAsked(
  { id: leave, answers }: LeaveRequest,
  people: readonly Person[],
  placements: readonly Placement[],
  ports: Ports,
): Promise<string[]> {
  const asked = people.filter(({ id }) => answers.some((one) => one.personId === id && one.answer === null));
  const deliveries = await Promise.all(asked.map(({ id }) => deliveryOf(keyOfLeaveNotice(leave, 1, id), ports)));
  const waiting = asked.filter((_, i) => deliveries[i] !== 'arrived');
  const failed = new Set(asked.filter((_, i) => deliveries[i] === 'failed').map(({ id }) => id));
  const lost = await lostOf(idsOf(waiting), ports);
  const [neverSeen, refusing] = [
    waiting.filter(({ id }) => lost.get(id)?.why === 'never-seen'),
    waiting.filter(({ id }) => (lost.has(id) || failed.has(id)) && lost.get(id)?.why !== 'never-seen'),
  ].map((some) => some.map((person) => toCall(person, placements)));
  return [
    ...(neverSeen?.length ? [texts.notInTeamsYet(neverSeen)] : []),
    ...(refusing?.length ? [texts.notReachedNow(refusing)] : []),
  ];
}

/** Of those who were asked: who hears that it is off, who cannot be told, and who never knew. */
async function whoHearsItIsOff(
  { request, placements, school }: OpenLeave,
  people: readonly Person[],
  ports: Ports,
): Promise<string[]> {
  const all = await ports.placements.ofStudent(request.studentId);
  const inOrder = people.toSorted((a, b) => askedFor(request).indexOf(a.id) - askedFor(request).indexOf(b.id));
  const around = inOrder.filter((person) => mayHearLeaveIsOff(person, request, { placements: all, school }));
  const lost = await lostOf(idsOf(around), ports);
  const heard = await Promise.all(around.map(({ id }) => hasHeardOfLeave(request, id, ports)));
  const those = (is: (person: Person, heard: boolean) => boolean): ReturnType<typeof toCall>[] =>
    around.filter((person, i) => is(person, heard[i] === true)).map((person) => toCall(person, placements));
  const told = those(({ id }, knows) => knows && !lost.has(id));
  const unreached = those(({ id }, knows) => knows && lost.has(id));
  const never = those((_, knows) => !knows);
  return [
    ...(told.length > 0 ? [texts.hearItIsOff(told)] : []),
    ...(unreached.length > 0 ? [texts.offNotReached(unreached)] : []),
    ...(never.length > 0 ? [texts.offNeverHeard(never)] : []),
  ];
}

const idsOf = (people: readonly Person[]): PersonId[] => people.map(({ id }) => id);

/** Of a praktijkopleider the company is called. */
function toCall({ id, name, phone }: Person, placements: readonly Placement[]): { name: string; phone: string | null } {
  return { name, phone: placements.find(({ trainerId }) => trainerId === id)?.company.phone ?? phone };
}

/** `note`: why a press changed nothing. A trainer sees the hours of their own address only. */
export async function leaveToAnswer(found: OpenLeave, reader: Person, ports: Ports, note = ''): Promise<Reply> {
  const { placements, school } = found;
  const request = withPresentApprovers(found.request, placements);
  const today = momentOf(ports.clock.now()).day;
  const people = await ports.people.byIds([request.studentId, ...request.answers.map(({ personId }) => personId)]);
  const nameOf = namesOf(people);
  const mine = request.answers.find(({ personId }) => personId === reader.id);
  const seen = seenIn(request, placements, reader);
  const open =
    request.state === 'requested' &&
    !isLapsed(request, today) &&
    mine?.answer === null &&
    mayAnswerLeave(reader, request, { placements, school });
  return leaveShow({
    leave: request.id,
    reader: reader.id,
    title: texts.leaveAskedBy(nameOf(request.studentId), request.asked.kind),
    at: await companiesToName(found, reader, ports),
    subtitle: listed(seen.map(({ company }) => company.name)),
    days: capital(periodInWords(request.asked.period)),
    facts: factsOf(request, seen, { school, today, isStudent: false }),
    answers: request.answers
      .filter(({ personId }) => personId !== reader.id)
      .map((answer) => texts.answerLine(answer, nameOf)),
    lines: note === '' ? [] : [note],
    state: texts.standsForApprover(request, nameOf, reader.id, today),
    tone: toneOfLeave(request.state),
    open,
    canWithdraw: false,
    why: open ? texts.askedAs(mine.role) : '',
  });
}

/** What these days come to at these addresses. */
export function minutesShifted({ asked }: LeaveRequest, placements: readonly Placement[], school: School): number {
  const days = daysOf(asked.period);
  return placements.reduce((sum, placement) => sum + shiftedMinutes(days, placement, school), 0);
}

/** What of the school's own calendar lies in these days [2.4, 2.5]. */
export function schoolDaysIn(period: Period, school: School, isStudent: boolean): string[] {
  const weeks = [...new Set(daysOf(period).map(weekOf))].filter((week) => school.themeWeeks.includes(week));
  const holidays = school.holidays.filter(({ from, until }) => from <= period.until && until >= period.from);
  return [
    ...holidays.map(({ name }) => texts.inHoliday(name)),
    ...weeks.map((week) => texts.inThemeWeek(week, isStudent)),
  ];
}

function factsOf(
  request: LeaveRequest,
  placements: readonly Placement[],
  { school, today, isStudent }: { readonly school: School; readonly today: Day; readonly isStudent: boolean },
): string[] {
  const { reason, period } = request.asked;
  return [
    ...(reason === '' ? [] : [texts.reasonOf(reason)]),
    texts.shifted(request, minutesShifted(request, placements, school), today),
    ...schoolDaysIn(period, school, isStudent),
  ];
}

const namesOf =
  (people: readonly Person[]) =>
  (id: string): string =>
    people.find((person) => person.id === id)?.name ?? 'iemand die hier niet meer is';
