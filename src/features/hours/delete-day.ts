/** "verwijder maandag": all hours of that day are taken off; one tap brings them back. */
import { actOf, decide } from '../../decide.js';
import { weekOf, type Day } from '../../domain/calendar/day.js';
import { decideRemoveDay } from '../../domain/hours/remove-hours.js';
import type { Placement } from '../../domain/placements/placement.js';
import { emptySheet, sheetIdOf, type Entry, type WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Choice } from '../../messages.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noPlacement } from '../../texts/general.js';
import { dayRemoved, hoursRefused, lineLabel, linesRemoved, wholeDay, whichLine } from '../../texts/hours.js';
import { askToOpen, isClosed } from '../../views/closed-week.js';
import { studentWeek } from '../../views/student-week.js';

/** On every address of the student that has hours on that day. */
export async function deleteDay(
  { day, what, lines, placementId }: Extract<Request, { kind: 'delete' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const own = await ports.placements.ofStudent(asked.person.id);
  const placements = own.filter(({ id }) => placementId === undefined || id === placementId);
  const week = weekOf(day);
  if (what !== undefined && !lines) {
    const named = await linesNamed(day, what, { placements, at: placementId }, ports);
    if (named.kind === 'question') return named;
    return deleteDay({ kind: 'delete', day, lines: named.lines, ...(placementId && { placementId }) }, asked, ports);
  }
  let answer: Answer | null = null;
  for (const placement of placements) {
    const id = sheetIdOf(placement.id, week);
    const outcome = await decide(
      ports.sheets,
      (await ports.sheets.load(id)) ?? emptySheet(placement.id, week),
      (sheet) => decideRemoveDay(sheet, day, { placement, act: actOf(asked, 'student') }, lines),
      asked,
      ports,
    );
    if (outcome.kind === 'refused' && outcome.refusal.why === 'nothing-there' && (answer || placements.length > 1))
      continue;
    if (outcome.kind === 'refused' && isClosed(outcome.refusal)) {
      return askToOpen(outcome.refusal, { kind: 'delete', day, ...(lines && { lines }), placementId: placement.id });
    }
    answer = await studentWeek({ sheet: outcome.document, placement }, asked.person, ports, {
      title: outcome.kind === 'done' ? removedFrom(outcome.document, day) : hoursRefused(outcome.refusal),
      lines: asked.before ?? [],
      ...(outcome.kind === 'done' && { undo: { source: asked.source, sheets: [id] } }),
    });
  }
  return (
    answer ?? { kind: 'text', text: placements.length > 0 ? hoursRefused({ why: 'nothing-there', day }) : noPlacement }
  );
}

/** What was taken off, and whether that was all of the day. */
function removedFrom({ entries, history }: WeekSheet, day: Day): string {
  const what = history.at(-1)?.what;
  const others = what?.kind === 'removed' && what.removed.some((entry) => entry.day !== day);
  const isEmpty = !others && entries.every((entry) => entry.day !== day);
  return isEmpty || what?.kind !== 'removed' ? dayRemoved(day) : linesRemoved(what.removed);
}

/** "de afbouw van vrijdag": the lines of that day with one of those words in them; none: which of them is asked. */
async function linesNamed(
  day: Day,
  what: string,
  { placements, at }: { readonly placements: readonly Placement[]; readonly at: Placement['id'] | undefined },
  ports: Ports,
): Promise<{ kind: 'lines'; lines: string[] } | Extract<Answer, { kind: 'question' }>> {
  const sheets = await Promise.all(placements.map(({ id }) => ports.sheets.load(sheetIdOf(id, weekOf(day)))));
  const ofDay = sheets.flatMap((sheet) => sheet?.entries.filter((entry) => entry.day === day) ?? []);
  const words = what.split(' ');
  const isNamed = ({ activity = '' }: Entry): boolean =>
    words.some((word) =>
      activity
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .includes(word),
    );
  const named = ofDay.filter(isNamed);
  if (named.length > 0 || ofDay.length === 0) return { kind: 'lines', lines: named.map(({ id }) => id) };
  const choices: Choice[] = ofDay
    .slice(0, ofDay.length === 1 ? 1 : 2)
    .map((entry) => ({ label: lineLabel(entry), request: { kind: 'delete', day, lines: [entry.id] } }));
  if (ofDay.length > 1)
    choices.push({ label: wholeDay, request: { kind: 'delete', day, ...(at && { placementId: at }) } });
  return { kind: 'question', question: { text: whichLine(day), choices } };
}
