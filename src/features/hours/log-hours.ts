/** "uren 6 vrijdag": stored at once, on the sheet of its placement and week; shown with what can be changed. */
import { actOf, decide, inParts } from '../../decide.js';
import { isBehind, type Act } from '../../domain/evidence/decision.js';
import { weekdayOf, type Day } from '../../domain/calendar/day.js';
import { conflictOf, decideChangeEntry, decideHours, type HoursRefusal } from '../../domain/hours/hours.js';
import { overlapped } from '../../domain/hours/overlap.js';
import type { Placement } from '../../domain/placements/placement.js';
import { emptySheet, type Entry, type SaidEntry, type WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { HoursRequest } from '../../asks/hours.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noPlacement } from '../../texts/general.js';
import * as texts from '../../texts/hours.js';
import { askToOpen } from '../../views/closed-week.js';
import { beyondMissed } from '../../views/make-up.js';
import { daysThatOverlap, overlapQuestion } from '../../views/overlap-question.js';
import { studentWeek } from '../../views/student-week.js';
import { type Portion, placesOf, portionsOf } from '../../views/hours-portions.js';

export async function logHours(request: HoursRequest, asked: Asked, ports: Ports): Promise<Answer> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  if (placements.length === 0) return { kind: 'text', text: noPlacement };
  const portions = portionsOf(request, await placesOf(request, placements, ports), asked);
  if (!Array.isArray(portions)) return { kind: 'question', question: portions };

  const act = actOf(asked, 'student');
  const how = request.how ?? (request.kind === 'correct' ? 'replace' : undefined);
  // What was said of a day as it was shown says nothing of what it has become.
  const howOn = (sheet: WeekSheet): typeof how =>
    request.how !== undefined && isBehind(sheet, request.shown) ? undefined : how;
  const decideOn = (portion: Portion) => (sheet: WeekSheet) => {
    const context = { placement: portion.placement, now: asked.now, act };
    const [said] = portion.entries;
    return request.line !== undefined && said
      ? decideChangeEntry(sheet, { entryId: request.line, version: sheet.version, said }, context)
      : decideHours(sheet, { entries: portion.entries, how: howOn(sheet) }, context);
  };

  const stays = (entry: Entry, sheet: WeekSheet): boolean =>
    howOn(sheet) === 'add' ||
    !portions.some(({ sheetId, entries }) => sheetId === sheet.id && entries.some((one) => one.day === entry.day));
  const overlapping = { said: request.entries, stays, anyway: { ...request, overlaps: 'meant' as const } };
  const isSeveral = new Set(request.entries.map(({ day }) => day)).size > 1;
  const isAsked = request.overlaps === undefined;
  // A message that overlaps itself does not say which of its days is wrong.
  const isWhole = !isSeveral || overlapped([], request.entries) !== null;
  const question = isAsked && isWhole ? await overlapQuestion(overlapping, asked, ports) : null;
  if (question) return question;

  // A message over two sheets is stored on both or on neither: a refusal is found before anything is written.
  if (portions.length > 1) {
    for (const portion of portions) {
      const sheet = (await ports.sheets.load(portion.sheetId)) ?? emptySheet(portion.placement.id, portion.week);
      const decision = decideOn(portion)(sheet);
      // What is asked about one day holds up no other.
      if (decision.kind === 'refused' && decision.refusal.why !== 'day-taken')
        return refused(decision.refusal, request, portion, sheet);
    }
  }
  const later = new Set([
    ...(isAsked && !isWhole ? await daysThatOverlap(overlapping, asked, ports) : []),
    ...(how === undefined && isSeveral ? await daysToAsk(portions, act, ports) : []),
  ]);
  const [now, then] = [request.entries.filter(({ day }) => !later.has(day)), laterOf(request, later)];
  if (later.size > 0 && (now.length > 0 || then.length > 1)) {
    return askInTurn({ ...request, entries: now }, then, asked, ports);
  }
  const by = inParts(asked, portions.length + (request.rest ? 1 : 0));
  let last: { sheet: WeekSheet; placement: Placement } | null = null;
  for (const portion of portions) {
    const empty = (): WeekSheet => emptySheet(portion.placement.id, portion.week);
    const outcome = await decide(
      ports.sheets,
      (await ports.sheets.load(portion.sheetId)) ?? empty(),
      decideOn(portion),
      by,
      ports,
    );
    if (outcome.kind === 'refused') return refused(outcome.refusal, request, portion, outcome.document);
    last = { sheet: outcome.document, placement: portion.placement };
  }
  if (!last) return { kind: 'text', text: noPlacement };
  if (request.placementId) await rememberUsual(request, request.placementId, asked, ports);

  const undo = { source: asked.source, sheets: portions.map(({ sheetId }) => sheetId) };
  if (request.rest) {
    const next = { ...plainly(request), entries: request.rest };
    const answer = await logHours(next, { ...asked, source: `${asked.source}/rest` }, ports);
    if (answer.kind !== 'question') return answer;
    const text = `${texts.stored(request.entries, how === 'replace' ? 'replaced' : 'added')} ${answer.question.text}`;
    return { ...answer, question: { ...answer.question, text }, stored: undo };
  }

  return studentWeek(last, asked.person, ports, {
    title: texts.stored(request.entries, how === 'replace' ? 'replaced' : 'added'),
    lines: [
      ...(asked.healthDropped ? [texts.healthDropped] : []),
      ...(await beyondMissed(last.placement, request.entries, ports)),
      ...(asked.before ?? []),
    ],
    undo,
    markedDays: request.entries.map(({ day }) => day),
    placements,
  });
}

