/** Whoever signs at a placement signs a week off, or sends it back with a reason; an old card or a second press shows the true state. */
import { actOf, decide, inParts } from '../../decide.js';
import { button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import { mayFollowStudent } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import {
  decideApprove,
  decideReturn,
  decideTakeBackSignature,
  type SignOffRefusal,
} from '../../domain/weeks/sign-off.js';
import type { SheetId, WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { capital, hoursInWords, weekWithDates } from '../../texts/amounts.js';
import { healthInReason, notYours } from '../../texts/general.js';
import * as texts from '../../texts/weeks.js';
import * as weekRefusedTexts from '../../texts/week-refused.js';
import { onSheet, openSheet } from '../../views/open-sheet.js';
import { studentIsLost } from '../../views/reach.js';
import { signsAs } from '../../views/signs-as.js';
import { staffWeek } from '../../views/staff-week.js';

export async function judgeWeek(
  request: Extract<Request, { kind: 'approve' | 'return' | 'take-back-signature' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return onSheet(request.sheet, mayFollowStudent, asked, ports, async (found) => {
    const role = await signsAs(asked.person, found.placement, ports);
    if (!role) return { kind: 'text', text: notYours };
    const context = { placement: found.placement, act: actOf(asked, role) };
    const school = await ports.schools.byId(found.placement.schoolId);
    if (!school) throw new Error('a placement without a school');
    const outcome = await decide(
      ports.sheets,
      found.sheet,
      (sheet) => {
        switch (request.kind) {
          case 'approve':
            return decideApprove(sheet, request.version, context);
          case 'return':
            return decideReturn(sheet, request.version, request, context);
          case 'take-back-signature':
            return decideTakeBackSignature(sheet, request.version, { ...context, school });
        }
      },
      asked,
      ports,
    );
    if (request.kind !== 'return') await planStudent(found.placement, ports);
    const lost = request.kind === 'return' ? await studentIsLost(found.placement, ports) : [];
    const note = outcome.kind === 'done' ? lost.join(' ') : refused(outcome.refusal, outcome.document, asked);
    return staffWeek({ ...found, sheet: outcome.document }, asked.person, ports, note);
  });
}

function refused(refusal: SignOffRefusal, sheet: WeekSheet, { healthDropped }: Asked): string {
  return refusal.why === 'no-reason' && healthDropped
    ? healthInReason
    : weekRefusedTexts.signOffRefused(refusal, sheet, 'signer');
}

/** Lists what would be signed, before it is. */
export async function askApproveAll(id: SheetId, asked: Asked, ports: Ports): Promise<Answer> {
  return onSheet(id, mayFollowStudent, asked, ports, async ({ placement }) => {
    if (!(await signsAs(asked.person, placement, ports))) return { kind: 'text', text: notYours };
    const waiting = (await ports.sheets.summaries([placement.id])).filter(({ state }) => state === 'submitted');
    const student = (await ports.people.byId(placement.studentId))?.name ?? '';
    const weeks = waiting.map(({ id: sheet, version }) => ({ sheet, version }));
    const rows = waiting.map(({ week, minutesPerDay }) =>
      weekRow(
        week,
        minutesPerDay.reduce((a, b) => a + b, 0),
      ),
    );
    if (weeks.length === 0) return { kind: 'text', text: texts.nothingToSign };
    const sign = button(texts.signAll(weeks.length), { verb: 'approve-all', weeks }, { look: 'positive' });
    return noteShow(texts.askSignAll(student, weeks.length), [sign], rows);
  });
}

/** Each week as it was shown; one that has changed since is left alone and named. */
export async function approveAll(
  { weeks }: Extract<Request, { kind: 'approve-all' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const signed: string[] = [];
  const before: string[] = [];
  const left: string[] = [];
  const by = inParts(asked, weeks.length);
  for (const { sheet: id, version } of weeks) {
    const found = await openSheet(id, ports);
    const role = found && (await signsAs(asked.person, found.placement, ports));
    if (!role) continue;
    const context = { placement: found.placement, act: actOf(asked, role), together: true };
    const approve = (sheet: WeekSheet) => decideApprove(sheet, version, context);
    const outcome = await decide(ports.sheets, found.sheet, approve, by, ports);
    await planStudent(found.placement, ports);
    const list = outcome.kind === 'done' ? signed : outcome.document.state === 'approved' ? before : left;
    list.push(capital(weekWithDates(outcome.document.week)));
  }
  const all = signed.length + before.length;
  if (all + left.length === 0) return { kind: 'text', text: notYours };
  const title = all === 0 ? texts.noneSigned : texts.signedAll(signed.length, all);
  return noteShow(title, [], [...signed, ...before.map(texts.alreadySigned), ...left.map(texts.leftUnsigned)]);
}

/** With this signature (or without it) the hours may all be made, which is seen when the student is looked at next: at once. */
function planStudent({ studentId, schoolId }: Placement, { rhythms }: Ports): Promise<void> {
  return rhythms.plan([{ id: studentId, schoolId, kind: 'student' }]);
}

const weekRow = (week: WeekSheet['week'], minutes: number): string =>
  `${capital(weekWithDates(week))}: ${hoursInWords(minutes)}`;
