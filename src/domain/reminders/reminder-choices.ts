/** What somebody chooses to hear unasked and when: what of it can be, and what it makes of their rhythm. */
import { WEEKDAYS, type Day, type Weekday } from '../calendar/day.js';
import type { ClockTime } from '../calendar/moment.js';
import { hashOf } from '../evidence/hash.js';
import { isQuiet, quietHoursOf, type QuietHours } from './quiet-hours.js';
import { TO_PLAN, type Rhythm } from './rhythm.js';
import type { ReminderTimes } from '../school/school.js';
import type { Optional } from './unasked.js';

export type ChoicesRefusal =
  | { readonly why: 'no-time' }
  /** Hours reminders are on, and on no day. */
  | { readonly why: 'no-days' }
  /** One of the two quiet hours is missing. */
  | { readonly why: 'half-quiet' }
  /** The digest is of a week: it comes on one day. */
  | { readonly why: 'one-day' }
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

/** What was said in words of what one wants to hear unasked, and when. */
export interface SaidReminders {
  readonly at?: ClockTime;
  readonly on?: boolean;
  readonly days?: readonly Weekday[];
  /** One reminder, on this day; nothing of what comes every week changes. */
  readonly once?: Day;
  /** Hours in which nothing is sent; the end that was not said stays as it is. */
  readonly quiet?: Partial<QuietHours>;
  /** Left out: all there is to choose. */
  readonly only?: 'digest';
}

interface Context {
  readonly reminders: ReminderTimes;
  /** What this person can choose from. */
  readonly kinds: readonly Optional[];
  readonly now: Date;
}

type Change = Partial<Rhythm> | { readonly refusal: ChoicesRefusal };

/** Of which a person chooses the time: students of the reminder of hours, others of the digest. */
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
  const shared = { ...beginAnew(now), off, quiet: ownQuiet(quiet, reminders) };
  const timed = timedOf(kinds);
  if (!timed) return shared;
  if (!at) return { refusal: { why: 'no-time' } };
  if (isQuiet(at, quiet)) return { refusal: { why: 'time-is-quiet', at, quiet } };
  // The day of the digest is not in the form: it stays.
  if (timed === 'digest') return { ...shared, at: ownTimes(timed, { days, at }, reminders).at };
  if (days.length === 0 && on.includes(timed)) return { refusal: { why: 'no-days' } };
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
  const days = said.days ?? rhythm.days ?? [];
  if (timed === 'digest' && days.length > 1) return { refusal: { why: 'one-day' } };
  const off = rhythm.off.filter((kind) => kind !== timed);
  return { ...beginAnew(now), off, ...ownTimes(timed, { days, at }, reminders) };
}

/** "niet storen tussen 20:00 en 9:00": what falls in them waits for their end. */
export function chooseQuiet(
  rhythm: Rhythm,
  said: Partial<QuietHours>,
  { reminders, now }: Pick<Context, 'reminders' | 'now'>,
): Partial<Rhythm> {
  const quiet = { ...quietHoursOf(rhythm, { reminders }), ...said };
  return { ...lookedAtAnew(now), quiet: ownQuiet(quiet, reminders) };
}

/** What equals the school's choice follows the school. */
function ownTimes(
  timed: 'hours-reminder' | 'digest',
  { days, at }: { readonly days: readonly Weekday[]; readonly at: ClockTime },
  { hours, digest }: ReminderTimes,
): Pick<Rhythm, 'days' | 'at'> {
  const usual = timed === 'digest' ? { days: [digest.day], at: digest.at } : hours;
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const isUsual = chosen.length === 0 || chosen.join() === usual.days.toSorted().join();
  return { days: isUsual ? null : chosen, at: at === usual.at ? null : at };
}

/** "herinneringen uit", "overzicht aan": these of all that can be chosen. */
export function switchKinds(
  on: boolean,
  rhythm: Pick<Rhythm, 'off'>,
  { kinds, now }: Omit<Context, 'reminders'>,
): Partial<Rhythm> {
  const others = rhythm.off.filter((kind) => !kinds.includes(kind));
  return { ...beginAnew(now), off: on ? others : [...others, ...kinds] };
}

/** Who asks for reminders has answered, whatever they left unanswered before. */
function beginAnew(now: Date): Pick<Rhythm, 'nextAt' | 'lookedAt' | 'asked' | 'ignored'> {
  return { ...lookedAtAnew(now), asked: null, ignored: 0 };
}

/** What lies before a choice is not caught up by it. */
function lookedAtAnew(now: Date): Pick<Rhythm, 'nextAt' | 'lookedAt'> {
  return { nextAt: TO_PLAN, lookedAt: now };
}

function ownQuiet(quiet: QuietHours, { quiet: usual }: ReminderTimes): Rhythm['quiet'] {
  return isSameQuiet(quiet, usual) ? null : quiet;
}

function isSameQuiet(a: QuietHours, b: QuietHours): boolean {
  return a.from === b.from && a.until === b.until;
}
