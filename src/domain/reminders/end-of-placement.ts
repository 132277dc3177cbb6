/** When the last weeks of a placement begin it is time for the last check: what is missing, told to whom it belongs [Laatste check]. */
import { addDays } from '../calendar/day.js';
import { instantOf, type ClockTime } from '../calendar/moment.js';
import { workingDayFrom } from '../calendar/working-days.js';
import type { Notice } from '../evidence/decision.js';
import type { StudentFacts } from '../hours/hours-to-fill-in.js';
import type { Placement } from '../placements/placement.js';
import { USUAL_FILE_TERMS } from '../school/school.js';

const MORNING = '09:00' as ClockTime;
/** What lies longer ago than this is let go, as of a placement that is loaded in its last weeks. */
const FRESH_MS = 14 * 24 * 60 * 60 * 1000;

type Facts = Pick<StudentFacts, 'placements' | 'school'>;

/** Each with when it is due; none of what ended early, or is closed. */
export function endOfPlacements({ placements, school }: Facts): readonly { at: Date; placement: Placement }[] {
  const { lastDays } = school.fileTerms ?? USUAL_FILE_TERMS;
  return placements.flatMap((placement) => {
    const { period, ended, closed } = placement;
    const day = workingDayFrom(addDays(period.until, 1 - lastDays), school);
    const isToCheck = !ended && closed === undefined && day >= period.from && day <= period.until;
    return isToCheck ? [{ at: instantOf({ day, time: MORNING }), placement }] : [];
  });
}

/** Student, praktijkopleider, BPV-docent and SLB'er, each once; whether there is something of theirs is seen when it is told. */
export function lastChecksNow(facts: Facts, { since, now }: { readonly since: Date; readonly now: Date }): Notice[] {
  return endOfPlacements(facts)
    .filter(({ at }) => at > since && at <= now && now.getTime() - at.getTime() <= FRESH_MS)
    .flatMap(({ placement: { id, studentId, trainerId, teacherId, coachId } }) =>
      [...new Set([studentId, trainerId, teacherId, coachId])].map((to) => ({
        ...{ key: `last-check:${id}:${to}`, to },
        about: { kind: 'last-check', placement: id } as const,
      })),
    );
}
