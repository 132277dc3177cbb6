/** A message cut into words, numbers and signs. */
import { corrected, likelyWord } from './spelling.js';
import { meaningOf, NOTHING, type Means } from './vocabulary.js';

export interface Token {
  /** As typed. */
  readonly text: string;
  /** In lower case, without accents, and with a typo in a key word put right. */
  readonly word: string;
  readonly kind: 'digits' | 'word' | 'sign';
  readonly means: Readonly<Means>;
  /** Where it stands in the tidied text. */
  readonly start: number;
  readonly end: number;
  /** Whether there is a space before it: "6u" is two tokens, glued. */
  readonly spaced: boolean;
  readonly line: number;
  /** The word that it may well be, where that is not sure. */
  readonly likely: string | null;
}

/** "t/m"; an abbreviation with points; digits; a word; "'s" and "'n"; any other sign. */
const TOKEN =
  /t\/m(?!\p{L})|(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|[0-9]+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|['’][sn](?!\p{L})|\S/giu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [typed] = match;
    const start = match.index;
    const between = text.slice(end, start);
    if (between.includes('\n')) line++;
    const last = tokens.at(-1);
    const opens = !last || last.line !== line || '.!?:'.includes(last.text);
    end = start + typed.length;
    tokens.push(tokenOf(typed, opens, { start, end, line, spaced: start === 0 || between !== '' }));
  }
  return tokens;
}

function tokenOf(text: string, opens: boolean, place: Pick<Token, 'start' | 'end' | 'line' | 'spaced'>): Token {
  if (/^[0-9]/.test(text)) return { text, word: text, kind: 'digits', means: NOTHING, likely: null, ...place };
  const plain = plainOf(text);
  if (plain.length <= 2 && !/\p{L}/u.test(plain)) {
    const word = '–—‑−'.includes(text) ? '-' : plain;
    return { text, word, kind: 'sign', means: meaningOf(word), likely: null, ...place };
  }
  const meant = corrected(plain);
  // A capital in the middle of a sentence is a name.
  if (meant === null || (meant !== plain && !opens && /^\p{Lu}\p{Ll}/u.test(text)))
    return { text, word: plain, kind: 'word', means: meaningOf(plain), likely: meant ?? likelyWord(plain), ...place };
  return { text, word: meant, kind: 'word', means: meaningOf(meant), likely: null, ...place };
}

function plainOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  const lower = text
    .toLowerCase()
    .replace(/[’‘´]/g, "'")
    .replace(/(?<=\p{L})\./gu, '');
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
