/** Days with a name of their own: "tweede kerstdag", "hemelvaart"; and "met pasen", of which it is asked which day. */
import type { Token } from '../tokens.js';
import { FEASTS, HOLIDAYS, type Holiday } from '../words/holidays.js';

const LONGEST = 5;
/** What a name begins with, to pass most words by at a glance. */
const BEGINS: ReadonlySet<string> = new Set([
  ...[...Object.keys(HOLIDAYS), ...Object.keys(FEASTS)].map((name) => name.split(' ')[0] ?? ''),
  ...['tijdens', 'rond', 'op'],
]);

export const beginsHoliday = (word: string): boolean => BEGINS.has(word);

export function holidayAt(
  tokens: readonly Token[],
  at: number,
): { readonly days: readonly Holiday[]; readonly end: number } | null {
  const first = tokens[at];
  const isNth = first?.means.nth !== undefined || tokens[at + 1]?.means.ordinal === true;
  if (!first || (!isNth && !BEGINS.has(first.word))) return null;
  let name = '';
  let found: ReturnType<typeof holidayAt> = null;
  for (let place = at; place < at + LONGEST; place++) {
    const token = tokens[place];
    if (!token || token.line !== tokens[at]?.line) break;
    // "1e", "1ste" and "eerste" are one word here; "met de kerst" is "met kerst".
    if (token.means.ordinal === true && !token.spaced) name += 'e';
    else if (token.means.nth !== undefined) name += ` ${token.means.nth}e`;
    else if (place === at || (token.word !== 'de' && token.word !== 'het')) name += ` ${token.word}`;
    const [day, feast] = [HOLIDAYS[name.trim()], FEASTS[name.trim().replace(/^(tijdens|rond|op) /, 'met ')]];
    if (day) found = { days: [day], end: place + 1 };
    else if (feast) found = { days: feast, end: place + 1 };
  }
  return found;
}
