/** "voortgang": what counts, what waits, what is still to be made, and where it goes at this pace. */
import { progressShow } from '../../shows/progress.js';
import { toMakeUpOf } from '../../shows/make-up-plan.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noPlacement, pokMissing } from '../../texts/general.js';
import { listed } from '../../texts/amounts.js';
import { howFar } from '../../views/how-far.js';

export async function showProgress({ person, now }: Asked, ports: Ports): Promise<Answer> {
  const placements = await ports.placements.ofStudent(person.id);
  const far = await howFar(placements, now.day, ports);
  if (!far) return { kind: 'text', text: noPlacement };
  const withoutPok = placements.filter(({ pok }) => pok === null).map(({ company }) => company.name);
  return progressShow(
    { ...far.progress, expected: far.expected },
    listed(placements.map(({ company }) => company.name)),
    [...(withoutPok.length > 0 ? [pokMissing(listed(withoutPok))] : []), ...far.lines],
    toMakeUpOf(far.missed, far.plans),
  );
}
