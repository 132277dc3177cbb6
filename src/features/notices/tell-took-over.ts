/** Somebody guides at a placement from now on: what waits comes to them, and old cards say so. */
import type { Notice, NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import { passedOn } from '../../domain/placements/changed-hands.js';
import { guideOf, GUIDES, rolesOf, type Placement, type PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { waitsAt } from '../../views/what-waits.js';

export async function tellTookOver(
  { placement: id, role }: Extract<NoticeAbout, { kind: 'took-over' }>,
  { key, to }: { readonly key: string; readonly to: PersonId },
  ports: Ports,
): Promise<Telling> {
  const placement = await ports.placements.byId(id as PlacementId);
  if (!placement) return { kind: 'nothing' };
  const waits = await waitsAt(role, to, placement, ports);
  await revokeLinks(placement, ports);
  const notices = waits.flatMap(({ notice, subject }): Notice[] => [
    passedOn(notice, to),
    { key: `refresh:${subject}:${key}`, to, about: { kind: 'refresh', subject } },
  ]);
  return { kind: 'passed-on', notices };
}

/** Links in mails to whoever guided here before open nothing of it any more, nor of a student who is not theirs by now. */
async function revokeLinks(placement: Placement, ports: Ports): Promise<void> {
  const [record, ofStudent] = await Promise.all([
    ports.placements.load(placement.id),
    ports.placements.ofStudent(placement.studentId),
  ]);
  const before = (record?.history ?? []).flatMap(({ what }) =>
    what.kind === 'pok' ? [] : GUIDES.flatMap((role) => guideOf(role, what.facts) ?? []),
  );
  const left = [...new Set(before)].filter((person) => rolesOf(person, placement).length === 0);
  for (const person of left) {
    await ports.mailLinks.revoke(person, { placement: placement.id });
    if (ofStudent.every((one) => rolesOf(person, one).length === 0))
      await ports.mailLinks.revoke(person, { student: placement.studentId });
  }
}
