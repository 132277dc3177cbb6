/**
 * Calls and talks of a placement, and when the student hears that one comes up [Contact moments]. How many weeks after
 * the start they are is the school's, per leerjaar.
 */
import { addDays, daysBetween, mondayOf, weekOf, type Day, type Period } from '../calendar/day.js';
import type { Placement } from '../placements/placement.js';
import type { FreeDays } from '../calendar/school-calendar.js';
import { isWithoutStudent, type Talk, type TalkKind } from './talks.js';
import type { ContactPlan, School } from '../school/school.js';
import { workingDayFrom, workingDayUpTo } from '../calendar/working-days.js';

/** To be held on a working day of this period. */
export interface ContactMoment extends Period {
  /** Unique in the placement, and another one when it comes to lie in another week: "final-2027-W26". */
  readonly id: string;
  readonly kind: ContactPlan['kind'];
  /** A working day: two weeks ahead for a talk, which has to be planned and prepared; for a call its first day. */
  readonly remindOn: Day;
}

const DAYS_TO_PLAN = 14;

type Planned = Pick<Placement, 'period' | 'year'>;
type Calendar = FreeDays & Pick<School, 'contactMoments' | 'periods'>;

/**
 * In order of time. In a placement that is shorter than its plan, what would begin with the last talk or later is left
 * out, and what would still go on then ends before it.
 */
export function contactMoments({ period, year }: Planned, school: Calendar): readonly ContactMoment[] {
  const planned = school.contactMoments[year].flatMap((plan) => {
    const at = clipped(inBlok(plan, { period, year }, school) ?? periodOfPlan(plan, period, school), period, school);
    return at ? [{ plan, at }] : [];
  });
  const last = planned.find(({ plan }) => plan.from === 'end')?.at.from;
  return planned
    .flatMap(({ plan, at }) => {
      const until = plan.from === 'end' || last === undefined ? at.until : addDays(last, -1);
      const held = clipped(at, { from: at.from, until }, school);
      return held ? [momentOfPlan(plan, held, period, school)] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** None of what ends early. Those that are neither known to be held yet nor left out here. `held` of the placement is from before talks were kept. */
export function openMoments(
  placement: Planned & Pick<Placement, 'held' | 'ended'>,
  school: Calendar,
  talks: readonly Pick<Talk, 'kind' | 'state'>[],
): readonly ContactMoment[] {
  if (placement.ended) return [];
  const done = talks.filter(({ state }) => state === 'held' || state === 'waived');
  const held: TalkKind[] = [...(placement.held ?? []), ...done].map(({ kind }) => kind);
  return contactMoments(placement, school).filter(({ kind }) => {
    const first = held.indexOf(kind);
    if (first >= 0) held.splice(first, 1);
    return first < 0;
  });
}

/** Whether it is to be held on a day that has been agreed on, and has not gone by. */
export function isPlanned({ kind }: ContactMoment, talks: readonly Talk[], today: Day): boolean {
  return talks.some(
    (talk) => talk.kind === kind && talk.state === 'planned' && talk.planned !== null && talk.planned.day >= today,
  );
}

/** From when on who holds it hears that it comes: a talk with the student, what is without the student a week ahead. */
export function announcedOn({ kind, from, remindOn }: ContactMoment): Day {
  return isWithoutStudent(kind) ? addDays(from, -7) : remindOn;
}

/** From when on it asks for attention: first contact, which is everybody's in the first days, in the last week of it. */
export function standsOutFrom(moment: ContactMoment): Day {
  const lastWeek = addDays(moment.until, -6);
  return moment.kind === 'first-contact' && lastWeek > moment.from ? lastWeek : announcedOn(moment);
}

/** How long after a holiday a talk of before it is still in time. */
const DAYS_AFTER_HOLIDAY = 5;

/** Before the first holiday in the blok, or right after it: "before the Christmas holiday or right after" [Contactmomenten]. */
function inBlok(plan: ContactPlan, { period, year }: Planned, school: Calendar): Period | null {
  if (plan.from !== 'period') return null;
  const blok = school.periods.find(
    ({ name, from, until, year: of }) =>
      Number(/\d+$/.exec(name)?.[0]) === plan.period &&
      (of === undefined || of === year) &&
      from <= period.until &&
      until >= period.from,
  );
  if (!blok) return null;
  const [holiday] = school.holidays
    .filter(({ from }) => from > blok.from && from <= blok.until)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const before = workingDayUpTo(holiday ? addDays(holiday.from, -1) : blok.until, school);
  let first = before;
  for (let left = plan.workingDays; left > 1; left -= 1) first = workingDayUpTo(addDays(first, -1), school);
  let until = before;
  for (let left = holiday ? DAYS_AFTER_HOLIDAY : 0; left > 0; left -= 1)
    until = workingDayFrom(addDays(until, 1), school);
  return { from: first, until: until < blok.until ? until : blok.until };
}

/** So many working days from then on, or, before the end, up to then: a holiday in between moves the rest. */
function periodOfPlan({ from, weeks, workingDays }: ContactPlan, period: Period, school: Calendar): Period {
  if (from === 'end') {
    const until = workingDayUpTo(addDays(period.until, -7 * weeks), school);
    let first = until;
    for (let left = workingDays; left > 1; left -= 1) first = workingDayUpTo(addDays(first, -1), school);
    return { from: first, until };
  }
  const middle = mondayOf(weekOf(addDays(period.from, Math.floor(daysBetween(period.from, period.until) / 2))));
  const first = workingDayFrom(addDays(from === 'start' ? period.from : middle, 7 * weeks), school);
  let until = first;
  for (let left = workingDays; left > 1; left -= 1) until = workingDayFrom(addDays(until, 1), school);
  return { from: first, until };
}

/** The part of it that lies in these bounds, from a working day to a working day; null where nothing does. */
function clipped({ from, until }: Period, bounds: Period, school: Calendar): Period | null {
  const first = workingDayFrom(from > bounds.from ? from : bounds.from, school);
  const last = workingDayUpTo(until < bounds.until ? until : bounds.until, school);
  return first <= last ? { from: first, until: last } : null;
}

function momentOfPlan({ kind }: ContactPlan, at: Period, period: Period, school: Calendar): ContactMoment {
  return { id: `${kind}-${weekOf(at.from)}`, kind, ...at, remindOn: dayToRemind(kind, at.from, period, school) };
}

/** Before a holiday rather than after it: by then the two weeks would have gone by. */
function dayToRemind(kind: ContactPlan['kind'], first: Day, period: Period, school: Calendar): Day {
  if (isWithoutStudent(kind)) return first;
  const ahead = workingDayUpTo(addDays(first, -DAYS_TO_PLAN), school);
  return ahead < period.from ? workingDayFrom(period.from, school) : ahead;
}
