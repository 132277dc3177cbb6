/**
 * How long, how late and with how much rest may be worked at which age: Arbeidstijdenwet for 15, for 16 and 17, and for 18
 * and older, there also by the CAO of the podiumkunsten where the school goes by it. Amounts in minutes.
 */
export interface Limits {
  /** Of one shift; at 16 and 17 of a day with its lessons. */
  readonly shift: number;
  readonly week: number;
  readonly averages: readonly { readonly weeks: number; readonly minutes: number }[];
  readonly rest: number;
  /** In `days` days the rest may be this short so many `times`. */
  readonly short: { readonly minutes: number; readonly times: number; readonly days: number };
  /** Unbroken, in any 7 x 24 hours. */
  readonly longRest: number;
  /** Or so much in any 14 x 24 hours, in parts of at least so long. */
  readonly longRestInParts: { readonly minutes: number; readonly part: number } | null;
  /** No work from then until then, in minutes of the day; null: night work is allowed, and limited. */
  readonly night: { readonly from: number; readonly until: number } | null;
  readonly sunday: boolean;
  readonly breaks: readonly { readonly over: number; readonly atLeast: number }[];
  /** Whether lessons are working time. */
  readonly schoolCounts: boolean;
}

const hours = (number: number): number => number * 60;

/** A shift with more than this between 00:00 and 06:00 is a night shift; it and the rest after it have limits of their own. */
export const NIGHT_SHIFT = {
  until: hours(6),
  over: hours(1),
  longest: hours(10),
  /** After one that ends past this time. */
  late: hours(2),
  rest: hours(14),
  short: { minutes: hours(8), times: 1, days: 7 },
} as const;
/** Rest of at least this parts two shifts. */
export const PARTS_SHIFTS = hours(8);
/** A shorter part of a break does not count. */
export const PART_OF_BREAK = 15;

export const MINOR: Limits = {
  shift: hours(9),
  week: hours(45),
  averages: [{ weeks: 4, minutes: hours(40) }],
  rest: hours(12),
  short: { minutes: hours(12), times: 0, days: 7 },
  longRest: hours(36),
  longRestInParts: null,
  night: { from: hours(23), until: hours(6) },
  sunday: true,
  breaks: [{ over: hours(4.5), atLeast: 30 }],
  schoolCounts: true,
};
const CHILD: Limits = {
  ...MINOR,
  shift: hours(7),
  week: hours(35),
  averages: [],
  night: { from: hours(19), until: hours(7) },
  sunday: false,
};
const ADULT: Limits = {
  shift: hours(12),
  week: hours(60),
  averages: [
    { weeks: 4, minutes: hours(55) },
    { weeks: 16, minutes: hours(48) },
  ],
  rest: hours(11),
  short: { minutes: hours(8), times: 1, days: 7 },
  longRest: hours(36),
  longRestInParts: { minutes: hours(72), part: hours(32) },
  night: null,
  sunday: true,
  breaks: [
    { over: hours(10), atLeast: 45 },
    { over: hours(5.5), atLeast: 30 },
  ],
  schoolCounts: false,
};
const PODIUMKUNSTEN: Limits = {
  ...ADULT,
  week: hours(72),
  averages: [{ weeks: 52, minutes: hours(40) }],
  short: { minutes: hours(8), times: 4, days: 28 },
};

export function limitsAt(age: number, isPodiumkunsten: boolean): Limits {
  if (age < 16) return CHILD;
  if (age < 18) return MINOR;
  return isPodiumkunsten ? PODIUMKUNSTEN : ADULT;
}
