/** "vorige week 8 uur per dag", "elke dag 8 uur": days that are not named. */
import type { Doubts } from '../doubts.js';
import { kindsOf } from '../phrases/kinds.js';
import type { Phrase } from '../phrases/phrase.js';
import { says, withPhrases, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';

const EACH_DAY = kindsOf('each-day');
const DAYS = kindsOf('day', 'days', 'whole-week');
const WEEK = kindsOf('week');

/** The sentence with "per dag" made the working days of its week; of no week it is asked which. */
export function withEachDay(sentence: Sentence, doubts: Doubts): Sentence {
  if (!says(sentence, EACH_DAY) || says(sentence, DAYS)) return sentence;
  const isNamed = says(sentence, WEEK);
  if (!isNamed) doubts.choose(sayings.everyDayOf, [{ label: 'Deze week tot nu toe', value: null }], null);
  const phrases = sentence.phrases.flatMap((phrase): Phrase[] => {
    const { said } = phrase;
    if (said.kind === 'week') return [{ ...phrase, said: { kind: 'whole-week', week: said.week } }];
    if (said.kind !== 'each-day' || isNamed) return [phrase];
    return [{ ...phrase, said: { kind: 'whole-week', week: null } }, phrase];
  });
  return withPhrases(sentence, phrases);
}
