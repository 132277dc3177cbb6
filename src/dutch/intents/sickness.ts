/** "ziek", "nog steeds ziek tot maandag", "morgen weer beter": told to three people at once, so it has to be sure. */
import { addDays, weekOf, weekdayOf, type Day } from '../../domain/calendar/day.js';
import type { Request } from '../../asks/request.js';
import type { TextRequest } from '../../asks/typed.js';
import { dayMeant, type Direction } from '../calendar.js';
import { Doubts } from '../doubts.js';
import { numberAt } from '../phrases/numbers.js';
import { clauseAt, hasWord, saidIn, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { dayOnCalendar, lastDay, onlyDay, placedDays, untilWeek, type PlacedDay } from './prepositions.js';

type SickRequest = Extract<TextRequest, { kind: 'sick' }>;
type UpdateRequest = Extract<TextRequest, { kind: 'sick-update' }>;
type RecoveredRequest = Extract<TextRequest, { kind: 'recovered' }>;

const PAST = new Set(['was', 'waren', 'geweest']);

/** From today, unless another day is said; until only where it is said. */
export function readSick(sentence: Sentence, today: Day, doubts: Doubts): SickRequest {
  const back = dayBack(sentence);
  const days = placedDays(sentence).filter(({ at }) => at !== back?.at);
  const begin =
    days.find(({ how }) => how === 'since' || how === 'from') ??
    firstOf(
      days.filter(({ how }) => how === 'on'),
      sentence,
    );
  const isPast = tellsOfPast(sentence, 'sick');
  if (isPast && !begin) doubts.stop(sayings.fromWhenToWhen);
  const from = begin
    ? isPast
      ? dayOnCalendar(begin.day, today, 'back', doubts)
      : firstDay(begin, today, doubts)
    : today;
  const until = untilOf(sentence, days, from, today, doubts, isPast ? 'back' : 'ahead');
  const others = begin ? days.filter((day) => day !== begin && day.how === 'on' && day.at > begin.at) : [];
  const last = until ?? beforeBack(back, today, doubts) ?? lastOfList(from, others, isPast ? from : today, doubts);
  if (isPast && last !== null && last > today) doubts.stop(sayings.fromWhenToWhen);
  // "was dinsdag ziek": that day alone [rule 17].
  if (last === null && isPast && begin?.how === 'on') return { kind: 'sick', from, until: from };
  return last === null ? { kind: 'sick', from } : { kind: 'sick', from, until: last };
}

/** "was maandag ziek" is about the Monday that has been. */
function tellsOfPast({ tokens, commands }: Sentence, told: 'sick' | 'sick-update'): boolean {
  const { from, until } = clauseAt(tokens, commands.find(({ intent }) => intent === told)?.at[0] ?? 0);
  return tokens.slice(from, until).some(({ word }) => PAST.has(word));
}

/** The day of the clause that tells it; else one before it: "ziek, morgen ben ik er weer" is from today. */
function firstOf(days: readonly PlacedDay[], { tokens, commands }: Sentence): PlacedDay | undefined {
  const place = commands.find(({ intent }) => intent === 'sick')?.at[0] ?? 0;
  const { from, until } = clauseAt(tokens, place);
  return days.find(({ at }) => at >= from && at < until) ?? days.find(({ at }) => at < from);
}

export function readSickUpdate(sentence: Sentence, today: Day, doubts: Doubts): UpdateRequest {
  const back = dayBack(sentence);
  const days = placedDays(sentence).filter(({ at }) => at !== back?.at);
  const since = days.find(({ how }) => how === 'since' || how === 'from');
  const from = since ? firstDay(since, today, doubts) : null;
  const isPast = tellsOfPast(sentence, 'sick-update');
  const until = isPast
    ? pastEnd(days, today, doubts)
    : (untilSaid(sentence, days, today, today, doubts) ?? beforeBack(back, today, doubts));
  // "morgen ook nog ziek": that day at least.
  const named = days.find(({ how }) => how === 'on');
  const last = until ?? (named ? laterToday(dayOnCalendar(named.day, today, 'ahead', doubts), today) : null);
  return { kind: 'sick-update', ...(from !== null && { from }), ...(last !== null && { until: last }) };
}

/** "tot en met dinsdag nog ziek geweest" */
function pastEnd(days: readonly PlacedDay[], today: Day, doubts: Doubts): Day | null {
  const end = days.find(({ how }) => how === 'until' || how === 'through');
  const day = end ? dayOnCalendar(end.day, today, 'back', doubts) : null;
  return day && end?.how === 'until' ? addDays(day, -1) : day;
}

/** "Van wanneer tot en met wanneer?": both, or a day of this week that has been, which was that day alone. */
export function completedSick(sentence: Sentence, today: Day): Request | null {
  const doubts = new Doubts();
  if (saidIn(sentence, 'days').length > 0 || saidIn(sentence, 'day').length > 1) {
    const over = daysThatAreOver(sentence, today);
    if (over) return { kind: 'sick', ...over };
    const said = readSick(sentence, today, doubts);
    return doubts.first ? null : said;
  }
  const { from, until } = readSickUpdate(sentence, today, doubts);
  const day = onlyDay(sentence, today, 'back');
  const isOver = day !== null && day < today && weekOf(day) === weekOf(today);
  if (isOver && from === undefined) return { kind: 'sick', from: day, until: day };
  return until !== undefined && !doubts.first ? { kind: 'sick-update', until } : null;
}

/** "ma t/m di", of which both have been this week. */
function daysThatAreOver(sentence: Sentence, today: Day): { readonly from: Day; readonly until: Day } | null {
  const [said, ...more] = saidIn(sentence, 'days');
  if (!said || more.length > 0) return null;
  const [from, end] = [said.from, said.until].map((day) => dayMeant(day, today, 'back'));
  if (from?.kind !== 'day' || end?.kind !== 'day' || end.day >= today || weekOf(from.day) !== weekOf(today))
    return null;
  const until = said.inclusive ? end.day : addDays(end.day, -1);
  return until >= from.day ? { from: from.day, until } : null;
}

export function completedSickUpdate(sentence: Sentence, today: Day): UpdateRequest | null {
  const doubts = new Doubts();
  const { until } = readSickUpdate(sentence, today, doubts);
  return until !== undefined && !doubts.first ? { kind: 'sick-update', until } : null;
}

/** `on` is the first day back: today, unless another day is said. */
export function readRecovered(sentence: Sentence, today: Day, doubts: Doubts): RecoveredRequest {
  const days = placedDays(sentence);
  const said = days.find(({ how }) => how !== 'until' && how !== 'through') ?? days[0];
  if (!said && isLater(sentence)) doubts.stop(sayings.whichDayBack);
  if (!said) return { kind: 'recovered', on: weekStart(sentence, today) ?? today };
  if (days.length > 1 && days.filter(({ how }) => how === 'on').length > 1) doubts.stop(sayings.whichDayBack);
  const isPast = said.how === 'since' || hasWord(sentence, PAST);
  return { kind: 'recovered', on: dayOnCalendar(said.day, today, isPast ? 'back' : 'ahead', doubts) };
}

/** "over twee weken", "over een tijdje", "in week 49": not today, and no day that is known. */
function isLater({ phrases, tokens }: Sentence): boolean {
  return phrases.some(({ said, at }) => {
    if (said.kind === 'week') return said.week.by === 'number';
    if (said.kind !== 'word' || tokens[at]?.word !== 'over') return false;
    return numberAt(tokens, at + 1) !== null || SOME.has(tokens[at + 1]?.word ?? '');
  });
}
const SOME: ReadonlySet<string> = new Set(['enkele', 'paar', 'wat']);

/** "volgende week weer beter" is its Monday. */
function weekStart(sentence: Sentence, today: Day): Day | null {
  const next = sentence.phrases.some(
    ({ said }) => said.kind === 'week' && said.week.by === 'side' && ['next', 'coming'].includes(said.week.side),
  );
  if (!next) return null;
  return addDays(today, 8 - weekdayOf(today));
}

/**
 * "sinds" looks back, and so does "vanaf" for a day that has been: this week's, or a date not long ago. "vanaf vrijdag"
 * on a Wednesday can be either.
 */
function firstDay({ how, day: said }: PlacedDay, today: Day, doubts: Doubts): Day {
  if (how !== 'from') return dayOnCalendar(said, today, how === 'since' ? 'back' : 'ahead', doubts);
  const back = dayMeant(said, today, 'back');
  if (
    said.by === 'weekday' &&
    said.side === null &&
    said.week === null &&
    back.kind === 'day' &&
    back.day < today &&
    weekOf(back.day) !== weekOf(today)
  ) {
    const days = [back.day, dayOnCalendar(said, today, 'ahead', doubts)];
    return doubts.choose(
      sayings.whichOf(days),
      days.map((value) => ({ label: sayings.dayLabel(value, today), value })),
      back.day,
    );
  }
  return back.kind === 'day' ? back.day : dayOnCalendar(said, today, 'ahead', doubts);
}

function laterToday(day: Day, today: Day): Day | null {
  return day > today ? day : null;
}

function untilOf(
  sentence: Sentence,
  days: readonly PlacedDay[],
  from: Day,
  today: Day,
  doubts: Doubts,
  direction: Direction,
): Day | null {
  return untilSaid(sentence, days, from, today, doubts, direction) ?? forDays(sentence, from);
}

function untilSaid(
  sentence: Sentence,
  days: readonly PlacedDay[],
  from: Day,
  today: Day,
  doubts: Doubts,
  direction: Direction = 'ahead',
): Day | null {
  const end = days.find(({ how }) => how === 'until' || how === 'through');
  return end ? lastDay(end, from, today, doubts, direction) : untilWeek(sentence, today);
}

/** "ziek, denk maandag weer beter": the day that goes with getting better. */
function dayBack(sentence: Sentence): PlacedDay | null {
  const better = sentence.commands.find(({ intent }) => intent === 'recovered');
  // "denk maandag weer"
  const again = sentence.phrases.find(({ said, end }) => said.kind === 'day' && sentence.tokens[end]?.word === 'weer');
  const place = better?.at[0] ?? again?.at;
  if (place === undefined) return null;
  const days = placedDays(sentence).sort((a, b) => Math.abs(a.at - place) - Math.abs(b.at - place));
  return days[0] ?? null;
}

function beforeBack(back: PlacedDay | null, today: Day, doubts: Doubts): Day | null {
  if (!back) return null;
  const last = addDays(dayOnCalendar(back.day, today, 'ahead', doubts), -1);
  if (last < today) doubts.stop(sayings.endsBeforeItBegins);
  return last;
}

/** "2 dagen ziek": today and tomorrow. */
function forDays({ phrases, tokens }: Sentence, from: Day): Day | null {
  for (const { said, at, end } of phrases) {
    if (said.kind !== 'times' || tokens[end - 1]?.means.dayWord !== true || tokens[end]?.means.ago === true) continue;
    const count = Number(tokens[at]?.text) || (tokens[at]?.means.number ?? 0);
    if (Number.isInteger(count) && count >= 1 && count <= 60) return addDays(from, count - 1);
  }
  return null;
}

/** "vandaag en morgen ziek" */
function lastOfList(from: Day, others: readonly PlacedDay[], today: Day, doubts: Doubts): Day | null {
  let last: Day | null = null;
  for (const { day } of others) {
    const next = dayOnCalendar(day, today, 'ahead', doubts);
    if (next === (last ?? from)) continue;
    if (next !== addDays(last ?? from, 1)) doubts.stop(sayings.fromWhenToWhen);
    last = next;
  }
  return last;
}
