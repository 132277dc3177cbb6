/** Numbers behind a noun are its name, not hours: "cues 1-60", "trek 17", "preset 20 t/m 35" [rule 7]. */
import { kindsOf } from '../phrases/kinds.js';
import type { Phrase, Said } from '../phrases/phrase.js';
import { says, withPhrases, type Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { FILLERS, NOUNS_OF_TALK, TALK, TALK_UNLESS_DONE } from '../words/plain-talk.js';

const NUMBERS = new Set<Said['kind']>(['number', 'span', 'time', 'days', 'times', 'day']);
const HOURS = kindsOf('amount', 'span', 'number');
const WORKS = new Set<Said['kind']>(['amount', 'span']);

/** The sentence with such numbers made words, where the hours are said besides. */
export function withNamedNumbers(sentence: Sentence): Sentence {
  const { phrases, tokens } = sentence;
  // Where the hours are said besides there are two of these at least.
  if (!says(sentence, HOURS) || !tokens.some(isNamedHere)) return sentence;
  const named = new Set<Phrase>();
  const asked = new Set(sentence.commands.flatMap(({ at, strength }) => (strength === 'look' ? [] : at)));
  phrases.forEach((phrase, place) => {
    const before = phrases[place - 1];
    if (!before || !isPlainNumber(sentence, phrase)) return;
    const noun = tokens[before.at];
    const isNoun =
      before.said.kind === 'word' &&
      noun?.kind === 'word' &&
      noun.means === NOTHING &&
      !TALK.has(noun.word) &&
      !TALK_UNLESS_DONE.has(noun.word) &&
      !asked.has(before.at);
    const isNamed = isNoun && (!FILLERS.has(noun.word) || NOUNS_OF_TALK.has(noun.word));
    // "preset 20 t/m 35"
    const isMore = tokens[before.at]?.means.until === true && named.has(phrases[place - 2] ?? phrase);
    if (isNamed || isMore) named.add(phrase);
  });
  if (named.size === 0) return sentence;
  const isWork = (phrase: Phrase, place: number): boolean =>
    !named.has(phrase) &&
    (WORKS.has(phrase.said.kind) ||
      (phrase.said.kind === 'number' &&
        [phrases[place - 1], phrases[place + 1]].some(
          (other) => other?.said.kind === 'day' || other?.said.kind === 'days',
        )));
  if (!phrases.some(isWork)) return sentence;
  const read = phrases.flatMap((phrase): Phrase[] =>
    named.has(phrase)
      ? Array.from({ length: phrase.end - phrase.at }, (_, i) => ({
          said: { kind: 'word' },
          at: phrase.at + i,
          end: phrase.at + i + 1,
        }))
      : [phrase],
  );
  return withPhrases(sentence, read);
}

/** Digits behind a word that is no word of ours: a noun, perhaps. */
function isNamedHere({ kind }: Token, at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return kind === 'digits' && before?.kind === 'word' && before.means === NOTHING;
}

/** Digits and what joins them: neither "6 uur" nor "17:00". */
function isPlainNumber({ tokens }: Sentence, { said, at, end }: Phrase): boolean {
  if (!NUMBERS.has(said.kind) || tokens[at]?.kind !== 'digits') return false;
  return tokens
    .slice(at, end)
    .every(({ kind, word, means }) => (kind === 'digits' && word.length <= 3) || word === '-' || means.until === true);
}
