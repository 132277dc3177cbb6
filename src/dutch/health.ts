/**
 * The nature or cause of an illness is never asked, kept or passed on, also where the student types it [2.3]. A word of
 * health takes the clause that it stands in with it; when in doubt it goes.
 */
import { editsBetween } from './edits.js';
import type { Token } from './tokens.js';
import { NOTHING } from './vocabulary.js';
import { HEALTH_ENDINGS, HEALTH_PHRASES, HEALTH_WORDS, LEFT_EARLY, NOT_HEALTH, SICK_WORDS } from './words/health.js';

/** Where one clause ends and the next begins. What introduces a cause begins one as well. */
const CLAUSE =
  /([,;:.!?()\n]+|\s[-–—]\s|\s(?=(?:en|maar|want|omdat|doordat|daarna|toen|dus|waardoor|vanwege|wegens|door|ivm|i\.v\.m\.|met|na|voor|naar|and|but|because|since|with|due|so|then|after)\s))/iu;

/** Drops causes of illness and other health words, with the clause they stand in. */
export function withoutHealth(text: string): { text: string; dropped: boolean } {
  if (!hasHealth(text)) return { text, dropped: false };
  const pieces = text.split(CLAUSE);
  const kept: string[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const clause = pieces[i] ?? '';
    if (hasHealth(clause) || isAboutLeaving(clause)) continue;
    if (kept.length > 0) kept.push(pieces[i - 1] === '' ? ' ' : (pieces[i - 1] ?? ' '));
    kept.push(clause);
  }
  const rest = kept.join('').replace(/\s+/g, ' ').trim();
  // A sentence without its commas may say it across a seam: then nothing is kept.
  return { text: hasHealth(rest) ? '' : rest.replace(/^[,;:.\s)-]+|[,;:\s()-]+$/g, ''), dropped: true };
}

/** `cause`: it says more than that somebody is ill: what, where, or who treats it. */
export type Health = 'none' | 'ill' | 'cause';

/** What a text says of somebody's health; the tokens are its own, for a quick look. */
export function healthIn(text: string, tokens: readonly Token[]): Health {
  if (
    !tokens.some(
      ({ word, kind, means }) => MARKS.has(word) || (kind === 'word' && means === NOTHING && isHealthWord(word)),
    )
  )
    return 'none';
  if (wordsOf(text).some(isHealthWord) || hasPhrase(text)) return 'cause';
  return hasHealth(text) ? 'ill' : 'none';
}

/** Words without which a text says nothing of health, beside the health words themselves: one of each expression. */
const MARKS: ReadonlySet<string> = new Set([
  ...SICK_WORDS,
  ...HEALTH_PHRASES.map((phrase) =>
    phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
]);

function hasHealth(text: string): boolean {
  return wordsOf(text).some((word) => isHealthWord(word) || SICK_WORDS.has(word)) || hasPhrase(text);
}

/** Long words by how they begin, for the typos in them. */
const longWords = new Map<string, string[]>();
for (const word of HEALTH_WORDS) {
  if (word.length >= 8) longWords.set(word.slice(0, 2), [...(longWords.get(word.slice(0, 2)) ?? []), word]);
}

/** One letter off leaves the one half or the other as it is. */
function isNear(word: string, long: string): boolean {
  if (Math.abs(long.length - word.length) > 1) return false;
  return (word.startsWith(long.slice(0, 4)) || word.endsWith(long.slice(-4))) && editsBetween(word, long) <= 1;
}

/** The last letters of each ending, to pass most words by at once. */
const endsOfEndings = new Set(HEALTH_ENDINGS.map((ending) => ending.slice(-3)));

function isHealthWord(typed: string): boolean {
  if (NOT_HEALTH.has(typed)) return false;
  const word = typed.includes('-') ? typed.replaceAll('-', '') : typed;
  if (HEALTH_WORDS.has(word)) return true;
  if (word.length >= 7 && longWords.get(word.slice(0, 2))?.some((long) => isNear(word, long))) return true;
  if (word.length < 6 || !endsOfEndings.has(word.slice(-3))) return false;
  return HEALTH_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

function hasPhrase(text: string): boolean {
  const words = ` ${wordsOf(text).join(' ').replaceAll('-', ' ')} `;
  return HEALTH_PHRASES.some((phrase) => words.includes(` ${phrase} `));
}

function isAboutLeaving(clause: string): boolean {
  const words = wordsOf(clause);
  return (
    words.length > 0 &&
    words.every(
      (word) => LEFT_EARLY.has(word) || ['en', 'ik', 'ben', 'er', 'met', 'and', 'i', 'maar', 'want'].includes(word),
    )
  );
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  );
}
