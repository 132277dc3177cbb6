/**
 * "leerdoel: ik kan ...", read off the message as a whole: what stands behind it are the student's own words, and no
 * hours. A goal says what one wants to learn, so only words of health go, not every "want" [2.3].
 */
import type { Role } from '../domain/people/people.js';
import { withoutHealth } from './health.js';
import { hasWork } from './hours/has-work.js';
import type { Made } from './intents/made.js';
import { isAbout, type Sentence } from './sentence.js';
import { SUBJECT } from './subjects.js';
import type { Token } from './tokens.js';
import type { Intent } from './words/command.js';
import {
  ABOUT,
  BEFORE_GOAL,
  GOALS_WORDS,
  GOAL_WORDS,
  LINKS,
  LOOKED_AT,
  MADE,
  NOT_THERE,
  OF_LEARNING,
  OWN_OR_NEW,
  PLAINLY_A_GOAL,
} from './words/goals.js';

/** Null where it is about something else. */
export function goalIn(sentence: Sentence, role: Role): Made | null {
  if (role !== 'student' || !isAbout(sentence, SUBJECT.goals)) return null;
  const at = opensWithGoal(sentence);
  if (at >= 0) return behind(sentence, at);
  return isLookedAt(sentence) || isAboutGoals(sentence) ? { request: { kind: 'goals' }, healthDropped: false } : null;
}

/** The place of the word, where nothing but an opening stands before it; -1 where there is none. */
function opensWithGoal(sentence: Sentence): number {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => GOAL_WORDS.has(word) || GOALS_WORDS.has(word));
  if (at < 0) return -1;
  // "leer doel"
  const isTwoWords = OF_LEARNING.has(tokens[at - 1]?.word ?? '');
  const before = tokens.slice(0, isTwoWords ? at - 1 : at);
  const word = tokens[at]?.word ?? '';
  const isPlainly = isTwoWords || PLAINLY_A_GOAL.has(word);
  const next = tokens[at + 1]?.word;
  if (!before.every(({ word: one, kind }) => kind === 'sign' || BEFORE_GOAL.has(one)))
    return isPlainly && isNamedWithColon(sentence, at) ? at : -1;
  // "leerdoelen: ik kan ..." is one; without the colon they are looked at.
  if (GOALS_WORDS.has(word)) return isNamedWithColon(sentence, at) ? at : -1;
  const isSaid = isPlainly || before.some((one) => OWN_OR_NEW.has(one.word));
  return isSaid || next === undefined || [':', '-', 'ik'].includes(next) || !hasWork(sentence) ? at : -1;
}

/** "voor volgende periode heb ik dit leerdoel: beter plannen": few words, no numbers, and a colon right behind it. */
function isNamedWithColon({ tokens }: Sentence, at: number): boolean {
  const before = tokens.slice(0, at);
  if (at > MOST_BEFORE || before.some(({ kind, text }) => kind === 'digits' || text === ':')) return false;
  return tokens.slice(at + 1).find(({ word }) => !MADE.has(word))?.text === ':';
}
const MOST_BEFORE = 8;

function behind({ text, tokens }: Sentence, at: number): Made {
  const rest = tokens.slice(at + 1);
  const words = rest.filter(({ kind }) => kind !== 'sign');
  if (words.length > 0 && words.every(({ word, kind }) => kind === 'digits' || LOOKED_AT.has(word)))
    return { request: { kind: 'goals' }, healthDropped: false };
  // "leerdoel is nog niet af", "leerdoel moet ik nog maken"
  const isNone = words.some(({ word }) => YET.has(word));
  if (isNone && words.every(({ word }) => NOT_THERE.has(word) || LOOKED_AT.has(word) || MADE.has(word)))
    return { request: { kind: 'goals' }, healthDropped: false };
  const from = rest[ownWords(rest)];
  if (!from) return { request: { kind: 'goal' }, healthDropped: false };
  const own = text.slice(from.start).trim().replace(ITS_NUMBER, '').replace(OF_WHICH, '');
  // What is left of a sentence may say what nobody meant.
  const { text: said, dropped } = withoutHealth(own, { by: 'words' });
  return { request: { kind: 'goal', ...(!dropped && said !== '' && { text: said }) }, healthDropped: dropped };
}

/** Where the words of the goal itself begin: behind what says that it is made, and behind a colon that ends that. */
function ownWords(rest: readonly Token[]): number {
  let isMade = false;
  for (const [at, { word, kind, text }] of rest.entries()) {
    if (kind === 'sign') {
      if (text === ':') return at + 1;
      continue;
    }
    if (MADE.has(word)) isMade = true;
    else if (!LINKS.has(word) && !(isMade && ABOUT.has(word))) return at;
  }
  return rest.length;
}
const YET: ReadonlySet<string> = new Set(['niet', 'nie', 'nog', 'geen', 'not', 'yet']);

/** "leerdoel 2: sneller patchen", "schrijf als leerdoel op: sneller patchen" */
const ITS_NUMBER = /^(?:\d{1,2}\s*[:.)-]|op\s*:)\s+/i;
/** "voor deze stage is beter plannen": for when or where it is comes first. */
const OF_WHICH = /^(?:voor|bij|op|van|tijdens|in|deze|dit) [^:]{1,40}?(?:\s(?:is|wordt)\s+|:\s*)/i;

/** "hoe staat het met mijn leerdoelen", "doelen": nothing but what asks to see them. */
function isLookedAt({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const isGoals = ({ word }: Token): boolean => GOALS_WORDS.has(word) || word === 'doelen' || PLAINLY_A_GOAL.has(word);
  return (
    words.some(isGoals) &&
    words.every(
      (token) =>
        isGoals(token) || OF_LEARNING.has(token.word) || LOOKED_AT.has(token.word) || BEFORE_GOAL.has(token.word),
    )
  );
}

/** "leerdoelen indienen", "mijn leerdoel verwijderen": words of another command, but of no week and no hours. */
function isAboutGoals(sentence: Sentence): boolean {
  if (!sentence.tokens.some(({ word }) => GOALS_WORDS.has(word) || PLAINLY_A_GOAL.has(word)) || hasWork(sentence))
    return false;
  const strong = sentence.commands.filter(({ strength }) => strength === 'do');
  return strong.length > 0 && strong.every(({ intent }) => OF_GOALS_TOO.has(intent));
}
const OF_GOALS_TOO: ReadonlySet<Intent> = new Set<Intent>(['submit-week', 'delete', 'correct']);
