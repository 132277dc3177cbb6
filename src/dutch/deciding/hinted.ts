/** No command in so many words: perhaps a hint of one, or hours of which the half is missing. */
import { whichOfThese } from '../sayings.js';
import { kindsOf } from '../phrases/kinds.js';
import { saidIn, says, type Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';
import { NEGATIONS } from '../words/hedges.js';
import { FILLERS } from '../words/plain-talk.js';
import { ask, askWhether, type Asking } from './asking.js';
import { cannotElse } from './cannot.js';

/** "unknown" where it is just talk. */
export function hinted(asking: Asking): Intent {
  const { sentence } = asking;
  const { commands } = sentence;
  const hints = new Set(commands.filter(({ strength }) => strength === 'hint').map(({ intent }) => intent));
  const hasDay = says(sentence, DAYS);
  const isIll = sentence.health === 'cause';
  if (hints.has('recovered'))
    return isIll ? ask(asking, whichOfThese, ['recovered', 'sick'], 'unknown') : recovered(asking);
  if (cannotElse(sentence)) hints.delete('leave');
  if (hints.has('leave') && isIll) return ask(asking, whichOfThese, ['sick', 'leave'], 'unknown');
  if (hints.has('leave') && hasDay) return 'leave';
  if (isIll) return askWhether(asking, 'sick', 'unknown');
  if (isGoodbye(sentence) || isNotWorked(sentence)) return 'unknown';
  if (hints.has('delete') && hasDay && saidIn(sentence, 'time').length === 0) return 'delete';
  if (hints.has('correct') && hasDay) return 'correct';
  return isPartOfHours(sentence, { hasDay, hasHint: hints.has('hours') }) ? 'hours' : 'unknown';
}

const DAYS = kindsOf('day', 'days');

/** "beter" by itself is a report, "het gaat beter" may be one. */
function recovered(asking: Asking): Intent {
  const { sentence } = asking;
  const isAsked = sentence.tokens.some(({ text }) => text === '?');
  return isPlain(sentence) && !isAsked ? 'recovered' : askWhether(asking, 'recovered', 'unknown');
}

/** Nothing but words that say nothing. */
function isPlain(sentence: Sentence): boolean {
  return told(sentence) === 0;
}

/** How many words say something that was not read. */
function told({ commands, tokens, phrases }: Sentence): number {
  return phrases.filter(({ said, at }) => {
    const token = tokens[at];
    const isWord = said.kind === 'word' && token?.kind === 'word';
    return isWord && !FILLERS.has(token.word) && !commands.some((hit) => hit.at.includes(at));
  }).length;
}

/** "tot morgen", "tot zo" */
function isGoodbye(sentence: Sentence): boolean {
  return sentence.tokens[0]?.means.until === true && saidIn(sentence, 'time').length === 0;
}

/** "vrijdag niet gewerkt" */
function isNotWorked({ tokens }: Sentence): boolean {
  return tokens.some(({ word }, place) => place > 0 && NEGATIONS.has(word));
}

/** "uren vrijdag", "vrijdag", "vanaf 9", "hele dag gewerkt", "6 urr vrijdag": a day, or a time, and little else. */
function isPartOfHours(sentence: Sentence, { hasDay, hasHint }: { hasDay: boolean; hasHint: boolean }): boolean {
  const { tokens } = sentence;
  const plain = isPlain(sentence);
  const hasTime = saidIn(sentence, 'time').length > 0;
  const hasNumber = saidIn(sentence, 'number').length > 0;
  if (hasDay)
    return (
      hasHint || plain || (hasTime && told(sentence) <= 1) || (hasNumber && tokens.length <= 4) || isPartOfDay(sentence)
    );
  // "2 weken gewerkt"
  const isCounted = saidIn(sentence, 'times').length > 0 && tokens[0]?.word !== 'nog';
  return (plain && (hasHint || hasTime || isCounted)) || isPartOfDay(sentence);
}

function isPartOfDay({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ means }, at) => (means.whole === true || means.half === true) && tokens[at + 1]?.means.dayWord === true,
  );
}
