/** In a correction, what it was before: "7 uur ipv 6", "geen 6 maar 7", "van 6 naar 7", "was 6, moet 7 zijn". */
import type { Phrase } from '../phrases/phrase.js';
import { withPhrases, type Sentence } from '../sentence.js';

const KINDS = new Set(['amount', 'number', 'span']);
const BEFORE_OLD = new Set(['ipv', 'geen', 'niet', 'not']);
const BEFORE_NEW = new Set(['naar', 'maar', 'moet', 'moest', 'wordt', 'to', 'but']);

/** The sentence with the old amounts taken out. */
export function withoutOld(sentence: Sentence): Sentence {
  const { phrases } = sentence;
  const amounts = phrases.filter(({ said }) => KINDS.has(said.kind));
  const old = new Set(amounts.filter((phrase, place) => isOld(sentence, phrase, amounts[place + 1])));
  if (old.size === 0) return sentence;
  const read = phrases.map((phrase): Phrase => {
    const next = phrases.find(({ at }) => at === phrase.end);
    const isOfOld = next && old.has(next) && BEFORE_OLD.has(sentence.tokens[phrase.at]?.word ?? '');
    return old.has(phrase) || isOfOld ? { ...phrase, said: { kind: 'old' } } : phrase;
  });
  return withPhrases(sentence, read);
}

function isOld({ tokens }: Sentence, phrase: Phrase, next: Phrase | undefined): boolean {
  const words = [3, 2, 1].map((back) => tokens[phrase.at - back]?.word ?? '');
  const [, second = '', first = ''] = words;
  if (BEFORE_OLD.has(first) || words.join(' ') === 'in plaats van' || (second === 'inplaats' && first === 'van'))
    return true;
  if ((second === 'instead' && first === 'of') || (second === 'rather' && first === 'than')) return true;
  if (!next) return false;
  // "van 6 naar 7", "was 6 moet 7 zijn": the new one is said as such.
  const between = tokens.slice(phrase.end, next.at).map(({ word }) => word);
  return between.some((word) => BEFORE_NEW.has(word));
}
