/**
 * The nature or cause of an illness is never asked, kept or passed on, also where the student types it [2.3]. By what a
 * sentence does before by its words: what stands behind "naar huis" or "want" is why, and goes unless it is certainly no
 * illness; then a word of health takes the clause that it stands in with it. When in doubt it goes.
 */
import { isHealthWord, isWorkWord } from './health-words.js';
import { isPlainText, isSpelledOut, joined, plainWords } from './letters.js';
import type { Token } from './tokens.js';
import { isOf, SUBJECT } from './subjects.js';
import { BODY_PARTS, FALLS, HARMS, OF_A_THING, OWN } from './words/body.js';
import { HEALTH_PHRASES, SICK_WORDS, UNSURE_WORDS } from './words/health.js';
import { BECAUSE, LEAVING, LEFT_EARLY, PERSONAL, PLAIN_REASONS, SHOW_WORDS, TITLE_LINKS } from './words/show.js';

/** Where one clause ends and the next begins. What introduces a cause begins one as well. */
const CLAUSE =
  /([,;:.!?()\n]+|\s[-–—]\s|\s(?=(?:en|maar|want|omdat|doordat|daarna|toen|dus|waardoor|vanwege|wegens|door|ivm|i\.v\.m\.|met|na|voor|naar|and|but|because|since|with|due|so|then|after)\s))/iu;
/** Words that say nothing beside a reason. */
const SMALL = new Set('en ik ben er met and i maar want toch weer wil wou zou graag'.split(' '));

/**
 * Drops causes of illness and other health words, with the clause they stand in. `by`: `words` alone, or also by what a
 * sentence does; `reason`: all of it says why somebody is away.
 */
export function withoutHealth(
  typed: string,
  { by = 'structure' }: { readonly by?: 'words' | 'structure' | 'reason' } = {},
): { text: string; dropped: boolean } {
  const text = isSpelledOut(typed) ? withSpelledOut(typed) : typed;
  const words = plainWords(text);
  const mayBeWhy =
    by === 'reason' || (by === 'structure' && (isLeaving(words) || words.some((word) => BECAUSE.has(word))));
  if (!mayBeWhy && !hasHealth(words)) return { text: typed, dropped: false };
  const pieces = text.split(CLAUSE);
  const clauses = pieces.filter((_, place) => place % 2 === 0).map(plainWords);
  const kept: string[] = [];
  let [dropped, droppedBefore, isWhy] = [false, false, by === 'reason'];
  for (const [at, own] of clauses.entries()) {
    const clause = pieces[at * 2] ?? '';
    const begins = isLeaving(own) || own.some((word) => SICK_WORDS.has(word));
    const why =
      by !== 'words' &&
      (isWhy || begins || introducesCause(clause, own) || (isWith(own) && isLeaving(clauses[at + 1] ?? [])));
    isWhy ||= begins;
    // "enkel verzwikt met sjouwen": it goes on about it.
    const goesOn = droppedBefore && (pieces[at * 2 - 1] ?? '').trim() === '' && isWith(own);
    droppedBefore = isOfHealth(clauses, at) || ((why || goesOn) && !isPlain(own));
    dropped ||= droppedBefore;
    if (droppedBefore) continue;
    if (kept.length > 0) kept.push(pieces[at * 2 - 1] === '' ? ' ' : (pieces[at * 2 - 1] ?? ' '));
    kept.push(clause);
  }
  // "opbouw, daarna naar huis": where somebody went when the day was over is no activity.
  const isOver = isLeaving(words) && !words.some((word) => BECAUSE.has(word)) && clauses.some(isGoingHome);
  if (!dropped && !isOver && !hasHealth(words)) return { text: typed, dropped: false };
  const rest = kept.filter((clause, place) => place % 2 === 1 || !isAboutLeaving(plainWords(clause))).join('');
  const left = rest.replace(/\s+/g, ' ').trim();
  // A sentence without its commas may say it across a seam: then nothing is kept.
  const isClean = !hasHealth(plainWords(left));
  return {
    text: isClean ? left.replace(/^[,;:.\s)-]+|[,;:\s()-]+$/g, '') : '',
    dropped: dropped || hasHealth(words),
  };
}

/** "want", "ivm"; but "door Piet" names who, and "na Paaspop" when. */
function introducesCause(clause: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (clause.toLowerCase().startsWith('i.v.m')) return true;
  return BECAUSE.has(first) && !/^(?:door|na)\s+(?:(?:de|het)\s+)?\p{Lu}/u.test(clause.trim());
}

function isWith([first = '']: readonly string[]): boolean {
  return ['met', 'with', 'door', 'na', 'van', 'voor', 'naar'].includes(first);
}

/** By itself, or together with the clause beside it: "bevangen door de hitte". */
function isOfHealth(clauses: readonly (readonly string[])[], at: number): boolean {
  const [before, own, after] = [clauses[at - 1] ?? [], clauses[at] ?? [], clauses[at + 1] ?? []];
  if (hasHealth(own)) return true;
  return [
    [before, own],
    [own, after],
  ].some(([one = [], other = []]) => !hasHealth(one) && !hasHealth(other) && hasHealth([...one, ...other]));
}

/** `cause`: it says more than that somebody is ill: what, where, or who treats it. `why`: why somebody left. */
export type Health = 'none' | 'ill' | 'why' | 'cause';

