/** "do 7, vr 6, totaal 13": a total that is right says nothing new. One that is wrong stays, and is asked about. */
import type { Phrase } from '../phrases/phrase.js';
import { isAbout, saidIn, withPhrases, type Sentence } from '../sentence.js';
import { SUBJECT } from '../subjects.js';
import type { Token } from '../tokens.js';
import { TOGETHER } from '../words/plain-talk.js';
import { bareAmounts } from './bare-numbers.js';

/** The sentence without a total that is the sum of its other amounts. */
export function withoutTotal(sentence: Sentence): Sentence {
  const { phrases, tokens } = sentence;
  if (!isAbout(sentence, SUBJECT.totals) || saidIn(sentence, 'day').length < 2) return sentence;
  const bare = bareAmounts(sentence);
  const isBesideTotal = ({ at, end }: Phrase): boolean => isTotalWord(tokens[at - 1]) || isTotalWord(tokens[end]);
  const amounts = phrases.filter(
    (phrase, place) =>
      phrase.said.kind === 'amount' || (phrase.said.kind === 'number' && (bare.has(place) || isBesideTotal(phrase))),
  );
  const sum = amounts.reduce((minutes, phrase) => minutes + minutesOf(phrase), 0);
  const total = amounts.find((phrase) => isBesideTotal(phrase) && minutesOf(phrase) * 2 === sum);
  if (!total) return sentence;
  const isRead = (phrase: Phrase): boolean =>
    phrase === total || (phrase.said.kind === 'word' && isTotalWord(tokens[phrase.at]));
  const old = { kind: 'old' } as const;
  return withPhrases(
    sentence,
    phrases.map((phrase) => (isRead(phrase) ? { ...phrase, said: old } : phrase)),
  );
}

function isTotalWord(token: Token | undefined): boolean {
  return token !== undefined && (token.word === '=' || token.word === '(' || TOGETHER.has(token.word));
}

function minutesOf({ said }: Phrase): number {
  return said.kind === 'amount' || said.kind === 'number' ? said.minutes : 0;
}
