/** Whose hours are told: only one's own are stored [rule 12]. */
import { hasWord, isAbout, type Sentence } from '../sentence.js';
import { SUBJECT } from '../subjects.js';
import { NOTHING } from '../vocabulary.js';
import { OTHER_PEOPLE } from '../words/hedges.js';
import { FILLERS, OF_ANOTHER, SELF, TALK, VERBS_OF_ONE } from '../words/plain-talk.js';

/** "Karel zei 6 uur vrijdag", "mn collega had maandag 9 uur", "daan z'n uren: ma 8"; but "had ik" and "we hebben". */
export function isOfAnother(sentence: Sentence): boolean {
  if (!isAbout(sentence, SUBJECT.others)) return false;
  if (hasWord(sentence, OF_ANOTHER)) return true;
  if (!hasWord(sentence, VERBS_OF_ONE)) return false;
  const { tokens, phrases } = sentence;
  const isSelf = hasWord(sentence, SELF);
  return tokens.some(({ word }, at) => {
    if (!VERBS_OF_ONE.has(word)) return false;
    if (SELF.has(tokens[at + 1]?.word ?? '') || SELF.has(tokens[at - 1]?.word ?? '')) return false;
    // Somebody is named right before it, or somewhere before it by who says nothing of themselves.
    const isName = (place: number): boolean => {
      const token = tokens[place];
      if (token?.kind !== 'word') return false;
      return (
        OTHER_PEOPLE.has(token.word) || (token.means === NOTHING && !FILLERS.has(token.word) && !TALK.has(token.word))
      );
    };
    if (isSelf && !OTHER_PEOPLE.has(tokens[at - 1]?.word ?? '')) return false;
    const clause = phrases.filter(({ end, said }) => end <= at && said.kind === 'word').map((phrase) => phrase.at);
    return isName(at - 1) || clause.some(isName);
  });
}
