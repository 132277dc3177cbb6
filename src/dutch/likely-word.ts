/** A word with two wrong letters: it is asked whether it is the word that it probably is [rule 9]. */
import type { Doubts } from './doubts.js';
import { sentenceOf, type Sentence } from './sentence.js';
import * as sayings from './sayings.js';
import type { Token } from './tokens.js';
import { meaningOf } from './vocabulary.js';

const LONGEST_COMMAND = 5;

/** The sentence with the likely word in the place of what was typed, where that changes what it says. */
export function withLikelyWord(sentence: Sentence, doubts: Doubts): Sentence {
  const token = sentence.tokens.find((one) => one.likely !== null && wouldChange(sentence, one.likely));
  if (!token?.likely) return sentence;
  const { text } = sentence;
  const meant = sentenceOf(text.slice(0, token.start) + token.likely + text.slice(token.end), false);
  const options = [
    { label: `Ja, ${token.likely}`, value: meant },
    { label: 'Nee', value: sentence },
  ];
  return doubts.choose(sayings.likelyWord(token.likely), options, meant);
}

/** A day or a month beside a number or a command; a command in a few words that have no other. */
function wouldChange({ tokens, commands }: Sentence, likely: NonNullable<Token['likely']>): boolean {
  const { weekday, relative, month } = meaningOf(likely);
  const hasNumber = tokens.some(({ kind, means }) => kind === 'digits' || means.number !== undefined);
  if (weekday !== undefined || relative !== undefined || month !== undefined)
    return hasNumber || commands.some(({ strength }) => strength === 'do');
  return tokens.length <= LONGEST_COMMAND && !hasNumber && commands.every(({ strength }) => strength === 'hint');
}
