/** "Correctie aanvragen": a signed week opens as a new version that must be signed again; "toch niet" puts it back [2.7]. */
import { actOf, decide } from '../../decide.js';
import { isOvertaken } from '../../domain/evidence/decision.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import { minutesThatCount, progressOf } from '../../domain/placements/progress.js';
import { decideGiveUp, decideReopen } from '../../domain/weeks/sign-off.js';
import { summaryOf } from '../../domain/weeks/week-summary.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { doneBefore } from '../../texts/hours.js';
import { givenUp, reopened } from '../../texts/weeks.js';
import { signOffRefused } from '../../texts/week-refused.js';
import { onSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

/** `then` carries out the change for which it was opened, and says what the opening came to. */
export async function reopenWeek(
  { kind, sheet: id, version }: Extract<Request, { kind: 'reopen' | 'give-up-correction' }>,
  asked: Asked,
  ports: Ports,
  then?: (opened: string) => Promise<Answer>,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const context = { placement: found.placement, act: actOf(asked, 'student') };
    const decideOn = kind === 'reopen' ? decideReopen : decideGiveUp;
    const outcome = await decide(ports.sheets, found.sheet, (sheet) => decideOn(sheet, version, context), asked, ports);
    const sheet = outcome.document;
    if (outcome.kind === 'refused') {
      const title = signOffRefused(outcome.refusal, sheet, 'student');
      return studentWeek({ ...found, sheet }, asked.person, ports, { title });
    }
    if (!then && isOvertaken(sheet, asked.source)) {
      return studentWeek({ ...found, sheet }, asked.person, ports, { title: doneBefore(sheet.week) });
    }
    // Nothing may be left to ask after once all was signed, so that it is looked at again.
    const { id: student, schoolId } = asked.person;
    await ports.rhythms.plan([{ id: student, schoolId, kind: 'student' }]);
    const placements = await ports.placements.ofStudent(student);
    const progress = progressOf(placements, await ports.sheets.summaries(placements.map((one) => one.id)));
    const signed = minutesThatCount(summaryOf(sheet), found.placement);
    const title = kind === 'reopen' ? reopened(sheet, signed, progress) : givenUp(sheet, progress);
    return then ? then(title) : studentWeek({ ...found, sheet }, asked.person, ports, { title, placements });
  });
}
