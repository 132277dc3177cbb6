/** Numbers that are written out, and the halves that are glued to them. */

const TO_NINETEEN = `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
  zeventien achttien negentien`.split(/\s+/);
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ENGLISH = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const ENGLISH_TENS = 'twenty thirty forty fifty'.split(' ');

/** "eenentwintig", "drieendertig": the accents are gone where these are looked up. */
function spelled(): Record<string, number> {
  const numbers: Record<string, number> = { honderd: 100 };
  TO_NINETEEN.forEach((word, value) => (numbers[word] = value));
  TENS.forEach((ten, place) => {
    const tens = (place + 2) * 10;
    numbers[ten] = tens;
    TO_NINETEEN.slice(1, 10).forEach((unit, i) => (numbers[`${unit}en${ten}`] = tens + i + 1));
  });
  for (const [word, value] of Object.entries(numbers))
    if (value > 0 && value < 100) numbers[`honderd${word}`] = 100 + value;
  ENGLISH.forEach((word, value) => (numbers[word] = value));
  ENGLISH_TENS.forEach((ten, place) => {
    numbers[ten] = (place + 2) * 10;
    ENGLISH.slice(1, 10).forEach((unit, i) => (numbers[ten + unit] = (place + 2) * 10 + i + 1));
  });
  return numbers;
}
export const CARDINALS: Readonly<Record<string, number>> = spelled();

/** "twintigste", "eenendertigste": days of a month, and which of several. */
export const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  derde: 3,
  achtste: 8,
  first: 1,
  second: 2,
  third: 3,
  ...Object.fromEntries(
    Object.entries(CARDINALS)
      .filter(([word, value]) => value > 1 && value <= 31 && value !== 3 && value !== 8 && !ENGLISH.includes(word))
      .map(([word, value]) => [word + (value < 20 ? 'de' : 'ste'), value]),
  ),
};

/** "zeseneenhalf", "zesenhalf" and "zesenhalve": each cardinal up to twelve with one of these behind it. */
export const HALF_ENDINGS = ['eneenhalf', 'eneenhalve', 'enhalf', 'enhalve', 'ennhalf', 'enneenhalf'] as const;

/** Numbers of their own that hold a half. */
export const HALVES: Readonly<Record<string, number>> = { anderhalf: 1.5, anderhalve: 1.5 };

/** One sign for a part of an hour. */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
