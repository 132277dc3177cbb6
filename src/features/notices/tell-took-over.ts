/** Somebody is praktijkopleider or BPV-docent from now on: what waits comes to them, and old cards say so. */
import { passedOn } from '../../domain/placements/changed-hands.js';
import type { Notice, NoticeAbout } from '../../domain/evidence/decision.js';
import { isLapsed } from '../../domain/leave/leave.js';
import { withPresentApprovers } from '../../domain/leave/leave-approvers.js';
import { keyOfLeaveNotice } from '../../domain/leave/leave-notices.js';
import { makeUpSubject } from '../../domain/sickness/make-up-plan.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../messages/telling.js';
import type { Ports } from '../../ports.js';

/** What waits: the notice by which they hear of it, and the cards that show it. */
interface Waiting {
  readonly notice: Notice;
  readonly subject: string;
}

export async function tellTookOver(
  { placement: id, role }: Extract<NoticeAbout, { kind: 'took-over' }>,
  { key, to }: Notice,
  ports: Ports,
): Promise<Telling> {
  const placement = await ports.placements.byId(id as PlacementId);
  if (!placement) return { kind: 'nothing' };
  const waits = [
    ...(role === 'trainer' ? await weeksAndPlan(placement, to, ports) : []),
    ...(await leave(placement, to, ports)),
  ];
  const notices = waits.flatMap(({ notice, subject }): Notice[] => [
    notice,
    { key: `refresh:${subject}:${key}`, to, about: { kind: 'refresh', subject } },
  ]);
  return { kind: 'passed-on', notices };
}

async function weeksAndPlan({ id, trainerId }: Placement, to: PersonId, ports: Ports): Promise<Waiting[]> {
  const [summaries, plan] = await Promise.all([ports.sheets.summaries([id]), ports.makeUpPlans.load(id)]);
  const weeks = summaries
    .filter(({ state }) => state === 'submitted')
    .map(({ id: sheet, version }): Waiting => {
      const about = { kind: 'sign-off', sheet, version } as const;
      return { notice: passedOn({ key: `sign-off:${sheet}:v${version}`, to: trainerId, about }, to), subject: sheet };
    });
  if (plan?.proposal?.by !== 'student' || plan.agreed) return weeks;
  const { version } = plan;
  const subject = makeUpSubject(id);
  const about = { kind: 'make-up', placement: id, version } as const;
  return [...weeks, { notice: passedOn({ key: `${subject}:v${version}`, to: trainerId, about }, to), subject }];
}

/** Requests that wait for their answer, as they were asked. */
async function leave({ id, studentId }: Placement, to: PersonId, ports: Ports): Promise<Waiting[]> {
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
