/** What waits for somebody at a placement: the notices by which they hear of it, and the documents whose cards show it. */
import { goalsSubject, type Goals } from '../domain/goals/goals.js';
import { keyOfGoals } from '../domain/goals/goals-notices.js';
import { askedNow } from '../domain/endings/ending.js';
import { keyOfEndingNotice } from '../domain/endings/ending-notices.js';
import { waitsFor } from '../domain/dossier/papers.js';
import { holderOf, keyOfPaper } from '../domain/dossier/papers-notices.js';
import { isLapsed } from '../domain/leave/leave.js';
import { withPresentApprovers } from '../domain/leave/leave-approvers.js';
import { keyOfLeaveNotice } from '../domain/leave/leave-notices.js';
import { keyOfTalk, whoTakesPart } from '../domain/talks/talks-notices.js';
import { talksSubject } from '../domain/talks/talks.js';
import { makeUpSubject } from '../domain/sickness/make-up-plan.js';
import { keyOfSickNotice } from '../domain/sickness/sick-decision.js';
import { isToldOf, runningPeriod, sickDays, sicknessIdOf } from '../domain/sickness/sickness.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Notice } from '../domain/evidence/decision.js';
import type { PersonId } from '../domain/people/people.js';
import { isGoingOn, type Guide, type Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';
import { openEnding } from './ending.js';

export interface Waiting {
  /** As it was written first, to who is asked by now. */
  readonly notice: Notice;
  readonly subject: string;
}

/** All that goes over with a role at a placement, of this person in it. */
export async function waitsAt(role: Guide, person: PersonId, placement: Placement, ports: Ports): Promise<Waiting[]> {
  const found = await Promise.all([
    role === 'trainer' ? waitsForTrainer(placement, ports) : [],
    // The werkbegeleider hears of no sickness.
    role === 'mentor' ? [] : sicknessToHear(person, placement, ports),
    leaveToAnswerBy(person, placement, ports),
    endingToAnswerBy(person, placement, ports),
    papersToJudgeBy(person, placement, ports),
    talksAhead(placement, person, ports),
  ]);
  return found.flat();
}

/** Weeks to sign, a plan, goals and work agreements to agree to, of the praktijkopleider. */
export async function waitsForTrainer(
  { id, trainerId: to, ...placement }: Placement,
  ports: Ports,
): Promise<Waiting[]> {
  const [summaries, plan, goals] = await Promise.all([
    ports.sheets.summaries([id]),
    ports.makeUpPlans.load(id),
    ports.goals.load(id),
  ]);
  const weeks = summaries
    .filter(({ state }) => state === 'submitted')
    .map(({ id: sheet, version }): Waiting => {
      const about = { kind: 'sign-off', sheet, version } as const;
      return { notice: { key: `sign-off:${sheet}:v${version}`, to, about }, subject: sheet };
    });
  const rest = [...weeks, ...(goals && isGoingOn(placement) ? goalsWaiting(goals, to) : [])];
  if (plan?.proposal?.by !== 'student' || plan.agreed) return rest;
  const { version } = plan;
  const subject = makeUpSubject(id);
  return [
    ...rest,
    { notice: { key: `${subject}:v${version}`, to, about: { kind: 'make-up', placement: id, version } }, subject },
  ];
}

/** By the last time that some of it was sent. */
function goalsWaiting({ id, goals, work, history }: Goals, to: PersonId): Waiting[] {
  return (['goals', 'work-agreements'] as const).flatMap((what): Waiting[] => {
    const isOpen = what === 'goals' ? goals.some(({ state }) => state === 'sent') : work?.state === 'sent';
    const sent = history.findLast(({ what: { kind } }) => kind === (what === 'goals' ? 'sent' : 'work-sent'));
    if (!isOpen || !sent) return [];
    const about = { kind: what, placement: id, event: sent.n } as const;
    return [{ notice: { key: keyOfGoals(what, id, sent.n), to, about }, subject: goalsSubject(id, what) }];
  });
}

/** Papers that this person has not looked at, as praktijkopleider or as BPV-docent. */
export async function papersToJudgeBy(to: PersonId, placement: Placement, ports: Ports): Promise<Waiting[]> {
  const found = await ports.papers.load(placement.id);
  if (!isGoingOn(placement)) return [];
  const roles = (['trainer', 'teacher'] as const).filter((role) => holderOf(role, placement) === to);
  return roles.flatMap((role) =>
    (found?.papers ?? []).flatMap((paper): Waiting[] => {
      const told = found?.history.findLast(
        ({ what }) => what.paper === paper.id && (what.kind === 'named' || what.kind === 'handed-in'),
      );
      if (!told || !waitsFor(paper, role)) return [];
      const about = { kind: `paper-for-${role}`, paper: paper.id, event: told.n } as const;
      return [{ notice: { key: keyOfPaper(paper.id, told.n, role), to, about }, subject: paper.id }];
    }),
  );
}

/** Talks that are planned with this person in them. */
async function talksAhead({ id, ...placement }: Placement, to: PersonId, ports: Ports): Promise<Waiting[]> {
  const talks = await ports.talks.load(id);
  const today = momentOf(ports.clock.now()).day;
  return (talks?.talks ?? []).flatMap(({ id: talk, kind, state, planned }): Waiting[] => {
    const event = talks?.history.findLast(({ what }) => what.talk === talk && what.kind === 'planned');
    const isIn = whoTakesPart(kind, { id, ...placement }).includes(to);
    if (!event || !isIn || state !== 'planned' || !planned || planned.day < today) return [];
    const about = { kind: 'talk', placement: id, event: event.n } as const;
    return [{ notice: { key: keyOfTalk(id, event.n, to), to, about }, subject: talksSubject(id, talk) }];
  });
}

/** Requests of the student's that wait for the answer of this person. */
export async function leaveToAnswerBy(to: PersonId, { id, studentId }: Placement, ports: Ports): Promise<Waiting[]> {
  const today = momentOf(ports.clock.now()).day;
  const requests = (await ports.leaves.ofStudents([studentId])).filter(
    (request) => request.state === 'requested' && request.placementIds.includes(id) && !isLapsed(request, today),
  );
  const waits = await Promise.all(
    requests.map(async (request): Promise<Waiting[]> => {
      const found = await Promise.all(request.placementIds.map((one) => ports.placements.byId(one)));
      const { answers } = withPresentApprovers(
        request,
        found.filter((one) => one !== null),
      );
      if (!answers.some(({ personId, answer }) => personId === to && answer === null)) return [];
      const about = { kind: 'leave', leave: request.id, event: 1 } as const;
      return [{ notice: { key: keyOfLeaveNotice(request.id, 1, to), to, about }, subject: request.id }];
    }),
  );
  return waits.flat();
}

/** An early ending that waits for the answer of this person [2.10]. */
export async function endingToAnswerBy(to: PersonId, { id }: Placement, ports: Ports): Promise<Waiting[]> {
  const found = await openEnding(id, ports);
  if (!found || !askedNow(found.ending, found).includes(to)) return [];
  const { id: subject, version } = found.ending;
  const about = { kind: 'ending', placement: id, event: version } as const;
  return [{ notice: { key: keyOfEndingNotice(subject, version, to), to, about }, subject }];
}

/** A sickness that goes on while the placement runs: who takes over hears of it as it stands [2.3]. */
async function sicknessToHear(
  to: PersonId,
  { studentId, period: runs }: Placement,
  ports: Pick<Ports, 'sicknesses' | 'clock'>,
): Promise<Waiting[]> {
  const today = momentOf(ports.clock.now()).day;
  const record = await ports.sicknesses.load(studentId);
  const running = record && runningPeriod(record, today);
  const days = running && sickDays(running.period, today);
  if (!record || !days || days.from > runs.until || days.until < runs.from) return [];
  const said = record.history.findLast(({ what }) => what.period === running.number && isToldOf(what));
  if (!said) return [];
  const subject = sicknessIdOf(studentId, running.number);
  const about = { kind: 'sick', student: studentId, event: said.n } as const;
  return [{ notice: { key: keyOfSickNotice(subject, said.n, to), to, about }, subject }];
}
