/** Numbers that are written out, and the halves that are glued to them. */

export const CARDINALS: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  eenentwintig: 21,
  tweeentwintig: 22,
  drieentwintig: 23,
  vierentwintig: 24,
  vijfentwintig: 25,
  dertig: 30,
  vijfendertig: 35,
  veertig: 40,
  vijfenveertig: 45,
  vijftig: 50,
  zestig: 60,
  negentig: 90,
  honderd: 100,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fortyfive: 45,
};

/** "zeseneenhalf", "zesenhalf" and "zesenhalve": each cardinal up to twelve with one of these behind it. */
export const HALF_ENDINGS = ['eneenhalf', 'eneenhalve', 'enhalf', 'enhalve'] as const;

/** Numbers of their own that hold a half. */
export const HALVES: Readonly<Record<string, number>> = { anderhalf: 1.5, anderhalve: 1.5 };

/** One sign for a part of an hour. */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
