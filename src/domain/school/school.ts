/** What a school decides for itself: data, never a constant in a rule. */
import type { KeepingTerms } from '../keeping/terms.js';
import { isWithin, type Day, type Period, type Week, type Weekday } from '../calendar/day.js';
import type { HelpDesk, HelpDeskKind } from './help.js';
import type { TalkSettings } from './talk-settings.js';
import type { JudgementForm } from './judgement-form.js';
import type { ClockTime } from '../calendar/moment.js';
import type { PersonId, SchoolId } from '../people/people.js';
import { PUBLIC_HOLIDAYS, type PublicHolidayName } from '../calendar/public-holidays.js';

/** A werkproces of a programme: "B1-K1-W4", "Sluit aan". */
export interface WorkProcess {
  readonly code: string;
  /** As short as a card needs it. */
  readonly title: string;
  /** Of which opleiding; left out where the school has one. */
  readonly crebo?: string;
  /** In the words of the programme, what comes of it, and what one sees somebody do. */
  readonly fullTitle?: string;
  readonly result?: string;
  readonly behaviour?: string;
}

/** When the bot writes unasked, unless a person chose otherwise; times are those of the wall. */
export interface ReminderTimes {
  /** Hours of days that were worked and are not filled in. */
  readonly hours: { readonly days: readonly Weekday[]; readonly at: ClockTime };
  /** The week that is not handed in. */
  readonly week: { readonly day: Weekday; readonly at: ClockTime };
  readonly digest: { readonly day: Weekday; readonly at: ClockTime };
  /** Nothing that can wait is sent in these hours; from after until lies over midnight. */
  readonly quiet: { readonly from: ClockTime; readonly until: ClockTime };
  /** After so many in a row without an answer only the one about the week is left. */
  readonly ignoredMost: number;
}

/** From when on a student stands out. */
export interface AttentionThresholds {
  readonly weeksWithoutHours: number;
  readonly daysUnsigned: number;
  readonly daysSick: number;
  readonly percentBehind: number;
}

/**
 * The BPV-docent gets in touch with the company at the start, and calls it later; a talk of student and praktijkopleider;
 * and talks of those two with the BPV-docent.
 */
