/** "vorige week 8 uur per dag", "elke dag 8 uur": days that are not named. */
import type { Doubts } from '../doubts.js';
import type { Phrase, Said } from '../phrases/phrase.js';
import type { Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';

const DAYS = new Set<Said['kind']>(['day', 'days', 'whole-week']);

/** The sentence with "per dag" made the working days of its week; of no week it is asked which. */
export function withEachDay(sentence: Sentence, doubts: Doubts): Sentence {
  const { phrases } = sentence;
  if (!phrases.some(({ said }) => said.kind === 'each-day') || phrases.some(({ said }) => DAYS.has(said.kind)))
    return sentence;
  const isNamed = phrases.some(({ said }) => said.kind === 'week');
  if (!isNamed) doubts.choose(sayings.everyDayOf, [{ label: 'Deze week tot nu toe', value: null }], null);
  return {
    ...sentence,
    phrases: phrases.flatMap((phrase): Phrase[] => {
      const { said } = phrase;
      if (said.kind === 'week') return [{ ...phrase, said: { kind: 'whole-week', week: said.week } }];
      if (said.kind !== 'each-day' || isNamed) return [phrase];
      return [{ ...phrase, said: { kind: 'whole-week', week: null } }, phrase];
    }),
  };
}
