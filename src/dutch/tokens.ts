/** A message cut into words, numbers and signs. */
import { remembered } from './remembered.js';
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
  let opens = true;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [typed] = match;
    const start = match.index;
    const spaced = start === 0 || start > end;
    if (start > end && text.slice(end, start).includes('\n')) {
      line++;
      opens = true;
    }
    end = start + typed.length;
    const { word, kind, means, likely, asTyped, maybe } = known(typed);
    tokens.push(
      // A capital in the middle of a sentence is a name.
      !opens && asTyped !== word && /^\p{Lu}\p{Ll}/u.test(typed)
        ? { text: typed, word: asTyped, kind, means: meaningOf(asTyped), start, end, spaced, line, likely: maybe }
        : { text: typed, word, kind, means, start, end, spaced, line, likely },
    );
    opens = typed === '.' || typed === '!' || typed === '?' || typed === ':';
  }
  return tokens;
}

type Known = Pick<Token, 'word' | 'kind' | 'means' | 'likely'> & {
  /** Before a typo was put right, and what it may be then. */
  readonly asTyped: string;
  readonly maybe: string | null;
};

const known = remembered((text): Known => {
  if (/^[0-9]/.test(text))
    return { word: text, kind: 'digits', means: NOTHING, likely: null, asTyped: text, maybe: null };
  const plain = plainOf(text);
  if (plain.length <= 2 && !/\p{L}/u.test(plain)) {
    const word = '–—‑−'.includes(text) ? '-' : plain;
    return { word, kind: 'sign', means: meaningOf(word), likely: null, asTyped: word, maybe: null };
  }
  const meant = corrected(plain);
  const word = meant ?? plain;
  const likely = meant === null ? likelyWord(plain) : null;
  return { word, kind: 'word', means: meaningOf(word), likely, asTyped: plain, maybe: meant ?? likely };
});

function plainOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  const lower = text
    .toLowerCase()
    .replace(/[’‘´]/g, "'")
    .replace(/(?<=\p{L})\./gu, '');
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
