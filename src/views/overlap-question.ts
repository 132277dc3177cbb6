/** Times that overlap what stands on any sheet of the student are asked about, by whichever road they come. */
import { addDays, weekOf } from '../domain/calendar/day.js';
import { isDoneBefore } from '../domain/evidence/decision.js';
import { overlapped } from '../domain/hours/overlap.js';
import { sheetIdOf, type Entry, type SaidEntry, type WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Answer, Choice, Request } from '../messages.js';
import type { Asked, Ports } from '../ports.js';
import * as texts from '../texts/hours.js';

export interface Overlapping {
  readonly said: readonly SaidEntry[];
  /** Which lines stay beside the new ones, and are not asked about otherwise. */
  readonly stays: (entry: Entry, sheet: WeekSheet) => boolean;
  /** What is done where it is meant so. */
  readonly anyway: Request;
  /** Other ways on. */
  readonly choices?: readonly Choice[];
}

/** Null where nothing overlaps, or where this very source has stored them already. */
export async function overlapQuestion(
  { said, stays, anyway, choices = [] }: Overlapping,
  asked: Asked,
  ports: Ports,
): Promise<Answer | null> {
  const timed = said.filter(({ start }) => start !== undefined);
  if (timed.length === 0) return null;
  const placements = await ports.placements.ofStudent(asked.person.id);
  const weeks = new Set(timed.flatMap(({ day }) => [-1, 0, 1].map((by) => weekOf(addDays(day, by)))));
  const ids = placements.flatMap((placement) => [...weeks].map((week) => sheetIdOf(placement.id, week)));
  const sheets = (await Promise.all(ids.map((id) => ports.sheets.load(id)))).filter((sheet) => sheet !== null);
  if (sheets.some((sheet) => isDoneBefore(sheet, asked))) return null;
  const lines = sheets.flatMap((sheet) =>
    sheet.entries
      .filter((entry) => stays(entry, sheet))
      .map((entry) => ({ ...entry, at: placements.find(({ id }) => id === sheet.placementId)?.company.name })),
  );
  const other = overlapped(lines, timed);
  if (!other) return null;
  const company = placements.length > 1 && 'at' in other ? other.at : undefined;
  return {
    kind: 'question',
    question: {
      text: texts.overlapsWith(other, company),
      choices: [
        { label: texts.storeAnyway, request: anyway },
        ...choices,
        { label: texts.neverMind, request: { kind: 'nothing' } },
      ],
    },
  };
}
