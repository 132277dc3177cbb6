/** "week 47 indienen": first what would go to the trainer, then, on a tap, it goes; until it is judged it can come back. */
import { actOf, decide } from '../../decide.js';
import { handInButtons, notWorkedButtons, notWorkedYetButtons } from '../../shows/week.js';
import { periodOf, weekOf } from '../../domain/calendar/day.js';
import { isDoneBefore, isOvertaken } from '../../domain/evidence/decision.js';
import { daysToCome, decideHandIn, decideWithdraw, outsidePlacement } from '../../domain/weeks/hand-in.js';
import { weeksToHandIn } from '../../domain/hours/hours-to-fill-in.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { minutesIn, sheetIdOf, type SheetId, type WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import { capital, hoursInWords } from '../../texts/amounts.js';
import { doneBefore } from '../../texts/hours.js';
import * as texts from '../../texts/weeks.js';
import * as weekRefusedTexts from '../../texts/week-refused.js';
import { askedFirst } from '../../views/left-open.js';
import { onSheet, type OpenSheet } from '../../views/open-sheet.js';
import { ownSheet } from '../../views/own-sheet.js';
import { studentFacts } from '../../views/student-facts.js';
import { studentWeek } from '../../views/student-week.js';

export async function askHandInWeek(
  request: Extract<Request, { kind: 'submit-week' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { week, placementId } = request;
  if (week === undefined) return askHandInOpen(placementId, asked, ports);
  const at = (id: PlacementId): Request => ({ kind: 'submit-week', week, placementId: id });
  const found = await ownSheet({ week, placementId, purpose: 'hand-in', at }, asked, ports);
  return found.kind === 'answer' ? found.answer : confirmation(found, asked, ports);
}

/** "week indienen": the week with hours that is not handed in; of several, which; of none, the last one that is over. */
async function askHandInOpen(named: PlacementId | undefined, asked: Asked, ports: Ports): Promise<Answer> {
  const { person, now } = asked;
  const facts = await studentFacts({ ...person, notWorked: [] }, now.day, ports);
  const all = facts ? weeksToHandIn(facts, now) : [];
  const open = all.filter(({ placement }) => named === undefined || placement.id === named);
  const written = open.filter(({ minutes }) => minutes > 0);
  const [first, ...more] = written;
  if (first && more.length > 0) {
    const isSeveral = new Set(written.map(({ placement }) => placement.id)).size > 1;
    const choices = written.slice(0, texts.MOST_CHOICES).map(({ week, minutes, placement: { id, company } }) => ({
      label: texts.weekChoice(week, minutes, isSeveral ? company.name : null),
      request: { kind: 'submit-week', week, placementId: id } as const,
    }));
    return { kind: 'question', question: { text: texts.whichWeekToHandIn(written.length), choices } };
  }
  if (first) return askHandInSheet(sheetIdOf(first.placement.id, first.week), asked, ports);
  const over = open.filter(({ week }) => periodOf(week).until < now.day).at(-1);
  if (over) {
    const id = sheetIdOf(over.placement.id, over.week);
    return onSheet(id, mayKeepSheet, asked, ports, (found) => confirmation(found, asked, ports, texts.nothingToHandIn));
  }
  const week = weekOf(now.day);
  const at = (id: PlacementId): Request => ({ kind: 'week', week, placementId: id });
  const found = await ownSheet({ week, placementId: named, purpose: 'show', at }, asked, ports);
  if (found.kind === 'answer') return found.answer;
  return studentWeek(found, person, ports, { title: texts.nothingToHandIn });
}

export async function askHandInSheet(id: SheetId, asked: Asked, ports: Ports): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, (found) => confirmation(found, asked, ports));
}

