/**
 * Rule 5: which hours of the day a span is. "van 9 tot 5" is 09:00 to 17:00 to anybody; "van 4 tot 11" can be early or
 * late. Every way to read the two times is judged, and where the best two are as good the bot asks.
 */
import { clockTimeOf, type ClockTime } from '../../domain/calendar/moment.js';
import type { SaidTime } from '../phrases/phrase.js';
import type { DayPart } from '../words/clock.js';

export interface SpanReading {
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** From start to end. */
  readonly minutes: number;
}

interface Judged {
  readonly from: number;
  readonly minutes: number;
  /** 3 what anybody would understand, 2 possible, 1 only where nothing else is. */
  readonly likely: number;
}

const HOUR = 60;
/** Nobody who leaves out "'s avonds" means a longer one. */
const LONGEST = 12 * HOUR;

/** The ways to read it that are equally good: one where it is clear. */
export function spanReadings(start: SaidTime, end: SaidTime, part: DayPart | null): SpanReading[] {
  if (start.exact && end.exact) return [readingOf(start.minutes % 1440, lengthOf(start.minutes % 1440, end.minutes))];
  const all = startsOf(start).flatMap((from) =>
    endsOf(end).map((until): Judged => {
      const minutes = lengthOf(from, until);
      return { from, minutes, likely: likelihood({ from, minutes, start, end }) };
    }),
  );
  const distinct = all.filter(
    (one, i) => all.findIndex(({ from, minutes }) => from === one.from && minutes === one.minutes) === i,
  );
  const fitting = part ? inPart(distinct, part) : distinct;
  const best = Math.max(...fitting.map(({ likely }) => likely));
  return fitting.filter(({ likely }) => likely === best).map(({ from, minutes }) => readingOf(from, minutes));
}

function startsOf({ minutes, exact }: SaidTime): number[] {
  return exact ? [minutes % 1440] : [minutes % 720, (minutes % 720) + 720];
}

function endsOf({ minutes, exact }: SaidTime): number[] {
  return exact ? [minutes] : [minutes % 720, (minutes % 720) + 720];
}

function lengthOf(from: number, until: number): number {
  const minutes = (until - from + 2880) % 1440;
  return minutes === 0 ? 1440 : minutes;
}

function readingOf(from: number, minutes: number): SpanReading {
  return { start: clockTimeOf(from), end: clockTimeOf(from + minutes), minutes };
}

function likelihood({
  from,
  minutes,
  start,
  end,
}: {
  from: number;
  minutes: number;
  start: SaidTime;
  end: SaidTime;
}): number {
  // Who writes the end as "22:00" counts to 24, and so may mean the start as it stands.
  const counts24 = end.exact && (end.digital || end.bare) && (end.minutes > 720 || end.minutes === 0);
  if (counts24 && !start.exact && from === start.minutes)
    return minutes <= LONGEST || (from >= 8 * HOUR && minutes <= LONGEST + HOUR) ? 3 : 2;
  if (minutes > LONGEST) return from === start.minutes && minutes <= LONGEST + 2 * HOUR ? 1.5 : 1;
  if (start.exact) return 3;
  // "1:00-5:00" is a night, if it was typed by the clock.
  if (start.digital && from === start.minutes && from < 4 * HOUR) return 3;
  if (from >= 9 * HOUR && from < 16 * HOUR) return 3;
  if (from >= 8 * HOUR && from < 9 * HOUR) return minutes >= 4 * HOUR || start.digital ? 3 : 2;
  if (from >= 4 * HOUR && from < 8 * HOUR) return 2;
  if (from >= 16 * HOUR && from < 21 * HOUR) return from + minutes <= 26 * HOUR ? 2 : 1.5;
  return 1;
}

const WINDOWS: Readonly<Record<DayPart, readonly (readonly [number, number])[]>> = {
  morning: [[4 * HOUR, 12 * HOUR]],
  afternoon: [[12 * HOUR, 18 * HOUR]],
  evening: [[17 * HOUR, 24 * HOUR]],
  night: [
    [20 * HOUR, 24 * HOUR],
    [0, 6 * HOUR],
  ],
};

/** "'s avonds" is about the start, or else about the end. */
function inPart(readings: readonly Judged[], part: DayPart): readonly Judged[] {
  const within = (minutes: number): boolean =>
    WINDOWS[part].some(([from, until]) => minutes >= from && minutes < until);
  const usual = readings.filter(({ minutes }) => minutes <= LONGEST);
  const byStart = usual.filter(({ from }) => within(from));
  if (byStart.length > 0) return byStart.map((one) => ({ ...one, likely: 3 }));
  const byEnd = usual.filter(({ from, minutes }) => within((from + minutes - 1) % 1440));
  return byEnd.length > 0 ? byEnd.map((one) => ({ ...one, likely: 3 })) : readings;
}
