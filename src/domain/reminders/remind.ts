/**
 * What a student is reminded of now, and when it is looked again. Asked late, twice or by two processes it comes to the
 * same notices; after a stop only the last occasion still makes sense, and only while it is fresh.
 */
import { isPlanned, openMoments, type ContactMoment } from '../talks/contact-moments.js';
import { whoPlans } from '../talks/talk-forms.js';
import { isWithoutStudent, talksAt } from '../talks/talks.js';
import { isTalkedAround, twoWeeklyDays } from '../talks/two-weekly.js';
import { addDays, periodOf, weekOf, type Day } from '../calendar/day.js';
import type { Notice } from '../evidence/decision.js';
import {
  daysToFillIn,
  hasUnsettledWeeks,
  isDayOff,
  isLeftAlone,
  isStillMissing,
  isStillOpen,
  reachOfReminders,
  weeksToHandIn,
  type StudentFacts,
} from '../hours/hours-to-fill-in.js';
import { hoursMadeNow } from '../placements/hours-made.js';
import { instantOf, momentOf, type ClockTime } from '../calendar/moment.js';
import { lastOccasion, nextOccasion, type WeeklyTimes } from '../calendar/occasions.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { AskedFor, Rhythm } from './rhythm.js';
import { isFreeDay } from '../calendar/school-calendar.js';
import { endOfPlacements, lastChecksNow } from './end-of-placement.js';
import { startOfPlacements, startsNow } from './start-of-placement.js';
import type { School } from '../school/school.js';

/** An occasion that was missed for longer is let go: the next one comes within days. */
export const FRESH_MS = 2 * 24 * 60 * 60 * 1000;

/** When a contact moment is spoken of. */
const MORNING = '09:00' as ClockTime;
const LAST_MINUTE = '23:59' as ClockTime;

export interface Reminded {
  readonly notices: readonly Notice[];
  /** To be stored after the notices: the same again adds nothing. */
  readonly rhythm: Rhythm;
}

/** Own times where they were chosen, else the school's. An own time on the day of the week's reminder is for both. */
export function timesOf(
  { days, at, off }: Pick<Rhythm, 'days' | 'at' | 'off'>,
  { reminders }: Pick<School, 'reminders'>,
): { hours: WeeklyTimes; week: WeeklyTimes } {
  const hours = { days: days ?? reminders.hours.days, at: at ?? reminders.hours.at };
  const isTogether = hours.days.includes(reminders.week.day) && !off.includes('hours-reminder');
  return { hours, week: { days: [reminders.week.day], at: isTogether ? hours.at : reminders.week.at } };
}

/** `facts`: all of this student's, with what the rhythm knows of days that were not worked. */
export function remind(rhythm: Rhythm, facts: StudentFacts, now: Date): Reminded {
  const made = hoursMadeNow(rhythm, facts, now);
  const unanswered = isAnswered(rhythm, facts, now) ? { asked: null, ignored: 0 } : {};
  const current: Rhythm = {
    ...rhythm,
    ...unanswered,
    // What was said is kept for as long as it could be asked.
    notWorked: rhythm.notWorked.filter(
      (day) => day >= reachOfReminders(momentOf(now).day) || isStillOpen(weekOf(day), facts, momentOf(now)),
    ),
    ...(made.made.length > 0 && { made: made.made }),
    lookedAt: now,
    nextAt: nextLook(rhythm, facts, now),
    version: rhythm.version + 1,
  };
  const asks = rhythm.lookedAt ? askedNow(current, facts, { since: rhythm.lookedAt, now }) : null;
  const moments = rhythm.lookedAt ? momentsNow(current, facts, { since: rhythm.lookedAt, now }) : [];
  const starts = rhythm.lookedAt ? startsNow(current, facts, { since: rhythm.lookedAt, now }) : [];
  const checks = rhythm.lookedAt ? lastChecksNow(facts, { since: rhythm.lookedAt, now }) : [];
  const talked = rhythm.lookedAt ? twoWeeklyNow(current, facts, { since: rhythm.lookedAt, now }) : [];
  const told = [...made.notices, ...moments, ...starts, ...checks, ...talked];
  if (!asks) return { notices: told, rhythm: current };
  return {
    notices: [...told, asks.notice],
    rhythm: { ...current, asked: asks.for, ignored: current.ignored + 1 },
  };
}

