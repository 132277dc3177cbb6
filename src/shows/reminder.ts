/** A reminder as it stands now: what is still open, and the ways on. Null where nothing is. */
import { periodOf, weekOf, type Day, type Week } from '../domain/calendar/day.js';
import { daysToFillIn, weeksToHandIn, type StudentFacts } from '../domain/hours/hours-to-fill-in.js';
import type { ClockTime, Moment } from '../domain/calendar/moment.js';
import { arrivingAt, quietHoursOf } from '../domain/reminders/quiet-hours.js';
import { timesOf } from '../domain/reminders/remind.js';
import type { Rhythm } from '../domain/reminders/rhythm.js';
import type { School } from '../domain/school/school.js';
import { SNOOZES, TONIGHT } from '../domain/reminders/snooze.js';
import type { Placement } from '../domain/placements/placement.js';
import { sheetIdOf } from '../domain/weeks/week-sheet.js';
import * as texts from '../texts/reminders.js';
import { noteShow } from './note.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

const LAST_MINUTE = '23:59' as ClockTime;
/** Of weeks that are open: how many are named, and how many have a button. */
const MOST_NAMED = 6;
const MOST_BUTTONS = 3;

/** `why`: where somebody asked for it; it is then no reminder of the bot's own. */
export function hoursReminder(
  rhythm: Rhythm,
  facts: StudentFacts,
  now: Moment,
  why: string | null = null,
): Shown<'note'> | null {
  const open = daysToFillIn(facts, now);
  const [first] = open;
  if (!first) return null;
  const { hours } = timesOf(rhythm, facts.school);
  return reminderShow({
    title: texts.daysOpen(open),
    lines: [texts.tipHours, ...(why === null ? weeklyOnly(rhythm, facts.school) : [])],
    why: why ?? texts.whyReminded(arrivingAt(hours, quietHoursOf(rhythm, facts.school))),
    fillIn: open.map(({ placement, days }) => ({
      placement,
      day: days[0] ?? now.day,
      company: open.length > 1 ? placement.company.name : null,
    })),
    handIn: [],
    notWorked: now.day,
    week: null,
    now,
  });
}

export function weekReminder(
  week: Week,
  rhythm: Rhythm,
  facts: StudentFacts,
  now: Moment,
  why: string | null = null,
): Shown<'note'> | null {
  const sunday = periodOf(week).until;
  const asOf = weekOf(now.day) === week ? now : { day: sunday, time: LAST_MINUTE };
  const open = weeksToHandIn(facts, asOf);
  if (open.length === 0) return null;
  const isSeveral = new Set(open.map(({ placement }) => placement.id)).size > 1;
  const missing = daysToFillIn(facts, asOf);
  // The newest first: that one is still fresh in mind.
  const named = open.toReversed().slice(0, MOST_NAMED);
  return reminderShow({
    title: texts.weeksOpen(open),
    lines: [
      ...(open.length > 1 ? named.map((at) => texts.weekOpen(at, isSeveral)) : []),
      ...(open.length > named.length ? [texts.moreWeeksOpen(open.length - named.length, texts.isSheets(open))] : []),
      ...(missing.length > 0 ? [texts.daysOpen(missing)] : []),
      ...(why === null ? weeklyOnly(rhythm, facts.school) : []),
    ],
    why: why ?? texts.whyReminded(arrivingAt(timesOf(rhythm, facts.school).week, quietHoursOf(rhythm, facts.school))),
    fillIn: missing.slice(0, 1).map(({ placement, days }) => ({ placement, day: days[0] ?? now.day, company: null })),
    handIn: named
      .slice(0, MOST_BUTTONS)
      .map((at) => ({ ...at, company: isSeveral ? at.placement.company.name : null })),
    notWorked: missing.length > 0 ? asOf.day : null,
    week,
    now,
  });
}

/** Who has not answered so often hears with the last of these, and not again, that only the weekly reminder is left. */
function weeklyOnly({ ignored, off }: Rhythm, { reminders }: School): string[] {
  const isCut = ignored === reminders.ignoredMost && !off.includes('hours-reminder');
  return isCut ? [texts.onlyWeekly(reminders)] : [];
}

interface Reminder {
  readonly title: string;
  readonly lines: readonly string[];
  readonly why: string;
  /** First days without hours; the company where there is more than one address. */
  readonly fillIn: readonly { readonly placement: Placement; readonly day: Day; readonly company: string | null }[];
  readonly handIn: readonly { readonly placement: Placement; readonly week: Week; readonly company: string | null }[];
  /** Up to which day "Niet gewerkt" speaks of; null where no day is asked for. */
  readonly notWorked: Day | null;
  readonly week: Week | null;
  readonly now: Moment;
}

/** One tap to each way on; what a button does is judged when it is pressed. */
function reminderShow({ title, lines, why, fillIn, handIn, notWorked, week, now }: Reminder): Shown<'note'> {
  const buttons = [
    ...handIn.map((at) =>
      button(texts.buttonsOfReminder.handIn(at.week, at.company), {
        verb: 'ask-hand-in',
        sheet: sheetIdOf(at.placement.id, at.week),
      }),
    ),
    ...fillIn.map(({ placement, day, company }) =>
      button([texts.buttonsOfReminder.fillIn, company].filter((part) => part !== null).join(': '), {
        verb: 'edit-entry',
        ...{ sheet: sheetIdOf(placement.id, weekOf(day)), entry: '', day },
      }),
    ),
    ...(notWorked === null ? [] : [button(texts.buttonsOfReminder.notWorked, { verb: 'not-worked', day: notWorked })]),
    ...SNOOZES.filter((how) => how !== 'tonight' || now.time < TONIGHT).map((how) =>
      button(
        texts.buttonsOfReminder[how],
        { verb: 'snooze', how, week, drawn: `${now.day}T${now.time}` },
        { under: texts.laterInWords },
      ),
    ),
  ];
  const [first, ...others] = buttons;
  return noteShow(title, first ? [{ ...first, look: 'positive' }, ...others] : [], lines, why);
}
