/** The student hears that the POK is in, or that its day changed, and what counts now. */
import { toldShow } from '../../shows/note.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { progressOf } from '../../domain/placements/progress.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { pokCame } from '../../texts/pok.js';
import { whyPok } from '../../texts/why-told.js';

export async function tellPok(about: Extract<NoticeAbout, { kind: 'pok' }>, ports: Ports): Promise<Telling> {
  const placement = await ports.placements.byId(about.placement as PlacementId);
  // Recorded anew since: that has a notice of its own.
  if (placement?.pokHistory?.at(-1)?.source !== about.source) return { kind: 'nothing' };
  const summaries = await ports.sheets.summaries([placement.id]);
  const ofSigned = progressOf(
    [placement],
    summaries.filter(({ state }) => state === 'approved'),
  );
  const signed = ofSigned.counted + ofSigned.notCounting;
  return { kind: 'write', reply: toldShow(pokCame(placement, progressOf([placement], summaries), signed), whyPok) };
}
