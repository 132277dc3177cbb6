/** Times that overlap what stands on any sheet of the student are asked about, by whichever road they come. */
import { addDays, weekOf, type Day } from '../domain/calendar/day.js';
import { isDoneBefore } from '../domain/evidence/decision.js';
import { overlapped, overlappingDays } from '../domain/hours/overlap.js';
import type { Placement } from '../domain/placements/placement.js';
import { sheetIdOf, type Entry, type SaidEntry, type WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Choice } from '../messages.js';
import type { Request } from '../asks/request.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';
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
  const timed = timesOf(said);
  if (timed.length === 0) return null;
  const { placements, sheets } = await sheetsAround(timed, asked, ports);
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

/** The days that have to be asked about, so that they hold up no other; not those that this very act has stored. */
export async function daysThatOverlap(
  { said, stays }: Pick<Overlapping, 'said' | 'stays'>,
  asked: Asked,
  ports: Ports,
): Promise<ReadonlySet<Day>> {
  const timed = timesOf(said);
  if (timed.length === 0) return new Set();
  const { sheets } = await sheetsAround(timed, asked, ports);
  const own = sheets.flatMap(({ history }) => history.filter(({ source }) => source === asked.source));
  const stored = new Set(own.flatMap(({ what }) => ('entries' in what ? what.entries.map(({ day }) => day) : [])));
  const lines = sheets.flatMap((sheet) =>
    sheet.entries.filter((entry) => entry.source !== asked.source && stays(entry, sheet)),
  );
  return overlappingDays(
    lines,
    timed.filter(({ day }) => !stored.has(day)),
  );
}

const timesOf = (said: readonly SaidEntry[]): SaidEntry[] => said.filter(({ start }) => start !== undefined);

/** All sheets of the student of the weeks in which something can overlap these. */
async function sheetsAround(
  timed: readonly SaidEntry[],
  { person }: Asked,
  ports: Ports,
): Promise<{ placements: readonly Placement[]; sheets: readonly WeekSheet[] }> {
  const placements = await ports.placements.ofStudent(person.id);
  const weeks = new Set(timed.flatMap(({ day }) => [-1, 0, 1].map((by) => weekOf(addDays(day, by)))));
  const ids = placements.flatMap((placement) => [...weeks].map((week) => sheetIdOf(placement.id, week)));
  const sheets = await Promise.all(ids.map((id) => ports.sheets.load(id)));
  return { placements, sheets: sheets.filter((sheet) => sheet !== null) };
}
