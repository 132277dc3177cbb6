/** The letters of the PDF: which there are, and what becomes of a sign that there is none for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create as readFont, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);
/**
 * Noto Sans: Latin with everything that names in our schools are written with, Greek and Cyrillic. Read once: it costs
 * more than a whole statement.
 */
const fontAt = (path: string): Font => {
  const font = readFont(readFileSync(resolve(`@expo-google-fonts/noto-sans/${path}`)));
  if ('fonts' in font) throw new Error('One font was expected, and it is a collection');
  return font;
};
export const FONTS = {
  regular: fontAt('400Regular/NotoSans_400Regular.ttf'),
  bold: fontAt('600SemiBold/NotoSans_600SemiBold.ttf'),
};

/** Stands for signs that the font has no letters for: a box says nothing. */
const IN_WORDS = [
  [/^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u, '[emoji]'],
  [/^[\p{L}\p{M}\p{N}]$/u, '[ander schrift]'],
  [/^/u, '[teken]'],
] as const;

/**
 * In one piece per letter, and what the font has not in words, once for signs of a kind that stand together. What only
 * steers the look of a sign goes.
 */
export function printable(text: string): string {
  let before = '';
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cf}\p{Cc}\ufe0e\ufe0f]/gu, '')
    .replace(/./gu, (sign) => {
      const words = hasGlyph(sign) ? '' : (IN_WORDS.find(([kind]) => kind.test(sign))?.[1] ?? '');
      const isAnother = words !== '' && words === before;
      before = words;
      return isAnother ? '' : words || sign;
    });
}

/** pdfkit writes it into XML as it is. */
export function plain(text: string): string {
  return printable(text).replace(/[&<>]/g, ' ');
}

function hasGlyph(sign: string): boolean {
  return FONTS.regular.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}
