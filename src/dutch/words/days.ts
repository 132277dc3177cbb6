/** Days by name, by distance and by date. */
import type { Weekday } from '../../domain/calendar/day.js';
import type { DayPart } from './clock.js';
import { each, setOf } from './list.js';

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
export const SHORT_WEEKDAYS: Readonly<Record<string, Weekday>> = each({
  'ma mon': 1,
  'di din dins tue tues': 2,
  'wo woe woens wed': 3,
  'do don dond thu thur thurs': 4,
  'vr vrij fri': 5,
  'za zat sat': 6,
  'zo sun': 7,
});

/** Days from today. */
export const RELATIVE_DAYS: Readonly<Record<string, { days: number; part?: DayPart }>> = each({
  'vandaag today': { days: 0 },
  'vanmorgen vanochtend': { days: 0, part: 'morning' },
  vanmiddag: { days: 0, part: 'afternoon' },
  'vanavond tonight': { days: 0, part: 'evening' },
  vannacht: { days: 0, part: 'night' },
  'gister gisteren gistere yesterday': { days: -1 },
  gisternacht: { days: -1, part: 'night' },
  'gisterochtend gistermorgen': { days: -1, part: 'morning' },
  gistermiddag: { days: -1, part: 'afternoon' },
  gisteravond: { days: -1, part: 'evening' },
  gisterenochtend: { days: -1, part: 'morning' },
  gisterenmiddag: { days: -1, part: 'afternoon' },
  gisterenavond: { days: -1, part: 'evening' },
  'eergister eergisteren': { days: -2 },
  'morgen tomorrow': { days: 1 },
  morgenochtend: { days: 1, part: 'morning' },
  morgenmiddag: { days: 1, part: 'afternoon' },
  morgenavond: { days: 1, part: 'evening' },
  overmorgen: { days: 2 },
});

export const MONTHS: Readonly<Record<string, number>> = each({
  'januari january jan': 1,
  'februari february feb febr': 2,
  'maart march mrt maa mar': 3,
  'april apr': 4,
  'mei may': 5,
  'juni june jun': 6,
  'juli july jul': 7,
  'augustus august aug': 8,
  'september sept sep': 9,
  'oktober october okt otk oct': 10,
  'november nov nvo onv': 11,
  'december dec dce': 12,
});

/** "de 20e", "20ste", "20th". */
export const ORDINAL_ENDINGS: readonly string[] = ['e', 'ste', 'de', 'th', 'st', 'nd', 'rd'];

/** Which of the days or weeks of that name. */
export type Side = 'past' | 'previous' | 'this' | 'coming' | 'next';
export const SIDES: Readonly<Record<string, Side>> = each({
  'afgelopen laatste last': 'past',
  'vorige vorig previous': 'previous',
  'deze dit this': 'this',
  'komende aankomende aanstaande aanstaand coming as': 'coming',
  'volgende volgend next': 'next',
});

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
export const ALSO_WORDS: ReadonlySet<string> = setOf('zo do don din zat sat mon sun wed vrij');
