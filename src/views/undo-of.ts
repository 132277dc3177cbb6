/** What [Ongedaan maken] carries of what an act made of a placement; null where something came after it. */
import type { Act } from '../domain/evidence/decision.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { PlacementRecord } from '../domain/placements/recorded.js';

export function undoOf(
  { id, history }: PlacementRecord,
  { source }: Pick<Act, 'source'>,
): { readonly placement: PlacementId; readonly version: number } | null {
  const last = history.at(-1);
  return last?.source === source ? { placement: id, version: last.n } : null;
}