/** What a text says of somebody's health; the tokens are its own, for a quick look. */
export function healthIn(text: string, tokens: readonly Token[]): Health {
  const isPlain = isPlainText(text);
  if (!tokens.some((token, place) => mayTell(token, place, tokens, isPlain))) return 'none';
  const words = plainWords(isSpelledOut(text) ? withSpelledOut(text) : text);
  if (saysWhat(words)) return 'cause';
  if (words.some((word) => SICK_WORDS.has(word))) return 'ill';
  return isLeaving(words) || words.some((word) => BECAUSE.has(word)) ? 'why' : 'none';
}

function mayTell(token: Token, place: number, all: readonly Token[], isPlain: boolean): boolean {
  const { word, kind, text } = token;
  if (kind !== 'word') return false;
  if (isOf(token, SUBJECT.health) || (!isPlain && !isPlainText(text))) return true;
  const next = all[place + 1];
  if (word.length === 1) return next?.word.length === 1 || all[place + 2]?.word.length === 1;
  return next?.kind === 'digits' && !next.spaced && all[place + 2]?.kind === 'word' && all[place + 2]?.spaced === false;
}

const healthPhrases = byFirstWord(HEALTH_PHRASES);
const leaving = byFirstWord(LEAVING);

/** A word that is spelled out counts where it is one of these. */
function withSpelledOut(text: string): string {
  const together = joined(text);
  return hasHealth(plainWords(together)) ? together : text;
}

function hasHealth(words: readonly string[]): boolean {
  return words.some((word) => SICK_WORDS.has(word)) || saysWhat(words);
}

function saysWhat(words: readonly string[]): boolean {
  return words.some((word, at) => isOfSomebody(word, at, words)) || isHarmed(words) || hasAny(healthPhrases, words);
}

function isOfSomebody(word: string, at: number, words: readonly string[]): boolean {
  const isHealth = UNSURE_WORDS.has(word) ? !words.some(isWorkWord) : isHealthWord(word);
  return isHealth && !isOfShow(at, words);
}

/** "film Koorts ondertiteld", "lezing over depressie opgenomen", "hoestende acteur"; but nobody's own, and nothing that is had. */
function isOfShow(at: number, words: readonly string[]): boolean {
  if (words.some((word) => PERSONAL.has(word))) return false;
  const [next, second] = [words[at + 1] ?? '', words[at + 2] ?? ''];
  if (SHOW_WORDS.has(next)) return true;
  if (SHOW_WORDS.has(second) && (next === 'als' || BODY_PARTS.has(next))) return true;
  let before = at - 1;
  while (before >= 0 && before >= at - 3 && TITLE_LINKS.has(words[before] ?? '')) before--;
  return SHOW_WORDS.has(words[before] ?? '') && words.slice(at + 1).some(isDone);
}

/** "gemixt", "ondertiteld": something was done with it. */
function isDone(word: string): boolean {
  return /^(?:\p{L}{0,6}ge|ver|be|ont|onder|over|uit|af|op)\p{L}{2,}(?:d|t|en)$/u.test(word) && !HARMS.has(word);
}

/** "in mn vinger gesneden", "truss op mijn voet", "van de ladder gevallen"; but not "armen van de volgspot". */
function isHarmed(words: readonly string[]): boolean {
  const isHurt = words.some((word, at) => {
    if (!BODY_PARTS.has(word) || OF_A_THING.has(words[at + 1] ?? '')) return false;
    if (OWN.has(words[at - 1] ?? '')) return true;
    return words.some((harm, other) => HARMS.has(harm) && Math.abs(other - at) <= 4 && other !== at);
  });
  if (isHurt) return !words.some((word) => SHOW_WORDS.has(word)) || words.some((word) => PERSONAL.has(word));
  return words.some(
    (word, at) => FALLS.has(word) && [words[at - 3], words[at + 1]].some((from) => FALLEN_FROM.has(from ?? '')),
  );
}

const FALLEN_FROM = new Set(['van', 'door', 'uit', 'over']);

function isLeaving(words: readonly string[]): boolean {
  return hasAny(leaving, words);
}

/** Certainly no illness: about the work, or one of the reasons that everybody has. */
function isPlain(words: readonly string[]): boolean {
  if (words.every((word) => LEFT_EARLY.has(word) || SMALL.has(word))) return true;
  if (words.some((word) => PLAIN_REASONS.some((reason) => word.startsWith(reason) || word.endsWith(reason))))
    return true;
  return words.some(isWorkWord) && !words.some((word) => ['ik', 'mn', 'mijn', 'me', 'kreeg', 'had'].includes(word));
}

function isAboutLeaving(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => LEFT_EARLY.has(word) || SMALL.has(word));
}

function isGoingHome(words: readonly string[]): boolean {
  return isLeaving(words) && isAboutLeaving(words);
}

/** Expressions by their first word, as the words behind it. */
type Expressions = ReadonlyMap<string, readonly (readonly string[])[]>;

function hasAny(expressions: Expressions, words: readonly string[]): boolean {
  return words.some((word, at) =>
    expressions.get(word)?.some((rest) => rest.every((next, i) => words[at + 1 + i] === next)),
  );
}

function byFirstWord(phrases: readonly string[]): Expressions {
  const found = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of phrases.map((phrase) => phrase.split(' ')))
    found.set(first, [...(found.get(first) ?? []), rest]);
  return found;
}
