/** [Ongedaan maken] of what was agreed of a placement, or of its POK: by the BPV-bureau, within the hour. */
import { actOf, decide } from '../../decide.js';
import { mayKeepPlacement } from '../../domain/people/permissions.js';
import { decideUndoChange } from '../../domain/placements/undo-change.js';
import type { PlacementFormAsks } from '../../asks/placement-form.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { notUndone, ofOffice } from '../../texts/office.js';
import * as texts from '../../texts/placement-form.js';
import { studentPage } from '../../views/student-page.js';

export async function undoChange(
  { placement: id, version }: Extract<PlacementFormAsks, { kind: 'undo-placement' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const record = await ports.placements.load(id);
  if (!record || !mayKeepPlacement(asked.person, record)) return { kind: 'text', text: ofOffice };
  const act = actOf(asked, 'office');
  const outcome = await decide(ports.placements, record, (one) => decideUndoChange(one, version, act), asked, ports);
  const note = outcome.kind === 'done' ? texts.changeUndone : notUndone;
  return (await studentPage(record.studentId, asked, ports, { note })) ?? { kind: 'text', text: note };
}
