/** Writing hours on a week sheet: what is refused, what is asked, and what is stored at once. */
import type { Act, Decision } from '../evidence/decision.js';
import { isDoneBefore } from '../evidence/decision.js';
import type { Day } from '../calendar/day.js';
import type { Moment } from '../calendar/moment.js';
import { isOfMessage } from './message-source.js';
import { overlaps } from './overlap.js';
import { fileClosed, type FileClosed } from '../placements/file-closed.js';
import type { Placement } from '../placements/placement.js';
import { minutesIn, type Entry, type SaidEntry, type WeekEvent, type WeekSheet } from '../weeks/week-sheet.js';

const MINUTES_PER_DAY = 1440;

/** Hours to write, all in the week of the sheet. */
export interface LogHours {
  readonly entries: readonly SaidEntry[];
  /** 'add' beside what the day holds, 'replace' it; undefined: as `conflictOf` finds. */
  readonly how: 'add' | 'replace' | undefined;
}

/** Why hours cannot be written, with what the sentence needs. */
export type HoursRefusal =
  | { readonly why: 'future'; readonly day: Day }
  | { readonly why: 'over-24-hours'; readonly day: Day; readonly minutes: number }
  | { readonly why: 'placement-ended'; readonly day: Day; readonly until: Day }
  | FileClosed
  | { readonly why: 'submitted'; readonly sheet: WeekSheet }
  | { readonly why: 'locked'; readonly sheet: WeekSheet }
  | { readonly why: 'day-taken'; readonly conflict: Conflict }
  | { readonly why: 'nothing-there'; readonly day: Day }
  /** The form is of an earlier version. */
  | { readonly why: 'behind'; readonly sheet: WeekSheet }
  /** What is to be taken back was changed, or something was written where it would come back. */
  | { readonly why: 'written-over'; readonly sheet: WeekSheet; readonly day: Day | null };

/** A day that already holds hours with which the new ones do not go without asking. */
export interface Conflict {
  readonly kind: 'same-again' | 'different' | 'overlap';
  readonly day: Day;
  readonly presentMinutes: number;
  readonly newMinutes: number;
}

export type HoursDecision = Decision<WeekSheet, WeekEvent, HoursRefusal>;

/** Writes hours; asks where a day already holds some that do not go with them. */
export function decideHours(
  sheet: WeekSheet,
  command: LogHours,
  context: { readonly placement: Placement; readonly now: Moment; readonly act: Act },
): HoursDecision {
  if (isDoneBefore(sheet, context.act)) return { kind: 'again' };
  const closed = fileClosed(context.placement) ?? closedFor(sheet);
  if (closed) return { kind: 'refused', refusal: closed };

  const impossible = command.entries.map((entry) => impossibleOn(entry, context)).find((refusal) => refusal !== null);
  if (impossible) return { kind: 'refused', refusal: impossible };

  const days = new Set(command.entries.map((entry) => entry.day));
  const removed = command.how === 'replace' ? sheet.entries.filter((entry) => days.has(entry.day)) : [];
  const kept = sheet.entries.filter((entry) => !removed.includes(entry));

  if (command.how === undefined) {
    const conflict = conflictOf(kept, command.entries);
    if (conflict) return { kind: 'refused', refusal: { why: 'day-taken', conflict } };
  }

  const added = command.entries.map((entry, i): Entry => ({
    ...keptWords(entry, removed, command.entries),
    ...entry,
    id: `${context.act.source}#${i + 1}`,
    source: context.act.source,
  }));
  const entries = inOrder([...kept, ...added]);
  for (const day of days) {
    const minutes = minutesIn(entries.filter((entry) => entry.day === day));
    if (minutes > MINUTES_PER_DAY) return { kind: 'refused', refusal: { why: 'over-24-hours', day, minutes } };
  }

  return changed(
    sheet,
    entries,
    context.act,
    removed.length > 0 ? { kind: 'replaced', removed, entries: added } : { kind: 'added', entries: added },
  );
}

/** What a form of one line says; `entryId` "" is a new line, and `said` null takes the line off. */
export interface ChangeEntry {
  readonly entryId: string;
  /** That of the sheet as the form was drawn; undefined on a form from before forms said it. */
  readonly version: number | undefined;
  readonly said: SaidEntry | null;
}

/** Puts one line in the place of another, adds one, or takes one off: on the sheet as the form showed it. */
export function decideChangeEntry(
  sheet: WeekSheet,
  { entryId, version, said }: ChangeEntry,
  context: { readonly placement: Placement; readonly now: Moment; readonly act: Act },
): HoursDecision {
  if (isDoneBefore(sheet, context.act)) return { kind: 'again' };
  const closed = fileClosed(context.placement) ?? closedFor(sheet);
  if (closed) return { kind: 'refused', refusal: closed };
  const removed = sheet.entries.filter((entry) => entry.id === entryId);
  const isGone = removed.length === 0 && (entryId !== '' || said === null);
  if (areLinesBehind(sheet, version) || isGone) return { kind: 'refused', refusal: { why: 'behind', sheet } };
  const kept = { ...sheet, entries: sheet.entries.filter((entry) => entry.id !== entryId) };
  if (said === null) return changed(sheet, kept.entries, context.act, { kind: 'removed', removed });
  const decision = decideHours(kept, { entries: [said], how: 'add' }, context);
  if (decision.kind !== 'change' || removed.length === 0) return decision;
  const entries = decision.change.next.entries.filter((entry) => entry.source === context.act.source);
  return changed(sheet, decision.change.next.entries, context.act, { kind: 'replaced', removed, entries });
}

