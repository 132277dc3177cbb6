/** The settings of a school as they stand in a form: times, terms, thresholds, working time, talks. */
import { WEEKDAYS, type Weekday } from '../calendar/day.js';
import { parseClockTime, type ClockTime } from '../calendar/moment.js';
import type { SchoolChange } from './change-school.js';
import type { SchoolValues, FormFault } from './school-form.js';

export function timesIn(values: SchoolValues): SchoolChange | FormFault {
  const at = (text = ''): ClockTime | null => parseClockTime(text);
  const [hours, week, digest] = [at(values.hoursAt), at(values.weekAt), at(values.digestAt)];
  const [quietFrom, quietUntil] = [at(values.quietFrom), at(values.quietUntil)];
  if (!hours || !week || !digest || !quietFrom || !quietUntil) return 'time';
  const days = ticked(WEEKDAYS, values.hoursDays);
  const [weekDay] = ticked(WEEKDAYS, values.weekDay);
  const [digestDay] = ticked(WEEKDAYS, values.digestDay);
  if (days.length === 0 || !weekDay || !digestDay) return 'days';
  const ignoredMost = numberIn(values.ignoredMost, 1);
  if (ignoredMost === null) return 'number';
  return {
    what: 'times',
    reminders: {
      hours: { days, at: hours },
      week: { day: weekDay, at: week },
      digest: { day: digestDay, at: digest },
      quiet: { from: quietFrom, until: quietUntil },
      ignoredMost,
    },
  };
}

/** Days; of no kind is it nothing, as what was just said would be gone by the night. */
export function keepingIn(values: SchoolValues): SchoolChange | FormFault {
  const days = (text = ''): number => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : 0);
  const { evidence, sickness, leave, messages, looks } = values;
  const keeping = {
    ...{ evidence: days(evidence), sickness: days(sickness), leave: days(leave) },
    ...{ messages: days(messages), looks: days(looks) },
  };
  return Object.values(keeping).every((one) => one >= 1) ? { what: 'keeping', keeping } : 'number';
}

export function thresholdsIn(values: SchoolValues): SchoolChange | FormFault {
  const weeksWithoutHours = numberIn(values.weeksWithoutHours, 1);
  const [daysUnsigned, daysSick] = [numberIn(values.daysUnsigned, 0), numberIn(values.daysSick, 0)];
  const percentBehind = numberIn(values.percentBehind, 0);
  const [remindAfter, tellTeacherAfter] = [numberIn(values.remindAfter, 1), numberIn(values.tellTeacherAfter, 1)];
  const longSickDays = numberIn(values.longSickDays, 1);
  if (weeksWithoutHours === null || daysUnsigned === null || daysSick === null || percentBehind === null)
    return 'number';
  if (remindAfter === null || tellTeacherAfter === null || longSickDays === null) return 'number';
  return {
    what: 'thresholds',
    attention: { weeksWithoutHours, daysUnsigned, daysSick, percentBehind },
    unsigned: { remindAfter, tellTeacherAfter },
    longSickDays,
  };
}

/** When lessons are, and what goes beside the law for its companies and leerjaren. */
export function workingTimeIn(values: SchoolValues): SchoolChange | FormFault {
  const [from, until] = [parseClockTime(values.lessonFrom ?? ''), parseClockTime(values.lessonUntil ?? '')];
  const sundayUntil = parseClockTime(values.sundayUntil ?? '');
  if (!from || !until || !sundayUntil) return 'time';
  if (until <= from) return 'time-order';
  if (values.cao !== 'yes' && values.cao !== 'no') return 'choice';
  return {
    ...{ what: 'working-time', lessonTimes: { from, until }, sundayUntil },
    ...{ sundayYears: ticked([1, 2, 3], values.sundayYears), podiumkunstenCao: values.cao === 'yes' },
  };
}

/** Who plans talks, who sees which form when, whether it is asked every other week, and by when goals are made. */
export function talksIn({ planner, seesOther, twoWeekly, goalsWithin }: SchoolValues): SchoolChange | FormFault {
  const planned = (['student', 'teacher'] as const).find((one) => one === planner);
  if (!planned || (seesOther !== 'both' && seesOther !== 'each')) return 'choice';
  if (twoWeekly !== 'yes' && twoWeekly !== 'no') return 'choice';
  const goalsWithinDays = numberIn(goalsWithin, 1);
  if (goalsWithinDays === null) return 'number';
  return {
    ...{ what: 'talks', planner: planned, seesOnceBothAreIn: seesOther === 'both' },
    ...{ asksTwoWeekly: twoWeekly === 'yes', goalsWithinDays },
  };
}

export function numberIn(text = '', least: number): number | null {
  const value = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && value >= least ? value : null;
}

export function ticked<Item extends string | number>(of: readonly Item[], text = ''): Item[] {
  const ticks = text.split(',');
  return of.filter((item) => ticks.includes(String(item)));
}

export const asTicked = (days: readonly Weekday[]): string => days.join(',');
