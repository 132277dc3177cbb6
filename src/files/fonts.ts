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

/** Stands for a character that the font has not. */
export const REPLACEMENT = '\ufffd';

/** In one piece per letter, and what the font has not visibly replaced; what only steers the look of a sign goes. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200d\ufe0e\ufe0f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/./gu, (sign) => (hasGlyph(sign) ? sign : REPLACEMENT));
}

/** pdfkit writes it into XML as it is. */
export function plain(text: string): string {
  return printable(text).replace(/[&<>]/g, ' ');
}

function hasGlyph(sign: string): boolean {
  return FONTS.regular.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}
