/**
 * Messages of 2,000 signs, made to be as slow to read as they can be. What has too many words to be read at all is cut to
 * as many as are, and filled up with one long word.
 */
import { tidy } from '../../src/dutch/tidy.js';
import { vocabularyWords } from '../../src/dutch/vocabulary.js';

const LENGTH = 2000;
const MIXES = 300;
const SEED = 20261125;

/** One of each sort that the reader tells apart. */
const REPEATED = [
  ...['7', '6 ', '12:30 ', '9-17 ', '20-11-2026 ', '6,5 ', '1/2 ', '20/11/', '8 uur ', '- ', '-6 ', '+6 ', '1. '],
  ...['en ', 'en en', ', ', ',', '. ', '.', '?', '!', ':', ';', '(', ')', '"', '/', '|', '&', '<', '<at>', '&nbsp;'],
  ...['uren 6 vrijdag ', 'uren 6 vrijdag\n', 'uren 6 vrijdag, ', 'ma 8 di 6 ', 'van ', 'tot ', 'van 9 tot 5 ', 'op '],
  ...['week 47 en ', 'de hele week ', 'half ', 'kwart voor ', 'en een half ', 'zes en een half ', 'pauze ', 'met '],
  ...['niet ', 'ziek ', 'ziek naar huis want ', 'gesprek ', 'gesprek gehad vrijdag ', 'leerdoel ', 'reflectie: '],
  ...['stoppen met mijn stage ', 'kan niet ', 'moet zijn ', 'haal weg ', 'nog ', 'ik kan dinsdag 14-17 ', '"a" '],
  ...[
    'opdracht 3 ingeleverd ',
    'a',
    'aa ',
    'a b ',
    'g r i e p ',
    'a.',
    'a-',
    'zwyx',
    'vrijdagg ',
    'vrjdg ',
    'De Brug ',
  ],
  ...['😀', '😀 ', 'é', 'ñ ', 'е', '\u200b', '\u00a0', '\n', ' ', '\t', 'ı', '½', 'ﷺ', 'e\u0301', '\u202e', '０'],
];

/** `of`: what it is made of. */
export function hostileMessages(): { readonly of: string; readonly text: string }[] {
  const random = randomFrom(SEED);
  const words = [...vocabularyWords()].map((word) => `${word} `);
  const pick = (pieces: readonly string[]): string => pieces[Math.floor(random() * pieces.length)] ?? '';
  const mixes = Array.from({ length: MIXES }, (_, place) => {
    // From many of few sorts to few of many.
    const sorts = Array.from({ length: 2 + (place % 30) }, () => pick(random() < 0.4 ? REPEATED : words));
    return { of: `mix ${place}`, text: filled(() => pick(sorts)) };
  });
  const each = [...REPEATED, ...words].map((piece) => ({ of: JSON.stringify(piece), text: filled(() => piece) }));
  return [...each, ...mixes].flatMap(({ of, text }) => {
    const cut = asMuchAsIsRead(text);
    return cut === text
      ? [{ of, text }]
      : [
          { of, text },
          { of: `${of}, cut`, text: cut },
        ];
  });
}

function filled(next: () => string): string {
  let text = '';
  while (text.length < LENGTH) text += next();
  return text.slice(0, LENGTH);
}

function asMuchAsIsRead(text: string): string {
  let [read, refused] = [0, LENGTH];
  if (tidy(text) !== null) return text;
  while (refused - read > 1) {
    const half = (read + refused) >> 1;
    if (tidy(cutAt(text, half)) === null) refused = half;
    else read = half;
  }
  return cutAt(text, read);
}

const cutAt = (text: string, length: number): string => `${text.slice(0, length)} `.padEnd(LENGTH, 'x');

/** Numbers from 0 up to 1, the same in every run [mulberry32]. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), 1 | state);
    const second = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first;
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32;
  };
}
