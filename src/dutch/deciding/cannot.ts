/** "ik kan niet wachten tot vrijdag", "I can't believe it is friday": not able to do something, and not away. */
import type { Sentence } from '../sentence.js';
import { setOf } from '../words/list.js';
import { BECAUSE } from '../words/show.js';

const NOT: ReadonlySet<string> = setOf("niet nie can't cant cannot");
/** What one cannot do who is away. */
const COMES: ReadonlySet<string> = setOf(
  `komen werken zijn meedoen meewerken helpen aanwezig beschikbaar lopen stagelopen draaien invallen gaan langskomen
  bijwonen deelnemen halen redden werken staan beginnen starten come work make be attend do join`,
);
/** Behind one of these it is said why. */
const ENDS: ReadonlySet<string> = new Set([
  ...BECAUSE,
  'heb',
  'moet',
  'ben',
  'ga',
  'zit',
  'is',
  ',',
  '.',
  ';',
  'ik',
  'dan',
  'en',
]);

export function cannotElse({ tokens, phrases }: Sentence): boolean {
  const at = tokens.findIndex(({ word }) => NOT.has(word));
  if (at < 0 || !tokens.some(({ word }) => word === 'kan' || word === 'kun' || word.startsWith('can'))) return false;
  const isEnglish = tokens[at]?.word.startsWith('can') === true;
  for (let place = at + 1; place < tokens.length; place++) {
    const { word, kind } = tokens[place] ?? { word: '', kind: 'sign' };
    if (kind === 'sign' || ENDS.has(word)) return false;
    if (phrases.some(({ said, at: from, end }) => said.kind !== 'word' && place >= from && place < end)) continue;
    if (COMES.has(word)) return false;
    if (isEnglish) return true;
    if (/(?:en|gaan|zien|doen)$/.test(word) && word.length > 4 && !/(?:examen|tentamen)$/.test(word)) return true;
  }
  return false;
}
