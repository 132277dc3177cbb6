/**
 * Who is ill says so before all else: a talk or a paper beside it is why it is told, and its day and time are not the
 * sickness's.
 */
import { placesOf } from './commands.js';
import { isOfAnother } from './deciding/confirmed.js';
import { hasWork } from './hours/has-work.js';
import { hasWord, isAbout, sentenceOf, type Sentence } from './sentence.js';
import { isOf, SUBJECT } from './subjects.js';
import { SICK_WORDS } from './words/health.js';
import { HELD } from './words/talks.js';

interface Piece {
  readonly from: number;
  readonly until: number;
}

/** Of themselves, and for now: not "els is ziek", and not "gesprek gehad over mijn ziekmelding". */
export function tellsIllness(sentence: Sentence): boolean {
  const { health, commands, tokens } = sentence;
  if (health === 'cause') return true;
  if (!isAbout(sentence, SUBJECT.illness)) return false;
  const own = placesOf(commands, 'sick', 'sick-update');
  const [first] = own;
  if (first === undefined) return false;
  // Who is named in another clause is not who is ill: "ziek, gesprek met karel gaat niet door".
  const clause = piecesOf(sentence).find(({ from, until }) => first >= from && first < until);
  const told = { ...sentence, tokens: tokens.map((token, at) => (isIn(clause, at) ? token : { ...token, word: '' })) };
  return !isOfAnother(told, own);
}
const isIn = (piece: Piece | undefined, at: number): boolean =>
  piece === undefined || (at >= piece.from && at < piece.until);

/** "ben ziek", "voel me ziek": of now, so that what else stands there are no words of a goal or a reflection. */
export function isIllNow(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!tellsIllness(sentence) || tokens.some(({ text }) => text === ':')) return false;
  return AM_ILL.test(tokens.map(({ word }) => word).join(' '));
}
const AM_ILL = /\b(?:ben|lig|zit|voel|meld|i'm|im|am) (?:\S+ ){0,2}(?:ziek|ziekjes|sick|ill)\b/;

/** "ben ziek dus gesprek morgen gaat niet door": who is ill, without what is said of the talk or the paper; else as it is. */
export function whoIsIll(sentence: Sentence): Sentence {
  if (!tellsIllness(sentence)) return sentence;
  const { text, tokens } = sentence;
  // "2 uur aan mijn verslag, daarna ziek naar huis" has hours of it.
  const isWorked = hasWork(sentence);
  if (isWorked && hasWord(sentence, HELD)) return sentence;
  const others = isWorked ? SUBJECT.talkNames : SUBJECT.talkNames | SUBJECT.paperNames;
  if (!isAbout(sentence, others)) return sentence;
  const kept = piecesOf(sentence).flatMap((piece) => {
    const words = tokens.slice(piece.from, piece.until);
    const other = words.findIndex((word) => isOf(word, others));
    const sick = words.findIndex(({ word }) => SICK_WORDS.has(word));
    if (other < 0) return [piece];
    if (sick < 0) return [];
    // "ziek gesprek morgen afzeggen", "gesprek morgen kan niet ik ben ziek"
    if (sick < other) return [{ ...piece, until: piece.from + other }];
    const self = words.findLastIndex(({ word }, at) => at < sick && SELF.has(word));
    return [self > other ? { ...piece, from: piece.from + self } : piece];
  });
  const said = kept.map((piece) => text.slice(tokens[piece.from]?.start, tokens[piece.until - 1]?.end)).join(', ');
  return said.trim() === '' ? sentence : sentenceOf(said, false);
}
const SELF: ReadonlySet<string> = new Set(['ik', 'k', 'ben', 'i']);

function piecesOf({ tokens }: Sentence): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [at, { word }] of tokens.entries()) {
    if (!ENDS.has(word)) continue;
    if (at > from) pieces.push({ from, until: at });
    from = at + 1;
  }
  if (from < tokens.length) pieces.push({ from, until: tokens.length });
  return pieces;
}
const ENDS: ReadonlySet<string> = new Set([
  ...[',', '.', ';', '!', '-', 'dus', 'want', 'omdat', 'daarom', 'waardoor', 'en', 'maar', 'and', 'so', 'because'],
]);
