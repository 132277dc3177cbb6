/** Lines of a week: written and changed in a form, taken back. */
import { z } from 'zod';
import { asksOf, entry, older, sheet, someDay, text, version } from './fields.js';
import type { Day } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { SaidEntry, SheetId } from '../domain/weeks/week-sheet.js';
import type { TextRequest } from './typed.js';

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

export type HoursAsks =
  | HoursRequest
  | RewriteRequest
  /** A message that stored hours was deleted. */
  | { readonly kind: 'offer-take-back'; readonly original: string }
  /** `lines`: those, by their ids; else all of that day, or those that `what` names. */
  | (Extract<TextRequest, { kind: 'delete' }> & {
      readonly lines?: readonly string[];
      readonly placementId?: PlacementId;
    })
  | Extract<TextRequest, { kind: 'undo-last' }>
  /** That week gets what the one before it has. `version`: of the empty sheet that was shown. */
  | (Extract<TextRequest, { kind: 'same-week' }> & {
      readonly sheet?: SheetId;
      readonly version?: number;
      readonly placementId?: PlacementId;
    })
  /** Take back what one act stored; `whole`: all that ever came of that message and still stands. */
  | { readonly kind: 'undo'; readonly source: string; readonly sheets: readonly SheetId[]; readonly whole?: true }
  /** Pick a line of the week to change; then that line (or, entry "", a new one) in a form; then what the form says. */
  | { readonly kind: 'change-week'; readonly sheet: SheetId }
  | {
      readonly kind: 'edit-entry';
      readonly sheet: SheetId;
      readonly entry: string;
      /** The day that a new line begins with. */
      readonly day?: Day;
      readonly error?: string;
      readonly typed?: FormValues;
      /** From which version of the sheet a form that is shown again was drawn. */
      readonly version?: number | undefined;
    }
  /** `said` null: that line is to go. `typed`: the form, to be shown again. */
  | {
      readonly kind: 'save-entry';
      readonly sheet: SheetId;
      readonly entry: string;
      readonly version?: number | undefined;
      readonly said: SaidEntry | null;
      readonly typed?: FormValues;
      readonly overlaps?: 'meant';
    }
  | { readonly kind: 'fill-in'; readonly placementId?: PlacementId };

const ask = asksOf<HoursAsks>();

const form = {
  day: text(10),
  amount: text(40),
  start: text(40),
  end: text(40),
  breakMinutes: text(40),
  activity: text(300),
  workProcesses: text(300),
  makesUp: text(5),
} satisfies Record<keyof FormValues, z.ZodType<string>>;

export const hours = {
  undo: ask(
    {
      source: z.string().max(200),
      sheets: z.array(sheet).min(1).max(10).readonly(),
      whole: z.literal(true).exactOptional(),
    },
    (data) => ({ kind: 'undo', ...data }),
  ),
  'same-week': ask({ sheet, version }, (data) => ({ kind: 'same-week', ...data })),
  'change-week': ask({ sheet }, (data) => ({ kind: 'change-week', ...data })),
  'edit-entry': ask({ sheet, entry, day: someDay.optional() }, ({ day: first, ...data }) => ({
    ...{ kind: 'edit-entry', ...data },
    ...(first && { day: first }),
  })),
  'remove-entry': ask({ sheet, entry, version: older(version) }, (data) => ({
    kind: 'save-entry',
    ...data,
    said: null,
  })),
  /** What the form says is read in Dutch afterwards. */
  'save-entry': ask(
    { sheet, entry, version: older(version) },
    ({ sheet: id, entry: entryId, version: drawn, ...typed }) => ({
      ...{ kind: 'edit-entry', sheet: id, entry: entryId, version: drawn, typed },
    }),
    form,
  ),
};
