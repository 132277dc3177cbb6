/** "week 47 indienen", and several at once: "week 46 en 47", "weken 45 t/m 47" [understanding.md 15]. */
import { addWeeks, weekOf, type Week } from '../../domain/calendar/day.js';
import type { TextRequest } from '../../asks/typed.js';
import { Doubts } from '../doubts.js';
import { joinedAt } from '../phrases/day-ranges.js';
import { wholeAt } from '../phrases/numbers.js';
import type { SaidWeek } from '../phrases/phrase.js';
import { weekAt } from '../phrases/weeks.js';
import * as sayings from '../sayings.js';
import type { Sentence } from '../sentence.js';
import type { Answered } from './made.js';
import { isOneWeek, oneWeek, weekBegun, weekOrDay, type WeekContext } from './week-requests.js';

/** Without a week or a day: which one is open is not for the reader to know. */
export function readSubmitWeek(sentence: Sentence, context: WeekContext, doubts: Doubts): TextRequest {
  const said = weeksListed(sentence);
  if (isOneWeek(sentence) && (said?.length ?? 0) < 2) {
    const week = weekOrDay(sentence, context, doubts);
    if (week && week > weekOf(context.today)) doubts.stop(sayings.weekNotBegun(week));
    return { kind: 'submit-week', ...(week && { week }) };
  }
  const weeks = said && weeksMeant(said, context, doubts);
  const [week, ...more] = weeks ?? [];
  if (!weeks || !week) doubts.stop(sayings.oneWeekAtATime);
  return { kind: 'submit-week', ...(week && { week }), ...(weeks && more.length > 0 && { weeks }) };
}

export function completedSubmitWeek(_: TextRequest, { sentence, now }: Answered): TextRequest | null {
  if (isOneWeek(sentence)) {
    const week = weekBegun(sentence, now.day);
    return week && { kind: 'submit-week', week };
  }
  const doubts = new Doubts();
  const request = readSubmitWeek(sentence, { today: now.day }, doubts);
  return doubts.first ? null : request;
}

/** In order, each once; null where it is not certain which ones are meant. */
function weeksMeant(said: readonly Listed[], context: WeekContext, doubts: Doubts): Week[] | null {
  const weeks: Week[] = [];
  for (const { week: one, isUpTo } of said) {
    const week = oneWeek(one, context, doubts);
    const from = isUpTo ? weeks.at(-1) : undefined;
    if (from !== undefined && (week <= from || week > addWeeks(from, MOST_WEEKS))) return null;
    for (let next = from && addWeeks(from, 1); next !== undefined && next < week; next = addWeeks(next, 1))
      weeks.push(next);
    weeks.push(week);
  }
  return [...new Set(weeks)].sort();
}
const MOST_WEEKS = 20;

interface Listed {
  readonly week: SaidWeek;
  /** All weeks from the one before it on. */
  readonly isUpTo: boolean;
}

/** Null where something else stands between them ("week 46 of 47"), or a number is left that may be a week. */
function weeksListed({ tokens, phrases }: Sentence): Listed[] | null {
  const listed: Listed[] = [];
  const read = new Set<number>();
  let join: 'and' | 'up-to' | null = null;
  let at = 0;
  while (at < tokens.length) {
    const found = weekAt(tokens, at) ?? (join && numberAt(tokens, at));
    if (found) {
      listed.push({ week: found.week, isUpTo: join === 'up-to' });
      for (let place = at; place < found.end; place++) read.add(place);
      at = found.end;
      const joined = joinedAt(tokens, at);
      if (joined && !joined.inclusive) return null;
      join = joined ? 'up-to' : isAnd(tokens[at]) ? 'and' : null;
      at = joined?.end ?? (join ? at + 1 : at);
      continue;
    }
    if (listed.length > 0 && ['of', 'or', 'niet', 'not'].includes(tokens[at]?.word ?? '')) return null;
    // ", en 47", "en de week van nu"
    if (!isAnd(tokens[at]) && tokens[at]?.word !== 'de') join = null;
    at++;
  }
  const isLeft = phrases.some(({ said, at: place }) => said.kind === 'number' && !read.has(place));
  return isLeft ? null : listed;
}

function numberAt(tokens: Sentence['tokens'], at: number): { week: SaidWeek; end: number } | null {
  const number = wholeAt(tokens, at, 2);
  // "week 47, 6 uur"
  return number === null || tokens[at + 1]?.means.unit !== undefined
    ? null
    : { week: { by: 'number', number, year: null }, end: at + 1 };
}

const isAnd = (token: Sentence['tokens'][number] | undefined): boolean =>
  token?.means.and === true || [',', '+', '&', 'en', 'and'].includes(token?.word ?? '');
