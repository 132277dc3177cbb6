/** Whether a message with hours in it is something else than a report of them [rule 12]: then it is asked. */
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import { LEFT_EARLY } from '../words/health.js';
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
  if (isSomeOf(sentence) || isStillToDo(sentence)) return true;
  // "kan je 6 uur opschrijven?" is a request, and no question.
  if (isRequest(tokens)) return false;
  // "eerder weg" goes with the cause that is dropped.
  const isIll = sentence.health === 'cause';
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

/** "nog 2 uur": still to go, or two more? */
function isStillToDo({ phrases, tokens }: Sentence): boolean {
  if (tokens.some(({ word }) => word === 'erbij' || word === 'bij' || /^ge.*[dtn]$/.test(word))) return false;
  return phrases.some(({ said, at }) => said.kind === 'amount' && tokens[at - 1]?.word === 'nog');
}

function isRequest(tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? ''];
  const asks =
    ['kan', 'kun', 'wil', 'wilt', 'can', 'could'].includes(first) && ['je', 'jij', 'u', 'you'].includes(second);
  return asks && tokens.some(({ word }) => PLEASE.has(word));
}
