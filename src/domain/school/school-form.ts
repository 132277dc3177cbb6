/** The forms in which a school is changed: which there are, their fields, and what can be wrong with one. */
import { KEEPING } from '../keeping/terms.js';
import { HEAD_FORMS } from './form-heads.js';

export const SCHOOL_FORMS = [
  ...(['holiday', 'theme-week', 'school-day', 'period', 'region', 'public-holidays', 'lesson-days'] as const),
  ...([
    'times',
    'thresholds',
    'help',
    'deciders',
    'signing',
    'working-time',
    'sick-mail',
    'virus-scanner',
    'roots-mail',
    'keeping',
  ] as const),
  'talks',
  ...HEAD_FORMS,
] as const;
export type SchoolForm = (typeof SCHOOL_FORMS)[number];

/** One a head of a form. */
export const HEAD_FIELDS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8'] as const;

/** Every field that one of them has. */
export const SCHOOL_FIELDS = [
  ...(['name', 'from', 'until', 'week', 'day', 'year', 'region', 'kept', 'days1', 'days2', 'days3', 'period'] as const),
  ...(['hoursDays', 'hoursAt', 'weekDay', 'weekAt', 'digestDay', 'digestAt', 'quietFrom', 'quietUntil'] as const),
  ...(['ignoredMost', 'weeksWithoutHours', 'daysUnsigned', 'daysSick', 'percentBehind', 'remindAfter'] as const),
  ...(['tellTeacherAfter', 'longSickDays', 'desk', 'phone', 'mail', 'link', 'committee', 'ending'] as const),
  ...([
    'lessonFrom',
    'lessonUntil',
    'sundayUntil',
    'sundayYears',
    'cao',
    'sickMail',
    'mentorSigns',
    'scanner',
    'rootsTo',
  ] as const),
  ...(['planner', 'seesOther', 'twoWeekly', 'goalsWithin'] as const),
  ...HEAD_FIELDS,
  ...KEEPING,
] as const;
export type SchoolValues = Readonly<Partial<Record<(typeof SCHOOL_FIELDS)[number], string>>>;

export type FormFault =
  | 'name'
  | 'day'
  | 'order'
  | 'week'
  | 'time'
  | 'number'
  | 'days'
  | 'link'
  | 'choice'
  | 'time-order'
  | 'scanner'
  | 'heads'
  | 'mail';
