/** Hours that are asked to be written: by a sentence, a button or a form. */
import type { PlacementId } from '../domain/placements/placement.js';
import type { Day } from '../domain/calendar/day.js';
import type { SaidEntry } from '../domain/weeks/week-sheet.js';

/** The fields of the form of one line, as they were typed. */
export type FormValues = Readonly<
  Record<'day' | 'amount' | 'start' | 'end' | 'breakMinutes' | 'activity' | 'workProcesses' | 'makesUp', string>
>;

/** How hours go with what the day already holds: beside it, or instead of it. Not said: the bot asks where it matters. */
export type HoursHow = 'add' | 'replace';

/** Hours to write, or to put right. */
export interface HoursRequest {
  readonly kind: 'hours' | 'correct';
  readonly entries: readonly SaidEntry[];
  readonly how?: HoursHow;
  /** Which version of the sheet was shown as `how` was asked: of another it says nothing. */
  readonly shown?: number;
  readonly placementId?: PlacementId;
  readonly dayless?: true;
  /** Days that are asked about after this one: refusing one of them leaves the others. */
  readonly rest?: readonly SaidEntry[];
  /** It was said that they lie over others on purpose. */
  readonly overlaps?: 'meant';
  /** Of a correction: the one line, by its id, whose place it takes; else all of the day. */
  readonly line?: string;
}

/** A message that stored hours was edited: what it says now. */
export interface RewriteRequest {
  readonly kind: 'rewrite';
  readonly original: string;
  readonly entries: readonly SaidEntry[];
  readonly overlaps?: 'meant';
  /** Days of the message that stay as they stand: they are said already, or asked about. */
  readonly stands?: readonly Day[];
  /** Days that are asked about after this one. */
  readonly rest?: readonly SaidEntry[];
}
