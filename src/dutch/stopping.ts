/** Whether somebody says that they want to end their placement early; not that they do not, and not for today. */
import type { Sentence } from './sentence.js';
import { clauseAt, isAbout, saidIn } from './sentence.js';
import { slipsBetween } from './slips.js';
import { SUBJECT } from './subjects.js';
import type { Token } from './tokens.js';
import { NEGATIONS } from './words/hedges.js';
import {
  AWAY_FROM,
  ENDS_ENGLISH,
  AS_IF,
  ASKS_WHAT,
  ASKS_WHETHER,
  GOES_ON,
  GO_ON,
  HOW,
  OTHER_ONE,
  OWN,
  PLACEMENT,
  STOPPED_WITH,
  STOP_IT,
  STOP_WITH,
  WHOSE,
  SELVES,
  WISHES,
} from './words/stopping.js';
import { OTHERS } from './words/talks.js';

export function wantsToStop(sentence: Sentence): boolean {
  const { tokens } = sentence;
  // "ik stop om 5 uur met stage" is for today; "mijn vriend wil stoppen" is not theirs.
  if (saidIn(sentence, 'time').length > 0) return false;
  if (tokens.some(({ word }) => OTHERS.has(word)) && !tokens.some(({ word }) => word === 'ik' || word === 'i'))
    return false;
  return tokens.some(({ word }, at) => PLACEMENT.has(word) && isLeft(tokens, at));
}

/** "wat als ik stop met mijn stage", "mag ik stoppen met mijn stage?": wants to know, and ends nothing by it [2.10]. */
export function asksOfStopping(sentence: Sentence): boolean {
  if (!isAbout(sentence, SUBJECT.placement)) return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ word }) => PLACEMENT.has(word));
  const { from, until } = clauseAt(tokens, at);
  const clause = tokens.slice(from, at).map(({ word }) => word);
  const [first = '', second = ''] = clause;
  if (clause.some((word) => AS_IF.has(word)) || ASKS_WHAT.has(first)) return true;
  if (ASKS_WHETHER.has(first) && SELVES.has(second)) return true;
  // "ik wil stoppen met mijn stage, wat nu?" wants to.
  return tokens[until]?.text === '?' && !clause.some((word) => WISHES.has(word));
}

/** The placement at this place is what is to end. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && WHOSE.has(tokens[before]?.word ?? '')) before--;
  const word = tokens[before]?.word ?? '';
  const isOwn = tokens.slice(before + 1, at).some((token) => OWN.has(token.word));
  const { from, until } = clauseAt(tokens, at);
  const isDenied = tokens.slice(from, until).some((token) => NEGATIONS.has(token.word));
  const isEnd = tokens[at + 1] === undefined || GOES_ON.has(tokens[at + 1]?.word ?? '');
  if (word === 'met' && isEnd) {
    const verb = verbBefore(
      tokens,
      before,
      (one) => isStop(one, STOP_WITH) || GO_ON.has(one) || (isOwn && STOPPED_WITH.has(one)),
    );
    if (verb !== null) return isDenied === GO_ON.has(verb);
  }
  if (isDenied) return false;
  if (AWAY_FROM.has(word) && isEnd && verbBefore(tokens, before, (one) => one === 'weg') !== null) return true;
  if (isOwn && ENDS_ENGLISH.has(word)) return true;
  if (OTHER_ONE.has(word) && isEnd)
    return tokens.slice(from, before).some((token) => WISHES.has(token.word)) && NO_PLACE.has(tokens[at]?.word ?? '');
  return isStopped(tokens, at, isOwn, word);
}
/** Of "een andere stageplek" there is help to find one. */
const NO_PLACE: ReadonlySet<string> = new Set(['stage', 'bpv', 'internship']);

function isStop(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  // "stopen", "beindigen"
  return (
    word.length >= 5 && word !== 'stappen' && [...list].some((one) => one.length >= 7 && slipsBetween(word, one) <= 1)
  );
}

/** The verb before it, past words of how and when. */
function verbBefore(tokens: readonly Token[], from: number, is: (word: string) => boolean): string | null {
  for (let at = from - 1; at >= 0; at--) {
    const word = tokens[at]?.word ?? '';
    if (is(word)) return word;
    if (!HOW.has(word)) return null;
  }
  return null;
}

/** "mijn stage voortijdig beëindigen"; without "mijn" it is all that is said: a stage is built and broken down as well. */
function isStopped(tokens: readonly Token[], at: number, isOwn: boolean, before: string): boolean {
  let place = at + 1;
  while (HOW.has(tokens[place]?.word ?? '')) place++;
  if (!isStop(tokens[place]?.word ?? '', STOP_IT)) return false;
  const next = tokens[place + 1];
  if (next !== undefined && !GOES_ON.has(next.word)) return false;
  return isOwn || before === '' || HOW.has(before);
}
