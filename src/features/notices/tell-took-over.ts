/** Somebody is praktijkopleider or BPV-docent from now on: what waits comes to them, and old cards say so. */
import type { Notice, NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import { passedOn } from '../../domain/placements/changed-hands.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { leaveToAnswerBy, weeksAndPlanOf } from '../../views/what-waits.js';

export async function tellTookOver(
  { placement: id, role }: Extract<NoticeAbout, { kind: 'took-over' }>,
  { key, to }: { readonly key: string; readonly to: PersonId },
  ports: Ports,
): Promise<Telling> {
  const placement = await ports.placements.byId(id as PlacementId);
  if (!placement) return { kind: 'nothing' };
  const waits = [
    ...(role === 'trainer' ? await weeksAndPlanOf(placement, ports) : []),
    ...(await leaveToAnswerBy(to, placement, ports)),
  ];
  const notices = waits.flatMap(({ notice, subject }): Notice[] => [
    passedOn(notice, to),
    { key: `refresh:${subject}:${key}`, to, about: { kind: 'refresh', subject } },
  ]);
  return { kind: 'passed-on', notices };
}
