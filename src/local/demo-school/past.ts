/** Weeks as they went before the clock was looked at: written, handed in and signed by the rules of the house. */
import { addDays, mondayOf, type Week, type Weekday } from '../../domain/calendar/day.js';
import type { Act, Decision } from '../../domain/evidence/decision.js';
import { applied } from '../../domain/evidence/evidence.js';
import { decideHandIn } from '../../domain/weeks/hand-in.js';
import { decideHours } from '../../domain/hours/hours.js';
import { instantOf, type ClockTime } from '../../domain/calendar/moment.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import { decideApprove } from '../../domain/weeks/sign-off.js';
import { emptySheet, type SaidEntry, type WeekEvent, type WeekSheet } from '../../domain/weeks/week-sheet.js';

/** A day's work in a pattern that repeats. */
export interface Work extends Omit<SaidEntry, 'day'> {
  readonly weekday: Weekday;
}

/** How far a week got. */
export type GotTo = 'written' | 'handed-in' | 'signed';

export function weekThatWas(
  { placement, school }: { readonly placement: Placement; readonly school: School },
  week: Week,
  work: readonly Work[],
  gotTo: GotTo,
): WeekSheet {
  const at = (weekday: number, time: string, by: 'student' | 'trainer'): Act => {
    const moment = { day: addDays(mondayOf(week), weekday - 1), time: time as ClockTime };
    return {
      at: instantOf(moment).toISOString(),
      by: by === 'student' ? placement.studentId : placement.trainerId,
      role: by,
      way: by === 'student' ? 'chat' : 'card',
      source: `demo:${placement.id}:${week}:${weekday}:${time}`,
    };
  };
  let sheet = emptySheet(placement.id, week);
  for (const { weekday, ...said } of work) {
    const now = { day: addDays(mondayOf(week), weekday - 1), time: '20:15' as ClockTime };
    const command = { entries: [{ ...said, day: now.day }], how: undefined };
    sheet = follow(decideHours(sheet, command, { placement, now, act: at(weekday, now.time, 'student') }));
  }
  if (gotTo === 'written') return delivered(sheet);
  const handIn = { placement, school, act: at(7, '19:05', 'student') };
  sheet = follow(decideHandIn(sheet, { version: sheet.version, notWorked: null }, handIn));
  // What waits for a signature is still to be told to the trainer; who else hears is decided when it is delivered.
  if (gotTo === 'handed-in') return sheet;
  const monday = at(8, '09:10', 'trainer');
  return delivered(follow(decideApprove(sheet, sheet.version, { placement, act: monday })));
}

/** Everybody heard of it at the time. */
function delivered(sheet: WeekSheet): WeekSheet {
  return { ...sheet, outbox: [] };
}

function follow(decision: Decision<WeekSheet, WeekEvent, object>): WeekSheet {
  if (decision.kind === 'change') return applied(decision.change);
  throw new Error(`The demo school breaks a rule: ${JSON.stringify(decision)}`);
}