/** Whether lines have changed since the form was drawn; that the week went to the trainer and came back changes none. */
export function areLinesBehind(sheet: WeekSheet, drawnFrom: number | undefined): boolean {
  if (drawnFrom === undefined || drawnFrom > sheet.version) return true;
  return sheet.history.some(({ n, what }) => n > drawnFrom && CHANGES_LINES.has(what.kind));
}

const CHANGES_LINES: ReadonlySet<WeekEvent['kind']> = new Set([
  'added',
  'replaced',
  'removed',
  'taken-back',
  'given-up',
]);

/** What an edited message says now; nothing changes on the days that `stand`. */
export interface Rewrite {
  readonly original: string;
  readonly entries: readonly SaidEntry[];
  readonly stands?: readonly Day[];
}

/**
 * A message was edited: what it stored gives way to what it says now. The lines keep the first message as their
 * source, so that it can be edited again and taken back; the event holds all of it that is on this sheet, also what stands.
 */
export function decideRewrite(
  sheet: WeekSheet,
  { original, entries, stands = [] }: Rewrite,
  context: { readonly placement: Placement; readonly now: Moment; readonly act: Act },
): HoursDecision {
  if (isDoneBefore(sheet, context.act)) return { kind: 'again' };
  const isOwn = ({ source }: Entry): boolean => isOfMessage(source, original);
  const removed = sheet.entries.filter(isOwn);
  const without = sheet.entries.filter((entry) => !isOwn(entry) || stands.includes(entry.day));
  const decision = decideHours({ ...sheet, entries: without }, { entries, how: 'add' }, context);
  if (decision.kind !== 'change') return decision;
  const rewritten = decision.change.next.entries.map((entry) =>
    entry.source === context.act.source ? { ...entry, source: original } : entry,
  );
  return changed(sheet, rewritten, context.act, { kind: 'replaced', removed, entries: rewritten.filter(isOwn) });
}

/** Whether the sheet takes no hours now: it waits for the trainer, or has been signed. */
export function closedFor(sheet: WeekSheet): Extract<HoursRefusal, { why: 'submitted' | 'locked' }> | null {
  switch (sheet.state) {
    case 'submitted':
      return { why: 'submitted', sheet };
    case 'approved':
      return { why: 'locked', sheet };
    case 'draft':
    case 'returned':
    case 'reopened':
      return null;
  }
}

/**
 * The first day where new hours do not simply go beside what is there: the same amount and activity again, spans that
 * overlap, or an amount without times or activity. Spans apart and another activity are work of their own.
 */
export function conflictOf(present: readonly Entry[], said: readonly SaidEntry[]): Conflict | null {
  for (const entry of said) {
    const sameDay = present.filter((other) => other.day === entry.day);
    if (sameDay.length === 0) continue;
    const facts = { day: entry.day, presentMinutes: minutesIn(sameDay), newMinutes: entry.minutes };
    if (sameDay.some((other) => isSame(other, entry))) return { kind: 'same-again', ...facts };
    if (sameDay.some((other) => overlaps(other, entry))) return { kind: 'overlap', ...facts };
    const hasOtherActivity =
      entry.activity !== undefined && sameDay.every((other) => other.activity !== entry.activity);
    const isApart = entry.start !== undefined && sameDay.every((other) => other.start !== undefined);
    if (!hasOtherActivity && !isApart) return { kind: 'different', ...facts };
  }
  return null;
}

/**
 * "vrijdag moet 5 uur zijn" changes the hours and not what was done: where one line takes the place of one other and
 * says nothing of it, the activity and the werkprocessen stay.
 */
function keptWords(
  entry: SaidEntry,
  removed: readonly Entry[],
  said: readonly SaidEntry[],
): Pick<SaidEntry, 'activity' | 'workProcesses' | 'makesUp'> {
  const [old, ...others] = removed.filter(({ day }) => day === entry.day);
  const isOneForOne = others.length === 0 && said.filter(({ day }) => day === entry.day).length === 1;
  if (!old || !isOneForOne || entry.activity !== undefined) return {};
  const { activity, workProcesses, makesUp } = old;
  return {
    ...(activity !== undefined && { activity }),
    ...(workProcesses && { workProcesses }),
    ...(makesUp && { makesUp }),
  };
}

function isSame(a: SaidEntry, b: SaidEntry): boolean {
  return a.minutes === b.minutes && a.activity === b.activity && a.start === b.start && a.end === b.end;
}

function impossibleOn(
  entry: SaidEntry,
  { placement, now }: { readonly placement: Placement; readonly now: Moment },
): HoursRefusal | null {
  if (entry.day > now.day) return { why: 'future', day: entry.day };
  if (entry.minutes > MINUTES_PER_DAY) return { why: 'over-24-hours', day: entry.day, minutes: entry.minutes };
  if (entry.day > placement.period.until) {
    return { why: 'placement-ended', day: entry.day, until: placement.period.until };
  }
  return null;
}

/** By day, then by start, then as they came. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.day.localeCompare(b.day) || (a.start ?? '').localeCompare(b.start ?? ''));
}

/** The sheet with these lines. */
export function changed(sheet: WeekSheet, entries: readonly Entry[], act: Act, what: WeekEvent): HoursDecision {
  return {
    kind: 'change',
    change: { next: { ...sheet, entries, notWorked: null }, event: { ...act, what }, notices: [] },
  };
}
