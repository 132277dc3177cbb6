/**
 * Student and praktijkopleider talk about the work every other week; where the school wants it, the student is asked every
 * other week whether they did [Contactmomenten].
 */
import { addDays, type Day } from '../calendar/day.js';
import type { FreeDays } from '../calendar/school-calendar.js';
import { workingDayFrom } from '../calendar/working-days.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { talkSettings } from './talk-forms.js';
import { rolesIn } from './talks-notices.js';
import type { Talk } from './talks.js';

const DAYS_APART = 14;

type Running = Pick<Placement, 'period' | 'ended'>;

/** On which days of a placement it is asked, none where it ends early, in order: a working day, once where a holiday puts two of them on one day. */
export function twoWeeklyDays({ period, ended }: Running, school: FreeDays & Pick<School, 'talks'>): Day[] {
  if (!talkSettings(school).asksTwoWeekly || ended) return [];
  const { from, until } = period;
  const days = new Set<Day>();
  for (let day = addDays(from, DAYS_APART); day <= until; day = addDays(day, DAYS_APART)) {
    const asked = workingDayFrom(day, school);
    if (asked <= until) days.add(asked);
  }
  return [...days];
}

/** Whether there is no more to ask on that day: they have talked in the two weeks before it, or since, in whichever talk. */
export function isTalkedAround(day: Day, talks: readonly Pick<Talk, 'kind' | 'heldOn'>[]): boolean {
  return talks.some(
    ({ kind, heldOn }) =>
      heldOn !== null &&
      heldOn > addDays(day, -DAYS_APART) &&
      rolesIn(kind).includes('student') &&
      rolesIn(kind).includes('trainer'),
  );
}

/** Whether it is asked anew by now, so that what was not told in time is told no more. */
export const isAskedAnew = (day: Day, today: Day): boolean => today >= addDays(day, DAYS_APART);
