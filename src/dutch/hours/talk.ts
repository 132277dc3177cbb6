/** Whether a message with hours in it is something else than a report of them [rule 12]: then it is asked. */
import type { Sentence } from '../sentence.js';
import { TALK, TOGETHER } from '../words/plain-talk.js';

/** "nog 2 uur": still to go, or two more? */
function isLeftToDo(phrases: Sentence['phrases'], tokens: Sentence['tokens'], saysWorked: boolean): boolean {
  if (tokens.some(({ word }) => word === 'erbij' || word === 'bij' || GERUND.test(word))) return false;
  const isBehindStill = ({ said, at }: Sentence['phrases'][number]): boolean => said.kind === 'amount' && tokens[at - 1]?.word === 'nog';
  return phrases.some(isBehindStill) && !(saysWorked && tokens.some(({ word }) => word === 'gewerkt'));
}
const GERUND = /^ge.*[dtn]$/;

export function asksInstead({ tokens, phrases, commands }: Sentence, unread: ReadonlySet<number>): boolean {
  const hints = new Set(commands.filter(({ intent }) => intent === 'hours').flatMap(({ at }) => at));
  const days = phrases.filter(({ said }) => said.kind === 'day' || said.kind === 'days').length;
  if (isLeftToDo(phrases, tokens, hints.size > 0)) return true;
  return phrases.some(({ said, at }) => {
    if (said.kind !== 'word' || unread.has(at) || hints.has(at)) return false;
    const token = tokens[at];
    if (!token) return false;
    return token.text === '?' || TALK.has(token.word) || (days > 1 && TOGETHER.has(token.word));
  });
}
