/** Which kinds of things a message says, as bits: most of what reads it is about a kind that it has nothing of. */
import type { Phrase, Said } from './phrase.js';

type Kind = Said['kind'];

const BIT: Readonly<Record<Kind, number>> = {
  word: 0,
  join: 1 << 0,
  day: 1 << 1,
  days: 1 << 2,
  'whole-week': 1 << 3,
  week: 1 << 4,
  part: 1 << 5,
  span: 1 << 6,
  time: 1 << 7,
  amount: 1 << 8,
  number: 1 << 9,
  break: 1 << 10,
  'each-day': 1 << 11,
  times: 1 << 12,
  old: 1 << 13,
};

/** To ask `says` for this one. */
export const kindOf = (kind: Kind): number => BIT[kind];

/** To ask `says` for any of these. */
export const kindsOf = (...kinds: readonly Exclude<Kind, 'word'>[]): number =>
  kinds.reduce((all, kind) => all | BIT[kind], 0);

export function kindsIn(phrases: readonly Phrase[]): number {
  let kinds = 0;
  for (const { said } of phrases) kinds |= BIT[said.kind];
  return kinds;
}
