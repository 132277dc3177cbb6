/** A left-over word that has the look of a day, a month or a number is never an activity: it is asked about [rule 9]. */
import type { Token } from '../tokens.js';
import { meaningOf } from '../vocabulary.js';
import { FILLERS } from '../words/plain-talk.js';

/** "schminkdag", "familieavond", "feestweekend", "dndrdagavnd"; but "avond" by itself is a part of the day. */
const DAY_ENDING = /.{3}(?:dag|avond|avnd|nacht|ochtend|ochtnd|middag|mddag|weekend)$/;
/** They end like a day and are none. */
const NO_DAYS: ReadonlySet<string> = new Set('gedrag bedrag verdrag ontslag verslag overdag'.split(' '));

export function looksLikeDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { word, means } = token;
  if (means.month !== undefined || means.weekday !== undefined || means.relative !== undefined) return true;
  const next = tokens[at + 1];
  const isCounting = next?.kind === 'word' && !FILLERS.has(next.word) && next.means.month === undefined;
  // "de tweede show" and "drie spots" count something.
  if (means.nth !== undefined || (means.number !== undefined && word !== 'een' && word !== 'one')) return !isCounting;
  if (NO_DAYS.has(word) || FILLERS.has(word)) return false;
  // A capital in the middle of a sentence is a name.
  return (DAY_ENDING.test(word) || isDayWord(token.likely)) && !(at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text));
}

function isDayWord(word: string | null): boolean {
  if (word === null) return false;
  const { weekday, relative, month } = meaningOf(word);
  return weekday !== undefined || relative !== undefined || month !== undefined;
}
