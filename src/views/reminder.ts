/** A reminder as it stands now: what is still open, and the ways on. Null where nothing is. */
import { reminderCard } from '../cards/reminder-card.js';
import { addDays, periodOf, weekOf, type Day, type Week } from '../domain/day.js';
import { daysToFillIn, isDayOff, weeksToHandIn, type StudentFacts } from '../domain/hours-to-fill-in.js';
import { type ClockTime, type Moment } from '../domain/moment.js';
import { timesOf } from '../domain/remind.js';
import type { Rhythm } from '../domain/rhythm.js';
import type { Reply } from '../messages.js';
import * as texts from '../texts/reminders.js';

/** Later than this after its day a reminder says nothing any more. */
const FRESH_DAYS = 2;
const LAST_MINUTE = '23:59' as ClockTime;

/** `day`: the one that it was made for. */
export function hoursReminder(day: Day, rhythm: Rhythm, facts: StudentFacts, now: Moment): Reply | null {
  if (now.day > addDays(day, FRESH_DAYS) || isDayOff(now.day, facts)) return null;
  const open = daysToFillIn(facts, now);
  const [first] = open;
  if (!first) return null;
  const { hours } = timesOf(rhythm, facts.school);
  return reminderCard({
    title: texts.daysOpen(open),
    lines: [texts.tipHours, texts.whyReminded(hours)],
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
  if (now.day > addDays(sunday, FRESH_DAYS) || isDayOff(now.day, facts)) return null;
  const asOf = weekOf(now.day) === week ? now : { day: sunday, time: LAST_MINUTE };
  const open = weeksToHandIn(facts, asOf);
  if (open.length === 0) return null;
  const isSeveral = new Set(open.map(({ placement }) => placement.id)).size > 1;
  const missing = daysToFillIn(facts, asOf);
  return reminderCard({
    title: texts.weeksOpen(open),
    lines: [
      ...(open.length > 1 ? open.map((at) => texts.weekOpen(at, isSeveral)) : []),
      ...(missing.length > 0 ? [texts.daysOpen(missing)] : []),
      texts.whyReminded(timesOf(rhythm, facts.school).week),
    ],
    fillIn: missing.slice(0, 1).map(({ placement, days }) => ({ placement, day: days[0] ?? now.day, company: null })),
    handIn: open.map((at) => ({ ...at, company: isSeveral ? at.placement.company.name : null })),
    notWorked: missing.length > 0 ? asOf.day : null,
    week,
    now,
  });
}
