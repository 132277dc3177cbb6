/** What a few words together can say. A recogniser looks at one place and says what begins there and how far it goes. */
import type { Weekday } from '../../domain/calendar/day.js';
import type { Token } from '../tokens.js';
import type { DayPart } from '../words/clock.js';
import type { Side } from '../words/days.js';
import type { Holiday } from '../words/holidays.js';

/** A week as it was said. */
export type SaidWeek =
  | { readonly by: 'number'; readonly number: number; readonly year: number | null }
  | { readonly by: 'side'; readonly side: Side }
  /** "over twee weken": so many weeks from now. */
  | { readonly by: 'ahead'; readonly weeks: number };

/** A day as it was said; which day of the calendar that is depends on what is asked about it. */
export type SaidDay =
  | { readonly by: 'offset'; readonly days: number }
  | { readonly by: 'weekday'; readonly weekday: Weekday; readonly side: Side | null; readonly week: SaidWeek | null }
  | {
      readonly by: 'date';
      readonly date: number;
      /** Null: "de 20e". */
      readonly month: number | null;
      readonly year: number | null;
      /** "vrijdag 20 november" says it twice. */
      readonly weekday: Weekday | null;
    }
  /** "de laatste vrijdag van oktober": -1. */
  | { readonly by: 'in-month'; readonly nth: number; readonly weekday: Weekday; readonly month: number }
  /** "2e kerstdag"; of "met kerst" there are more. */
  | { readonly by: 'holiday'; readonly days: readonly Holiday[] };

/** A time on the clock as it was said, in minutes after midnight, 0 to 1440. */
export interface SaidTime {
  readonly minutes: number;
  /** False: "9" and "half 6" can be twelve hours later as well. */
  readonly exact: boolean;
  /** "9:00": in digits with minutes, as those write who count to 24. */
  readonly digital: boolean;
  /** A bare number, which is a time only because of what is beside it. */
  readonly bare: boolean;
}

/** An amount of time, in minutes. */
export interface SaidAmount {
  readonly minutes: number;
  /** Where it can be read in another way: "6.30 uur" is 6 hours 30, or 6.3 hours. */
  readonly or: number | null;
  /** "ruim 6 uur", "een paar uur": how much exactly nobody can tell. */
  readonly vague: boolean;
}

export type Said =
  | { readonly kind: 'day'; readonly day: SaidDay; readonly part: DayPart | null }
  /** `inclusive` is false for "van maandag tot woensdag". */
  | { readonly kind: 'days'; readonly from: SaidDay; readonly until: SaidDay; readonly inclusive: boolean }
  /** "hele week": Monday to Friday. */
  | { readonly kind: 'whole-week'; readonly week: SaidWeek | null }
  | { readonly kind: 'week'; readonly week: SaidWeek }
  | { readonly kind: 'part'; readonly part: DayPart }
  /** `maybeAmount`: "6-7 uur" is a span or a guess. `date`: "9-11" can be a day as well. */
  | {
      readonly kind: 'span';
      readonly start: SaidTime;
      readonly end: SaidTime;
      readonly part: DayPart | null;
      readonly maybeAmount: boolean;
      readonly date: SaidDay | null;
    }
  | { readonly kind: 'time'; readonly time: SaidTime; readonly after: 'from' | 'until' | 'at' | null }
  | ({ readonly kind: 'amount' } & SaidAmount)
  /** A number without a unit. */
  | ({ readonly kind: 'number'; readonly date: SaidDay | null } & SaidAmount)
  /** `minutes` null: a break of unknown length. */
  | { readonly kind: 'break'; readonly minutes: number | null }
  /** "8 uur per dag", "elke dag 8 uur". */
  | { readonly kind: 'each-day' }
  /** "2x4 uur", "3 dagen": multiplied, which is asked about. */
  | { readonly kind: 'times' }
  /** "ipv 6": what it was before. */
  | { readonly kind: 'old' }
  | { readonly kind: 'join' }
  | { readonly kind: 'word' };

/** Something said, and the tokens that it covers: `at` up to and not including `end`. */
export interface Phrase {
  readonly said: Said;
  readonly at: number;
  readonly end: number;
}

/** What begins at this place, and where it ends; null where nothing of its kind begins there. */
export type Recogniser = (tokens: readonly Token[], at: number) => { readonly said: Said; readonly end: number } | null;
