/** The urenstaat of one placement in one week [2.7]: what stands in it. The rules are in the files beside it. */
import type { Day, Week } from '../calendar/day.js';
import type { Decided } from '../evidence/decision.js';
import type { ClockTime } from '../calendar/moment.js';
import type { PlacementId } from '../placements/placement.js';

/** concept, ingediend, teruggestuurd, goedgekeurd, heropend */
export const WEEK_STATES = ['draft', 'submitted', 'returned', 'approved', 'reopened'] as const;
export type WeekState = (typeof WEEK_STATES)[number];

/** Why a week without hours is handed in as "niet gewerkt". */
export const NOT_WORKED_REASONS = ['holiday', 'sick', 'theme-week', 'other'] as const;
export type NotWorkedReason = (typeof NOT_WORKED_REASONS)[number];

/** Hours as they were said: whole net minutes, and the times where they were given. */
export interface SaidEntry {
  readonly day: Day;
  /** 1 to 1440, breaks taken off. */
  readonly minutes: number;
  readonly start?: ClockTime;
  /** "00:00" is midnight at the end; an end at or before the start is on the next day. */
  readonly end?: ClockTime;
  /** 0 where it was said that there was none. */
  readonly breakMinutes?: number;
  readonly activity?: string;
  /** Codes of the programme's werkprocessen. */
  readonly workProcesses?: readonly string[];
  /** Hours that make up for what was missed in sickness [2.3]; left out where they are not. */
  readonly makesUp?: true;
}

/** A line on the sheet. */
export interface Entry extends SaidEntry {
  /** Unique on the sheet. */
  readonly id: string;
  /** The message, press or question that stored it; undo and edits of that message find it by this. */
  readonly source: string;
}

/** What happened to a sheet, as its history keeps it. */
export type WeekEvent =
  | { readonly kind: 'added'; readonly entries: readonly Entry[] }
  | { readonly kind: 'replaced'; readonly removed: readonly Entry[]; readonly entries: readonly Entry[] }
  | { readonly kind: 'removed'; readonly removed: readonly Entry[] }
  | {
      readonly kind: 'taken-back';
      readonly undone: string;
      readonly removed: readonly Entry[];
      readonly restored: readonly Entry[];
    }
  | { readonly kind: 'submitted'; readonly minutes: number; readonly notWorked?: NotWorkedReason }
  | { readonly kind: 'withdrawn' }
  /** `about`: the one line for which it was sent back; left out where it was the week. */
  | { readonly kind: 'returned'; readonly reason: string; readonly about?: Entry }
  /** What was signed is kept in full. */
  | { readonly kind: 'approved'; readonly minutes: number; readonly entries: readonly Entry[] }
  /** A signature that was a mistake, taken back by who gave it before anything came after it. */
  | { readonly kind: 'signature-taken-back' }
  | { readonly kind: 'reopened'; readonly reason?: string }
  /** A correction that was given up: what was signed in event `signed` stands again. */
  | { readonly kind: 'given-up'; readonly signed: number };

export type SheetId = string & { readonly __sheetId: never };

export interface WeekSheet extends Decided<WeekEvent> {
  readonly id: SheetId;
  readonly placementId: PlacementId;
  readonly week: Week;
  readonly state: WeekState;
  /** In order of day, then of start, then as they came. */
  readonly entries: readonly Entry[];
  readonly notWorked: NotWorkedReason | null;
}

/** The lines that one act stored, by its source and the sheets that it touched. */
export interface Stored {
  readonly source: string;
  readonly sheets: readonly SheetId[];
}

/** A week without its history: enough for every total. */
export interface WeekSummary {
  readonly id: SheetId;
  readonly placementId: PlacementId;
  readonly week: Week;
  readonly state: WeekState;
  readonly version: number;
  /** Minutes on Monday to Sunday, seven numbers. */
  readonly minutesPerDay: readonly number[];
  /** Those of them that make up for sickness. */
  readonly makeUpMinutes: number;
  /** When it was handed in last, ISO instant; null where it was not or was taken back. */
  readonly submittedAt: string | null;
}

/** There is one sheet per placement and week, so its id is their names. */
export function sheetIdOf(placementId: PlacementId, week: Week): SheetId {
  return `${placementId}:${week}` as SheetId;
}

export function weekOfSheet(id: string): Week {
  return id.slice(-8) as Week;
}

/** Whose week it is. */
export const placementOfSheet = (id: string): PlacementId => id.slice(0, id.lastIndexOf(':')) as PlacementId;

/** The sheet as it is before anything is stored in it. */
export function emptySheet(placementId: PlacementId, week: Week): WeekSheet {
  return {
    id: sheetIdOf(placementId, week),
    placementId,
    week,
    state: 'draft',
    version: 0,
    entries: [],
    notWorked: null,
    history: [],
    outbox: [],
  };
}

/** The line with this id, or what it was changed into since; null where it is gone. */
export function lineNow(sheet: WeekSheet, id: string): Entry | null {
  const line = sheet.entries.find((entry) => entry.id === id);
  if (line) return line;
  const change = sheet.history.findLast(
    ({ what }) => what.kind === 'replaced' && what.removed.length === 1 && what.removed[0]?.id === id,
  )?.what;
  const [next, ...more] = change?.kind === 'replaced' ? change.entries : [];
  return next && more.length === 0 ? lineNow(sheet, next.id) : null;
}

/** Net minutes of a list of entries together. */
export function minutesIn(entries: readonly { readonly minutes: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0);
}
