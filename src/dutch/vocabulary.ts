/** What each word can mean: the lists of `words/`, joined into one place to look things up. */
import type { Weekday } from '../domain/calendar/day.js';
import * as amounts from './words/amounts.js';
import * as clock from './words/clock.js';
import type { DayPart } from './words/clock.js';
import * as days from './words/days.js';
import type { Side } from './words/days.js';
import { FEASTS, HOLIDAYS } from './words/holidays.js';
import { OPENERS_OF_PHRASES } from './words/openers.js';
import { CARDINALS, FRACTION_SIGNS, HALF_ENDINGS, HALVES, ORDINALS } from './words/numbers.js';

/** A word can mean several things at once: "half" is an amount and a clock time, "do" is Thursday. */
export interface Means {
  number?: number;
  fraction?: number;
  /** In minutes. */
  unit?: number;
  wholeAmount?: number;
  about?: true;
  moreOrLess?: true;
  vague?: true;
  /** Minutes after midnight. */
  time?: number;
  /** "halfzes" in one word: minutes after midnight. */
  halfHour?: number;
  half?: true;
  quarter?: true;
  beforeHour?: true;
  afterHour?: true;
  part?: DayPart;
  amPm?: 'am' | 'pm';
  until?: true;
  from?: true;
  at?: true;
  break?: true;
  without?: true;
  weekday?: Weekday;
  shortWeekday?: Weekday;
  relative?: { readonly days: number; readonly part?: DayPart };
  month?: number;
  ordinal?: true;
  /** "twintigste": 20. */
  nth?: number;
  side?: Side;
  week?: true;
  whole?: true;
  ago?: true;
  dayWord?: true;
  each?: true;
  and?: true;
  /** Begins a phrase, and means nothing by itself. */
  opens?: true;
}

/** Every meaning has the same fields in the same order: they are looked at for each word of each message. */
const UNSAID: Readonly<Record<keyof Means, undefined>> = {
  number: undefined,
  fraction: undefined,
  unit: undefined,
  wholeAmount: undefined,
  about: undefined,
  moreOrLess: undefined,
  vague: undefined,
  time: undefined,
  halfHour: undefined,
  half: undefined,
  quarter: undefined,
  beforeHour: undefined,
  afterHour: undefined,
  part: undefined,
  amPm: undefined,
  until: undefined,
  from: undefined,
  at: undefined,
  break: undefined,
  without: undefined,
  weekday: undefined,
  shortWeekday: undefined,
  relative: undefined,
  month: undefined,
  ordinal: undefined,
  nth: undefined,
  side: undefined,
  week: undefined,
  whole: undefined,
  ago: undefined,
  dayWord: undefined,
  each: undefined,
  and: undefined,
  opens: undefined,
};

function withAllFields(means: Means): Means {
  return Object.assign({ ...UNSAID }, means);
}

/** What a word means that is not in the vocabulary. */
export const NOTHING: Readonly<Means> = withAllFields({});
const vocabulary = new Map<string, Means>();

/** What a word of the vocabulary means; nothing for any other. The word is in lower case and without accents. */
export function meaningOf(word: string): Readonly<Means> {
  return vocabulary.get(word) ?? NOTHING;
}

/** All words that mean something here. */
export function vocabularyWords(): IterableIterator<string> {
  return vocabulary.keys();
}

function teach(word: string, means: Means): void {
  vocabulary.set(word, Object.assign(vocabulary.get(word) ?? withAllFields({}), means));
}

function teachAll<V>(words: Readonly<Record<string, V>>, means: (value: V) => Means): void {
  for (const [word, value] of Object.entries(words)) teach(word, means(value));
}

const FLAGS: readonly (readonly [readonly string[], Means])[] = [
  [amounts.ABOUT, { about: true }],
  [amounts.MORE_OR_LESS, { moreOrLess: true }],
  [amounts.VAGUE, { vague: true }],
  [clock.HALF, { half: true }],
  [clock.QUARTER, { quarter: true }],
  [clock.BEFORE_HOUR, { beforeHour: true }],
  [clock.AFTER_HOUR, { afterHour: true }],
  [clock.UNTIL, { until: true }],
  [clock.FROM, { from: true }],
  [clock.AT, { at: true }],
  [clock.BREAK, { break: true }],
  [clock.WITHOUT, { without: true }],
  [days.ORDINAL_ENDINGS, { ordinal: true }],
  [days.WEEK, { week: true }],
  [days.WHOLE, { whole: true }],
  [days.AGO, { ago: true }],
  [days.DAYS, { dayWord: true }],
  [days.EACH, { each: true }],
  [days.AND, { and: true }],
  [OPENERS_OF_PHRASES, { opens: true }],
];
for (const [words, means] of FLAGS) for (const word of words) teach(word, means);

teachAll(CARDINALS, (number) => ({ number }));
teachAll(ORDINALS, (nth) => ({ nth }));
teachAll(HALVES, (number) => ({ number }));
teachAll(FRACTION_SIGNS, (fraction) => ({ fraction }));
teachAll(amounts.UNITS, (unit) => ({ unit }));
teachAll(amounts.WHOLE_AMOUNTS, (wholeAmount) => ({ wholeAmount }));
teachAll(clock.NAMED_TIMES, (time) => ({ time }));
teachAll(clock.DAY_PARTS, (part) => ({ part }));
teachAll(clock.AM_PM, (amPm) => ({ amPm }));
teachAll(days.WEEKDAYS, (weekday) => ({ weekday }));
teachAll(days.SHORT_WEEKDAYS, (shortWeekday) => ({ shortWeekday }));
teachAll(days.RELATIVE_DAYS, (relative) => ({ relative }));
teachAll(days.MONTHS, (month) => ({ month }));
teachAll(days.SIDES, (side) => ({ side }));

for (const [word, number] of Object.entries(CARDINALS)) {
  if (number < 1 || number > 12) continue;
  for (const ending of HALF_ENDINGS) teach(word + ending, { number: number + 0.5 });
  teach(`half${word}`, { halfHour: number * 60 - 30 });
}
for (const [day, weekday] of Object.entries(days.WEEKDAYS)) {
  for (const [part, means] of Object.entries(clock.DAY_PARTS)) teach(day + part, { weekday, part: means });
}
for (const name of [...Object.keys(HOLIDAYS), ...Object.keys(FEASTS)])
  for (const word of name.split(' '))
    if (/^\p{L}{3}/u.test(word) && !vocabulary.has(word)) teach(word, { opens: true });
