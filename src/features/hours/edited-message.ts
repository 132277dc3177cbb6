/** A chat message that was edited is a correction of what it stored; one that was deleted offers to take it back. */
import { actOf, decide, inParts } from '../../decide.js';
import { button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import { weekOf, type Day, type Week } from '../../domain/calendar/day.js';
import { isDoneBefore } from '../../domain/evidence/decision.js';
import { overlapped } from '../../domain/hours/overlap.js';
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
import type { Request } from '../../asks/request.js';
import type { RewriteRequest } from '../../asks/hours.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/hours.js';
import { askToOpen, isClosed } from '../../views/closed-week.js';
import { openSheet, type OpenSheet } from '../../views/open-sheet.js';
import { daysThatOverlap, overlapQuestion } from '../../views/overlap-question.js';
import { studentWeek } from '../../views/student-week.js';

/**
 * The lines stay at the address where the message put them, and go to the weeks that it names now: on all sheets or on
 * none. What is asked about one day holds up no other. Null where nothing of the message stands: then it is read as new.
 */
export async function rewriteHours(request: RewriteRequest, asked: Asked, ports: Ports): Promise<Answer | null> {
  const { original, entries, rest } = request;
  const left = (await Promise.all((await touchedBy(original, asked, ports)).map((id) => openSheet(id, ports)))).filter(
    (found) => found !== null,
  );
  if (left.length === 0) return null;
  const question = request.overlaps ? null : await overlapping(request, left, asked, ports);
  if (question) return question;

  const stored = await store(request, left, request, asked, ports);
  if ('refused' in stored) return stored.refused;
  if (rest) return after(entries, await rewriteHours(restOf(request, rest), by(asked, 'rest'), ports));
  return studentWeek(stored.shown, asked.person, ports, {
    title: texts.stored(entries, 'replaced'),
    lines: [
      ...stored.emptied.map(texts.movedFrom),
      ...(asked.healthDropped ? [texts.healthDropped] : []),
      ...(asked.before ?? []),
    ],
    markedDays: entries.map(({ day }) => day),
  });
}

/** The question about the first day that overlaps, once the days that do not are stored; null where none does. */
async function overlapping(
  request: RewriteRequest,
  left: readonly OpenSheet[],
  asked: Asked,
  ports: Ports,
): Promise<Answer | null> {
  const { original, entries } = request;
  const stays = ({ source }: Entry): boolean => !isOfMessage(source, original);
  const questionOf = (one: RewriteRequest): Promise<Answer | null> =>
    overlapQuestion({ said: one.entries, stays, anyway: { ...one, overlaps: 'meant' } }, asked, ports);
  // A message that overlaps itself does not say which of its days is wrong.
  const days = overlapped([], entries) ? new Set<Day>() : await daysThatOverlap({ said: entries, stays }, asked, ports);
  const now = entries.filter(({ day }) => !days.has(day));
  const [first] = [...days].toSorted();
  if (!first || (now.length === 0 && days.size === 1)) return questionOf(request);
  const rest = entries.filter(({ day }) => days.has(day) && day !== first);
  const ofFirst = entries.filter(({ day }) => day === first);
  const answer = await questionOf({ ...restOf(request, ofFirst), ...(rest.length > 0 && { rest }) });
  if (answer?.kind !== 'question') return answer;
  const otherwise = rest.length > 0 && restOf(request, rest);
  const choices = answer.question.choices.map((choice) =>
    choice.request.kind === 'nothing' && otherwise ? { ...choice, request: otherwise } : choice,
  );
  const asks = { ...answer, question: { ...answer.question, choices, ...(otherwise && { otherwise }) } };
  if (now.length === 0) return asks;
  // The answer is an act of its own, so this one has another source.
  const stored = await store(restOf(request, now), left, request, by(asked, 'now'), ports);
  return 'refused' in stored ? stored.refused : after(now, asks);
}

/** Says first what was stored of the other days. */
function after(entries: readonly SaidEntry[], next: Answer | null): Answer | null {
  if (next?.kind !== 'question') return next;
  const text = `${texts.stored(entries, 'replaced')} ${next.question.text}`;
  return { ...next, question: { ...next.question, text } };
}

const by = (asked: Asked, part: string): Asked => ({ ...asked, source: `${asked.source}/${part}` });

type StoredRewrite = { readonly refused: Answer } | { readonly shown: OpenSheet; readonly emptied: readonly Week[] };

/** `whole` is carried through once a week that is closed has been opened for it. */
async function store(
  request: RewriteRequest,
  left: readonly OpenSheet[],
  whole: RewriteRequest,
  asked: Asked,
  ports: Ports,
): Promise<StoredRewrite> {
  const { original, stands = [] } = request;
  const portions = await portionsOf(request, left, ports);
  const decideOn = ({ found, said }: Portion): ((sheet: WeekSheet) => ReturnType<typeof decideRewrite>) => {
    const context = { placement: found.placement, now: asked.now, act: actOf(asked, 'student') };
    return (sheet) => decideRewrite(sheet, { original, entries: said, stands }, context);
  };
  for (const portion of portions) {
    const decision = decideOn(portion)(portion.found.sheet);
    if (decision.kind === 'refused') return { refused: await refused(decision.refusal, portion, whole, asked, ports) };
  }
  const by = inParts(asked, portions.length);
  let shown: OpenSheet | undefined = left[0];
  for (const portion of portions) {
    const { sheet, placement } = portion.found;
    const empty = (): WeekSheet => emptySheet(placement.id, sheet.week);
    const outcome = await decide(
      ports.sheets,
      (await ports.sheets.load(sheet.id)) ?? empty(),
      decideOn(portion),
      by,
      ports,
    );
    if (outcome.kind === 'refused') return { refused: await refused(outcome.refusal, portion, whole, asked, ports) };
    if (portion.said.length > 0) shown = { placement, sheet: outcome.document };
  }
  if (!shown) throw new Error('a message that stands nowhere');
  return { shown, emptied: portions.filter(({ said }) => said.length === 0).map(({ found }) => found.sheet.week) };
}

/** Only these lines of the message: its other days stay as they stand. */
function restOf({ original, entries, stands = [] }: RewriteRequest, said: readonly SaidEntry[]): RewriteRequest {
  const days = new Set(said.map(({ day }) => day));
  const others = [...entries.map(({ day }) => day), ...stands].filter((day) => !days.has(day));
  return { kind: 'rewrite', original, entries: said, stands: [...new Set(others)] };
}

/** What the message says now of one sheet; nothing where all of it went elsewhere. */
interface Portion {
  readonly found: OpenSheet;
  readonly said: readonly SaidEntry[];
}

/** A day stays at the address where the message had it; another goes where its first line was. */
async function portionsOf(
  { original, entries, stands = [] }: RewriteRequest,
  left: readonly OpenSheet[],
  ports: Ports,
): Promise<readonly Portion[]> {
  const gives = ({ sheet }: OpenSheet): boolean =>
    sheet.entries.some(({ source, day }) => isOfMessage(source, original) && !stands.includes(day));
  const portions = new Map<SheetId, Portion>(left.filter(gives).map((found) => [found.sheet.id, { found, said: [] }]));
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
  request: RewriteRequest,
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
export async function sourceOfNew({ original, entries }: RewriteRequest, asked: Asked, ports: Ports): Promise<string> {
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
