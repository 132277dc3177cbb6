/** Short words that are a typo only beside a number: "6 yur", "9 yot 5", "kwart oven negen", "wek 41". */
import { slipsBetween } from './slips.js';
import type { Token } from './tokens.js';
import { NOTHING } from './vocabulary.js';
import { entryOf } from './word-entry.js';
import { FILLERS } from './words/plain-talk.js';
import { PLAIN_WORDS } from './words/plain-words.js';

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'digits' || (token?.means.number !== undefined && token.means.halfHour === undefined);
const isTime = (token: Token | undefined): boolean =>
  isNumber(token) || token?.means.half === true || token?.means.quarter === true || token?.means.time !== undefined;

/** What is meant, between what, and how many slips it may be off. */
const MEANT: readonly {
  readonly word: string;
  readonly before: (token: Token | undefined) => boolean;
  readonly after: (token: Token | undefined) => boolean;
  readonly slips: number;
}[] = [
  { word: 'uur', before: isNumber, after: () => true, slips: 0.5 },
  { word: 'tot', before: isTime, after: isTime, slips: 0.5 },
  { word: 'over', before: isTime, after: isNumber, slips: 1 },
  { word: 'voor', before: isTime, after: isNumber, slips: 0.5 },
  { word: 'week', before: () => true, after: (token) => token?.kind === 'digits' && token.spaced, slips: 1 },
];

/** The tokens with such a word put right: a number or a time stands before it, or digits behind it. */
export function putRightInContext(tokens: Token[]): Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.means !== NOTHING || token.kind !== 'word' || token.word.length < 3 || token.word.length > 5)
      continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!isTime(before) && after?.kind !== 'digits') continue;
    if (FILLERS.has(token.word) || (token.word !== 'rot' && PLAIN_WORDS.has(token.word))) continue;
    const meant = MEANT.find(
      (one) =>
        Math.abs(one.word.length - token.word.length) <= 1 &&
        one.before(before) &&
        one.after(after) &&
        slipsBetween(token.word, one.word) <= one.slips,
    );
    if (!meant) continue;
    const entry = entryOf(meant.word);
    tokens[at] = { ...token, word: entry.word, means: entry.means, entry, likely: null };
  }
  return tokens;
}
