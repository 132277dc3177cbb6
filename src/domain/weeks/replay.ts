/**
 * A sheet's history lived again, event by event: what it comes to must be what the sheet says, or one of the two was
 * changed behind the history's back [2.7].
 */
import { isDeepStrictEqual } from 'node:util';
import { periodOf, isWithin, type Week } from '../calendar/day.js';
import type { SealedEvent } from '../evidence/decision.js';
import type { Role } from '../people/people.js';
import { brokenAt } from '../evidence/evidence.js';
import { minutesIn, type Entry, type WeekEvent, type WeekSheet } from './week-sheet.js';

/** What is wrong with a sheet; events are numbered from 1. */
export type SheetFault =
  /** The event, or one before it, is not the one that was sealed. */
  | { readonly why: 'chain'; readonly event: number }
  /** The event is not for somebody in that role to do, or student and signer are one and the same. */
  | { readonly why: 'role'; readonly event: number }
  /** The event could not have happened after the ones before it, or says something else than they come to. */
  | { readonly why: 'event'; readonly event: number }
  /** The sheet is not what its history comes to; `event` is the last one. */
  | { readonly why: 'state'; readonly event: number };

/** What events come to. */
type Lived = Pick<WeekSheet, 'state' | 'entries' | 'notWorked'> & {
  /** The state that a withdrawal goes back to. */
  readonly before: 'draft' | 'returned' | 'reopened';
  /** What was signed and not taken back, with the number of its event, the last one at the end. */
  readonly signed: readonly (Pick<WeekSheet, 'entries' | 'notWorked'> & { readonly n: number })[];
};

const EMPTY: Lived = { state: 'draft', entries: [], notWorked: null, before: 'draft', signed: [] };

/** The first thing on a sheet that does not fit, or null where all of it does. */
export function sheetFault(sheet: Omit<WeekSheet, 'outbox'>): SheetFault | null {
  const broken = brokenAt(sheet.history);
  if (broken !== null) return { why: 'chain', event: broken };
  let lived = EMPTY;
  const students = new Set(sheet.history.filter(({ role }) => role === 'student').map(({ by }) => by));
  for (const event of sheet.history) {
    const isOwn = students.size <= 1 && (event.role === 'student') === students.has(event.by);
    if (!rolesOf(event.what).includes(event.role) || !isOwn) return { why: 'role', event: event.n };
    const next = after(lived, event, sheet.week);
    if (!next) return { why: 'event', event: event.n };
    lived = next;
  }
  const fits =
    sheet.version === sheet.history.length &&
    sheet.state === lived.state &&
    sheet.notWorked === lived.notWorked &&
    isSame(sheet.entries, lived.entries);
  return fits ? null : { why: 'state', event: sheet.history.length };
}

/** Whose an act can be: the student keeps the sheet, the praktijkopleider judges it, or the werkbegeleider where that is so [2.7]. */
export function rolesOf({ kind }: WeekEvent): readonly Role[] {
  return kind === 'approved' || kind === 'returned' || kind === 'signature-taken-back'
    ? ['trainer', 'mentor']
    : ['student'];
}

/** The lines as they stood after event `n`; null where the history does not fit. */
export function linesAt({ history, week }: Pick<WeekSheet, 'history' | 'week'>, n: number): readonly Entry[] | null {
  let lived: Lived | null = EMPTY;
  for (const event of history.slice(0, n)) lived &&= after(lived, event, week);
  return lived && lived.entries;
}

/** Null where the event cannot follow. */
function after(lived: Lived, { n, what }: SealedEvent<WeekEvent>, week: Week): Lived | null {
  switch (what.kind) {
    case 'added':
      return withEntries(lived, [], what.entries, week);
    case 'replaced':
      return withEntries(lived, what.removed, what.entries, week);
    case 'removed':
      return withEntries(lived, what.removed, [], week);
    case 'taken-back':
      return withEntries(lived, what.removed, what.restored, week);
    case 'submitted':
      return isOpen(lived) && what.minutes === minutesIn(lived.entries)
        ? { ...lived, state: 'submitted', notWorked: what.notWorked ?? null }
        : null;
    case 'withdrawn':
      return lived.state === 'submitted' ? { ...lived, state: lived.before, notWorked: null } : null;
    case 'returned':
      return lived.state === 'submitted' && isAboutOne(what.about, lived)
        ? { ...lived, state: 'returned', before: 'returned' }
        : null;
    case 'approved': {
      const isWhatWasSubmitted = what.minutes === minutesIn(lived.entries) && isSame(what.entries, lived.entries);
      if (lived.state !== 'submitted' || !isWhatWasSubmitted) return null;
      return { ...lived, state: 'approved', signed: [...lived.signed, { ...lived, n }] };
    }
    case 'signature-taken-back':
      return lived.state === 'approved' && lived.signed.at(-1)?.n === n - 1
        ? { ...lived, state: 'submitted', signed: lived.signed.slice(0, -1) }
        : null;
    case 'reopened':
      return lived.state === 'approved' ? { ...lived, state: 'reopened', before: 'reopened' } : null;
    case 'given-up': {
      const last = lived.signed.at(-1);
      if (lived.state !== 'reopened' || !last || last.n !== what.signed) return null;
      return { ...lived, state: 'approved', entries: last.entries, notWorked: last.notWorked };
    }
  }
}

function isAboutOne(line: Entry | undefined, { entries }: Lived): boolean {
  return line === undefined || entries.some((entry) => isDeepStrictEqual(entry, line));
}

function isOpen({ state }: Lived): boolean {
  return state === 'draft' || state === 'returned' || state === 'reopened';
}

function withEntries(lived: Lived, removed: readonly Entry[], added: readonly Entry[], week: Week): Lived | null {
  if (!isOpen(lived)) return null;
  const gone = new Set(removed.map(({ id }) => id));
  if (
    !isSame(
      lived.entries.filter(({ id }) => gone.has(id)),
      removed,
    )
  )
    return null;
  const kept = lived.entries.filter(({ id }) => !gone.has(id));
  const entries = [...kept, ...added];
  const isSound =
    new Set(entries.map(({ id }) => id)).size === entries.length &&
    added.every(({ day, minutes }) => isWithin(day, periodOf(week)) && minutes > 0);
  return isSound ? { ...lived, entries, notWorked: null } : null;
}

/** The same lines; in which order they stand is no fact. */
function isSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  const ordered = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return isDeepStrictEqual(ordered(some), ordered(others));
}
