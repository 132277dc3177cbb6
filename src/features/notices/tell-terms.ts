/** Hours or dates of the POK are others now: student and praktijkopleider hear what changed. */
import type { Telling } from '../../delivery/telling.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import { factsAfter } from '../../domain/placements/record-fault.js';
import type { Ports } from '../../ports.js';
import { toldShow } from '../../shows/note.js';
import { whyGuide, whyNewGuide } from '../../texts/office.js';
import { changesInWords, termsChanged } from '../../texts/placement-form.js';

export async function tellTerms(
  { placement: id, event }: Extract<NoticeAbout, { kind: 'terms' }>,
  to: PersonId,
  { placements, people }: Ports,
): Promise<Telling> {
  const record = await placements.load(id as PlacementId);
  if (!record) return { kind: 'nothing' };
  const factsAt = (n: number): Placement =>
    record.history.slice(0, n).reduce<object>(factsAfter, { id: record.id }) as Placement;
  const [before, after] = [factsAt(event - 1), factsAt(event)];
  const changes = changesInWords(before, after);
  // Put back, it holds from when the change did.
  const since = ((after.agreed ?? []).length < (before.agreed ?? []).length ? before : after).agreed?.at(-1)?.from;
  if (changes.length === 0 || since === undefined) return { kind: 'nothing' };
  const student = to === record.studentId ? null : ((await people.byId(record.studentId))?.name ?? null);
  const said = termsChanged({ student, company: record.company.name }, changes, since);
  return { kind: 'write', reply: toldShow(said, student === null ? whyNewGuide : whyGuide(true)) };
}
