/** What the pages of the statement look like. */
import type { Part, Style } from './paper-parts.js';
import { SOFT, INK, WIDTH } from './paper.js';

export const BODY: Style = { size: 8.5 };
export const SMALL: Style = { size: 7.5, color: SOFT };
export const GOOD = '#1d7044';
export const WAITS = '#94590a';
/** Of what hours count as, on white. */
export const COLORS = { signed: GOOD, 'handed-in': WAITS, written: INK, 'before-pok': SOFT };

/** What is longer stands in full in the JSON file. */
const MOST_CHARACTERS = 600;

export const full = (text: string, style: Style): Part => ({ ...style, text, x: 0, width: WIDTH });

export function shortened(text: string, most = MOST_CHARACTERS): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
