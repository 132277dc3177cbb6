/** A word with two wrong letters that is probably a day: it is asked, with that day on the button [rule 9]. */
import { meaningOf } from './vocabulary.js';
import type { Doubts } from './doubts.js';
import { sentenceOf, type Sentence } from './sentence.js';
import * as sayings from './sayings.js';

/** The sentence with the likely day in the place of what was typed, if that makes it about a day. */
export function withLikelyDay(sentence: Sentence, doubts: Doubts): Sentence {
  const place = sentence.tokens.findIndex(({ likely }) => likely !== null);
  const token = sentence.tokens[place];
  if (!token?.likely || !isDay(token.likely) || !/\d/.test(sentence.text)) return sentence;
  const meant = sentenceOf(sentence.text.slice(0, token.start) + token.likely + sentence.text.slice(token.end), false);
  const isMeant = doubts.choose(
    sayings.likelyDay(token.likely),
    [
      { label: `Ja, ${token.likely}`, value: true },
      { label: 'Nee', value: false },
    ],
    true,
  );
  return isMeant ? meant : sentence;
}

function isDay(word: string): boolean {
  const { weekday, relative } = meaningOf(word);
  return weekday !== undefined || relative !== undefined;
}
