/** Times on the clock: "9", "9:00", "17u30", "0900", "half zes", "kwart voor zes", "tien over half 4", "middernacht". */
import type { Token } from '../tokens.js';
import { NOTHING, type Means } from '../vocabulary.js';
import type { DayPart } from '../words/clock.js';
import { dateAt } from './dates.js';
import { numberAt } from './numbers.js';
import type { Recogniser, SaidTime } from './phrase.js';

type Found = SaidTime & { readonly end: number };

/** A time that is no span: after "om", "tot" or "vanaf", or with the look of a clock. */
export const clockTime: Recogniser = (tokens, at) => {
  const means: Means = tokens[at]?.means ?? NOTHING;
  const after = means.at === true ? 'at' : means.until === true ? 'until' : means.from === true ? 'from' : null;
  // "avond 4 uur" is an amount in the evening; "tot 's nachts 2 uur" is a time.
  if (!after && partAt(tokens, at)) return null;
  const found = timeAt(tokens, after ? at + 1 : at);
  if (!found || (found.bare && !after)) return null;
  // "wijzig van 6 naar 7", "change friday to 7": those are amounts.
  if (after && found.bare && (tokens[found.end]?.word === 'naar' || tokens[at]?.word === 'to')) return null;
  // "vanaf 20 november" is a day.
  if (after && (dateAt(tokens, at + 1)?.end ?? 0) > found.end) return null;
  const { end, ...time } = found;
  // "van 8 uur" without an end is an amount sooner than a start: "een dag van 8 uur".
  const before = tokens[at - 1];
  const opens =
    !before ||
    before.means.weekday !== undefined ||
    before.means.shortWeekday !== undefined ||
    before.means.relative !== undefined;
  if (after === 'from' && tokens[at]?.word === 'van' && found.bare && !opens) return null;
  return { said: { kind: 'time', time, after }, end };
};

/** The time that begins here; a bare number counts. */
export function timeAt(tokens: readonly Token[], at: number): Found | null {
  const found = spokenAt(tokens, at) ?? digitsAt(tokens, at);
  if (found) return withPart(tokens, found);
  // "tot 's nachts 2 uur"
  const before = partAt(tokens, at);
  const time = before && (spokenAt(tokens, before.end) ?? digitsAt(tokens, before.end));
  if (!time || time.exact) return time;
  return { ...time, minutes: inPart(time.minutes, before.part), exact: true, bare: false };
}

/** "half zes", "halfzes", "kwart over 9", "tien over half 4", "5 voor 6", "middernacht". */
function spokenAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.means.time !== undefined)
    return { minutes: token.means.time, exact: true, digital: false, bare: false, end: at + 1 };
  if (token.means.halfHour !== undefined) return spoken(token.means.halfHour, at + 1);
  const half = halfAt(tokens, at);
  if (half) return half;
  const offset = offsetAt(tokens, at);
  if (!offset) return null;
  const base = halfAt(tokens, offset.end) ?? hourAt(tokens, offset.end);
  return base && spoken((base.minutes + offset.minutes + 720) % 720, base.end);
}

function halfAt(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at]?.means.half !== true) return null;
  // "half past five" is later, "half zes" earlier.
  const isPast = tokens[at + 1]?.word === 'past';
  const hour = hourAt(tokens, isPast ? at + 2 : at + 1);
  return hour && spoken((hour.minutes + (isPast ? 30 : 690)) % 720, hour.end);
}

/** "kwart voor" is -15, "tien over" is 10. */
function offsetAt(tokens: readonly Token[], at: number): { minutes: number; end: number } | null {
  const token = tokens[at];
  let size = token?.means.quarter === true ? 15 : null;
  let end = at + 1;
  if (size === null) {
    const number = numberAt(tokens, at);
    if (!number?.whole || number.value < 1 || number.value > 29) return null;
    size = number.value;
    end = number.end;
    if (tokens[end]?.means.unit === 1) end++;
  }
  const means: Means = tokens[end]?.means ?? NOTHING;
  // "quarter to five"; but "9 to 5" is a span.
  if (means.beforeHour === true || (size === 15 && tokens[at]?.kind === 'word' && tokens[end]?.word === 'to'))
    return { minutes: -size, end: end + 1 };
  return means.afterHour === true ? { minutes: size, end: end + 1 } : null;
}

/** A whole hour from 1 to 12 in words or digits. */
function hourAt(tokens: readonly Token[], at: number): { minutes: number; end: number } | null {
  const number = numberAt(tokens, at);
  if (!number?.whole || number.value < 1 || number.value > 12) return null;
  return { minutes: number.value * 60, end: number.end };
}

function spoken(minutes: number, end: number): Found {
  return { minutes, exact: false, digital: false, bare: false, end };
}

