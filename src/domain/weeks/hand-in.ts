/** Handing a week in to the praktijkopleider, and taking it back before it is judged [2.7]. */
import { daysOf, isWithin, mondayOf, periodOf, type Day, type Period, type Week } from '../calendar/day.js';
import { isBehind, isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { minutesOf, momentOf, type Moment } from '../calendar/moment.js';
import type { Placement } from '../placements/placement.js';
import { plannedMinutesOn } from '../hours/planned-hours.js';
import type { School } from '../school/school.js';
import { noticesOfUnsigned } from './unsigned.js';
import { minutesIn, type NotWorkedReason, type WeekEvent, type WeekSheet } from './week-sheet.js';

export type HandInRefusal =
  /** Nothing in it, and no reason why there is nothing. */
  | { readonly why: 'empty' }
  /** Nothing in it, and none of its days is one of the placement's. */
  | { readonly why: 'outside'; readonly period: Period }
  | { readonly why: 'not-begun'; readonly from: Day }
  /** "Niet gewerkt" of a week that is not over: only by who has seen which days of it are to come. */
  | { readonly why: 'not-over'; readonly toCome: readonly Day[] }
  /** The card is older than the sheet: what would be handed in is not what was shown. */
  | { readonly why: 'changed-since' }
  | { readonly why: 'already-submitted' }
  | { readonly why: 'already-approved' }
  /** There is nothing with the trainer to take back. */
  | { readonly why: 'not-submitted' };

type HandInDecision = Decision<WeekSheet, WeekEvent, HandInRefusal>;

/** `version` is that of the sheet as the student saw it. The trainer gets a card to sign, and later a reminder. */
export function decideHandIn(
  sheet: WeekSheet,
  command: { readonly version: number; readonly notWorked: NotWorkedReason | null; readonly beforeItsEnd?: boolean },
  { placement, school, act }: { readonly placement: Placement; readonly school: School; readonly act: Act },
): HandInDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state === 'submitted') return { kind: 'refused', refusal: { why: 'already-submitted' } };
  if (sheet.state === 'approved') return { kind: 'refused', refusal: { why: 'already-approved' } };
  if (isBehind(sheet, command.version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  const refusal = emptyRefusal(sheet, command, { placement, school, now: momentOf(new Date(act.at)) });
  if (refusal) return { kind: 'refused', refusal };

  const notWorked = sheet.entries.length === 0 ? command.notWorked : null;
  const version = sheet.version + 1;
  const what: WeekEvent = { kind: 'submitted', minutes: minutesIn(sheet.entries), ...(notWorked && { notWorked }) };
  return {
    kind: 'change',
    change: {
      next: { ...sheet, state: 'submitted', notWorked },
      event: { ...act, what },
      notices: [
        {
          key: `sign-off:${sheet.id}:v${version}`,
          to: placement.trainerId,
          about: { kind: 'sign-off', sheet: sheet.id, version },
        },
        ...noticesOfUnsigned({ id: sheet.id, version }, act.at, { placement, school }),
      ],
    },
  };
}

/** A week with hours can go in as it is; one without them only with a reason, and once it is over. */
function emptyRefusal(
  { entries, week }: WeekSheet,
  { notWorked, beforeItsEnd = false }: Parameters<typeof decideHandIn>[1],
  context: WeekContext,
): HandInRefusal | null {
  if (entries.length > 0) return null;
  const outside = outsidePlacement(week, context.placement);
  if (outside) return outside;
  if (mondayOf(week) > context.now.day) return { why: 'not-begun', from: mondayOf(week) };
  if (notWorked === null) return { why: 'empty' };
  if (beforeItsEnd || periodOf(week).until < context.now.day) return null;
  return { why: 'not-over', toCome: daysToCome({ entries, week }, context) };
}

interface WeekContext {
  readonly placement: Placement;
  readonly school: School;
  readonly now: Moment;
}

/** A week of which no day is the placement's has nothing to sign. */
export function outsidePlacement(
  week: Week,
  { period }: Pick<Placement, 'period'>,
): Extract<HandInRefusal, { why: 'outside' }> | null {
  return daysOf(periodOf(week)).some((day) => isWithin(day, period)) ? null : { why: 'outside', period };
}

/** Working days of the week that are still to come: today as well, until it is over or something stands on it. */
export function daysToCome(
  { entries, week }: Pick<WeekSheet, 'entries' | 'week'>,
  { placement, school, now }: WeekContext,
): Day[] {
  return daysOf(periodOf(week)).filter((day) => {
    const planned = plannedMinutesOn(day, placement, school);
    if (planned === 0 || day < now.day || entries.some((entry) => entry.day === day)) return false;
    return day > now.day || minutesOf(now.time) < minutesOf(placement.usualStart) + planned;
  });
}

/** The state the sheet had before it was handed in comes back; the trainer's card says that it was withdrawn. */
export function decideWithdraw(
  sheet: WeekSheet,
  version: number,
  { placement, act }: { placement: Placement; act: Act },
): HandInDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state === 'approved') return { kind: 'refused', refusal: { why: 'already-approved' } };
  if (sheet.state !== 'submitted') return { kind: 'refused', refusal: { why: 'not-submitted' } };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  return {
    kind: 'change',
    change: {
      next: { ...sheet, state: stateBeforeHandIn(sheet), notWorked: null },
      event: { ...act, what: { kind: 'withdrawn' } },
      notices: [
        {
          key: `refresh:${sheet.id}:v${sheet.version + 1}`,
          to: placement.trainerId,
          about: { kind: 'refresh', subject: sheet.id },
        },
      ],
    },
  };
}

function stateBeforeHandIn(sheet: WeekSheet): 'draft' | 'returned' | 'reopened' {
  const judged = sheet.history.findLast(({ what }) => what.kind === 'returned' || what.kind === 'reopened');
  return judged?.what.kind === 'returned' ? 'returned' : judged?.what.kind === 'reopened' ? 'reopened' : 'draft';
}