export async function handInWeek(
  { sheet: id, version, notWorked, beforeItsEnd }: Extract<Request, { kind: 'hand-in' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const { placement } = found;
    const first = isDoneBefore(found.sheet, asked) ? null : askFirst(found, asked);
    if (first) return first;
    const school = await ports.schools.byId(placement.schoolId);
    if (!school) throw new Error('a placement without a school');
    const context = { placement, school, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      found.sheet,
      (sheet) =>
        decideHandIn(sheet, { version, notWorked: notWorked ?? null, beforeItsEnd: beforeItsEnd === true }, context),
      asked,
      ports,
    );
    const now = { ...found, sheet: outcome.document };
    if (outcome.kind === 'done' && isOvertaken(now.sheet, asked.source)) {
      return studentWeek(now, asked.person, ports, { title: doneBefore(now.sheet.week) });
    }
    if (outcome.kind === 'done') {
      const title = texts.handedIn(await trainerOf(now, ports));
      return studentWeek(now, asked.person, ports, { title });
    }
    const title = weekRefusedTexts.handInRefused(outcome.refusal, outcome.document);
    if (outcome.refusal.why === 'changed-since') return confirmation(now, asked, ports, title);
    const isEarly = outcome.refusal.why === 'not-over' && notWorked;
    const buttons = isEarly ? { buttons: notWorkedYetButtons(now.sheet, notWorked) } : {};
    return studentWeek(now, asked.person, ports, { title, ...buttons });
  });
}

export async function withdrawWeek(
  { sheet: id, version }: Pick<Extract<Request, { kind: 'withdraw' }>, 'sheet' | 'version'>,
  asked: Asked,
  ports: Ports,
  then?: (opened: string) => Promise<Answer>,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const context = { placement: found.placement, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      found.sheet,
      (sheet) => decideWithdraw(sheet, version, context),
      asked,
      ports,
    );
    const sheet = outcome.document;
    if (then && outcome.kind === 'done') return then(texts.withdrawn(sheet));
    const done = isOvertaken(sheet, asked.source) ? doneBefore(sheet.week) : texts.withdrawn(sheet);
    const title = outcome.kind === 'done' ? done : weekRefusedTexts.handInRefused(outcome.refusal, sheet);
    return studentWeek({ ...found, sheet }, asked.person, ports, { title });
  });
}

const isOpen = ({ state }: WeekSheet): boolean => state !== 'submitted' && state !== 'approved';

/** What was asked about this week and still waits. */
const askFirst = ({ sheet: { id, week }, placement }: OpenSheet, asked: Asked): Answer | null =>
  askedFirst(week, placement.id, { kind: 'ask-hand-in', sheet: id }, asked);

/** A week that cannot be handed in says why, with what can be done instead. */
async function confirmation(found: OpenSheet, asked: Asked, ports: Ports, line?: string): Promise<Answer> {
  const { sheet } = found;
  const first = askFirst(found, asked);
  if (first && isOpen(sheet)) return first;
  if (sheet.state === 'submitted' || sheet.state === 'approved') {
    const why = sheet.state === 'submitted' ? 'already-submitted' : 'already-approved';
    return studentWeek(found, asked.person, ports, { title: weekRefusedTexts.handInRefused({ why }, sheet) });
  }
  const lines = line === undefined ? [] : [line];
  if (sheet.entries.length === 0) {
    const outside = outsidePlacement(sheet.week, found.placement);
    if (outside) return { kind: 'text', text: weekRefusedTexts.handInRefused(outside, sheet) };
    const buttons = notWorkedButtons(sheet, texts.notWorkedInWords);
    return studentWeek(found, asked.person, ports, { title: texts.emptyWeek(sheet), lines, buttons });
  }
  const school = await ports.schools.byId(found.placement.schoolId);
  const toCome = school ? daysToCome(sheet, { ...found, school, now: asked.now }) : [];
  return studentWeek(found, asked.person, ports, {
    title: texts.askHandIn(sheet, await trainerOf(found, ports)),
    lines: [
      ...lines,
      texts.together(hoursInWords(minutesIn(sheet.entries))),
      ...(toCome.length > 0 ? [capital(texts.stillToCome(toCome))] : []),
    ],
    buttons: handInButtons(sheet),
    asks: [
      { label: labels.handIn, request: { kind: 'hand-in', sheet: sheet.id, version: sheet.version } },
      { label: labels.changeFirst, request: { kind: 'change-week', sheet: sheet.id } },
    ],
  });
}

async function trainerOf({ placement }: OpenSheet, ports: Ports): Promise<string> {
  return (await ports.people.byId(placement.trainerId))?.name ?? 'je praktijkopleider';
}
