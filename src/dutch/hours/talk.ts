/** Whether a message with hours in it is something else than a report of them [rule 12]: then it is asked. */
import type { Sentence } from '../sentence.js';
import { TALK, TOGETHER } from '../words/plain-talk.js';

export function asksInstead({ tokens, phrases, commands }: Sentence, unread: ReadonlySet<number>): boolean {
  const hints = new Set(commands.filter(({ intent }) => intent === 'hours').flatMap(({ at }) => at));
  const days = phrases.filter(({ said }) => said.kind === 'day' || said.kind === 'days').length;
  return phrases.some(({ said, at }) => {
    if (said.kind !== 'word' || unread.has(at) || hints.has(at)) return false;
    const token = tokens[at];
    if (!token) return false;
    if (token.likely !== null) return true;
    return token.text === '?' || TALK.has(token.word) || (days > 1 && TOGETHER.has(token.word));
  });
}
