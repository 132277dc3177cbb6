/** Days by name, by distance and by date. */
import type { Weekday } from '../../domain/calendar/day.js';
import type { DayPart } from './clock.js';

/** Written out: these are read with a typo in them too. */
export const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  maandag: 1,
  dinsdag: 2,
  woensdag: 3,
  donderdag: 4,
  vrijdag: 5,
  vrydag: 5,
  zaterdag: 6,
  zondag: 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Abbreviations: a day only where something beside them says so (an amount, a span, another day, "tot"). */
export const SHORT_WEEKDAYS: Readonly<Record<string, Weekday>> = {
  ma: 1,
  mon: 1,
  di: 2,
  din: 2,
  dins: 2,
  tue: 2,
  tues: 2,
  wo: 3,
  woe: 3,
  woens: 3,
  wed: 3,
  do: 4,
  don: 4,
  dond: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  vr: 5,
  vrij: 5,
  fri: 5,
  za: 6,
  zat: 6,
  sat: 6,
  zo: 7,
  sun: 7,
};

/** Days from today. */
export const RELATIVE_DAYS: Readonly<Record<string, { days: number; part?: DayPart }>> = {
  vandaag: { days: 0 },
  today: { days: 0 },
  vanmorgen: { days: 0, part: 'morning' },
  vanochtend: { days: 0, part: 'morning' },
  vanmiddag: { days: 0, part: 'afternoon' },
  vanavond: { days: 0, part: 'evening' },
  tonight: { days: 0, part: 'evening' },
  vannacht: { days: 0, part: 'night' },
  gister: { days: -1 },
  gisteren: { days: -1 },
  gistere: { days: -1 },
  yesterday: { days: -1 },
  gisternacht: { days: -1, part: 'night' },
  gisterochtend: { days: -1, part: 'morning' },
  gistermorgen: { days: -1, part: 'morning' },
  gistermiddag: { days: -1, part: 'afternoon' },
  gisteravond: { days: -1, part: 'evening' },
  gisterenochtend: { days: -1, part: 'morning' },
  gisterenmiddag: { days: -1, part: 'afternoon' },
  gisterenavond: { days: -1, part: 'evening' },
  eergister: { days: -2 },
  eergisteren: { days: -2 },
  morgen: { days: 1 },
  tomorrow: { days: 1 },
  morgenochtend: { days: 1, part: 'morning' },
  morgenmiddag: { days: 1, part: 'afternoon' },
  morgenavond: { days: 1, part: 'evening' },
  overmorgen: { days: 2 },
};

export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  february: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  march: 3,
  mrt: 3,
  maa: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  augustus: 8,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  otk: 10,
  oct: 10,
  november: 11,
  nov: 11,
  nvo: 11,
  onv: 11,
  december: 12,
  dec: 12,
  dce: 12,
};

/** "de 20e", "20ste", "20th". */
export const ORDINAL_ENDINGS: readonly string[] = ['e', 'ste', 'de', 'th', 'st', 'nd', 'rd'];

/** Which of the days or weeks of that name. */
export type Side = 'past' | 'previous' | 'this' | 'coming' | 'next';
export const SIDES: Readonly<Record<string, Side>> = {
  afgelopen: 'past',
  laatste: 'past',
  last: 'past',
  vorige: 'previous',
  vorig: 'previous',
  previous: 'previous',
  deze: 'this',
  dit: 'this',
  this: 'this',
  komende: 'coming',
  aankomende: 'coming',
  aanstaande: 'coming',
  aanstaand: 'coming',
  coming: 'coming',
  as: 'coming',
  volgende: 'next',
  volgend: 'next',
  next: 'next',
};

export const WEEK: readonly string[] = ['week', 'wk', 'weken'];
/** "hele week 8 uur per dag". */
export const WHOLE: readonly string[] = ['hele', 'heel', 'gehele', 'whole', 'all', 'volle'];
/** "3 dagen geleden". */
export const AGO: readonly string[] = ['geleden', 'ago', 'terug'];
export const DAYS: readonly string[] = ['dag', 'dagen', 'dgn', 'daagjes', 'day', 'days'];
/** "8 uur per dag", "elke dag 8 uur". */
export const EACH: readonly string[] = ['per', 'alle', 'elke', 'iedere', 'elk', 'ieder', 'each', 'every', 'a'];
/** Joins like with like: "maandag en dinsdag". */
export const AND: readonly string[] = ['en', 'and', '+', '&', 'plus'];
/** Abbreviations that are words of their own too: "zo" is soon, "zat" is sat, "vrij" is free. */
export const ALSO_WORDS: ReadonlySet<string> = new Set([
  'zo',
  'do',
  'don',
  'din',
  'zat',
  'sat',
  'mon',
  'sun',
  'wed',
  'vrij',
]);