interface Span {
  readonly since: Date;
  readonly now: Date;
}

/** The reminder of the last occasion since then, if there is one and something is to be asked. */
function askedNow(rhythm: Rhythm, facts: StudentFacts, { since, now }: Span): { notice: Notice; for: AskedFor } | null {
  const { hours, week } = timesOf(rhythm, facts.school);
  const isDue = (at: Date | null): at is Date =>
    at !== null && at > since && now.getTime() - at.getTime() <= FRESH_MS && !isFreeDay(momentOf(at).day, facts.school);
  const [hoursAt, weekAt] = [lastOccasion(hours, now), lastOccasion(week, now)];
  const moment = momentOf(now);
  if (isDayOff(moment.day, facts)) return null;

  if (isDue(weekAt) && !rhythm.off.includes('week-reminder') && (hoursAt === null || weekAt >= hoursAt)) {
    const open = weeksToHandIn(stillReminded(facts, moment.day), momentOf(weekAt));
    const last = open.at(-1)?.week;
    if (last === undefined) return null;
    const about = { kind: 'week-reminder', week: weekOf(momentOf(weekAt).day) } as const;
    return { notice: noticeOf(rhythm.id, about.week, about), for: { days: [], week: last } };
  }
  if (!isDue(hoursAt)) return null;
  const weeklyOnly = rhythm.ignored >= facts.school.reminders.ignoredMost;
  const open =
    rhythm.off.includes('hours-reminder') || weeklyOnly ? [] : daysToFillIn(stillReminded(facts, moment.day), moment);
  if (open.length === 0) return null;
  const about = { kind: 'hours-reminder', day: momentOf(hoursAt).day } as const;
  const days = [...new Set(open.flatMap((at) => at.days))].sort();
  return { notice: noticeOf(rhythm.id, about.day, about), for: { days, week: null } };
}

/** Without the placements that were over too long ago to ask for hours there. */
function stillReminded(facts: StudentFacts, today: Day): StudentFacts {
  const placements = facts.placements.filter((placement) => !isLeftAlone(placement, facts.school, today));
  return {
    ...facts,
    placements,
    summaries: facts.summaries.filter(({ placementId }) => placements.some(({ id }) => id === placementId)),
  };
}

/** Talks of which it is time to speak. A call is the teacher's, and stands in the teacher's digest. */
function momentsNow(rhythm: Rhythm, facts: StudentFacts, { since, now }: Span): Notice[] {
  if (rhythm.off.includes('contact-moment')) return [];
  const today = momentOf(now).day;
  return talksOf(facts).flatMap(({ placement, moment }) => {
    const at = spokenOfAt(moment);
    if (at <= since || at > now || moment.until < today) return [];
    if (isPlanned(moment, talksAt(placement.id, facts.talks), today)) return [];
    const about = { kind: 'contact-moment', placement: placement.id, moment: moment.id } as const;
    const to = whoPlans(moment.kind, placement, facts.school);
    return [{ key: `contact-moment:${placement.id}:${moment.id}`, to, about }];
  });
}

/** Whether student and praktijkopleider have talked; after a stop it is asked once. */
function twoWeeklyNow(rhythm: Rhythm, facts: StudentFacts, { since, now }: Span): Notice[] {
  if (rhythm.off.includes('two-weekly')) return [];
  return facts.placements.flatMap(({ id, ...placement }): Notice[] => {
    const due = twoWeeklyDays(placement, facts.school).filter((day) => {
      const at = instantOf({ day, time: MORNING });
      return at > since && at <= now && now.getTime() - at.getTime() <= FRESH_MS;
    });
    const day = due.at(-1);
    if (day === undefined || isTalkedAround(day, talksAt(id, facts.talks))) return [];
    const about = { kind: 'two-weekly', placement: id, day } as const;
    return [{ key: `two-weekly:${id}:${day}`, to: rhythm.id, about }];
  });
}

