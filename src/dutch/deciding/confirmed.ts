/** What is told to others or taken away must be said by somebody about themselves, and not as a thought. */
import { doYouMean } from '../sayings.js';
import type { Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';
import { BECOMING, HEDGES, NEGATIONS, OTHER_PEOPLE, OVER, WITHDRAWN } from '../words/hedges.js';
import { ask, placesOf, type Asking } from './asking.js';

const REPORTS: ReadonlySet<Intent> = new Set(['sick', 'sick-update', 'recovered', 'not-sick']);
const SELF = new Set(['ik', 'me', 'i', "i'm", 'mij', 'ikzelf']);

/** The action, once it is sure: "ben ik ziek gemeld?" and "Karel is ziek" are asked about. */
export function confirmed(action: Intent, asking: Asking): Intent {
  const { sentence } = asking;
  const own = placesOf(sentence, action);
  if (action === 'leave' && has(sentence, WITHDRAWN)) return 'unknown';
  if (!isHedged(action, sentence, own)) return action;
  // "ik ben niet ziek" is no sick report.
  if (action === 'sick' && isNegated(sentence, own))
    return ask(asking, doYouMean('recovered'), ['recovered'], 'unknown');
  return ask(asking, doYouMean(action), [action], action);
}

function isHedged(action: Intent, sentence: Sentence, own: ReadonlySet<number>): boolean {
  if (action === 'leave') return has(sentence, OVER) || asksWhen(sentence);
  if (action === 'sick' && has(sentence, BECOMING)) return true;
  if (action === 'not-sick') return isThought(sentence, own) || isOfAnother(sentence, own);
  if (REPORTS.has(action)) return isThought(sentence, own) || isNegated(sentence, own) || isOfAnother(sentence, own);
  if (action === 'delete') return isThought(sentence, own) || isRefused(sentence, own);
  // Handing in is confirmed on a card of its own, so a question is a request.
  return action === 'submit-week' && (isDoubted(sentence, own) || isRefused(sentence, own));
}

function isThought(sentence: Sentence, own: ReadonlySet<number>): boolean {
  return sentence.tokens.some(({ text }) => text === '?') || isDoubted(sentence, own);
}

function isDoubted({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  return tokens.some(({ word }, place) => !own.has(place) && HEDGES.has(word));
}

function isRefused({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  return tokens.some(({ word }, place) => !own.has(place) && NEGATIONS.has(word));
}

/** "wanneer ben ik vrij", "ben ik vrijdag vrij?" */
function asksWhen({ tokens }: Sentence): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? ''];
  return HEDGES.has(first) || (first === 'ben' && second === 'ik');
}

function has({ tokens }: Sentence, words: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => words.has(word));
}

/** "niet ziek"; but "ziek, kom niet" is. */
function isNegated({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  return tokens.some(
    ({ word }, place) => !own.has(place) && ((NEGATIONS.has(word) && own.has(place + 1)) || WITHDRAWN.has(word)),
  );
}

/** "mijn collega ziek", "Karel is ziek" */
function isOfAnother({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  const saysSelf = tokens.some(({ word }) => SELF.has(word));
  return tokens.some(({ word }, place) => {
    if (own.has(place)) return false;
    return (word === 'is' && own.has(place + 1)) || (!saysSelf && OTHER_PEOPLE.has(word));
  });
}
