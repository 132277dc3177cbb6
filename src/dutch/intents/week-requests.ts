/** "week 47", "vorige week", "verwijder maandag". */
import { addDays, weekOf, type Day, type Period, type Week } from '../../domain/calendar/day.js';
import type { TextRequest } from '../../asks/typed.js';
import { weekMeant, weekWithin } from '../calendar.js';
import type { Doubts } from '../doubts.js';
import { certainDay } from '../hours/days-meant.js';
import { kindsOf } from '../phrases/kinds.js';
import type { SaidWeek } from '../phrases/phrase.js';
import { hasWord, saidIn, says, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import type { Answered } from './made.js';
import { onlyDay } from './prepositions.js';
import { FILLERS } from '../words/plain-talk.js';
import { setOf } from '../words/list.js';

export interface WeekContext {
  readonly today: Day;
  /** The placements whose weeks can be meant, where those are known. */
  readonly within?: readonly Period[] | undefined;
}

/** The week that was said, or that of a day that was said; this week where neither was. */
export function readWeek(sentence: Sentence, context: WeekContext, doubts: Doubts): TextRequest {
  const week = weekOrDay(sentence, context, doubts) ?? weekOf(context.today);
  const [to] = sentence.tokens.flatMap(({ word }) =>
    WITHDRAW.has(word) ? ['withdraw' as const] : REOPEN.has(word) ? ['reopen' as const] : [],
  );
  return { kind: 'week', week, ...(to && { to }) };
}

const WITHDRAW = new Set(['intrekken', 'trek', 'ingetrokken', 'terugtrekken', 'withdraw']);
const REOPEN = new Set(['heropen', 'heropenen', 'reopen', 'correctie', 'corrigeren']);

export function weekOrDay(sentence: Sentence, context: WeekContext, doubts: Doubts): Week | null {
  const day = dayOf(sentence, context.today, doubts);
  return weekSaid(sentence, context, doubts) ?? (day && weekOf(day));
}

/** "overzicht week 47", of who guides students; without a week it is that of now. */
export function readOverview(sentence: Sentence, context: WeekContext, doubts: Doubts): TextRequest {
  const week = weekSaid(sentence, context, doubts);
  return { kind: 'overview', ...(week && { week }) };
}

export function weekSaid(sentence: Sentence, context: WeekContext, doubts: Doubts): Week | null {
  // "week 46 en 47": one at a time.
  if (!isOneWeek(sentence)) doubts.stop(sayings.oneWeekAtATime);
  const [first] = weeksIn(sentence);
  return first ? oneWeek(first, context, doubts) : null;
}

/** One at most: not "week 46 en 47". */
export function isOneWeek(sentence: Sentence): boolean {
  const [first, ...more] = weeksIn(sentence);
  return !first || (more.length === 0 && saidIn(sentence, 'number').length === 0);
}

function weeksIn(sentence: Sentence): SaidWeek[] {
  return [
    ...saidIn(sentence, 'week').map(({ week }) => week),
    ...saidIn(sentence, 'whole-week').flatMap(({ week }) => (week ? [week] : [])),
  ];
}

export function oneWeek(said: SaidWeek, { today, within }: WeekContext, doubts: Doubts): Week {
  const found = within && said.by === 'number' ? weekWithin(said, today, within) : weekMeant(said, today);
  if (found === null) doubts.stop(sayings.weekOutside(said.by === 'number' ? said.number : 0));
  if (found === null) return weekOf(today);
  if (found.kind === 'week') return found.week;
  if (found.kind === 'either') {
    const [first = weekOf(today)] = found.weeks;
    return doubts.choose(
      sayings.whichWeek,
      found.weeks.map((value) => ({ label: sayings.weekLabel(value), value })),
      first,
    );
  }
  doubts.stop(sayings.noSuchWeek(found.number));
  return weekOf(today);
}

export function completedWeek(_: TextRequest, { sentence, now }: Answered): TextRequest | null {
  const week = isOneWeek(sentence) ? weekBegun(sentence, now.day) : null;
  return week && { kind: 'week', week };
}

/** The week that is said, if it is certain and has begun. */
export function weekBegun(sentence: Sentence, today: Day): Week | null {
  const [said] = saidIn(sentence, 'week');
  const found = said ? weekMeant(said.week, today) : null;
  return found?.kind === 'week' && found.week <= weekOf(today) ? found.week : null;
}

function dayOf(sentence: Sentence, today: Day, doubts: Doubts): Day | null {
  const [first] = saidIn(sentence, 'day');
  return first ? certainDay(first.day, today, doubts) : null;
}

/** No day said is about what was stored last, or a question [rule 16]. More than one day is not taken off at once. */
export function readDelete(sentence: Sentence, today: Day, doubts: Doubts): TextRequest {
  const days = sentence.phrases.flatMap(({ said }) =>
    said.kind === 'day' ? [said] : said.kind === 'span' && said.date ? [{ day: said.date }] : [],
  );
  const isMore = days.length > 1 || says(sentence, SEVERAL);
  const [first] = days;
  const all = hasWord(sentence, ALL);
  const dayless = !first && !isMore && isOfHours(sentence);
  const day = first
    ? certainDay(first.day, today, doubts)
    : dayless && !all
      ? doubts.choose(sayings.whichDayToClear, recentDays(today), today)
      : today;
  const isWeek = !first && saidIn(sentence, 'week').length > 0;
  if (isMore || isWeek || all || (!first && !isOfHours(sentence))) doubts.stop(sayings.oneDayAtATime);
  if (day > today) doubts.stop(sayings.nothingThereYet(day));
  // What may be a cause of illness names no line.
  const isOfOne = !isMore && !isWeek && !all && sentence.health === 'none';
  const what = isOfOne ? lineNamed(sentence) : '';
  return { kind: 'delete', day, ...(dayless && { dayless }), ...(what !== '' && { what }) };
}

export function completedDelete({ what }: DeleteRequest, { sentence, now }: Answered): DeleteRequest | null {
  const day = onlyDay(sentence, now.day, 'back');
  return day && day <= now.day ? { kind: 'delete', day, ...(what !== undefined && { what }) } : null;
}
type DeleteRequest = Extract<TextRequest, { kind: 'delete' }>;

const SEVERAL = kindsOf('days', 'whole-week');
const ALL: ReadonlySet<string> = new Set(['alles', 'alle', 'everything', 'all']);

const recentDays = (today: Day): { label: string; value: Day }[] =>
  [today, addDays(today, -1)].map((value) => ({ label: sayings.dayLabel(value, today), value }));

/** "de afbouw van vrijdag" is that line, not the day. */
function lineNamed({ tokens, phrases, commands }: Sentence): string {
  const words = phrases.filter(({ said, at }) => {
    const token = tokens[at];
    const isOther = FILLERS.has(token?.word ?? '') || HOURS_WORDS.has(token?.word ?? '');
    return said.kind === 'word' && token?.kind === 'word' && !isOther && !commands.some((hit) => hit.at.includes(at));
  });
  return words.map(({ at }) => tokens[at]?.word ?? '').join(' ');
}

/** "verwijder mijn uren"; but not "verwijder mijn account". */
function isOfHours({ tokens, commands }: Sentence): boolean {
  return tokens.every(
    ({ kind, word }, place) =>
      kind === 'sign' ||
      HOURS_WORDS.has(word) ||
      commands.some(({ intent, at }) => intent === 'delete' && at.includes(place)),
  );
}
const HOURS_WORDS = setOf("mijn m'n de uren uur hours my the aub graag even please ze");
