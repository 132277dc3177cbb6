/** A message taken apart: its tokens, the phrases over them, the commands in them. */
import { findCommands, type Hit } from './commands.js';
import { healthIn, type Health } from './health.js';
import { cover } from './phrases/cover.js';
import { kindOf, kindsIn, kindsOf } from './phrases/kinds.js';
import type { Phrase, Said } from './phrases/phrase.js';
import { withSplitSpan } from './phrases/split-spans.js';
import { putRightInContext } from './in-context.js';
import { SUBJECT } from './subjects.js';
import { tokensOf, type Token } from './tokens.js';
import { ALSO_WORDS } from './words/days.js';
import { FILLERS } from './words/plain-talk.js';

export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** The kinds of its phrases, see `says`. */
  readonly kinds: number;
  /** What its words may be about, see `isAbout`. */
  readonly subjects: number;
  readonly commands: readonly Hit[];
  readonly health: Health;
}

/** `cut`: the tokens of the text, where it is cut already. */
export function sentenceOf(text: string, forStaff: boolean, cut = tokensOf(text)): Sentence {
  const tokens = putRightInContext(cut);
  const commands = findCommands(tokens, forStaff);
  let subjects = 0;
  for (const { entry } of tokens) subjects |= entry.subjects;
  const phrases = phrasesOf(tokens, subjects, commands);
  const kinds = kindsIn(phrases);
  const health = healthIn(text, tokens);
  if (commands.length === 0 || (kinds & DAY) === 0) return { text, tokens, phrases, kinds, subjects, commands, health };
  // "vrij 6u" is a Friday, and no leave; in "zet 6 uur op vrijdag" that "op" is the day's.
  const own = commands.filter(({ at: places }) => {
    const last = places[places.length - 1];
    return !phrases.some(
      ({ said, at, end }) => said.kind === 'day' && at === last && (end === at + 1) === (places.length === 1),
    );
  });
  return { text, tokens, phrases, kinds, subjects, commands: own, health };
}
const DAY = kindsOf('day');

function phrasesOf(tokens: readonly Token[], subjects: number, commands: readonly Hit[]): readonly Phrase[] {
  const covered = cover(tokens);
  const hasStartAndEnd = (subjects & SUBJECT.startAndEnd) !== 0 || (kindsIn(covered) & TIME) !== 0;
  const phrases = hasStartAndEnd ? withSplitSpan(covered, tokens) : covered;
  return (subjects & SUBJECT.doubtfulDays) === 0 ? phrases : withoutDoubtfulDays(phrases, tokens, commands);
}
const TIME = kindsOf('time');

export const withPhrases = (sentence: Sentence, phrases: readonly Phrase[]): Sentence => ({
  ...sentence,
  phrases,
  kinds: kindsIn(phrases),
});

/** Whether there is a phrase of one of these kinds, see `kindsOf`. */
export const says = ({ kinds }: Sentence, wanted: number): boolean => (kinds & wanted) !== 0;

/** Whether there is a word that may be about it: a bit of `SUBJECT`. */
export const isAbout = ({ subjects }: Sentence, subject: number): boolean => (subjects & subject) !== 0;

export const hasWord = ({ tokens }: Pick<Sentence, 'tokens'>, words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word));

/** The clause that this place is in, up to and not including `until`. */
export function clauseAt(tokens: readonly Token[], place: number): { readonly from: number; readonly until: number } {
  const isEnd = (at: number): boolean => CLAUSE_ENDS.has(tokens[at]?.word ?? '');
  let [from, until] = [place, place];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (until < tokens.length && !isEnd(until)) until++;
  return { from, until };
}
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '!', '?', 'maar', 'but']);

/** All phrases of one kind, in order. */
export function saidIn<K extends Exclude<Said['kind'], 'word'>>(
  sentence: Sentence,
  kind: K,
): readonly Extract<Said, { kind: K }>[] {
  if (!says(sentence, kindOf(kind))) return [];
  const found: Extract<Said, { kind: K }>[] = [];
  for (const { said } of sentence.phrases) if (isOfKind(said, kind)) found.push(said);
  return found;
}

