/** What was asked about, with the answer filled in: the day, or the hours, or the time that was missing. */
import type { OpenQuestion } from '../messages.js';
import type { Request } from '../asks/request.js';
import { rowOf } from './intents.js';
import { isOneWeek } from './intents/week-requests.js';
import { kindsOf } from './phrases/kinds.js';
import type { ReadContext } from './intents/made.js';
import { says, type Sentence } from './sentence.js';
import { FILLERS } from './words/plain-talk.js';

/** Null where the answer says something else, or still leaves a doubt. */
export function completed(sentence: Sentence, { about, choices }: OpenQuestion, { now }: ReadContext): Request | null {
  if (!about || !isPlainAnswer(sentence)) return null;
  // "week 46 en 47": that number is a week.
  const isWeeks = about.kind === 'submit-week' && !isOneWeek(sentence);
  if (about.kind !== 'hours' && about.kind !== 'correct' && !isWeeks && saysWork(sentence)) return null;
  return rowOf(about.kind).completed?.(about, { sentence, now, choices }) ?? null;
}

/** Only days, hours and words that say nothing. */
function isPlainAnswer({ phrases, tokens, commands }: Sentence): boolean {
  if (commands.some(({ strength, intent }) => strength === 'do' && intent !== 'correct')) return false;
  return phrases.every(({ said, at }) => {
    const token = tokens[at];
    if (said.kind !== 'word' || !token || token.kind === 'sign' || FILLERS.has(token.word)) return true;
    return token.means.until === true || token.means.from === true || commands.some((hit) => hit.at.includes(at));
  });
}

/** An amount, or times, beside a day are hours, whatever is asked; numbers alone may be a date ("t/m 27-11"). */
function saysWork(sentence: Sentence): boolean {
  const hasDay = says(sentence, DAYS);
  return sentence.phrases.some(({ said }) => {
    const isDate = (said.kind === 'span' || said.kind === 'number') && Boolean(said.date);
    return WORK.has(said.kind) && (hasDay || !isDate);
  });
}

const DAYS = kindsOf('day', 'days');
const WORK: ReadonlySet<string> = new Set(['amount', 'span', 'number', 'time', 'break', 'each-day']);
