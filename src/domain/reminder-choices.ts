/** What somebody chooses to hear unasked and when: what of it can be, and what it makes of their rhythm. */
import { WEEKDAYS, type Weekday } from './day.js';
import type { ClockTime } from './moment.js';
import { hashOf } from './evidence.js';
import { isQuiet, quietHoursOf, type QuietHours } from './quiet-hours.js';
import { TO_PLAN, type Rhythm } from './rhythm.js';
import type { ReminderTimes } from './school.js';
import { type Optional } from './unasked.js';

export type ChoicesRefusal =
  | { readonly why: 'no-time' }
  /** Hours reminders are on, and on no day. */
  | { readonly why: 'no-days' }
  /** One of the two quiet hours is missing. */
  | { readonly why: 'half-quiet' }
  | { readonly why: 'time-is-quiet'; readonly at: ClockTime; readonly quiet: QuietHours };

/** The form; null where a time is missing or is none. */
export interface Choices {
  readonly on: readonly Optional[];
  readonly days: readonly Weekday[];
  readonly at: ClockTime | null;
  readonly quietFrom: ClockTime | null;
  readonly quietUntil: ClockTime | null;
}

/** Tells these choices from others: what the form of them was drawn from. */
export function choicesVersion(choices: Choices): string {
  return hashOf(choices).slice(0, 16);
}

interface Context {
  readonly reminders: ReminderTimes;
  /** What this person can choose from. */
  readonly kinds: readonly Optional[];
  readonly now: Date;
}

type Change = Partial<Rhythm> | { readonly refusal: ChoicesRefusal };

/** Of which a person chooses the time: students of the reminder of hours, on days of their own; others of the digest. */
export function timedOf(kinds: readonly Optional[]): 'hours-reminder' | 'digest' | null {
  if (kinds.includes('hours-reminder')) return 'hours-reminder';
  return kinds.includes('digest') ? 'digest' : null;
}

/** What equals the school's choice follows the school from then on. */
export function chooseReminders(choices: Choices, { reminders, kinds, now }: Context): Change {
  const { on, days, at, quietFrom, quietUntil } = choices;
  if (!quietFrom || !quietUntil) return { refusal: { why: 'half-quiet' } };
  const quiet = { from: quietFrom, until: quietUntil };
  const off = kinds.filter((kind) => !on.includes(kind));
  const shared = { ...lookedAtAnew(now), off, quiet: isSameQuiet(quiet, reminders.quiet) ? null : quiet };
  const timed = timedOf(kinds);
  if (!timed) return shared;
  if (!at) return { refusal: { why: 'no-time' } };
  if (isQuiet(at, quiet)) return { refusal: { why: 'time-is-quiet', at, quiet } };
  if (timed === 'hours-reminder' && days.length === 0 && on.includes(timed)) return { refusal: { why: 'no-days' } };
  return { ...shared, ...ownTimes(timed, { days, at }, reminders) };
}

/** "herinner me elke donderdag om 18:00": what was not said stays, and that is on from then on. */
export function chooseTime(
  rhythm: Rhythm,
  said: { readonly days?: readonly Weekday[] | undefined; readonly at?: ClockTime | undefined },
  { reminders, kinds, now }: Context,
): Change {
  const timed = timedOf(kinds);
  if (!timed) return {};
  const at = said.at ?? rhythm.at ?? (timed === 'digest' ? reminders.digest.at : reminders.hours.at);
  const quiet = quietHoursOf(rhythm, { reminders });
  if (isQuiet(at, quiet)) return { refusal: { why: 'time-is-quiet', at, quiet } };
  const off = rhythm.off.filter((kind) => kind !== timed);
  return { ...lookedAtAnew(now), off, ...ownTimes(timed, { days: said.days ?? rhythm.days ?? [], at }, reminders) };
}

/** The digest is of a week, so its day is the school's. */
function ownTimes(
  timed: 'hours-reminder' | 'digest',
  { days, at }: { readonly days: readonly Weekday[]; readonly at: ClockTime },
  { hours, digest }: ReminderTimes,
): Pick<Rhythm, 'days' | 'at'> {
  if (timed === 'digest') return { days: null, at: at === digest.at ? null : at };
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const isUsual = chosen.length === 0 || chosen.join() === hours.days.toSorted().join();
  return { days: isUsual ? null : chosen, at: at === hours.at ? null : at };
}

/** "herinneringen uit", "herinneringen aan": all that can be chosen. */
export function switchAll(on: boolean, { kinds, now }: Omit<Context, 'reminders'>): Partial<Rhythm> {
  return { ...lookedAtAnew(now), off: on ? [] : kinds, ...(on && { asked: null, ignored: 0 }) };
}

/** What lies before a choice is not caught up by it. */
function lookedAtAnew(now: Date): Pick<Rhythm, 'nextAt' | 'lookedAt'> {
  return { nextAt: TO_PLAN, lookedAt: now };
}

function isSameQuiet(a: QuietHours, b: QuietHours): boolean {
  return a.from === b.from && a.until === b.until;
}