export const CONTACT_KINDS = ['first-contact', 'call', 'trainer-talk', 'halfway', 'final'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/**
 * So many weeks after the start or the middle of a placement, or before its end, within so many working days; or in a blok:
 * in so many working days before the first holiday in it, or right after that.
 */
export interface ContactPlan {
  readonly kind: ContactKind;
  readonly from: 'start' | 'middle' | 'end' | 'period';
  /** Which blok, by the number in its name; only with `period`. Where the school has none, it is the middle. */
  readonly period?: number;
  readonly weeks: number;
  readonly workingDays: number;
}

export const USUAL_TIMES: ReminderTimes = {
  hours: { days: [5], at: '16:00' as ClockTime },
  week: { day: 7, at: '19:00' as ClockTime },
  digest: { day: 1, at: '08:00' as ClockTime },
  quiet: { from: '22:00' as ClockTime, until: '07:00' as ClockTime },
  ignoredMost: 3,
};
export const USUAL_THRESHOLDS: AttentionThresholds = {
  weeksWithoutHours: 2,
  daysUnsigned: 7,
  daysSick: 5,
  percentBehind: 10,
};
const AT_THE_START: ContactPlan = { kind: 'first-contact', from: 'start', weeks: 0, workingDays: 10 };
/** Contact moments. The placement of year 3 ends in the first week of February, so its last talk is at the end of January. */
export const USUAL_CONTACT_MOMENTS: School['contactMoments'] = {
  1: [
    AT_THE_START,
    { kind: 'call', from: 'middle', weeks: 0, workingDays: 5 },
    { kind: 'final', from: 'end', weeks: 0, workingDays: 20 },
  ],
  2: [
    AT_THE_START,
    { kind: 'call', from: 'start', weeks: 4, workingDays: 10 },
    { kind: 'halfway', from: 'period', period: 2, weeks: 0, workingDays: 10 },
    { kind: 'final', from: 'end', weeks: 0, workingDays: 20 },
  ],
  3: [
    AT_THE_START,
    { kind: 'call', from: 'start', weeks: 2, workingDays: 10 },
    { kind: 'trainer-talk', from: 'start', weeks: 10, workingDays: 5 },
    { kind: 'final', from: 'end', weeks: 1, workingDays: 5 },
  ],
};

/** One of the four blokken of a year; prompts hang on them. */
export interface SchoolPeriod extends Period {
  readonly name: string;
  /** Only of this leerjaar; without it of all. */
  readonly year?: 1 | 2 | 3;
  /** Where the days with lessons are others than the year round: of these years. */
  readonly lessonDays?: Readonly<Partial<Record<1 | 2 | 3, readonly Weekday[]>>>;
}

/** Another duty at school, which goes before BPV [2.5]. */
export interface SchoolDay {
  readonly name: string;
  readonly day: Day;
  /** Only of this leerjaar; without it of all. */
  readonly year?: 1 | 2 | 3;
}

/** What the bot goes by where a school has chosen none of it. */
export const USUAL_CALENDAR: Pick<School, 'publicHolidays' | 'schoolDays' | 'periods'> = {
  publicHolidays: PUBLIC_HOLIDAYS,
  schoolDays: [],
  periods: [],
};

/** Days that the steps of a file go by [Dossier]. */
export interface FileTerms {
  /** What belongs to the start may be done so long before and after it. */
  readonly beginDays: number;
  /** A preparation form is asked for so long before its talk. */
  readonly formDays: number;
  /** The last check and the final talk lie in these, before the last day. */
  readonly lastDays: number;
  /** The judgement and the mark are there so long after the last day. */
  readonly judgeDays: number;
}

export const USUAL_FILE_TERMS: FileTerms = { beginDays: 14, formDays: 7, lastDays: 28, judgeDays: 14 };

export const USUAL_GOALS_WITHIN_DAYS = 14;
export const USUAL_LONG_SICK_DAYS = 14;
export const USUAL_WORKING_TIME: Pick<School, 'lessonTimes' | 'sundayYears' | 'podiumkunstenCao'> = {
  lessonTimes: { from: '09:00' as ClockTime, until: '15:30' as ClockTime },
  sundayYears: [1],
  podiumkunstenCao: false,
};

/** A clamd that listens on TCP. */
export interface VirusScanner {
  readonly host: string;
  readonly port: number;
}

export interface School {
  readonly id: SchoolId;
  readonly name: string;
  /** Tenants whose people may talk to the bot. */
  readonly tenantIds: readonly string[];
  /** School holidays by name [2.4]. */
  readonly holidays: readonly (Period & { readonly name: string })[];
  /** Those of the public holidays that it keeps. */
  readonly publicHolidays: readonly PublicHolidayName[];
  /** Weeks in which school goes before BPV [2.5]. */
  readonly themeWeeks: readonly Week[];
  readonly schoolDays: readonly SchoolDay[];
  /** Of those that fit a day and a leerjaar it is the first. */
  readonly periods: readonly SchoolPeriod[];
  /** Per leerjaar: days with lessons, and the terugkomdag of year 3. */
  readonly lessonDays: Readonly<Record<1 | 2 | 3, readonly Weekday[]>>;
  /** What a day of lessons counts for where school is work too: at 16 and 17. */
  readonly minutesPerLessonDay: number;
  /** When those lessons are. */
  readonly lessonTimes: { readonly from: ClockTime; readonly until: ClockTime };
  /** No work on Sunday after this time, in these leerjaren. */
  readonly sundayUntil: ClockTime;
  readonly sundayYears: readonly (1 | 2 | 3)[];
  /** Whether its companies work by the CAO of the podiumkunsten, which widens the limits of 18 and older. */
  readonly podiumkunstenCao: boolean;
  /** Days after the start of a placement by which its goals are made; left out: `USUAL_GOALS_WITHIN_DAYS`. */
  readonly goalsWithinDays?: number;
  /** Working days after which the trainer is reminded of an unsigned week, and after which the teacher hears. */
  readonly unsigned: { readonly remindAfter: number; readonly tellTeacherAfter: number };
  readonly reminders: ReminderTimes;
  readonly attention: AttentionThresholds;
  /** A sickness of more days than these is a long one. */
  readonly longSickDays: number;
  /** Per leerjaar. */
  readonly contactMoments: Readonly<Record<1 | 2 | 3, readonly ContactPlan[]>>;
  /** Left out: `USUAL_FILE_TERMS`. */
  readonly fileTerms?: FileTerms;
  /** Whether the werkbegeleider signs off beside the praktijkopleider; left out: no. */
  readonly mentorSigns?: boolean;
  /** Who plans talks, their forms, who sees them; left out: as is usual. */
  readonly talks?: TalkSettings;
  /** What a placement is judged by, in versions; left out: `USUAL_JUDGEMENT_FORM`. */
  readonly judgementForms?: readonly JudgementForm[];
  /** Where SBB's BPV Monitor is filled in, asked for once at the end; an https address. Left out: it is not asked for. */
  readonly bpvMonitor?: string;
  /** Whether leave also needs the advice committee, and who answers for it [2.6]. */
  readonly leaveCommittee: readonly string[];
  /** Who decides that a placement ends early [2.9, 2.10]; none named: the BPV-bureau. */
  readonly endingDeciders?: readonly PersonId[];
  readonly workProcesses: readonly WorkProcess[];
  /** Of a sickness a mail says nothing but that there is something to read; left out: who, since when, until when. */
  readonly sickMail?: 'link-only';
  /** Headers of its own files, and the columns of the template that they stand for. */
  readonly importColumns?: Readonly<Record<string, string>>;
  /** What looks through every file that is handed in; left out: nothing does. */
  readonly virusScanner?: VirusScanner;
  /** An address outside the house, to which the last nightly root goes each week [2.7]; left out: it goes to nobody. */
  readonly rootsMail?: string;
  /** How long what is kept; what is left out: as `USUAL_KEEPING` says. */
  readonly keeping?: Partial<KeepingTerms>;
  /** Who can add people, as the bot tells a stranger. */
  readonly office: { readonly name: string; readonly mail: string; readonly phone: string };
  /** Where the bot points for what is not its own to handle. */
  readonly help: Readonly<Partial<Record<HelpDeskKind, HelpDesk>>>;
}

/** A day of a school holiday, on which nobody is asked for anything [2.4]. */
export function isHoliday(day: Day, { holidays }: Pick<School, 'holidays'>): boolean {
  return holidays.some((holiday) => isWithin(day, holiday));
}
