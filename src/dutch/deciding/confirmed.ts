/** What is told to others or taken away must be said by somebody about themselves, and not as a thought. */
import { placesOf } from '../commands.js';
import { clauseAt, hasWord, type Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import type { Intent } from '../words/command.js';
import {
  ASKS_FIRST,
  ASKS_SELF,
  BECOMING,
  HEDGES,
  LAUGHING,
  NEGATIONS,
  OTHER_PEOPLE,
  OVER,
  PRAISE,
  WITHDRAWN,
} from '../words/hedges.js';
import { askWhether, type Asking } from './asking.js';

const REPORTS: ReadonlySet<Intent> = new Set(['sick', 'sick-update', 'recovered', 'not-sick']);
const SELF = new Set(['ik', 'me', 'i', "i'm", 'mij', 'ikzelf']);

/** The action, once it is sure: "ben ik ziek gemeld?" and "Karel is ziek" are asked about. */
export function confirmed(action: Intent, asking: Asking): Intent {
  const { sentence } = asking;
  const own = placesOf(sentence.commands, action);
  if (action === 'leave' && hasWord(sentence, WITHDRAWN)) return 'unknown';
  if (!isHedged(action, sentence, own)) return action;
  // "ik ben niet ziek" is no sick report.
  if (action === 'sick' && isNegated(sentence, own)) return askWhether(asking, 'recovered', 'unknown');
  return askWhether(asking, action, action);
}

function isHedged(action: Intent, sentence: Sentence, own: ReadonlySet<number>): boolean {
  if (action === 'leave')
    return hasWord(sentence, OVER) || asksWhen(sentence) || isHedgedLeave(sentence) || isOfAnotherOne(sentence);
  if (action === 'sick' && (hasWord(sentence, BECOMING) || isPraise(sentence, own))) return true;
  if (action === 'not-sick') return isThought(sentence, own) || isOfAnother(sentence, own);
  if (REPORTS.has(action)) return isThought(sentence, own) || isNegated(sentence, own) || isOfAnother(sentence, own);
  if (action === 'delete') return (!isRequested(sentence) && isThought(sentence, own)) || isRefused(sentence, own);
  // Handing in is confirmed on a card of its own, so a question is a request.
  return action === 'submit-week' && ((!isWished(sentence) && isDoubted(sentence, own)) || isRefused(sentence, own));
}

function isThought(sentence: Sentence, own: ReadonlySet<number>): boolean {
  return sentence.tokens.some(({ text }) => text === '?') || isDoubted(sentence, own);
}

const isMe = (token: Token | undefined): boolean => ['ik', 'k', 'i'].includes(token?.word ?? '');

function isDoubted({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  // "ben ik ziek gemeld" asks; "vandaag ben ik ziek" tells.
  if (ASKS_FIRST.has(tokens[0]?.word ?? '') && isMe(tokens[1])) return true;
  // "ziek, weet nog niet hoe lang" is sure of what counts.
  const unknown = tokens.findIndex(({ word }) => word === 'weet');
  const last = unknown > Math.max(...own) ? unknown : tokens.length;
  return tokens.some(({ word }, place) => {
    if (own.has(place) || place > last) return false;
    return HEDGES.has(word) || (ASKS_SELF.has(word) && place < Math.min(...own) && isMe(tokens[place + 1]));
  });
}

/** "ik zou graag willen" */
const isWished = (sentence: Sentence): boolean => hasWord(sentence, WISHES);
const WISHES: ReadonlySet<string> = new Set(['graag', 'willen', 'like']);

/** "kun je woensdag weghalen?" */
function isRequested({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ word }, at) =>
      ['kan', 'kun', 'kunt', 'wil', 'wilt', 'can', 'could'].includes(word) &&
      ['je', 'jij', 'u', 'you'].includes(tokens[at + 1]?.word ?? ''),
  );
}

/** "zo ziek dit", "lach me ziek": nobody is ill. */
function isPraise(sentence: Sentence, own: ReadonlySet<number>): boolean {
  if (sentence.health === 'cause') return false;
  const { tokens } = sentence;
  const [at = 0] = own;
  const isSo = tokens[at - 1]?.word === 'zo' && !tokens.some(({ word }) => word === 'ben' || word === 'voel');
  return isSo || PRAISE.has(tokens[at + 1]?.word ?? '') || hasWord(sentence, LAUGHING);
}

/** "ik hoef donderdag niet vrij" */
function isHedgedLeave(sentence: Sentence): boolean {
  return sentence.tokens.some(({ word }) => word === 'hoef') && hasWord(sentence, NEGATIONS);
}

/** "mn vader heeft vrij" */
function isOfAnotherOne(sentence: Sentence): boolean {
  if (hasWord(sentence, SELF)) return false;
  return sentence.tokens.some(
    ({ word }, at, all) => OTHER_PEOPLE.has(word) && ['heeft', 'is', 'has', 'was'].includes(all[at + 1]?.word ?? ''),
  );
}

function isRefused({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  const place = Math.min(...own);
  const clause = clauseAt(tokens, place);
  return tokens.some(({ word }, at) => !own.has(at) && at >= clause.from && at < clause.until && NEGATIONS.has(word));
}

/** "wanneer ben ik vrij", "ben ik vrijdag vrij?" */
function asksWhen({ tokens }: Sentence): boolean {
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? ''];
  return HEDGES.has(first) || (first === 'ben' && second === 'ik');
}

/** "niet ziek"; but "ziek, kom niet" is. */
function isNegated({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  return tokens.some(
    ({ word }, place) => !own.has(place) && ((NEGATIONS.has(word) && own.has(place + 1)) || WITHDRAWN.has(word)),
  );
}

/** "mijn collega ziek", "Karel is ziek" */
export function isOfAnother(sentence: Sentence, own: ReadonlySet<number>): boolean {
  const saysSelf = hasWord(sentence, SELF);
  return sentence.tokens.some(({ word }, place) => {
    if (own.has(place)) return false;
    return (word === 'is' && own.has(place + 1)) || (!saysSelf && OTHER_PEOPLE.has(word));
  });
}
