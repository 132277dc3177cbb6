/** A chat message that was edited is a correction of what it stored; one that was deleted offers to take it back. */
import { actOf, decide } from '../../decide.js';
import { button } from '../../shows/show.js';
import { noteShow } from '../../shows/note.js';
import { weekOf } from '../../domain/calendar/day.js';
import { isDoneBefore } from '../../domain/evidence/decision.js';
import { isOfMessage } from '../../domain/hours/message-source.js';
import { decideRewrite, type HoursRefusal } from '../../domain/hours/hours.js';
import {
  emptySheet,
  sheetIdOf,
  type Entry,
  type SaidEntry,
  type SheetId,
  type WeekSheet,
} from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/hours.js';
import { askToOpen, isClosed } from '../../views/closed-week.js';
import { openSheet, type OpenSheet } from '../../views/open-sheet.js';
import { overlapQuestion } from '../../views/overlap-question.js';
import { studentWeek } from '../../views/student-week.js';

type Rewrite = Extract<Request, { kind: 'rewrite' }>;

/**
 * The lines stay at the address where the message put them, and go to the weeks that it names now: on all sheets or on
 * none. Null where nothing of the message stands: then it is read as new.
 */
export async function rewriteHours(request: Rewrite, asked: Asked, ports: Ports): Promise<Answer | null> {
  const { original, entries } = request;
  const left = (await Promise.all((await touchedBy(original, asked, ports)).map((id) => openSheet(id, ports)))).filter(
    (found) => found !== null,
  );
  const portions = await portionsOf(entries, { original, left }, ports);
  const [first] = portions;
  if (!first) return null;

  const stays = (entry: Entry): boolean => !isOfMessage(entry.source, original);
  const overlapping = { said: entries, stays, anyway: { ...request, overlaps: 'meant' as const } };
  const question = request.overlaps ? null : await overlapQuestion(overlapping, asked, ports);
  if (question) return question;

  const act = actOf(asked, 'student');
  const decideOn =
    ({ found, said }: Portion) =>
    (sheet: WeekSheet) =>
      decideRewrite(sheet, { original, entries: said }, { placement: found.placement, now: asked.now, act });
  for (const portion of portions) {
    const decision = decideOn(portion)(portion.found.sheet);
    if (decision.kind === 'refused') return refused(decision.refusal, portion, request, asked, ports);
  }
  let shown: OpenSheet = first.found;
  for (const portion of portions) {
    const { sheet, placement } = portion.found;
    const empty = (): WeekSheet => emptySheet(placement.id, sheet.week);
    const outcome = await decide(
      ports.sheets,
      (await ports.sheets.load(sheet.id)) ?? empty(),
      decideOn(portion),
      asked,
      ports,
    );
    if (outcome.kind === 'refused') return refused(outcome.refusal, portion, request, asked, ports);
    if (portion.said.length > 0) shown = { placement, sheet: outcome.document };
  }
  const emptied = portions.filter(({ said }) => said.length === 0).map(({ found }) => found.sheet.week);
  return studentWeek(shown, asked.person, ports, {
    title: texts.stored(entries, 'replaced'),
    lines: [
      ...emptied.map(texts.movedFrom),
      ...(asked.healthDropped ? [texts.healthDropped] : []),
      ...(asked.before ?? []),
    ],
    markedDays: entries.map(({ day }) => day),
  });
}

/** What the message says now of one sheet; nothing where all of it went elsewhere. */
interface Portion {
  readonly found: OpenSheet;
  readonly said: readonly SaidEntry[];
}

/** A day stays at the address where the message had it; another goes where its first line was. */
async function portionsOf(
  entries: readonly SaidEntry[],
  { original, left }: { readonly original: string; readonly left: readonly OpenSheet[] },
  ports: Ports,
): Promise<readonly Portion[]> {
  const portions = new Map<SheetId, Portion>(left.map((found) => [found.sheet.id, { found, said: [] }]));
  const [usual] = left;
  if (!usual) return [];
  for (const entry of entries) {
    const had = left.find(({ sheet }) =>
      sheet.entries.some(({ day, source }) => day === entry.day && isOfMessage(source, original)),
    );
    const { placement } = had ?? usual;
    const id = sheetIdOf(placement.id, weekOf(entry.day));
    const found = portions.get(id)?.found ?? (await openSheet(id, ports));
    if (found) portions.set(id, { found, said: [...(portions.get(id)?.said ?? []), entry] });
  }
  return [...portions.values()];
}

async function refused(
  refusal: HoursRefusal,
  { found }: Portion,
  request: Rewrite,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (isClosed(refusal)) return askToOpen(refusal, request);
  return studentWeek(found, asked.person, ports, { title: texts.hoursRefused(refusal) });
}

/**
 * The source of what an edited message stores as new: the message itself, so that it can be edited again and deleted;
 * one that stored something there before has had its effect, and then it is the edit.
 */
export async function sourceOfNew({ original, entries }: Rewrite, asked: Asked, ports: Ports): Promise<string> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  const weeks = new Set(entries.map(({ day }) => weekOf(day)));
  const ids = placements.flatMap(({ id }) => [...weeks].map((week) => sheetIdOf(id, week)));
  const sheets = await Promise.all(ids.map((id) => ports.sheets.load(id)));
  return sheets.some((sheet) => sheet && isDoneBefore(sheet, { source: original })) ? asked.source : original;
}

export async function offerTakeBack(
  { original }: Extract<Request, { kind: 'offer-take-back' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const sheets = await touchedBy(original, asked, ports);
  if (sheets.length === 0) return { kind: 'silence' };
  return noteShow(texts.deletedMessage, [
    button(labels.removeHours, { verb: 'undo', source: original, sheets, whole: true }),
    button(labels.keepHours, { verb: 'leave-as-is' }),
  ]);
}

async function touchedBy(original: string, asked: Asked, ports: Ports): Promise<SheetId[]> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  return ports.sheets.touchedBy(
    placements.map(({ id }) => id),
    original,
  );
}