/** "9", "9u", "9 uur", "9:00", "9.30", "17u30", "0900", "negen". */
function digitsAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'digits') {
    const { number } = token.means;
    if (number === undefined || !Number.isInteger(number) || number > 24) return null;
    const end = isHourWord(tokens, at + 1) ? at + 2 : at + 1;
    return { minutes: number * 60, exact: number > 12, digital: false, bare: true, end };
  }
  const { text } = token;
  if (text.length === 4) return clock(text.slice(0, 2), text.slice(2), at + 1, false);
  if (text.length === 3) return clock(text.slice(0, 1), text.slice(1), at + 1, false);
  if (text.length > 2) return null;
  const [sign, minutes] = [tokens[at + 1], tokens[at + 2]];
  const isSign = sign && !sign.spaced && (':.'.includes(sign.text) || sign.word === 'u' || sign.word === 'h');
  if (isSign && minutes?.kind === 'digits' && !minutes.spaced && minutes.text.length === 2) {
    const time = clock(text, minutes.text, at + 3, true);
    return time && isHourWord(tokens, at + 3) ? { ...time, end: at + 4 } : time;
  }
  // "van 8 uur 30 tot 16 uur": as it is spoken. Anywhere else "8 uur 30 spots" is eight hours.
  if (isHourWord(tokens, at + 1) && minutes?.kind === 'digits' && minutes.text.length === 2) {
    const opened: Means = tokens[at - 1]?.means ?? NOTHING;
    const isTime = opened.from === true || opened.until === true || tokens[at + 3]?.means.until === true;
    const time = isTime ? clock(text, minutes.text, at + 3, true) : null;
    if (time) return isHourWord(tokens, at + 3) ? { ...time, end: at + 4 } : time;
  }
  const hour = Number(text);
  if (hour > 24) return null;
  const end = isHourWord(tokens, at + 1) ? at + 2 : at + 1;
  return { minutes: hour * 60, exact: isExact(text), digital: false, bare: true, end };
}

/** "17:00 uur"; but of "9-17 uur pauze" that hour is the break's, unless the break says its own: "17 uur pauze 60". */
function isHourWord(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.means.unit !== 60) return false;
  return tokens[at + 1]?.means.break !== true || hasLength(tokens, at + 2);
}

/** "60", "half uur", "drie kwartier"; but "2 shows" is no length of a break. */
function hasLength(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'digits') return Number(token.text) >= 5;
  const { number, half, quarter }: Means = token?.means ?? {};
  return half === true || quarter === true || (number !== undefined && tokens[at + 1]?.means.quarter === true);
}

function clock(hours: string, minutes: string, end: number, digital: boolean): Found | null {
  const total = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || total > 1440) return null;
  // "0900" has the look of a time only between other words of time: see spans.
  return { minutes: total, exact: isExact(hours), digital: true, bare: !digital, end };
}

/** Thirteen and over, nought, and what is written with a nought before it are on a clock of 24 hours. */
function isExact(hours: string): boolean {
  return Number(hours) > 12 || hours.startsWith('0');
}

/** "5pm", "6 uur 's avonds", "10 's ochtends". */
function withPart(tokens: readonly Token[], time: Found): Found {
  const token = tokens[time.end];
  const amPm = token?.means.amPm;
  if (amPm && time.minutes <= 780) {
    const hours = time.minutes % 720;
    return { ...time, minutes: amPm === 'pm' ? hours + 720 : hours, exact: true, bare: false, end: time.end + 1 };
  }
  const part = partAt(tokens, time.end);
  if (!part || time.exact) return part ? { ...time, bare: false, end: part.end } : time;
  return { ...time, minutes: inPart(time.minutes, part.part), exact: true, bare: false, end: part.end };
}

/** The one of the two readings of a time that falls in this part of the day. */
export function inPart(minutes: number, part: DayPart): number {
  const early = minutes % 720;
  switch (part) {
    case 'morning':
      return early;
    case 'afternoon':
      return early + 720;
    case 'evening':
      return early === 0 ? 1440 : early + 720;
    case 'night':
      return early < 420 ? early : early + 720;
  }
}

/** "'s avonds", "in de ochtend". */
export function partAt(tokens: readonly Token[], at: number): { part: DayPart; end: number } | null {
  let place = at;
  const word = tokens[place]?.word;
  if (word === "'s" || word === 's') place++;
  else if ((word === 'in' || word === 'op') && (tokens[place + 1]?.word === 'de' || tokens[place + 1]?.word === 'the'))
    place += 2;
  const token = tokens[place];
  // "vrijdagavond" is a day with a part; alone here it is no part.
  if (!token?.means.part || token.means.weekday !== undefined) return null;
  if (place === at && !/^(s|[a-z]+s$|ochtend|middag|avond|nacht)/.test(token.word)) return null;
  return { part: token.means.part, end: place + 1 };
}
