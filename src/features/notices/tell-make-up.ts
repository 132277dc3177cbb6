/** What notices about a plan to make up hours come to when they are delivered. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { whyPlanOfStudent } from '../../texts/make-up.js';
import { makeUpPlan } from '../../views/make-up.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tellMakeUp(
  { placement: id, version }: Extract<NoticeAbout, { kind: 'make-up' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [placement, plan, reader] = await Promise.all([
    ports.placements.byId(id as PlacementId),
    ports.makeUpPlans.load(id as PlacementId),
    ports.people.byId(to),
  ]);
  // Another word since: it has a notice of its own.
  if (!placement || !reader || plan?.version !== version) return NOTHING;
  const reply = await makeUpPlan(placement, reader, ports, to === placement.studentId ? [whyPlanOfStudent] : []);
  const reliedOnBy = plan.history.at(-1)?.by;
  return reply ? { kind: 'write', reply, ...(reliedOnBy && { reliedOnBy }) } : NOTHING;
}
