/** What waits for somebody at all whom they guide: weeks to sign, what they are to answer or agree to, and what is theirs in the files. */
import type { Goals } from '../domain/goals/goals.js';
import { isLapsed, type LeaveRequest } from '../domain/leave/leave.js';
import { withPresentApprovers } from '../domain/leave/leave-approvers.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Person } from '../domain/people/people.js';
import { roleIn } from '../domain/people/permissions.js';
import { isGoingOn, type Placement } from '../domain/placements/placement.js';
import type { WeekSummary } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import { endingsWaitingFor } from './ending.js';
import { fileWaitsFor, type FileWait } from './file-waits.js';
import { signedOffBy } from './signs-as.js';

export interface StillOpen {
  /** Where they sign. */
  readonly signs: readonly Placement[];
  /** Every week of those, also what does not wait. */
  readonly summaries: readonly WeekSummary[];
  readonly leaves: readonly LeaveRequest[];
  /** Of which the student's proposal waits. */
  readonly plans: readonly Placement[];
  /** Where goals wait, and where work agreements do. */
  readonly goals: readonly Placement[];
  readonly work: readonly Placement[];
  /** Where an early ending waits for them [2.10]. */
  readonly endings: readonly Placement[];
  /** In their files: papers, forms, talks, judgements. */
  readonly ofFiles: readonly FileWait[];
  /** How many there are of it all. */
  readonly count: number;
}

export async function stillOpenFor(person: Person, ports: Ports): Promise<StillOpen> {
  const placements = await ports.placements.ofStaff(person.id);
  const signs = await signedOffBy(person, placements, ports);
  // The rest is agreed to by the praktijkopleider alone.
  const trained = placements.filter((placement) => roleIn(person, placement) === 'trainer');
  const [summaries, leaves, plans, goals, endings, ofFiles] = await Promise.all([
    ports.sheets.summaries(signs.map(({ id }) => id)),
    leavesFor(person, placements, ports),
    plansFor(trained, ports),
    ports.goals.ofPlacements(trained.map(({ id }) => id)),
    endingsWaitingFor(person.id, placements, ports),
    fileWaitsFor(person, placements, ports),
  ]);
  const weeks = summaries.filter(({ state }) => state === 'submitted').length;
  const where = (isOpen: (of: Goals) => boolean): Placement[] =>
    trained.filter((placement) => isGoingOn(placement) && goals.some((of) => of.id === placement.id && isOpen(of)));
  const withGoals = where((of) => of.goals.some(({ state }) => state === 'sent'));
  const withWork = where(({ work }) => work?.state === 'sent');
  const others = leaves.length + plans.length + withGoals.length + withWork.length + endings.length + ofFiles.length;
  return {
    ...{ signs, summaries, leaves, plans, goals: withGoals, work: withWork, ofFiles },
    ...{ endings: endings.map(({ placement }) => placement), count: weeks + others },
  };
}

async function leavesFor({ id }: Person, placements: readonly Placement[], ports: Ports): Promise<LeaveRequest[]> {
  const today = momentOf(ports.clock.now()).day;
  const asked = await ports.leaves.ofStudents([...new Set(placements.map(({ studentId }) => studentId))]);
  const open = asked.filter((request) => request.state === 'requested' && !isLapsed(request, today));
  const waits = await Promise.all(
    open.map(async (request) => {
      const at = await Promise.all(request.placementIds.map((one) => ports.placements.byId(one)));
      const present = at.filter((one) => one !== null);
      return withPresentApprovers(request, present).answers.some((one) => one.personId === id && one.answer === null);
    }),
  );
  return open.filter((_, i) => waits[i]);
}

async function plansFor(trained: readonly Placement[], { makeUpPlans }: Ports): Promise<Placement[]> {
  const plans = await Promise.all(trained.map(({ id }) => makeUpPlans.load(id)));
  return trained.filter((_, i) => plans[i]?.proposal?.by === 'student' && !plans[i].agreed);
}
