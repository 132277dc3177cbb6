/** A reminder as it stands now: what is still open, and the ways on. Null where nothing is. */
import { reminderShow } from '../shows/reminder-note.js';
import { periodOf, weekOf, type Week } from '../domain/calendar/day.js';
import { daysToFillIn, weeksToHandIn, type StudentFacts } from '../domain/hours/hours-to-fill-in.js';
import type { ClockTime, Moment } from '../domain/calendar/moment.js';
import { arrivingAt, quietHoursOf } from '../domain/reminders/quiet-hours.js';
import { timesOf } from '../domain/reminders/remind.js';
import type { Rhythm } from '../domain/reminders/rhythm.js';
import type { School } from '../domain/school/school.js';
import type { Reply } from '../shows/reply.js';
import * as texts from '../texts/reminders.js';

const LAST_MINUTE = '23:59' as ClockTime;
/** Of weeks that are open: how many are named, and how many have a button. */
const MOST_NAMED = 6;
const MOST_BUTTONS = 3;

export function hoursReminder(rhythm: Rhythm, facts: StudentFacts, now: Moment): Reply | null {
  const open = daysToFillIn(facts, now);
  const [first] = open;
  if (!first) return null;
  const { hours } = timesOf(rhythm, facts.school);
  return reminderShow({
    title: texts.daysOpen(open),
    lines: [
      texts.tipHours,
      ...weeklyOnly(rhythm, facts.school),
      texts.whyReminded(arrivingAt(hours, quietHoursOf(rhythm, facts.school))),
    ],
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

export function weekReminder(week: Week, rhythm: Rhythm, facts: StudentFacts, now: Moment): Reply | null {
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
      ...weeklyOnly(rhythm, facts.school),
      texts.whyReminded(arrivingAt(timesOf(rhythm, facts.school).week, quietHoursOf(rhythm, facts.school))),
    ],
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
