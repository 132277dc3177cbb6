/**
 * The form of one line as an entry, or which field is to be mended and how. A field takes what a person types in it
 * and what a client sends of it: "09:00:00" is a time, "half uur" a break.
 */
import { parseDay, type Day } from '../domain/calendar/day.js';
import { clockTimeOf, spanMinutes, type ClockTime } from '../domain/calendar/moment.js';
import type { SaidEntry } from '../domain/weeks/week-sheet.js';
import type { FormValues } from '../asks/hours.js';
import { amountAt } from './phrases/amounts.js';
import { timeAt } from './phrases/clock-times.js';
import { numberAt } from './phrases/numbers.js';
import { tokensOf, type Token } from './tokens.js';

const MINUTES_PER_DAY = 1440;

/** A number of hours below this in the field of the break is one of minutes: "30", not "0,5". */
const SHORTEST_MINUTES = 5;

type Read<Value> = { readonly value: Value | null } | { readonly mend: string };

export function readEntryForm(typed: FormValues): SaidEntry | string {
  const day = parseDay(typed.day);
  if (!day) return 'Dag: kies een dag.';
  const start = readTime('Van', typed.start);
  if ('mend' in start) return start.mend;
  const end = readTime('Tot', typed.end);
  if ('mend' in end) return end.mend;
  const pause = readBreak(typed.breakMinutes);
  if ('mend' in pause) return pause.mend;
  const amount = readAmount(typed.amount);
  if ('mend' in amount) return amount.mend;

  const times = timesOf(start.value, end.value);
  if (typeof times === 'string') return times;
  const span = times && spanMinutes(times.start, times.end);
  if (span !== null && (pause.value ?? 0) >= span)
    return 'Pauze: die is even lang als de tijd van begin tot eind, of langer.';
  const net = span === null ? null : span - (pause.value ?? 0);
  if (net !== null && amount.value !== null && amount.value !== net) {
    return 'Uren: dat klopt niet met de tijden en de pauze. Vul het aantal in of de tijden.';
  }
  const minutes = net ?? amount.value;
  if (minutes === null) return 'Uren: vul het aantal in, of de tijden.';
  return entryOf(day, minutes, { times, breakMinutes: pause.value, typed });
}

function entryOf(
  day: Day,
  minutes: number,
  { times, breakMinutes, typed }: { times: Times | null; breakMinutes: number | null; typed: FormValues },
): SaidEntry {
  const workProcesses = typed.workProcesses.split(',').filter((code) => code !== '');
  return {
    day,
    minutes,
    ...times,
    ...(breakMinutes !== null && { breakMinutes }),
    ...(typed.activity !== '' && { activity: typed.activity }),
    ...(workProcesses.length > 0 && { workProcesses }),
    ...(typed.makesUp === 'true' && { makesUp: true as const }),
  };
}

interface Times {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

function timesOf(start: ClockTime | null, end: ClockTime | null): Times | null | string {
  if (start === null && end === null) return null;
  if (start === null) return 'Van: vul ook in hoe laat je begon, of laat "Tot" leeg.';
  if (end === null) return 'Tot: vul ook in hoe laat je klaar was, of laat "Van" leeg.';
  return start === end ? 'Tot: dat is dezelfde tijd als "Van". Hoe laat was je klaar?' : { start, end };
}

/** A clock of 24 hours: "9", "9:00", "9u30", "0900", "09:00:00"; "half 6" can be two times, and is asked. */
function readTime(field: string, typed: string): Read<ClockTime> {
  if (typed === '') return { value: null };
  const withoutSeconds = /^(?<time>\d{1,2}:\d{2}):\d{2}(?:\.\d+)?Z?$/.exec(typed)?.groups?.['time'] ?? typed;
  const tokens = tokensOf(withoutSeconds);
  const time = timeAt(tokens, 0);
  const isWhole = time?.end === tokens.length && (time.exact || time.digital || time.bare);
  return isWhole
    ? { value: clockTimeOf(time.minutes) }
    : { mend: `${field}: "${typed}" kan ik niet als tijd lezen. Vul in als 09:00.` };
}

/** "30", "30 min", "half uur", "0:30", "geen". */
function readBreak(typed: string): Read<number> {
  if (typed === '') return { value: null };
  const tokens = tokensOf(typed);
  const [first, ...more] = tokens;
  if (more.length === 0 && (first?.means.without === true || first?.text === '0')) return { value: 0 };
  const bare = numberAt(tokens, 0);
  const isMinutes = bare?.whole === true && bare.end === tokens.length && bare.value >= SHORTEST_MINUTES;
  const minutes = isMinutes ? bare.value : (clockLike(typed) ?? wholeAmount(tokens));
  return minutes !== null && minutes > 0
    ? { value: minutes }
    : { mend: `Pauze: "${typed}" kan ik niet lezen. Vul de minuten in: 30.` };
}

/** "6", "6,5", "6:30", "6 uur", "zes en een half", "half uur". */
function readAmount(typed: string): Read<number> {
  if (typed === '') return { value: null };
  const tokens = tokensOf(typed);
  const bare = numberAt(tokens, 0);
  const hours = bare?.end === tokens.length ? Math.round(bare.value * 60) : null;
  const minutes = clockLike(typed) ?? hours ?? wholeAmount(tokens);
  if (minutes === null || minutes <= 0) return { mend: `Uren: "${typed}" kan ik niet lezen. Vul in als 6 of 6,5.` };
  return minutes > MINUTES_PER_DAY ? { mend: `Uren: een dag heeft er 24, geen ${typed}.` } : { value: minutes };
}

/** "6:30", "6u30" */
function clockLike(typed: string): number | null {
  const found = /^(?<hours>\d{1,2})\s?[:uh]\s?(?<minutes>[0-5]\d)$/i.exec(typed)?.groups;
  return found ? Number(found['hours']) * 60 + Number(found['minutes']) : null;
}

/** All that was typed as one amount, nothing vague about it. */
function wholeAmount(tokens: readonly Token[]): number | null {
  const amount = amountAt(tokens, 0);
  return amount && !amount.vague && amount.or === null && amount.end === tokens.length ? amount.minutes : null;
}
