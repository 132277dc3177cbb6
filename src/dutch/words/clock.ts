/** The words of clock times. */
import { each, listOf, setOf } from './list.js';

/** Fixed times, in minutes after midnight; 1440 is the midnight that closes the day. */
export const NAMED_TIMES: Readonly<Record<string, number>> = { middernacht: 1440, midnight: 1440, noon: 720 };

/** Before an hour it is half an hour less: "half zes" is 5:30. */
export const HALF: readonly string[] = ['half', 'halve', 'halfe'];
export const QUARTER: readonly string[] = ['kwart', 'kwartier', 'quarter'];
/** "kwart voor zes", "tien over half 4". */
export const BEFORE_HOUR: readonly string[] = ['voor'];
export const AFTER_HOUR: readonly string[] = ['over', 'na', 'past'];

export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';

/** Parts of the day after "'s", as a word of their own, or glued to a day ("vrijdagavond"). */
export const DAY_PARTS: Readonly<Record<string, DayPart>> = each({
  'nacht nachts snachts night': 'night',
  'ochtend ochtends sochtends morgens smorgens morning': 'morning',
  'middag middags smiddags afternoon': 'afternoon',
  'avond avonds savonds evening': 'evening',
});

/** English halves of the day, behind an hour: "5pm". */
export const AM_PM: Readonly<Record<string, 'am' | 'pm'>> = { am: 'am', pm: 'pm' };

/** Between the start and the end of a span; a dash does it as well. */
export const UNTIL: readonly string[] = ['tot', 'to', 'until', 'till', 'til', 'tm', 't/m', 'through'];
/** Before a span or a start. */
export const FROM: readonly string[] = ['van', 'vanaf', 'from', 'tussen', 'between', 'sinds', 'since', 'starting'];
/** Before a time of day that is no span: "om 6 uur". */
export const AT: readonly string[] = ['om', 'at', 'rond', 'tegen', 'by'];

/** What is taken off a span. */
export const BREAK: readonly string[] = listOf(`
  pauze pauzes pauses pause pauz pauzen middagpauze lunchpauze lunch lunchbreak break breaks gepauzeerd schaft
`);
export const WITHOUT: readonly string[] = ['zonder', 'geen', 'without', 'no'];

/** Behind a time, where it is a start or an end: "om 9 begonnen, om 5 klaar". */
export const BEGAN = setOf(`
  begon kwam binnen gekomen startte arrived begonnen gestart begin start started aangekomen
`);
export const STOPPED = setOf(`
  vertrokken vertrok weggegaan ging stopte left klaar gestopt weg gegaan done finished stopped afgelopen
`);

/** Before a start and an end: "begin 9:00 eind 17:00". */
export const BEGINS = new Set(['begin', 'begintijd', 'start', 'starttijd', 'aanvang']);
export const ENDS = new Set(['eind', 'einde', 'eindtijd', 'end', 'stop', 'klaar', 'tot']);
