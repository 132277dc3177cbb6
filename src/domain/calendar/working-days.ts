/** Working days of a school: Monday to Friday, save its holidays and the public ones. */
import { addDays, daysOf, periodOf, weekdayOf, type Day, type Week } from './day.js';
import { instantOf, momentOf, type ClockTime, type Moment } from './moment.js';
import { isFreeDay, type FreeDays as Calendar } from './school-calendar.js';

/** When trainers and teachers are at work: what is written to them unasked and can wait comes in these hours. */
const OFFICE = { from: '08:00' as ClockTime, until: '18:00' as ClockTime };
const MIDNIGHT = '00:00' as ClockTime;

export function isWorkingDay(day: Day, school: Calendar): boolean {
  return weekdayOf(day) <= 5 && !isFreeDay(day, school);
}

/** In order; none in a week of holiday. */
export function workingDaysIn(week: Week, school: Calendar): Day[] {
  return daysOf(periodOf(week)).filter((day) => isWorkingDay(day, school));
}

/** The day itself where it is a working day, else the first after it. */
export function workingDayFrom(day: Day, school: Calendar): Day {
  return isWorkingDay(day, school) ? day : workingDayFrom(addDays(day, 1), school);
}

/** The day itself where it is a working day, else the last before it. */
export function workingDayUpTo(day: Day, school: Calendar): Day {
  return isWorkingDay(day, school) ? day : workingDayUpTo(addDays(day, -1), school);
}

/** The same time on the wall so many working days later; from a day that is none, counted from 00:00 of the next. */
export function addWorkingDays({ day, time }: Moment, days: number, school: Calendar): Moment {
  const start = workingDayFrom(day, school);
  let end = start;
  for (let left = days; left > 0; left -= 1) end = workingDayFrom(addDays(end, 1), school);
  return { day: end, time: start === day ? time : MIDNIGHT };
}

/** How many whole working days have gone by: the most that `addWorkingDays` comes to by now. */
export function workingDaysSince(since: Moment, now: Moment, school: Calendar): number {
  let [days, last] = [0, addWorkingDays(since, 0, school)];
  for (;;) {
    const next = addWorkingDays(last, 1, school);
    if (next.day > now.day || (next.day === now.day && next.time > now.time)) return days;
    [days, last] = [days + 1, next];
  }
}

/** The instant itself in office hours, else the next 08:00 of a working day; 18:00 itself is still in. */
export function inOfficeHours(instant: Date, school: Calendar): Date {
  const { day, time } = momentOf(instant);
  const isOpen = isWorkingDay(day, school) && time >= OFFICE.from && time <= OFFICE.until;
  if (isOpen) return instant;
  const next = workingDayFrom(time < OFFICE.from ? day : addDays(day, 1), school);
  return instantOf({ day: next, time: OFFICE.from });
}
