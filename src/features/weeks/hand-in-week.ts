/** "week 47 indienen": first what would go to the trainer, then, on a tap, it goes; until it is judged it can come back. */
import { actOf, decide } from '../../decide.js';
import { handInButtons, notWorkedButtons } from '../../cards/week-card.js';
import { isOvertaken } from '../../domain/decision.js';
import { decideHandIn, decideWithdraw } from '../../domain/hand-in.js';
import { mayKeepSheet } from '../../domain/permissions.js';
import { minutesIn, type SheetId } from '../../domain/week-sheet.js';
import type { Answer, Request, WeekRequest } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { hoursInWords } from '../../texts/amounts.js';
import { doneBefore } from '../../texts/hours.js';
import * as texts from '../../texts/weeks.js';
import { onSheet, type OpenSheet } from '../../views/open-sheet.js';
import { ownSheet } from '../../views/own-sheet.js';
import { trainerIsLost } from '../../views/reach.js';
import { studentWeek } from '../../views/student-week.js';

export async function askHandInWeek(request: WeekRequest<'submit-week'>, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await ownSheet(request, asked, ports);
  return found.kind === 'answer' ? found.answer : confirmation(found, asked, ports);
}

export async function askHandInSheet(id: SheetId, asked: Asked, ports: Ports): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, (found) => confirmation(found, asked, ports));
}

export async function handInWeek(
  { sheet: id, version, notWorked }: Extract<Request, { kind: 'hand-in' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const { placement } = found;
    const school = await ports.schools.byId(placement.schoolId);
    if (!school) throw new Error('a placement without a school');
    const context = { placement, school, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      id,
      () => found.sheet,
      (sheet) => decideHandIn(sheet, { version, notWorked: notWorked ?? null }, context),
      ports,
    );
    const now = { ...found, sheet: outcome.document };
    if (outcome.kind === 'done' && isOvertaken(now.sheet, asked.source)) {
      return studentWeek(now, asked.person, ports, { title: doneBefore(now.sheet.week) });
    }
    if (outcome.kind === 'done') {
      const [title, lines] = await Promise.all([
        trainerOf(now, ports).then(texts.handedIn),
        trainerIsLost(placement, ports),
      ]);
      return studentWeek(now, asked.person, ports, { title, lines });
    }
    const title = texts.handInRefused(outcome.refusal, outcome.document);
    return outcome.refusal.why === 'changed-since'
      ? confirmation(now, asked, ports, title)
      : studentWeek(now, asked.person, ports, { title });
  });
}

export async function withdrawWeek(
  { sheet: id, version }: Extract<Request, { kind: 'withdraw' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const context = { placement: found.placement, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      id,
      () => found.sheet,
      (sheet) => decideWithdraw(sheet, version, context),
      ports,
    );
    const sheet = outcome.document;
    const done = isOvertaken(sheet, asked.source) ? doneBefore(sheet.week) : texts.withdrawn(sheet);
    const title = outcome.kind === 'done' ? done : texts.handInRefused(outcome.refusal, sheet);
    return studentWeek({ ...found, sheet }, asked.person, ports, { title });
  });
}

/** A week that cannot be handed in says why, with what can be done instead. */
async function confirmation(found: OpenSheet, asked: Asked, ports: Ports, line?: string): Promise<Answer> {
  const { sheet } = found;
  if (sheet.state === 'submitted' || sheet.state === 'approved') {
    const why = sheet.state === 'submitted' ? 'already-submitted' : 'already-approved';
    return studentWeek(found, asked.person, ports, { title: texts.handInRefused({ why }, sheet) });
  }
  if (sheet.entries.length === 0) {
    const buttons = notWorkedButtons(sheet, texts.notWorkedInWords);
    return studentWeek(found, asked.person, ports, { title: texts.emptyWeek(sheet), buttons });
  }
  return studentWeek(found, asked.person, ports, {
    title: texts.askHandIn(sheet, await trainerOf(found, ports)),
    lines: [...(line === undefined ? [] : [line]), texts.together(hoursInWords(minutesIn(sheet.entries)))],
    buttons: handInButtons(sheet),
  });
}

async function trainerOf({ placement }: OpenSheet, ports: Ports): Promise<string> {
  return (await ports.people.byId(placement.trainerId))?.name ?? 'je praktijkopleider';
}