function noticeOf(to: PersonId, when: string, about: Notice['about']): Notice {
  return { key: `${about.kind}:${to}:${when}`, to, about };
}

/** Whether nothing is left of what the last reminder asked for. */
function isAnswered({ asked }: Rhythm, facts: StudentFacts, now: Date): boolean {
  if (!asked) return true;
  const moment = momentOf(now);
  if (asked.week !== null) return !isStillOpen(asked.week, facts, moment);
  return !asked.days.some((day) => isStillMissing(day, facts, moment));
}

/** How many reminders in a row have had no answer by now. */
export function ignoredBy(rhythm: Rhythm, facts: StudentFacts, now: Date): number {
  return isAnswered(rhythm, facts, now) ? 0 : rhythm.ignored;
}

/** The next occasion of any kind; null where none will come any more. */
function nextLook(rhythm: Rhythm, facts: StudentFacts, now: Date): Date | null {
  const times = [
    nextReminder('hours-reminder', rhythm, facts, now),
    nextReminder('week-reminder', rhythm, facts, now),
    ...[...startOfPlacements(rhythm, facts), ...endOfPlacements(facts)].map(({ at }) => at),
    ...(rhythm.off.includes('contact-moment') ? [] : talksOf(facts).map(({ moment }) => spokenOfAt(moment))),
    ...(rhythm.off.includes('two-weekly')
      ? []
      : facts.placements.flatMap((placement) =>
          twoWeeklyDays(placement, facts.school).map((day) => instantOf({ day, time: MORNING })),
        )),
  ];
  return times.filter((at) => at !== null && at > now).sort((a, b) => Number(a) - Number(b))[0] ?? null;
}

/** How far ahead an evening is looked for on which a week can be asked after: past any school holiday. */
const FAR_AHEAD_DAYS = 84;

/**
 * When hours or a week are asked after next, if something is open by then: from the first day of the first placement
 * until the end of the last, and after it for as long as a week is neither signed nor closed.
 */
export function nextReminder(
  kind: 'hours-reminder' | 'week-reminder',
  rhythm: Pick<Rhythm, 'days' | 'at' | 'off'>,
  facts: StudentFacts,
  now: Date,
): Date | null {
  const { placements, school } = facts;
  const [first] = placements.map(({ period }) => period.from).toSorted();
  const last = placements
    .map(({ period }) => period.until)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined || rhythm.off.includes(kind)) return null;
  const start = instantOf({ day: addDays(first, -1), time: LAST_MINUTE });
  const { hours, week } = timesOf(rhythm, school);
  const today = momentOf(now).day;
  const isSettled = today > last && !hasUnsettledWeeks(stillReminded(facts, today), momentOf(now));
  // A last week that ends in a holiday is asked after when that is over.
  const afterEnd = isSettled ? periodOf(weekOf(last)).until : addDays(today > last ? today : last, FAR_AHEAD_DAYS);
  const until = kind === 'hours-reminder' ? last : afterEnd;
  return nextOccasion(kind === 'hours-reminder' ? hours : week, now > start ? now : start, {
    until,
    isFree: (day) => isFreeDay(day, school),
  });
}

function talksOf({ placements, school, talks }: StudentFacts): { placement: Placement; moment: ContactMoment }[] {
  return placements.flatMap((placement) =>
    openMoments(placement, school, talksAt(placement.id, talks))
      .filter(({ kind }) => !isWithoutStudent(kind))
      .map((moment) => ({ placement, moment })),
  );
}

function spokenOfAt({ remindOn }: ContactMoment): Date {
  return instantOf({ day: remindOn, time: MORNING });
}
