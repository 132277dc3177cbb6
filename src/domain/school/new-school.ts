/** A school as it begins: what is usual where it has chosen nothing, and no calendar yet. */
import type { ClockTime } from '../calendar/moment.js';
import {
  USUAL_CALENDAR,
  USUAL_CONTACT_MOMENTS,
  USUAL_LONG_SICK_DAYS,
  USUAL_THRESHOLDS,
  USUAL_TIMES,
  USUAL_WORKING_TIME,
  type School,
} from './school.js';

export function newSchool({
  id,
  name,
  tenantIds,
  office,
  rootsMail,
}: Pick<School, 'id' | 'name' | 'tenantIds' | 'office' | 'rootsMail'>): School {
  return {
    ...{ id, name, tenantIds, office },
    ...(rootsMail !== undefined && { rootsMail }),
    holidays: [],
    ...USUAL_CALENDAR,
    themeWeeks: [],
    // Of the guide: year 2 has its Thursdays and Fridays free, year 3 comes back on Thursdays.
    lessonDays: { 1: [1, 2, 3, 4, 5], 2: [1, 2, 3], 3: [4] },
    minutesPerLessonDay: 360,
    ...USUAL_WORKING_TIME,
    sundayUntil: '22:00' as ClockTime,
    unsigned: { remindAfter: 3, tellTeacherAfter: 7 },
    reminders: USUAL_TIMES,
    attention: USUAL_THRESHOLDS,
    longSickDays: USUAL_LONG_SICK_DAYS,
    contactMoments: USUAL_CONTACT_MOMENTS,
    leaveCommittee: [],
    workProcesses: [],
    help: {},
  };
}
