/** "Ongedaan maken": takes back exactly what one message stored, on every sheet that it touched. */
import { actOf, decide, inParts } from '../../decide.js';
import type { HoursRefusal } from '../../domain/hours/hours.js';
import { decideRemoveMessage } from '../../domain/hours/remove-hours.js';
import { isOfMessage } from '../../domain/hours/message-source.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import { isOvertaken } from '../../domain/evidence/decision.js';
import { decideTakeBack } from '../../domain/hours/take-back.js';
import type { Entry, WeekEvent, WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noSuchSheet, notYours } from '../../texts/general.js';
import { hoursRefused, linesRemoved, takenBack, undoneBefore } from '../../texts/hours.js';
import { askToOpen, isClosed } from '../../views/closed-week.js';
import { openSheet, type OpenSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

type Undo = Extract<Request, { kind: 'undo' }>;

export async function undoHours(
  request: Extract<Request, { kind: 'undo' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { source, sheets, whole } = request;
  const act = actOf(asked, 'student');
  const concerned: OpenSheet[] = [];
  for (const id of new Set(sheets)) {
    const found = await openSheet(id, ports);
    if (!found) continue;
    if (!mayKeepSheet(asked.person, found.placement)) return { kind: 'text', text: notYours };
    concerned.push(found);
  }
  const [first] = concerned;
  if (!first) return { kind: 'text', text: noSuchSheet };
  if (whole && concerned.some(({ sheet }) => isInParts(sheet, source, act.source)))
    return removeWhole(request, concerned, asked, ports);
  // Over two sheets it is taken back on both or on neither: a refusal is found before anything is written.
  for (const found of concerned) {
    const decision = decideTakeBack(found.sheet, source, { ...found, act });
    if (decision.kind === 'refused') return refused(decision.refusal, found, request, asked, ports);
  }
  const by = inParts(asked, concerned.length);
  let last: OpenSheet = first;
  let isMine = false;
  let isOver = false;
  const undone: Extract<WeekEvent, { kind: 'taken-back' }>[] = [];
  for (const found of concerned) {
    const outcome = await decide(
      ports.sheets,
      found.sheet,
      (sheet) => decideTakeBack(sheet, source, { ...found, act }),
      by,
      ports,
    );
    last = { ...found, sheet: outcome.document };
    if (outcome.kind === 'refused') return refused(outcome.refusal, last, request, asked, ports);
    isOver ||= isOvertaken(last.sheet, act.source);
    for (const { what, source: who } of last.sheet.history) {
      if (what.kind !== 'taken-back' || what.undone !== source) continue;
      isMine ||= who === act.source;
      undone.push(what);
    }
  }
  // Of several sheets one may have been taken back before, by an act that got no further.
  if (isOver || !isMine) return studentWeek(last, asked.person, ports, { title: undoneBefore(last.sheet.week) });
  const title = takenBack(
    undone.flatMap(({ removed }) => removed),
    undone.flatMap(({ restored }) => restored),
  );
  return studentWeek(last, asked.person, ports, { title, lines: asked.before ?? [] });
}

/** Whether more came of the message than one act, or it was taken back once and stands again. */
function isInParts({ entries, history }: WeekSheet, message: string, act: string): boolean {
  const isUndone = history.some(({ what }) => what.kind === 'taken-back' && what.undone === message);
  const wasRemoved = history.some(({ source, what }) => source === act && what.kind === 'removed');
  return wasRemoved || entries.some(({ source }) => isOfMessage(source, message) && (isUndone || source !== message));
}

/** All lines that ever came of a message and still stand: what it replaced once does not come back with that. */
async function removeWhole(
  request: Undo,
  concerned: readonly OpenSheet[],
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const act = actOf(asked, 'student');
  const decideOn = (
    sheet: WeekSheet,
    { placement }: Pick<OpenSheet, 'placement'>,
  ): ReturnType<typeof decideRemoveMessage> => decideRemoveMessage(sheet, request.source, { placement, act });
  for (const found of concerned) {
    const decision = decideOn(found.sheet, found);
    if (decision.kind === 'refused') return refused(decision.refusal, found, request, asked, ports);
  }
  const by = inParts(asked, concerned.length);
  let last: OpenSheet | undefined = concerned[0];
  const removed: Entry[] = [];
  for (const found of concerned) {
    const outcome = await decide(ports.sheets, found.sheet, (sheet) => decideOn(sheet, found), by, ports);
    last = { ...found, sheet: outcome.document };
    if (outcome.kind === 'refused') return refused(outcome.refusal, last, request, asked, ports);
    const done = last.sheet.history.find((event) => event.source === act.source)?.what;
    if (done?.kind === 'removed') removed.push(...done.removed);
  }
  if (!last) return { kind: 'text', text: noSuchSheet };
  return studentWeek(last, asked.person, ports, { title: linesRemoved(removed), lines: asked.before ?? [] });
}

async function refused(
  refusal: HoursRefusal,
  found: OpenSheet,
  request: Undo,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (isClosed(refusal)) return askToOpen(refusal, request);
  return studentWeek(found, asked.person, ports, { title: hoursRefused(refusal) });
}
