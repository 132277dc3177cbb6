/** What a student is asked unasked when a placement begins: at once whether they work there, and some weeks on for goals. */
import { addDays, type Day } from '../calendar/day.js';
import { instantOf, type ClockTime } from '../calendar/moment.js';
import { workingDayFrom } from '../calendar/working-days.js';
import type { Notice } from '../evidence/decision.js';
import type { StudentFacts } from '../hours/hours-to-fill-in.js';
import { isGoingOn } from '../placements/placement.js';
import { USUAL_GOALS_WITHIN_DAYS } from '../school/school.js';
import type { Rhythm } from './rhythm.js';

const MORNING = '09:00' as ClockTime;
/** What lies longer ago than this is let go, as of a placement that is loaded while it runs. */
const FRESH_MS = 14 * 24 * 60 * 60 * 1000;

/** Each with when it is due. */
export function startOfPlacements(
  { id, off }: Pick<Rhythm, 'id' | 'off'>,
  { placements, school }: Pick<StudentFacts, 'placements' | 'school'>,
): readonly { readonly at: Date; readonly notice: Notice }[] {
  return placements.flatMap((placement) => {
    const on = (days: number): Day => workingDayFrom(addDays(placement.period.from, days), school);
    const about = { kind: 'goals-missing', placement: placement.id } as const;
    const asks = placement.employment ? [] : [{ day: on(0), notice: askEmployment(placement) }];
    const misses =
      off.includes('goals-missing') || !isGoingOn(placement)
        ? []
        : [
            {
              day: on(school.goalsWithinDays ?? USUAL_GOALS_WITHIN_DAYS),
              notice: { key: `goals-missing:${placement.id}`, to: id, about },
            },
          ];
    return [...asks, ...misses]
      .filter(({ day }) => day <= placement.period.until)
      .map(({ day, notice }) => ({ at: instantOf({ day, time: MORNING }), notice }));
  });
}

/** Those of which it is time now. */
export function startsNow(
  rhythm: Pick<Rhythm, 'id' | 'off'>,
  facts: Pick<StudentFacts, 'placements' | 'school'>,
  { since, now }: { readonly since: Date; readonly now: Date },
): Notice[] {
  return startOfPlacements(rhythm, facts)
    .filter(({ at }) => at > since && at <= now && now.getTime() - at.getTime() <= FRESH_MS)
    .map(({ notice }) => notice);
}

/** Whether the student works there; by the same key with the first goal, so that it is asked once. */
export function askEmployment({ id, studentId }: StudentFacts['placements'][number]): Notice {
  return { key: `ask-employment:${id}`, to: studentId, about: { kind: 'ask-employment', placement: id } };
}
