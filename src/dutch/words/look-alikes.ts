/** Letters of other scripts, and signs, by the Latin letter that they look like. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['a', 'аαᴀ'],
  ['b', 'вβ'],
  ['c', 'с'],
  ['d', 'ԁđ'],
  ['e', 'еε'],
  ['g', 'ɡ'],
  ['h', 'нһħ'],
  ['i', 'іıιɪ'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['l', 'ӏł'],
  ['m', 'мμ'],
  ['n', 'пոηɴ'],
  ['o', 'оøօοσ'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'гʀ'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'սυ'],
  ['v', 'ѵν'],
  ['w', 'ԝω'],
  ['x', 'хχ'],
  ['y', 'у'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ["'", '’‘´'],
  ['-', '‐‑–—'],
];

export const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  ALIKE.flatMap(([latin, others]) => others.split('').map((other) => [other, latin])),
);

/** Digits and signs in the middle of a word, for the letter that they stand for: "gr1ep", "k00rts". */
export const DIGITS_FOR_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
