/** Who is ill says so before all else: a talk beside it is why it is told, and its day and time are not the sickness's. */
import { placesOf } from '../deciding/asking.js';
import { isOfAnother } from '../deciding/confirmed.js';
import { sentenceOf, type Sentence } from '../sentence.js';
import { SICK_WORDS } from '../words/health.js';
import { isTalkWord } from './which.js';

/** Of themselves, and for now: not "els is ziek", and not "gesprek gehad over mijn ziekmelding". */
export function tellsIllness(sentence: Sentence): boolean {
  const { health, commands, tokens } = sentence;
  if (health === 'cause') return true;
  if (health !== 'ill' || !tokens.some(({ word }) => SICK.has(word))) return false;
  const own = [...placesOf(commands, 'sick'), ...placesOf(commands, 'sick-update')];
  return own.length > 0 && !isOfAnother(sentence, new Set(own));
}
const SICK: ReadonlySet<string> = new Set(['ziek', 'sick', 'ill']);

/** "ben ziek dus gesprek morgen gaat niet door": who is ill, without what is said of the talk. */
export function withoutTalk(sentence: Sentence): Sentence {
  const { text, tokens } = sentence;
  const isSick = (word: string): boolean => SICK_WORDS.has(word);
  if (!tokens.some(({ word }) => isTalkWord(word)) || !tellsIllness(sentence)) return sentence;
  const pieces: { from: number; until: number }[] = [];
  let from = 0;
  for (const [at, { word }] of tokens.entries()) {
    if (!ENDS.has(word)) continue;
    pieces.push({ from, until: at });
    from = at + 1;
  }
  pieces.push({ from, until: tokens.length });
  const kept = pieces.flatMap((piece) => {
    const words = tokens.slice(piece.from, piece.until).map(({ word }) => word);
    const [talk, sick] = [words.findIndex(isTalkWord), words.findIndex(isSick)];
    if (talk < 0) return [piece];
    if (sick < 0) return [];
    // "ziek gesprek morgen afzeggen", "gesprek morgen kan niet ik ben ziek"
    if (sick < talk) return [{ ...piece, until: piece.from + talk }];
    const self = words.findLastIndex((word, at) => at < sick && SELF.has(word));
    return [self > talk ? { ...piece, from: piece.from + self } : piece];
  });
  const said = kept.map((piece) => text.slice(tokens[piece.from]?.start, tokens[piece.until - 1]?.end)).join(', ');
  return said.trim() === '' ? sentence : sentenceOf(said, false);
}
const ENDS: ReadonlySet<string> = new Set([
  ...[',', '.', ';', '!', '-', 'dus', 'want', 'omdat', 'daarom', 'waardoor', 'en', 'maar', 'and', 'so', 'because'],
]);
const SELF: ReadonlySet<string> = new Set(['ik', 'k', 'ben', 'i']);
