/** What was worked, from what was said about it: an amount, or a span less its break. */
import { minutesOf, type ClockTime } from '../../domain/calendar/moment.js';
import { hoursInWords } from '../../texts/amounts.js';
import type { Doubts, Option } from '../doubts.js';
import type { SaidAmount, SaidTime } from '../phrases/phrase.js';
import * as sayings from '../sayings.js';
import type { DayPart } from '../words/clock.js';
import { spanReadings, type SpanReading } from './span-readings.js';

/** Something that says how long: what was typed, before it is decided which hours those are. */
export type SaidWork =
  | ({ readonly kind: 'amount'; readonly bare: boolean; readonly maybeCount: boolean } & SaidAmount)
  | {
      readonly kind: 'span';
      readonly start: SaidTime;
      readonly end: SaidTime;
      readonly part: DayPart | null;
      readonly maybeAmount: boolean;
    };

export interface Work {
  readonly minutes: number;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly breakMinutes?: number;
}

/** `pause`: undefined where no break was said, null where its length was not. */
export type SaidPause = number | null | undefined;

/** The works of one day or of days that are alike; usually one. */
export function worksOf(said: readonly SaidWork[], pauseSaid: SaidPause, part: DayPart | null, doubts: Doubts): Work[] {
  const pause = pauseSaid === null ? unknownBreak(said, doubts) : pauseSaid;
  const clear = said.map((work) => (work.kind === 'span' && work.maybeAmount ? amountOrSpan(work, doubts) : work));
  const spans = spansOf(clear, part, doubts);
  const amounts = clear.filter((work) => work.kind === 'amount').map((work) => amountOf(work, doubts));
  if (spans.length === 0 && pauseSaid === null) return amounts.map((minutes) => ({ minutes }));
  if (spans.length === 0)
    return amounts.map((minutes) => amountLessBreak(minutes, amounts.length === 1 ? pause : undefined, doubts));
  const worked = spansLessBreak(spans, pause, doubts);
  if (amounts.length === 0) return worked;
  const [amount = 0] = amounts;
  if (amounts.length > 1) doubts.stop(sayings.severalAmounts);
  return agreed(worked, amount, pause, doubts);
}

/** "9-17 met pauze": how long? "8 uur incl. pauze": is it off already? */
function unknownBreak(said: readonly SaidWork[], doubts: Doubts): number {
  const [amount] = said;
  if (said.some(({ kind }) => kind === 'span') || amount?.kind !== 'amount')
    return doubts.choose(sayings.breakLengthUnknown, BREAKS, 0);
  const words = hoursInWords(amount.minutes);
  return doubts.choose(sayings.isBreakOff(words), [{ label: `${words} zonder pauze`, value: 0 }], 0);
}

const BREAKS: readonly Option<number>[] = [0, 30, 60].map((value) => ({
  label: value === 0 ? 'Geen pauze' : hoursInWords(value),
  value,
}));

/** Spans in order, each read early or late so that they do not overlap. */
function spansOf(said: readonly SaidWork[], part: DayPart | null, doubts: Doubts): SpanReading[] {
  const open = said
    .filter((work) => work.kind === 'span')
    .map((work) => {
      return spanReadings(work.start, work.end, work.part ?? part);
    });
  return open.map((readings, place) => {
    const fitting = readings.length > 1 ? besideOthers(readings, open, place) : readings;
    const [first] = fitting;
    if (!first || fitting.length > 1)
      return doubts.choose(
        sayings.earlyOrLate(fitting),
        fitting.slice(0, 3).map((value) => ({ label: sayings.spanLabel(value), value })),
        readings[0] ?? NO_SPAN,
      );
    return first;
  });
}

const NO_SPAN: SpanReading = { start: '00:00' as ClockTime, end: '00:00' as ClockTime, minutes: 0 };
/** Between two spans of one day lies no more than this. */
const LONGEST_GAP = 240;

/** "8-11 en 12-4": the one that goes with a span that is clear. */
function besideOthers(
  readings: readonly SpanReading[],
  all: readonly (readonly SpanReading[])[],
  place: number,
): readonly SpanReading[] {
  const clear = all.flatMap((others, other) => (other !== place && others.length === 1 ? others : []));
  const gaps = readings.map((reading) => Math.min(...clear.map((other) => gapOf(reading, other))));
  const least = Math.min(...gaps);
  const near = readings.filter((_, i) => gaps[i] === least);
  return near.length === 1 && least <= LONGEST_GAP ? near : readings;
}

/** Minutes between two spans; without end where they overlap. */
function gapOf(one: SpanReading, other: SpanReading): number {
  const [from, otherFrom] = [minutesOf(one.start), minutesOf(other.start)];
  const gaps = [from - (otherFrom + other.minutes), otherFrom - (from + one.minutes)].filter((gap) => gap >= 0);
  return Math.min(...gaps);
}