/** What is not asked about is stored; then the first of the days that are, and so on. */
async function askInTurn(now: HoursRequest, then: readonly SaidEntry[], asked: Asked, ports: Ports): Promise<Answer> {
  if (now.entries.length > 0) return logHours({ ...now, rest: then }, asked, ports);
  const [first] = then;
  const answer = await logHours(
    { ...plainly(now), entries: then.filter(({ day }) => day === first?.day) },
    asked,
    ports,
  );
  const rest = then.filter(({ day }) => day !== first?.day);
  if (answer.kind !== 'question' || rest.length === 0) return answer;
  const next: Request = { ...plainly(now), entries: rest };
  const choices = answer.question.choices.map(({ label, request }) => ({
    label,
    request: request.kind === 'nothing' ? next : 'entries' in request ? { ...request, rest } : request,
  }));
  return { ...answer, question: { ...answer.question, choices, otherwise: next } };
}

/** The days of the message that do not simply go beside what is there, unless this very act has stored them. */
async function daysToAsk(portions: readonly Portion[], act: Act, ports: Ports): Promise<ReadonlySet<Day>> {
  const days = new Set<Day>();
  for (const { sheetId, entries } of portions) {
    const sheet = await ports.sheets.load(sheetId);
    const done = sheet?.history.find(({ source }) => source === act.source)?.what;
    const stored = new Set(done?.kind === 'added' ? done.entries.map(({ day }) => day) : []);
    for (const entry of entries) {
      const ofDay = entries.filter(({ day }) => day === entry.day);
      const isOpen = done ? !stored.has(entry.day) : conflictOf(sheet?.entries ?? [], ofDay) !== null;
      if (isOpen) days.add(entry.day);
    }
  }
  return days;
}

const laterOf = ({ entries, rest = [] }: HoursRequest, later: ReadonlySet<Day>): SaidEntry[] => [
  ...entries.filter(({ day }) => later.has(day)),
  ...rest,
];

/** The same without what was said of the days before. */
function plainly({ kind, entries, placementId }: HoursRequest): HoursRequest {
  return { kind, entries, ...(placementId && { placementId }) };
}

function refused(
  refusal: HoursRefusal,
  request: HoursRequest,
  { placement }: Portion,
  { version: shown }: WeekSheet,
): Answer {
  const text = texts.hoursRefused(refusal);
  switch (refusal.why) {
    case 'day-taken': {
      const isAsked = refusal.conflict.kind === 'overlap';
      const again = (how: 'add' | 'replace'): Request => ({
        ...{ ...request, how, shown, placementId: placement.id },
        ...(how === 'add' && isAsked && { overlaps: 'meant' as const }),
      });
      const choices =
        refusal.conflict.kind === 'same-again'
          ? [
              { label: texts.addSame, request: again('add') },
              { label: texts.keepAsIs, request: { kind: 'nothing', day: refusal.conflict.day } as const },
            ]
          : [
              { label: texts.add(refusal.conflict), request: again('add') },
              { label: texts.replace(refusal.conflict), request: again('replace') },
            ];
      const otherwise: Request = { kind: 'nothing', day: refusal.conflict.day };
      return { kind: 'question', question: { text, choices, otherwise } };
    }
    case 'submitted':
    case 'locked':
      return askToOpen(refusal, { ...request, placementId: placement.id });
    case 'future':
    case 'over-24-hours':
    case 'placement-ended':
    case 'file-closed':
    case 'nothing-there':
    case 'behind':
    case 'written-over':
      return { kind: 'text', text };
  }
}

async function rememberUsual(
  request: HoursRequest,
  placementId: Placement['id'],
  { chat, person }: Asked,
  ports: Ports,
): Promise<void> {
  const weekdays = request.entries.map(({ day }) => weekdayOf(day));
  if (weekdays.every((weekday) => chat.usualPlacement[weekday] === placementId)) return;
  const chosen = Object.fromEntries(weekdays.map((weekday) => [weekday, placementId]));
  await ports.chats.update(person.id, { usualPlacement: { ...chat.usualPlacement, ...chosen } });
}
