/** A message as it arrives, made into the text that a person sees on the screen. */

/** No report of hours is longer; what is longer is not read at all, so that reading stays bounded. */
const MAX_LENGTH = 2000;
/** A month of days with their dates and times has fewer numbers, and no story has more words and signs. */
const MOST_NUMBERS = 160;
const MOST_PIECES = 450;
const LONG = 300;

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** "groetjes Sanne" at the end. */
const GREETING = /[\s,.!]+(?:met vriendelijke )?(?:groet|groeten|groetjes|grtjes|mvg)(?:[\s,.!]+\p{L}+){0,3}[\s.!]*$/iu;

/** Most messages have nothing of the kind. */
const UNTIDY = /[^\n\x20-\x7e]|[<&]| {2}/;

/** Without mentions, tags, and what cannot be seen; null where it is too long to be a message to the bot. */
export function tidy(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = (UNTIDY.test(text) ? tidied(text) : text).trim();
  if (plain.length > LONG && hasTooMany(plain)) return null;
  return withoutNumbering(/groet|grtjes|mvg/i.test(plain) ? plain.replace(GREETING, '').trim() : plain);
}

function hasTooMany(text: string): boolean {
  const count = (pieces: RegExp): number => text.match(pieces)?.length ?? 0;
  return count(/\d+/g) > MOST_NUMBERS || count(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu) > MOST_PIECES;
}

function tidied(text: string): string {
  return (
    text
      .replace(/<at\b[^<>]*>[^<>]*<\/at>/gi, ' ')
      .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? ' ')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Control characters, and the marks of width and direction.
      .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? '\n' : mark === '\t' ? ' ' : ''))
      .replace(/\p{Zs}+/gu, ' ')
      .normalize('NFC')
  );
}

/** A list that was copied from elsewhere counts its lines: "1. ma 8", "2. di 6". */
function withoutNumbering(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const isNumbered = lines.every((line, place) => /^\s*(\d+)[.)]\s/.exec(line)?.[1] === String(place + 1));
  return isNumbered ? lines.map((line) => line.replace(/^\s*\d+[.)]\s+/, '')).join('\n') : text;
}
