/** A message cut into words, numbers and signs. */
import { remembered } from './remembered.js';
import { corrected, likelyWord } from './spelling.js';
import type { Means } from './vocabulary.js';
import { entryOf, entryOfDigits, type Entry } from './word-entry.js';

export interface Token {
  /** As typed. */
  readonly text: string;
  /** In lower case, without accents, and with a typo in a key word put right. */
  readonly word: string;
  readonly kind: 'digits' | 'word' | 'sign';
  readonly means: Readonly<Means>;
  /** All that is known of the word. */
  readonly entry: Entry;
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
  /[tT]\/[mM](?!\p{L})|(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|[0-9]+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|['’][sSnN](?!\p{L})|\S/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const hasLines = text.includes('\n');
  let line = 0;
  let end = 0;
  let opens = true;
  for (const typed of text.match(TOKEN) ?? []) {
    // Between two of them there is nothing but spaces.
    const start = text.indexOf(typed, end);
    const spaced = start === 0 || start > end;
    if (hasLines && text.slice(end, start).includes('\n')) {
      line++;
      opens = true;
    }
    end = start + typed.length;
    const { kind, meant, likely, asTyped, maybe } = known(typed);
    // A capital in the middle of a sentence is a name.
    const isName = !opens && asTyped !== meant && /^\p{Lu}\p{Ll}/u.test(typed);
    const entry = isName ? asTyped : meant;
    const { word, means } = entry;
    tokens.push({ text: typed, word, kind, means, entry, start, end, spaced, line, likely: isName ? maybe : likely });
    opens = typed === '.' || typed === '!' || typed === '?' || typed === ':';
  }
  return tokens;
}

interface Known {
  readonly kind: Token['kind'];
  /** With a typo put right. */
  readonly meant: Entry;
  readonly likely: string | null;
  /** Before a typo was put right, and what it may be then. */
  readonly asTyped: Entry;
  readonly maybe: string | null;
}

const known = remembered((text): Known => {
  if (/^[0-9]/.test(text)) return sure('digits', entryOfDigits(text));
  const plain = plainOf(text);
  if (plain.length <= 2 && !/\p{L}/u.test(plain)) return sure('sign', entryOf('–—‑−'.includes(text) ? '-' : plain));
  const asTyped = entryOf(plain);
  const meant = corrected(plain);
  const likely = meant === null ? likelyWord(plain) : null;
  return { kind: 'word', meant: meant === null ? asTyped : entryOf(meant), likely, asTyped, maybe: meant ?? likely };
});

const sure = (kind: Token['kind'], entry: Entry): Known => ({
  kind,
  meant: entry,
  likely: null,
  asTyped: entry,
  maybe: null,
});

function plainOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  const lower = text
    .toLowerCase()
    .replace(/[’‘´]/g, "'")
    .replace(/(?<=\p{L})\./gu, '');
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
