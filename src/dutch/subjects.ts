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
import {
  DOINGS,
  FILLERS,
  OF_ANOTHER,
  PLEASE,
  TALK,
  TALK_UNLESS_DONE,
  TOGETHER,
  VERBS_OF_ONE,
} from './words/plain-talk.js';
import { REFLECTIONS_WORDS, REFLECTION_WORDS } from './words/reflections.js';
import { PLACEMENT } from './words/stopping.js';
import { CALLS, CAN, JUDGED, PREPARATION, REPORT, SPOKEN, TALKS_WORDS } from './words/talks.js';

type OfWord = (word: string) => boolean;

const oneOf = (...lists: readonly Iterable<string>[]): OfWord => {
  const words = new Set(lists.flatMap((list) => [...list]));
  return (word) => words.has(word);
};
const ofTalks = oneOf(TALKS_WORDS, PREPARATION, REPORT, JUDGED, SPOKEN, CALLS, CAN, ['contact', 'vrij', 'ben']);
const isSaid = oneOf(FILLERS, TALK, TALK_UNLESS_DONE);
const ofPapers = oneOf(ELSEWHERE, REFLECTION, ['on']);

const SUBJECTS = {
  goals: oneOf(GOAL_WORDS, GOALS_WORDS, PLAINLY_A_GOAL, ['doelen']),
  reflections: oneOf(REFLECTION_WORDS, REFLECTIONS_WORDS),
  talks: (word) => isTalkWord(word) || ofTalks(word),
  talkNames: isTalkWord,
  papers: (word) => isPaperWord(word) || ofPapers(word),
  paperNames: isPaperWord,
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
  /** "ik werk vrijdag": perhaps to come. */
  working: oneOf(['werk', 'work']),
  /** "ik ben 17 geworden" */
  becoming: oneOf(['geworden']),
  /** "waren dinsdag" */
  were: oneOf(['waren', 'was', 'were']),
  requests: oneOf(PLEASE),
  /** They say nothing of what was done. */
  fillers: oneOf(FILLERS),
  /** What is said where nothing is reported; and of that, what may stand beside something that was done. */
  talk: oneOf(TALK),
  talkUnlessDone: oneOf(TALK_UNLESS_DONE),
  /** "getild", "opgehangen", "laden" */
  doing: (word) =>
    !isSaid(word) &&
    (DOINGS.has(word) || (word.includes('ge') && /^(?:\p{L}{2,5})?ge\p{L}{2,}(?:en|d|t)$/u.test(word))),
} satisfies Readonly<Record<string, OfWord>>;

const all = Object.entries<OfWord>(SUBJECTS);

/** Each as a bit. */
export const SUBJECT = Object.fromEntries(all.map(([name], place) => [name, 1 << place])) as Readonly<
  Record<keyof typeof SUBJECTS, number>
>;

/** Whether a word is about it. */
export const isOf = ({ entry }: { readonly entry: { readonly subjects: number } }, subject: number): boolean =>
  (entry.subjects & subject) !== 0;

/** What the word may be about, as bits of `SUBJECT`. */
export const subjectsOf = (word: string): number =>
  all.reduce((bits, [, isAbout], place) => (isAbout(word) ? bits | (1 << place) : bits), 0);