/** "6-7 uur": six hours, or seven; or from six to seven. */
function amountOrSpan(work: Extract<SaidWork, { kind: 'span' }>, doubts: Doubts): SaidWork {
  const amounts = [work.start.minutes, work.end.minutes].map((minutes) => ({
    label: hoursInWords(minutes),
    value: { kind: 'amount', minutes, or: null, vague: false, bare: false, maybeCount: false } as const,
  }));
  return doubts.choose<SaidWork>(sayings.amountOrSpan, amounts, work);
}

function amountOf(said: Extract<SaidWork, { kind: 'amount' }>, doubts: Doubts): number {
  const { minutes, or, vague, bare } = said;
  if (minutes < 0) doubts.stop(sayings.negative);
  else if (vague)
    return doubts.choose(
      sayings.howExactly(minutes),
      minutes > 0 ? [{ label: hoursInWords(minutes), value: minutes }] : GUESSES,
      minutes,
    );
  else if (minutes === 0) doubts.stop(sayings.zero);
  else if (or !== null)
    return doubts.choose(
      sayings.whichAmount([minutes, or]),
      [bare || or < minutes ? or : minutes, bare || or < minutes ? minutes : or].map((value) => ({
        label: hoursInWords(value),
        value,
      })),
      minutes,
    );
  else if (bare && minutes > 1440)
    return doubts.choose(sayings.withoutUnit(minutes / 60), otherUnits(minutes / 60), minutes);
  else if (minutes > 1440) doubts.stop(sayings.overADay(minutes));
  else if (said.maybeCount)
    return doubts.choose(
      sayings.countOrHours(hoursInWords(minutes)),
      [{ label: `Ja, ${hoursInWords(minutes)}`, value: minutes }],
      minutes,
    );
  return minutes;
}

const GUESSES: readonly Option<number>[] = [120, 180, 240].map((value) => ({ label: hoursInWords(value), value }));

/** "600" may be minutes, and "75" may be 7,5. */
function otherUnits(value: number): Option<number>[] {
  const minutes = Number.isInteger(value) && value >= 15 && value <= 720 ? [value] : [];
  const tenths = [value * 6, value * 0.6].filter((one) => Number.isInteger(one / 15) && one >= 60 && one <= 720);
  return [...new Set([...minutes, ...tenths])].slice(0, 3).map((one) => ({ label: hoursInWords(one), value: one }));
}

/** "6 uur met half uur pauze": is the break in the six hours or not? */
function amountLessBreak(minutes: number, pause: number | undefined, doubts: Doubts): Work {
  if (pause === undefined) return { minutes };
  if (pause === 0) return { minutes, breakMinutes: 0 };
  const net = minutes - pause;
  const options = [minutes, net]
    .filter((one) => one > 0)
    .map((one) => ({ label: hoursInWords(one), value: { minutes: one } }));
  return doubts.choose(sayings.netOrGross(minutes, pause), options, { minutes });
}

function spansLessBreak(spans: readonly SpanReading[], pause: number | undefined, doubts: Doubts): Work[] {
  if (overlap(spans)) doubts.stop(sayings.overlapping);
  if (pause === undefined) return spans.map(plain);
  if (pause === 0) return spans.map((span) => ({ ...plain(span), breakMinutes: 0 }));
  const longest = spans.reduce((best, span) => (span.minutes > best.minutes ? span : best));
  if (longest.minutes <= pause) doubts.stop(sayings.breakTooLong);
  const less = spans.map((span) =>
    span === longest ? { ...plain(span), minutes: span.minutes - pause, breakMinutes: pause } : plain(span),
  );
  if (spans.length === 1) return less;
  return doubts.choose<Work[]>(
    sayings.breakBetween,
    [
      { label: 'Zat ertussen', value: spans.map(plain) },
      { label: 'Moet er nog af', value: less },
    ],
    less,
  );
}

function plain({ start, end, minutes }: SpanReading): Work {
  return { start, end, minutes };
}

function overlap(spans: readonly SpanReading[]): boolean {
  const sorted = spans
    .map(({ start, minutes }) => ({ from: minutesOf(start), until: minutesOf(start) + minutes }))
    .sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, i) => i > 0 && from < (sorted[i - 1]?.until ?? 0));
}

/** Times and an amount say the same thing, or it is asked which of them holds. */
function agreed(worked: readonly Work[], amount: number, pause: number | undefined, doubts: Doubts): Work[] {
  const total = worked.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total === amount) return [...worked];
  const [only] = worked;
  const options: Option<Work[]>[] = [];
  const gross = total + (pause ?? 0);
  if (only && worked.length === 1 && amount < gross && amount > 0) {
    const breakMinutes = gross - amount;
    const label =
      breakMinutes <= 120 ? `${hoursInWords(amount)}, ${hoursInWords(breakMinutes)} pauze` : hoursInWords(amount);
    options.push({
      label,
      value: breakMinutes <= 120 ? [{ ...only, minutes: amount, breakMinutes }] : [{ minutes: amount }],
    });
  }
  options.push({ label: hoursInWords(total), value: [...worked] });
  if (worked.length > 1 || amount >= gross)
    options.unshift({ label: hoursInWords(amount), value: [{ minutes: amount }] });
  return doubts.choose(sayings.spanAndAmount(total, amount), options, [...worked]);
}
