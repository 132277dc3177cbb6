/** What a word may be about: what reads a subject is not entered for a message that has no word of it. */
import { mayBeOfHealth } from './health-words.js';
import { isPaperWord } from './paper-words.js';
import { isTalkWord } from './talks/talk-words.js';
import { BEGAN, STOPPED } from './words/clock.js';
import { ALSO_WORDS } from './words/days.js';
import { GOALS_WORDS, GOAL_WORDS, PLAINLY_A_GOAL } from './words/goals.js';
import { ILL } from './words/health.js';
import { MAKING_UP } from './words/making-up.js';
import { ELSEWHERE, REFLECTION } from './words/papers.js';
import { OF_ANOTHER, TOGETHER, VERBS_OF_ONE } from './words/plain-talk.js';
import { REFLECTIONS_WORDS, REFLECTION_WORDS } from './words/reflections.js';
import { PLACEMENT } from './words/stopping.js';
import { CALLS, CAN, JUDGED, PREPARATION, REPORT, SPOKEN, TALKS_WORDS } from './words/talks.js';

type OfWord = (word: string) => boolean;

const oneOf = (...lists: readonly Iterable<string>[]): OfWord => {
  const words = new Set(lists.flatMap((list) => [...list]));
  return (word) => words.has(word);
};
const ofTalks = oneOf(TALKS_WORDS, PREPARATION, REPORT, JUDGED, SPOKEN, CALLS, CAN, ['contact', 'vrij', 'ben']);
const ofPapers = oneOf(ELSEWHERE, REFLECTION, ['on']);

const SUBJECTS = {
  goals: oneOf(GOAL_WORDS, GOALS_WORDS, PLAINLY_A_GOAL, ['doelen']),
  reflections: oneOf(REFLECTION_WORDS, REFLECTIONS_WORDS),
  talks: (word) => isTalkWord(word) || ofTalks(word),
  papers: (word) => isPaperWord(word) || ofPapers(word),
  placement: oneOf(PLACEMENT),
  illness: oneOf(ILL),
  /** Why somebody is away as well. */
  health: mayBeOfHealth,
  /** "zo", "do": a day, or a word of its own. */
  doubtfulDays: oneOf(ALSO_WORDS),
  /** "om 9 begonnen" */
  startAndEnd: oneOf(BEGAN, STOPPED),
  totals: oneOf(TOGETHER, ['=', '(']),
  makingUp: oneOf(MAKING_UP),
  /** "had", "zei": perhaps of somebody else. */
  others: oneOf(OF_ANOTHER, VERBS_OF_ONE),
} satisfies Readonly<Record<string, OfWord>>;

const all = Object.entries<OfWord>(SUBJECTS);

/** Each as a bit. */
export const SUBJECT = Object.fromEntries(all.map(([name], place) => [name, 1 << place])) as Readonly<
  Record<keyof typeof SUBJECTS, number>
>;

/** What the word may be about, as bits of `SUBJECT`. */
export const subjectsOf = (word: string): number =>
  all.reduce((bits, [, isOf], place) => (isOf(word) ? bits | (1 << place) : bits), 0);
