/** Whether a message with hours in it is something else than a report of them [rule 12]: then it is asked. */
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import { LEFT_EARLY } from '../words/show.js';
import { NUMBERED, PLEASE, TALK, TOGETHER, UNNAMED_DAYS } from '../words/plain-talk.js';

/** `unread`: places of words that belong to a command. */
export function asksInstead(sentence: Sentence, unread: ReadonlySet<number>): boolean {
  const { tokens, phrases, commands } = sentence;
  const hints = new Set(commands.filter(({ intent }) => intent === 'hours').flatMap(({ at }) => at));
  const days = phrases.filter(({ said }) => said.kind === 'day' || said.kind === 'days').length;
  const words = phrases.flatMap(({ said, at }) => {
    const token = said.kind === 'word' && !unread.has(at) && !hints.has(at) ? tokens[at] : undefined;
    return token ? [token] : [];
  });
  if (isSomeOf(sentence) || isToCome(sentence) || isTimeOfDay(sentence, days > 0 || hints.size > 1)) return true;
  // "kan je 6 uur opschrijven?" is a request, and no question.
  if (isRequest(tokens)) return false;
  // "eerder weg" goes with the cause that is dropped.
  const isIll = sentence.health === 'cause' || sentence.health === 'why';
  return words.some(
    ({ text, word }) =>
      !(isIll && LEFT_EARLY.has(word)) &&
      (text === '?' || TALK.has(word) || (days > 1 && TOGETHER.has(word)) || (days === 0 && UNNAMED_DAYS.has(word))),
  );
}

/** "elke vrijdag", "de eerste vrijdag van november": not the last one. */
function isSomeOf({ phrases, tokens }: Sentence): boolean {
  return phrases.some(({ said, at }) => {
    const before = tokens[at - 1];
    return (
      said.kind === 'day' && (NUMBERED.has(before?.word ?? '') || (before?.means.each === true && before.word !== 'a'))
    );
  });
}

/** "nog 2 uur" is still to go, or two more; "over 5 minuten" is to come; "ik werk vrijdag 8 uur" can be. */
function isToCome({ phrases, tokens }: Sentence): boolean {
  const isAfter = (word: string): boolean =>
    phrases.some(({ said, at }) => said.kind === 'amount' && tokens[at - 1]?.word === word);
  if (isAfter('over') || isAfter('na') || isAfter('binnen')) return true;
  const isDone = tokens.some(({ word }) => word === 'erbij' || word === 'bij' || /^ge.*[dtn]$/.test(word));
  // "ik werk", "werk ik", "i have to work"
  const works = tokens.some(({ word }, at) => {
    const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word];
    return (
      (word === 'werk' && (before === 'ik' || after === 'ik')) || (word === 'work' && ['i', 'to'].includes(before))
    );
  });
  return !isDone && (isAfter('nog') || works);
}

/** "het is 12 uur", "is het al 5 uur", "het was 3 uur": on the clock. */
function isTimeOfDay({ phrases, tokens }: Sentence, isAboutWork: boolean): boolean {
  const [first, second] = [tokens[0]?.word, tokens[1]?.word];
  if (first === 'is' && second === 'het') return true;
  return phrases.some(({ said, at }) => {
    const [before, verb] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
    return said.kind === 'amount' && before === 'het' && (verb === 'is' || (verb === 'was' && !isAboutWork));
  });
}

function isRequest(tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? ''];
  const asks =
    ['kan', 'kun', 'wil', 'wilt', 'can', 'could'].includes(first) && ['je', 'jij', 'u', 'you'].includes(second);
  return asks && tokens.some(({ word }) => PLEASE.has(word));
}
