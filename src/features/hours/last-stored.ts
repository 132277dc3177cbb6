/** "moet 4 uur zijn", "haal weg", "ongedaan maken": without a day it is about what this person has just stored, or a question. */
import { actOf, decide, inParts } from '../../decide.js';
import { addDays, periodOf, type Day } from '../../domain/calendar/day.js';
import { decideRemoveStored } from '../../domain/hours/remove-hours.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Entry, WeekEvent, WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { Stored } from '../../domain/weeks/week-sheet.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { capital, dayInWords } from '../../texts/amounts.js';
import * as texts from '../../texts/hours.js';
import { askToOpen, isClosed } from '../../views/closed-week.js';
import { openSheet, type OpenSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';

const RECENT_MS = 60 * 60 * 1000;

type Correction = Extract<Request, { kind: 'hours' | 'correct' }>;

const WRITES: ReadonlySet<WeekEvent['kind']> = new Set(['added', 'replaced', 'removed']);

/** What was stored last on the sheets, while it is still what one talks about; of an act that comes again, what it was of. */
export async function lastStored({ person, at, source }: Asked, ports: Ports): Promise<Stored | null> {
  const since = new Date(at.getTime() - RECENT_MS);
  const placements = await ports.placements.ofStudent(person.id);
  const changed = await ports.sheets.changedSince(
    placements.map(({ id }) => id),
    since,
  );
  const acts = changed.flatMap(({ id, history }) =>
    history.filter(({ by }) => by === person.id).map((event) => ({ ...event, sheet: id })),
  );
  const last =
    acts.find((act) => act.source === source) ??
    acts
      .filter((act) => WRITES.has(act.what.kind) && Date.parse(act.at) >= since.getTime())
      .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
      .at(-1);
  if (!last) return null;
  const of = last.what.kind === 'taken-back' ? last.what.undone : last.source;
  return { source: of, sheets: [...new Set(acts.flatMap((act) => (act.source === of ? [act.sheet] : [])))] };
}

/** The correction of the one line that was just stored; where it could be another, the question which day. */
export async function correctionOfLast(
  request: Correction,
  asked: Asked,
  ports: Ports,
): Promise<(Correction & { readonly kind: 'correct' }) | Extract<Answer, { kind: 'question' }>> {
  const lines = await linesOf(await lastStored(asked, ports), request.placementId, asked, ports);
  const [line, ...others] = lines;
  const [said, ...more] = request.entries;
  if (line && said && others.length === 0 && more.length === 0) {
    const { activity, workProcesses, makesUp, day } = line.entry;
    const kept = { ...(activity !== undefined && { activity }), ...(workProcesses && { workProcesses }) };
    const entry = { ...kept, ...(makesUp && { makesUp }), ...said, day };
    return { kind: 'correct', entries: [entry], placementId: line.on.placement.id, line: line.entry.id };
  }
  const days = lines.length > 0 ? lines.map(({ entry }) => entry.day) : recentDays(asked.now.day);
  const choices = [...new Set(days)].slice(0, 3).map((day) => ({
    label: capital(dayInWords(day)),
    request: {
      ...{ kind: 'correct' as const, entries: request.entries.map((entry) => ({ ...entry, day })) },
      ...(request.placementId && { placementId: request.placementId }),
    },
  }));
  const about = { kind: 'correct' as const, entries: request.entries };
  const at = request.placementId && { placementId: request.placementId };
  return { kind: 'question', question: { text: texts.whichDayToCorrect(said?.minutes ?? 0), choices, about, ...at } };
}

/** Takes off the lines that were just stored; where there are none, the question which day. */
export async function removeLast(
  { placementId }: Extract<Request, { kind: 'delete' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const last = await lastStored(asked, ports);
  const lines = await linesOf(last, placementId, asked, ports);
  // The same message again: what it took off is the last that was stored.
  const isAgain = last?.source === asked.source;
  let answer: Answer | null = null;
  let closed: Answer | null = null;
  const gone: Entry[] = [];
  const concerned = isAgain ? last.sheets : [...new Set(lines.map(({ on }) => on.sheet.id))];
  const by = inParts(asked, concerned.length);
  for (const id of concerned) {
    const found = await openSheet(id, ports);
    if (!found || !last) continue;
    const outcome = await decide(
      ports.sheets,
      found.sheet,
      (sheet) =>
        decideRemoveStored(sheet, last.source, periodOf(sheet.week).from, {
          placement: found.placement,
          act: actOf(asked, 'student'),
        }),
      by,
      ports,
    );
    if (outcome.kind === 'refused' && isClosed(outcome.refusal)) {
      const { id: placement } = found.placement;
      closed ??= askToOpen(outcome.refusal, { ...thoseOf(last.source, outcome.document), placementId: placement });
      continue;
    }
    const done = outcome.document.history.find(({ source }) => source === asked.source)?.what;
    const removed = done?.kind === 'removed' ? done.removed : [];
    gone.push(...removed);
    answer = await studentWeek({ ...found, sheet: outcome.document }, asked.person, ports, {
      title: outcome.kind === 'done' ? texts.linesRemoved(removed) : texts.hoursRefused(outcome.refusal),
      ...(outcome.kind === 'done' && { undo: { source: asked.source, sheets: [id] } }),
    });
  }
  // Over two weeks, of which one is closed: what could go has gone.
  if (closed?.kind === 'question' && gone.length > 0) {
    const text = `${texts.linesRemoved(gone)} ${closed.question.text}`;
    return { ...closed, question: { ...closed.question, text } };
  }
  const said = closed ?? answer;
  if (said) return said;
  const at = placementId && { placementId };
  const choices = recentDays(asked.now.day).map((day) => ({
    label: capital(dayInWords(day)),
    request: { kind: 'delete' as const, day, ...at },
  }));
  const about = { kind: 'delete' as const, day: asked.now.day };
  return { kind: 'question', question: { text: texts.whichDayToClear, choices, about, ...at } };
}

/** The lines that this source stored, to be taken off once the week is open. */
function thoseOf(source: string, { entries, week }: WeekSheet): Extract<Request, { kind: 'delete' }> {
  const lines = entries.filter((entry) => entry.source === source);
  return { kind: 'delete', day: lines[0]?.day ?? periodOf(week).from, lines: lines.map(({ id }) => id) };
}

const recentDays = (today: Day): Day[] => [today, addDays(today, -1)];

/** The lines of the last act that still stand, on one's own sheets; of the address that was named, where one was. */
async function linesOf(
  last: Stored | null,
  placementId: PlacementId | undefined,
  asked: Asked,
  ports: Ports,
): Promise<{ entry: Entry; on: OpenSheet }[]> {
  const lines: { entry: Entry; on: OpenSheet }[] = [];
  for (const id of last?.sheets ?? []) {
    const on = await openSheet(id, ports);
    if (!on || !mayKeepSheet(asked.person, on.placement)) continue;
    if (placementId !== undefined && on.placement.id !== placementId) continue;
    lines.push(...on.sheet.entries.filter(({ source }) => source === last?.source).map((entry) => ({ entry, on })));
  }
  return lines;
}
