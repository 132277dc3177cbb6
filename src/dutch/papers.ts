/**
 * "mijn reflectieverslag", "opdracht ingeleverd in OnStage op 3 december": read off the message as a whole, and only where
 * nothing else is said in it. Beside hours these words are what was worked on.
 */
import type { PaperKind } from '../domain/dossier/papers.js';
import type { Role } from '../domain/people/people.js';
import type { Day } from '../domain/calendar/day.js';
import type { Doubts } from './doubts.js';
import { hasWork } from './hours/has-work.js';
import type { Made, ReadContext } from './intents/made.js';
import { dayOnCalendar, placedDays } from './intents/prepositions.js';
import { sentenceOf, type Sentence } from './sentence.js';
import { tidy } from './tidy.js';
import { AROUND_PAPERS, ELSEWHERE, FILE_WORDS, HAND_IN_WORDS, KIND_WORDS, REFLECTION } from './words/papers.js';

export function paperReader(sentence: Sentence, { now, role }: ReadContext): ((doubts: Doubts) => Made) | null {
  if (role !== 'student' || !isAboutPaper(sentence)) return null;
  const of = kindIn(sentence);
  const isSaid = of !== undefined || isElsewhere(sentence);
  return isSaid ? (doubts) => ({ request: requestOf(sentence, of, now.day, doubts), healthDropped: false }) : null;
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
  const day = first && dayOnCalendar(first.day, today, 'back', doubts);
  const handedIn = isElsewhere(sentence) || (day !== undefined && has(sentence, HAND_IN_WORDS));
  return { kind: 'paper', ...(of && { of }), ...(handedIn && { day: day ?? today }) };
}

/** Nothing else is said: a paper, that it is handed in, and on which day. */
function isAboutPaper(sentence: Sentence): boolean {
  if (hasWork(sentence)) return false;
  const { tokens, phrases } = sentence;
  const inDay = (at: number): boolean =>
    phrases.some(({ said, at: from, end }) => said.kind !== 'word' && said.kind !== 'join' && at >= from && at < end);
  const isOurs = (word: string): boolean =>
    [...Object.values(KIND_WORDS), REFLECTION, FILE_WORDS, HAND_IN_WORDS, ELSEWHERE, AROUND_PAPERS].some((list) =>
      list.has(word),
    );
  return (
    phrases.every(({ said }) => said.kind === 'word' || said.kind === 'join' || said.kind === 'day') &&
    tokens.every(({ kind, word }, at) => kind === 'sign' || isOurs(word) || inDay(at))
  );
}

function kindIn({ tokens }: Sentence): PaperKind | undefined {
  const words = tokens.map(({ word }) => word);
  const isTwoWords = words.some((word, at) => REFLECTION.has(word) && KIND_WORDS.report.has(words[at + 1] ?? ''));
  if (isTwoWords) return 'reflection-report';
  const kinds = Object.entries(KIND_WORDS) as [Exclude<PaperKind, 'other'>, ReadonlySet<string>][];
  return kinds.find(([, list]) => words.some((word) => list.has(word)))?.[0];
}

function isElsewhere({ tokens }: Sentence): boolean {
  return tokens.some(({ word }, at) => ELSEWHERE.has(word) || (word === 'on' && tokens[at + 1]?.word === 'stage'));
}

const has = ({ tokens }: Sentence, words: ReadonlySet<string>): boolean => tokens.some(({ word }) => words.has(word));
