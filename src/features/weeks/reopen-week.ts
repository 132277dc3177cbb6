/** "Correctie aanvragen": a signed week opens as a new version that must be signed again; the old one stays [2.7]. */
import { actOf, decide } from '../../decide.js';
import { isOvertaken } from '../../domain/decision.js';
import { mayKeepSheet } from '../../domain/permissions.js';
import { decideReopen } from '../../domain/sign-off.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { doneBefore } from '../../texts/hours.js';
import { reopened, signOffRefused } from '../../texts/weeks.js';
import { onSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

export async function reopenWeek(
  { sheet: id, version }: Extract<Request, { kind: 'reopen' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const context = { placement: found.placement, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      id,
      () => found.sheet,
      (sheet) => decideReopen(sheet, version, context),
      ports,
    );
    const sheet = outcome.document;
    const done = isOvertaken(sheet, asked.source) ? doneBefore(sheet.week) : reopened(sheet);
    const title = outcome.kind === 'done' ? done : signOffRefused(outcome.refusal, sheet);
    return studentWeek({ ...found, sheet }, asked.person, ports, { title });
  });
}
