/** Days with a name of their own: "tweede kerstdag", "hemelvaart"; and "met pasen", of which it is asked which day. */
import type { Token } from '../tokens.js';
import { NAME_BEGINNINGS, NAMED_DAYS, type Holiday } from '../words/holidays.js';

const LONGEST = 5;
export function holidayAt(
  tokens: readonly Token[],
  at: number,
): { readonly days: readonly Holiday[]; readonly end: number } | null {
  const first = tokens[at];
  const isNth = first?.means.nth !== undefined || tokens[at + 1]?.means.ordinal === true;
  if (!first || (!isNth && !NAME_BEGINNINGS.has(first.word))) return null;
  let name = '';
  let found: ReturnType<typeof holidayAt> = null;
  for (let place = at; place < at + LONGEST; place++) {
    const token = tokens[place];
    if (!token || token.line !== first.line) break;
    const space = place === at ? '' : ' ';
    // "1e", "1ste" and "eerste" are one word here; "met de kerst" is "met kerst".
    if (token.means.ordinal === true && !token.spaced) name += 'e';
    else if (token.means.nth !== undefined) name += `${space}${token.means.nth}e`;
    else if (place === at || (token.word !== 'de' && token.word !== 'het')) name += space + token.word;
    const days = NAMED_DAYS.get(name);
    if (days) found = { days, end: place + 1 };
    else if (!NAME_BEGINNINGS.has(name) && tokens[place + 1]?.means.ordinal !== true) break;
  }
  return found;
}