const isOfKind = <K extends Said['kind']>(said: Said, kind: K): said is Extract<Said, { kind: K }> =>
  said.kind === kind;

const AMOUNTS: ReadonlySet<Said['kind']> = new Set(['amount', 'number', 'span']);

/** An abbreviation that is a word of its own is a day only beside an amount, another day, "tot" or a command [rule 1]. */
function withoutDoubtfulDays(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  commands: readonly Hit[],
): readonly Phrase[] {
  return phrases.flatMap((phrase, place) => {
    // "zat" and "zat."
    const length = phrase.end - phrase.at - (tokens[phrase.end - 1]?.text === '.' ? 1 : 0);
    if (phrase.said.kind !== 'day' || length !== 1) return [phrase];
    const word = tokens[phrase.at]?.word ?? '';
    if (!ALSO_WORDS.has(word) || isDay(word, place, phrases, tokens, commands)) return [phrase];
    return [{ said: { kind: 'word' }, at: phrase.at, end: phrase.end }];
  });
}

function isDay(
  word: string,
  place: number,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  commands: readonly Hit[],
): boolean {
  const phrase = phrases[place];
  const before = tokens[(phrase?.at ?? 0) - 1];
  const next = beside(phrases, tokens, place, 1, word === 'zo' || word === 'vrij');
  const previous = beside(phrases, tokens, place, -1, true);
  if (word === 'vrij') {
    const others = phrases.some(({ said }, other) => other !== place && (said.kind === 'day' || said.kind === 'days'));
    return isPlainAmount(next, tokens) || (isPlainAmount(previous, tokens) && !others);
  }
  // "Zo. Vandaag zeven uur": a sigh.
  const sign = tokens[phrase?.end ?? 0]?.text;
  if (word === 'zo' && phrase?.at === 0 && (sign === '.' || sign === ',' || sign === '!')) return false;
  if (isOf(next, AMOUNTS) || isOf(previous, AMOUNTS)) return true;
  // "die 6 uur van za waren zo"
  if (before?.word === 'waren') return true;
  // "zat was ik ziek"
  if (phrase?.at === 0 && word !== 'zo' && tokens[1]?.word === 'was') return true;
  if (before && (before.means.until === true || before.means.from === true || before.word === 'met')) return true;
  const joined = phrases[place - 1]?.said.kind === 'join' || phrases[place + 1]?.said.kind === 'join';
  if (joined && [phrases[place - 2], phrases[place + 2]].some((other) => other?.said.kind === 'day')) return true;
  if (previous?.said.kind === 'day' || next?.said.kind === 'day') return true;
  // "do moet 6 zijn", "verwijder do"
  const at = phrase?.at ?? 0;
  return commands.some(
    (hit) => hit.strength === 'do' && (hit.at.includes(at - 1) || (hit.intent === 'correct' && hit.at[0] === at + 1)),
  );
}

/** The phrase beside this one, past signs and, unless `close`, past words that say nothing. */
function beside(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  place: number,
  step: 1 | -1,
  close: boolean,
): Phrase | null {
  for (let other = place + step, skipped = 0; skipped < 4; other += step, skipped++) {
    const phrase = phrases[other];
    if (!phrase) return null;
    const token = tokens[phrase.at];
    if (phrase.said.kind !== 'word' || !token) return phrase;
    const isSign = [':', '-', '=', '('].includes(token.word);
    if (!isSign && (close || !FILLERS.has(token.word))) return null;
  }
  return null;
}

function isOf(phrase: Phrase | null, kinds: ReadonlySet<Said['kind']>): boolean {
  return phrase !== null && kinds.has(phrase.said.kind);
}

/** "vrij van 9 tot 12" is a morning off as well as a Friday, and "vrij 3-12" a day in December. */
function isPlainAmount(phrase: Phrase | null, tokens: readonly Token[]): boolean {
  if (!isOf(phrase, AMOUNTS) || tokens[phrase?.at ?? 0]?.means.from === true) return false;
  const date = phrase?.said.kind === 'span' ? phrase.said.date : null;
  const month = date?.by === 'date' ? date.month : null;
  return month === null || month > 12;
}
