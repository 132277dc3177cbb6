/** The placements that an act gave into other hands, where it is still so. */
import type { Placement, Replacement } from '../domain/placements/placement.js';
import { guideOf } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

export async function placementsGivenBy(
  source: string,
  { role, becomes }: Pick<Replacement, 'role' | 'becomes'>,
  { placements }: Pick<Ports, 'placements'>,
): Promise<Placement[]> {
  const held = (await placements.ofStaff(becomes)).filter((one) => guideOf(role, one) === becomes);
  const records = await Promise.all(held.map(({ id }) => placements.load(id)));
  return held.filter((_, i) => records[i]?.history.some((event) => event.source === source));
}
