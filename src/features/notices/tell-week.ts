/** What notices about a week come to: the trainer is asked to sign it, the student hears what was done. */
import { noteShow } from '../../shows/note.js';
import { weekButtons } from '../../shows/week.js';
import type { Week } from '../../domain/calendar/day.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { progressOf } from '../../domain/placements/progress.js';
import { signingsIn } from '../../domain/weeks/signed-version.js';
import type { SheetId } from '../../domain/weeks/week-sheet.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { sentBackBy, signatureTakenBack, signedBy, whySigned } from '../../texts/weeks.js';
import { openSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';
import { staffWeek } from '../../views/staff-week.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function askToSign(
  about: Extract<NoticeAbout, { kind: 'sign-off' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const found = await openSheet(about.sheet as SheetId, ports);
  const trainer = await ports.people.byId(to);
  // Withdrawn or handed in anew since: the newer version has a notice of its own.
  if (!found || !trainer || found.sheet.version !== about.version) return NOTHING;
  return { kind: 'write', reply: await staffWeek(found, trainer, ports), reliedOnBy: found.placement.studentId };
}

export async function tellJudged(
  about: Extract<NoticeAbout, { kind: 'week-judged' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const found = await openSheet(about.sheet as SheetId, ports);
  const student = await ports.people.byId(to);
  const event = found?.sheet.history[about.event - 1];
  if (!found || !student || !event) return NOTHING;
  const trainer = (await ports.people.byId(event.by))?.name ?? 'Je praktijkopleider';

  if (event.what.kind === 'returned') {
    const title = sentBackBy(found.sheet, trainer);
    return {
      kind: 'write',
      reply: await studentWeek(found, student, ports, {
        title,
        lines: [whySigned(1)],
        buttons: weekButtons(found.sheet),
      }),
      reliedOnBy: event.by,
    };
  }
  const placements = await ports.placements.ofStudent(student.id);
  const progress = progressOf(placements, await ports.sheets.summaries(placements.map(({ id }) => id)));
  if (event.what.kind === 'signature-taken-back') {
    return { kind: 'write', reply: noteShow(signatureTakenBack(found.sheet, trainer, progress), [], [], whySigned(1)) };
  }
  const weeks = await signedBySource(event.source, found.placement.id, ports);
  // Taken back before it was told: that is told by itself.
  if (weeks.length === 0) return NOTHING;
  return { kind: 'write', reply: noteShow(signedBy(weeks, trainer, progress), [], [], whySigned(weeks.length)) };
}

/** The weeks that this act signed, in order: several where they were signed at once. */
async function signedBySource(source: string, placement: PlacementId, ports: Ports): Promise<Week[]> {
  const sheets = await ports.sheets.ofPlacement(placement);
  return sheets
    .filter(({ history }) => signingsIn(history).some((signed) => signed.source === source))
    .map(({ week }) => week);
}
