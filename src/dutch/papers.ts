/**
 * "mijn reflectieverslag", "opdracht 3 ingeleverd in OnStage op 3 december": read off the message as a whole. Beside hours
 * these words are what was worked on; beside "ingeleverd" they are never a week.
 */
import type { PaperKind } from '../domain/dossier/papers.js';
import type { Role } from '../domain/people/people.js';
import type { Day } from '../domain/calendar/day.js';
import type { Doubts } from './doubts.js';
import type { Made, ReadContext } from './intents/made.js';
import { dayOnCalendar, placedDays, type PlacedDay } from './intents/prepositions.js';
import type { Phrase } from './phrases/phrase.js';
import { kindOf, PAPER_KINDS } from './paper-words.js';
import * as sayings from './sayings.js';
import { isAbout, saidIn, sentenceOf, type Sentence } from './sentence.js';
import { SUBJECT } from './subjects.js';
import { isAsked } from './talks/held.js';
import { tidy } from './tidy.js';
import { NEGATIONS } from './words/hedges.js';
import {
  AROUND_PAPERS,
  ASKS_WAY,
  ELSEWHERE,
  FILE_WORDS,
  HANDED_IN,
  HAND_IN_WORDS,
  KIND_WORDS,
  LATER,
  OF_HOURS,
  REFLECTION,
  TO_HAND_IN,
  UNABLE,
  YET,
} from './words/papers.js';
import { NUMBERED_THINGS, OTHERS, THEIRS } from './words/talks.js';

export function paperReader(sentence: Sentence, { now, role }: ReadContext): ((doubts: Doubts) => Made) | null {
  if (role !== 'student' || !isAbout(sentence, SUBJECT.papers)) return null;
  if (isWork(sentence) || isOfHours(sentence)) return null;
  // "herinner me vrijdag om mijn verslag in te leveren" hands nothing in.
  if (sentence.commands.some(({ intent }) => intent === 'reminders')) return null;
  const of = kindIn(sentence);
  const isFile = of !== undefined || has(sentence, FILE_WORDS);
  const isHandIn = has(sentence, HAND_IN_WORDS);
  const isPlain = isAboutPaper(sentence) && (of !== undefined || isElsewhere(sentence));
  if (!isPlain && !(isHandIn && (isFile || isElsewhere(sentence))))
    return isDueAsked(sentence, isFile) ? dossier : null;
  if (isOfOther(sentence)) return () => ({ request: { kind: 'unknown' }, healthDropped: false });
  if (isAsked(sentence) && !ASKS_WAY.has(sentence.tokens[0]?.word ?? '')) return dossier;
  if (isNotYet(sentence)) return dossier;
  return (doubts) => ({ request: requestOf(sentence, of, now.day, doubts), healthDropped: false });
}

const dossier = (): Made => ({ request: { kind: 'dossier' }, healthDropped: false });

/** "moet ik een reflectieverslag maken": the steps say so. */
const isDueAsked = (sentence: Sentence, isFile: boolean): boolean =>
  isFile && isAsked(sentence) && sentence.tokens.some(({ word }) => word === 'moet' || word === 'moeten');

/** "nog niet af", "heb ik niet", "lever ik vrijdag in": there is nothing to hand in now; but who is unable to is helped. */
function isNotYet(sentence: Sentence): boolean {
  if (has(sentence, HANDED_IN) && !has(sentence, NEGATIONS)) return false;
  if (has(sentence, NEGATIONS)) return !has(sentence, UNABLE) || has(sentence, YET);
  if (has(sentence, LATER)) return true;
  const isAhead = ({ day }: PlacedDay): boolean => day.by === 'weekday' || (day.by === 'offset' && day.days > 0);
  return has(sentence, TO_HAND_IN) && placedDays(sentence).some(isAhead);
}

/** What stands beside a file that is sent: what it is, whatever else is said of it; undefined where it is not said. */
export function paperKindIn(text: string, role: Role): PaperKind | undefined {
  const tidied = role === 'student' ? tidy(text) : null;
  return tidied === null || tidied === '' ? undefined : kindIn(sentenceOf(tidied, false));
}

