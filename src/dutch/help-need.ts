/** Whether a message shows that somebody needs more than a bot: then it is pointed to, and nothing else is done with it. */
import type { HelpNeed } from '../domain/school/help.js';
import { hasWork } from './hours/has-work.js';
import { isPlainText } from './letters.js';
import type { Sentence } from './sentence.js';
import { wantsToStop } from './stopping.js';
import type { Intent } from './words/command.js';
import { HELP_WORDS, OF_ONESELF } from './words/help-needs.js';

/** Beside hours such words are mostly what was played or built; who says it of themselves is heard all the same. */
export function helpNeedIn(sentence: Sentence): HelpNeed | null {
  const plain = plainOf(sentence.text);
  if (!ANY_HELP_WORD.test(plain)) return null;
  const isReport =
    hasWork(sentence) || sentence.commands.some(({ strength, intent }) => strength === 'do' && REPORTS.has(intent));
  const found = HELP_WORDS.find(
    ({ need, words, personal }) =>
      words.test(plain) && (!isReport || personal === true) && (need !== 'stopping' || wantsToStop(sentence)),
  );
  return found && (!isReport || OF_ONESELF.test(plain)) ? found.need : null;
}

/** Most messages have none of them. All begin a word: that is looked for once, and not for each of them. */
const ANY_HELP_WORD = new RegExp(`\\b(?:${HELP_WORDS.map(({ words }) => words.source).join('|')})`);

function plainOf(text: string): string {
  const lower = text.toLowerCase();
  if (isPlainText(lower) && !lower.includes('`')) return lower;
  return lower
    .replace(/[’‘´`]/gu, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const REPORTS: ReadonlySet<Intent> = new Set(['sick', 'sick-update', 'recovered', 'leave']);
