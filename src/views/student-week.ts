/** A student's own week as it is shown: loads what that needs. */
import { button, type Button } from '../shows/button.js';
import { takenNow, weekButtons, weekShow } from '../shows/week.js';
import { addWeeks } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import { sameAs } from '../domain/hours/same-week.js';
import type { Person } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import { progressOf } from '../domain/placements/progress.js';
import { minutesIn, sheetIdOf, type WeekEvent, type WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Choice } from '../messages.js';
import type { Stored } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import { capital, weekInWords, weekWithDates } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import { totalsLine } from '../texts/hours.js';
import { reasonBeside, reasonGiven } from '../texts/lines.js';
import { markForStudent } from '../texts/marks.js';
import { draftLine, notWorkedBecause, notWorkedInWords, stateLine } from '../texts/weeks.js';
import { marksOfSheet } from './marks-of-sheet.js';
import { namedOn } from './open-sheet.js';
import { trainerDoesNotKnow } from './reach.js';

export interface StudentWeek {
  /** What was done; else the name of the week. */
  readonly title?: string;
  readonly lines?: readonly string[];
  /** What was just stored, for "Ongedaan maken". */
  readonly undo?: Stored;
  /** All of the student's, where they have been loaded already. */
  readonly placements?: readonly Placement[];
  /** Instead of the buttons that go with the state. */
  readonly buttons?: readonly Button[];
  /** What the buttons stand for, where the card asks something. */
  readonly asks?: readonly Choice[];
  /** Only the marks of these days are said in full; the rows bear the others, and whether they count. */
  readonly markedDays?: readonly string[];
}

export async function studentWeek(
  { sheet, placement }: { readonly sheet: WeekSheet; readonly placement: Placement },
  reader: Person,
  ports: Ports,
  { title, lines = [], undo, buttons, asks, markedDays = [], ...known }: StudentWeek = {},
): Promise<Reply> {
  const placements = known.placements ?? (await ports.placements.ofStudent(placement.studentId));
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const progress = progressOf(placements, summaries);
  const marks = await marksOfSheet({ sheet, placement }, { born: reader.born, summaries }, ports);
  const said = marks.filter(({ day }) => markedDays.includes(day));
  const judges = sheet.state === 'draft' ? [] : await ports.people.byIds(namedOn(placement));
  const nameOf = (id: string): string => judges.find((person) => person.id === id)?.name ?? 'het BPV-bureau';
  const unheard = sheet.state === 'submitted' ? await trainerDoesNotKnow(sheet, placement, ports) : [];
  const planned = Object.values(placement.plannedMinutes).reduce((sum, minutes) => sum + minutes, 0);
  const returned = sheet.state === 'returned' ? lastReturn(sheet) : undefined;
  const isBeside = sheet.entries.some(({ id }) => id === returned?.about?.id);

  const shown = weekShow({
    title: title ?? capital(weekWithDates(sheet.week)),
    subtitle: placements.length > 1 || title === undefined ? placement.company.name : '',
    state: sheet.state === 'draft' ? draftLine(sheet) : capital(stateLine(sheet, nameOf, reader.id)),
    sheet,
    marks: marks.filter((mark) => mark.kind === 'before-pok' || !said.includes(mark)),
    beside: (line) => (returned && line.id === returned.about?.id ? reasonBeside(returned.reason) : null),
    lines: [
      ...lines,
      ...unheard,
      ...(sheet.notWorked ? [notWorkedBecause(notWorkedInWords(sheet.notWorked))] : []),
      ...(returned && !isBeside ? [reasonGiven(returned)] : []),
      ...said.map(markForStudent),
    ],
    footer: totalsLine(weekInWords(sheet.week), minutesIn(sheet.entries), planned, progress),
    buttons: takenNow(await withSameWeek(buttons ?? weekButtons(sheet, undo), { sheet, placement }, ports), placement),
    reader: reader.id,
    stored: undo,
  });
  return asks ? { ...shown, asks } : shown;
}

/** An empty week can be the one before it over again, where that has hours of days that have been. */
async function withSameWeek(
  buttons: readonly Button[],
  { sheet, placement }: { readonly sheet: WeekSheet; readonly placement: Placement },
  ports: Ports,
): Promise<readonly Button[]> {
  if (sheet.entries.length > 0 || sheet.state !== 'draft') return buttons;
  const before = await ports.sheets.load(sheetIdOf(placement.id, addWeeks(sheet.week, -1)));
  if (!before || sameAs(before, sheet.week, momentOf(ports.clock.now()).day).entries.length === 0) return buttons;
  const same = button(
    labels.sameWeek,
    { verb: 'same-week', sheet: sheet.id, version: sheet.version },
    { look: 'positive' },
  );
  return [same, ...buttons.map(({ label, ask, under }) => button(label, ask, under === undefined ? {} : { under }))];
}

function lastReturn({ history }: WeekSheet): Extract<WeekEvent, { kind: 'returned' }> | undefined {
  return history.map(({ what }) => what).findLast((what) => what.kind === 'returned');
}