function requestOf(
  sentence: Sentence,
  of: PaperKind | undefined,
  today: Day,
  doubts: Doubts,
): Extract<Made['request'], { kind: 'paper' }> {
  const [first] = placedDays(sentence);
  const paper = { kind: 'paper', ...(of && { of }) } as const;
  if (!wasHandedIn(sentence)) return paper;
  if (!first && saidIn(sentence, 'week').length > 0) doubts.stop(sayings.whichDayHandedIn);
  if (!first) return isElsewhere(sentence) ? { ...paper, day: today } : paper;
  const day = dayOnCalendar(first.day, today, 'back', doubts);
  if (day > today) doubts.stop(sayings.handedInToCome(day));
  return { ...paper, day };
}

/** "lever ik vrijdag in" is still to be, and "nog niet ingeleverd" was not. */
function wasHandedIn(sentence: Sentence): boolean {
  if (has(sentence, NEGATIONS) || isAsked(sentence)) return false;
  return has(sentence, HANDED_IN) || (isElsewhere(sentence) && !has(sentence, TO_HAND_IN));
}

/** "mijn collega heeft zijn verslag ingeleverd" */
function isOfOther({ tokens }: Sentence): boolean {
  const isOther = tokens.some(
    ({ word }, at) => OTHERS.has(word) && ['heeft', 'had', 'moet'].includes(tokens[at + 1]?.word ?? ''),
  );
  return isOther || tokens.some(({ word }, at) => THEIRS.has(word) && kindOf(tokens[at + 1]?.word ?? '') !== undefined);
}

/** "week 47 en verslag ingeleverd" hands in the week; "verslag vorige week ingeleverd" says when. */
function isOfHours({ tokens, phrases }: Sentence): boolean {
  const isWhen = (place: number): boolean =>
    phrases.some(({ said, at, end }) => said.kind === 'week' && said.week.by === 'side' && place >= at && place < end);
  return tokens.some(({ word }, place) => OF_HOURS.has(word) && !isWhen(place));
}

/** An amount or a time; but in "opdracht 3" and "blok 2" it is which one, and "20-11" is a day. */
function isWork(sentence: Sentence): boolean {
  return sentence.phrases.some(
    ({ said, at }) =>
      said.kind === 'amount' ||
      (said.kind === 'span' && said.date === null) ||
      (said.kind === 'number' && said.date === null && !isNumberOf(sentence, at)),
  );
}

function isNumberOf({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return NUMBERED_THINGS.has(before) || FILE_WORDS.has(before) || kindOf(before) !== undefined;
}

/** Nothing else is said: a paper, that it is handed in, and on which day. */
function isAboutPaper(sentence: Sentence): boolean {
  const { tokens, phrases } = sentence;
  const inPhrase = (place: number, is: (phrase: Phrase) => boolean): boolean =>
    phrases.some((phrase) => place >= phrase.at && place < phrase.end && is(phrase));
  const isRead = ({ said, at }: Phrase): boolean =>
    said.kind === 'day' ||
    said.kind === 'week' ||
    said.kind === 'span' ||
    (said.kind === 'number' && isNumberOf(sentence, at));
  const isOurs = (word: string): boolean =>
    kindOf(word) !== undefined ||
    [REFLECTION, FILE_WORDS, HAND_IN_WORDS, ELSEWHERE, AROUND_PAPERS, NUMBERED_THINGS].some((list) => list.has(word));
  return (
    phrases.every((phrase) => phrase.said.kind === 'word' || phrase.said.kind === 'join' || isRead(phrase)) &&
    tokens.every(({ kind, word }, at) => kind === 'sign' || isOurs(word) || inPhrase(at, isRead))
  );
}

function kindIn({ tokens }: Sentence): PaperKind | undefined {
  const words = tokens.map(({ word }) => word);
  const isTwoWords = words.some((word, at) => REFLECTION.has(word) && KIND_WORDS.report.has(words[at + 1] ?? ''));
  if (isTwoWords) return 'reflection-report';
  return PAPER_KINDS.find(([, list]) => words.some((word) => list.has(word)))?.[0] ?? words.map(kindOf).find(Boolean);
}

function isElsewhere({ tokens }: Sentence): boolean {
  return tokens.some(({ word }, at) => ELSEWHERE.has(word) || (word === 'on' && tokens[at + 1]?.word === 'stage'));
}

const has = ({ tokens }: Sentence, words: ReadonlySet<string>): boolean => tokens.some(({ word }) => words.has(word));
