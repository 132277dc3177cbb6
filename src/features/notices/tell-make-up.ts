/** What notices about a plan to make up hours come to when they are delivered. */
import { noteShow } from '../../shows/note.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { placementOfPlan, type MakeUpSubject } from '../../domain/sickness/make-up-plan.js';
import type { ShownCard } from '../../messages/shown-card.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import type { Reply } from '../../shows/reply.js';
import { liesElsewhere } from '../../texts/general.js';
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

/** Every card of the plan that stands in a chat, as it is now. */
export async function refreshMakeUp(subject: MakeUpSubject, ports: Ports): Promise<Telling> {
  const placement = await ports.placements.byId(placementOfPlan(subject));
  if (!placement) return NOTHING;
  const cards: { shown: ShownCard; reply: Reply }[] = [];
  for (const shown of await ports.shown.ofSubject(subject)) {
    const reader = await ports.people.byId(shown.personId);
    if (!reader) continue;
    const isPart = roleIn(reader, placement) !== null;
    const reply = isPart ? await makeUpPlan(placement, reader, ports) : noteShow(liesElsewhere, []);
    if (reply) cards.push({ shown, reply });
  }
  return { kind: 'update', cards };
}
