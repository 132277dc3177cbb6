/**
 * What may begin at a word, seen from the word alone: most recognisers have nothing to look for at most places, and some
 * need a word that most messages lack ("pauze", "tot").
 */
import { BEGINS, ENDS } from '../words/clock.js';
import { EACH_DAY, OPENERS_OF_AMOUNTS, OPENERS_OF_DAYS, SIGNS_THAT_JOIN } from '../words/openers.js';
import { NAME_BEGINNINGS } from '../words/holidays.js';
import { meaningOf, NOTHING, type Means } from '../vocabulary.js';

/** Of a word in lower case, without accents. */
type OfWord = (word: string, means: Readonly<Means>) => boolean;

interface Row {
  readonly of: string;
  /** Whether it may begin at this word. */
  readonly begins: OfWord;
  /** And at a number in digits. */
  readonly digits: boolean;
  /** A word without which there is nothing of its kind in a message. */
  readonly needs?: OfWord;
}

const beginsNumber: OfWord = (word, { number, fraction }) =>
  number !== undefined || fraction !== undefined || word === '.' || word === ',';

const beginsTime: OfWord = (_, { time, halfHour, half, quarter, number }) =>
  time !== undefined || halfHour !== undefined || half === true || quarter === true || number !== undefined;

const beginsPart: OfWord = (word, means) =>
  means.part !== undefined || word === "'s" || word === 's' || word === 'in' || word === 'op';

const beginsWeek: OfWord = (word, means) => means.side !== undefined || means.week === true || word === 'w';

const beginsDay: OfWord = (word, means) => {
  const { weekday, shortWeekday, relative, month, number, nth } = means;
  if (weekday !== undefined || shortWeekday !== undefined || relative !== undefined || month !== undefined) return true;
  if (number !== undefined || nth !== undefined || means.part === 'night') return true;
  return beginsWeek(word, means) || NAME_BEGINNINGS.has(word) || OPENERS_OF_DAYS.has(word);
};

const isMinus = (word: string): boolean => word === '-' || word === 'min' || word === 'minus';

const beginsAmount: OfWord = (word, means) => {
  const { about, moreOrLess, vague, unit, wholeAmount, half, quarter } = means;
  if (about === true || moreOrLess === true || vague === true || half === true || quarter === true) return true;
  if (unit !== undefined || wholeAmount !== undefined) return true;
  return beginsNumber(word, means) || isMinus(word) || OPENERS_OF_AMOUNTS.has(word);
};

/** Without such a word there is no range of days. */
export const joinsDays: OfWord = (word, means) => means.until === true || word === '-' || word === 'tem';

/** Without such a word there is no span. */
const joinsTimes: OfWord = (word, { until, and }) =>
  until === true || and === true || word === '-' || word === '>' || word === '→' || BEGINS.has(word) || ENDS.has(word);

/** In the order in which they are tried. */
export const BEGINNINGS = [
  {
    of: 'days',
    begins: (word, means) => means.from === true || beginsDay(word, means),
    digits: true,
    needs: joinsDays,
  },
  { of: 'day', begins: beginsDay, digits: true },
  {
    of: 'whole-week',
    begins: (word, means) => means.whole === true || ['de', 'the', 'een'].includes(word),
    digits: false,
    needs: (_, means) => means.whole === true,
  },
  { of: 'week', begins: beginsWeek, digits: true },
  { of: 'break', begins: () => true, digits: true, needs: (_, means) => means.break === true },
  {
    of: 'span',
    begins: (word, means) =>
      beginsTime(word, means) || beginsPart(word, means) || means.from === true || word === 'om' || BEGINS.has(word),
    digits: true,
    needs: joinsTimes,
  },
  { of: 'amount', begins: beginsAmount, digits: true },
  { of: 'times', begins: beginsNumber, digits: true },
  { of: 'number', begins: (word, means) => isMinus(word) || beginsNumber(word, means), digits: true },
  {
    of: 'time',
    begins: (word, means) =>
      means.at === true || means.until === true || means.from === true || beginsTime(word, means),
    digits: true,
  },
  {
    of: 'each-day',
    begins: (word, means) => means.each === true || word === '/' || EACH_DAY.has(word),
    digits: false,
  },
  { of: 'part', begins: beginsPart, digits: false, needs: (_, means) => means.part !== undefined },
  { of: 'join', begins: (word, means) => means.and === true || SIGNS_THAT_JOIN.has(word), digits: false },
] as const satisfies readonly Row[];

const rows: readonly Row[] = BEGINNINGS;
const bitsOf = (holds: (row: Row) => boolean): number =>
  rows.reduce((bits, row, place) => (holds(row) ? bits | (1 << place) : bits), 0);

/** What begins at digits, and what needs no word: as bits, by the place in `BEGINNINGS`. */
export const AT_DIGITS = bitsOf(({ digits }) => digits);
export const WITHOUT_NEED = bitsOf(({ needs }) => needs === undefined);

/** What may begin at a word, and what a message may have for having it. */
export function beginningsAt(word: string): { readonly begins: number; readonly brings: number } {
  const means = meaningOf(word);
  return {
    begins: means === NOTHING ? 0 : bitsOf(({ begins }) => begins(word, means)),
    brings: bitsOf(({ needs }) => needs?.(word, means) === true),
  };
}
