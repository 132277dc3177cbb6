/** The last check when the last weeks begin: student and SLB'er hear all that is missing, the others what is theirs [Laatste check]. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/dossier.js';
import { toFile } from '../../texts/judgement.js';
import { missingLines, nameIn, openFiles, ownerIn } from '../../views/dossier.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tellLastCheck(
  { placement: id }: Extract<NoticeAbout, { kind: 'last-check' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [placement, reader] = await Promise.all([ports.placements.byId(id as PlacementId), ports.people.byId(to)]);
  const today = momentOf(ports.clock.now()).day;
  const [found] = placement ? await openFiles([placement], today, ports) : [];
  if (!found || !reader) return NOTHING;
  const { placement: at, missing } = found;
  const as = ownerIn(reader, at);
  if (!as || at.closed || at.ended || at.period.until < today) return NOTHING;
  const isOfAll = as === 'student' || as === 'coach';
  const theirs = isOfAll ? missing : missing.filter(({ of }) => of === as);
  // Who has nothing to do hears nothing; student and SLB'er hear that as well.
  if (theirs.length === 0 && !isOfAll) return NOTHING;
  const student = as === 'student' ? null : nameIn(found, 'student');
  const lines = missingLines({ ...found, missing: theirs }, reader);
  return {
    kind: 'write',
    reply: noteShow(
      texts.lastCheckTitle(student, at.company.name),
      [button(toFile, { verb: 'show-dossier', placement: at.id }, { look: 'positive' })],
      lines.length > 0 ? lines : [texts.nothingMissing],
      texts.whyLastCheck(as),
    ),
  };
}
