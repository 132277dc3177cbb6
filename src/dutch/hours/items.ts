/** A message as a row of days, amounts, breaks and words, line by line. */
import type { Doubts } from '../doubts.js';
import type { Phrase, SaidAmount } from '../phrases/phrase.js';
import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import type { DayPart } from '../words/clock.js';
import { bareAmounts } from './bare-numbers.js';
import type { SaidDays } from './days-meant.js';
import { isOfDays, WeekOfDays } from './week-of-days.js';
import type { SaidWork } from './works.js';

export type Item =
  | { readonly kind: 'days'; readonly days: SaidDays[]; readonly part: DayPart | null }
  | { readonly kind: 'work'; readonly work: SaidWork }
  | { readonly kind: 'pause'; readonly minutes: number | null }
  | { readonly kind: 'text'; readonly places: number[] };

export function itemsByLine(sentence: Sentence, doubts: Doubts): Item[][] {
  const { tokens, phrases } = sentence;
  const accepted = bareAmounts(sentence);
  const weeks = new WeekOfDays(sentence, doubts);
  const lines: Item[][] = [];
  // "en" between words is one of them ("licht en geluid"); between days and amounts it is nothing.
  let joins: number[] = [];
  phrases.forEach((phrase, place) => {
    const items = (lines[tokens[phrase.at]?.line ?? 0] ??= []);
    const isSign = phrase.said.kind === 'word' && tokens[phrase.at]?.kind === 'sign';
    if (phrase.said.kind === 'join' || (isSign && items.at(-1)?.kind !== 'text')) {
      joins.push(phrase.at);
      return;
    }
    const item = itemOf(phrase, place, sentence, { accepted, weeks });
    if (!item) return;
    const last = items[items.length - 1];
    if (item.kind === 'days' && last?.kind === 'days')
      items[items.length - 1] = {
        ...last,
        days: [...last.days, ...behind(item.days, joins, tokens)],
        part: last.part ?? item.part,
      };
    else if (item.kind === 'text' && last?.kind === 'text') last.places.push(...joins, ...item.places);
    else items.push(item);
    if (joins.length > 0) joins = [];
  });
  return lines.length === 1 ? lines : lines.filter((items) => items.length > 0);
}

function itemOf(
  { said, at, end }: Phrase,
  place: number,
  sentence: Sentence,
  { accepted, weeks }: { accepted: ReturnType<typeof bareAmounts>; weeks: WeekOfDays },
): Item | null {
  switch (said.kind) {
    case 'day':
      return { kind: 'days', days: [{ kind: 'day', day: weeks.within(said.day) }], part: said.part };
    case 'days':
      return {
        kind: 'days',
        days: [{ ...said, from: weeks.within(said.from), until: weeks.within(said.until) }],
        part: null,
      };
    case 'whole-week':
      return { kind: 'days', days: [said], part: null };
    case 'amount':
      return { kind: 'work', work: amountOf(said, { bare: false }) };
    case 'span':
      return { kind: 'work', work: said };
    case 'number': {
      const how = accepted.get(place);
      if (how === 'date' && said.date) return { kind: 'days', days: [{ kind: 'day', day: said.date }], part: null };
      if (how === undefined || how === 'date') return { kind: 'text', places: range(at, end) };
      return { kind: 'work', work: amountOf(said, { bare: true, maybeCount: how === 'count' }) };
    }
    case 'break':
      return { kind: 'pause', minutes: said.minutes };
    case 'part':
    case 'week':
      return isOfDays(sentence, at) ? null : { kind: 'text', places: range(at, end) };
    case 'each-day':
    case 'old':
    case 'join':
      return null;
    case 'time':
      if (accepted.has(place)) {
        const { minutes } = said.time;
        return { kind: 'work', work: amountOf({ minutes, or: null, vague: false }, { bare: true }) };
      }
      return { kind: 'text', places: range(at, end) };
    case 'times':
      // "drie dagen gewerkt: di 6, wo 7"
      if (sentence.tokens[end - 1]?.means.dayWord === true) return null;
      return { kind: 'text', places: range(at, end) };
    case 'word':
      return { kind: 'text', places: range(at, end) };
  }
}

function amountOf(
  { minutes, or, vague }: SaidAmount,
  { bare, maybeCount = false }: { bare: boolean; maybeCount?: boolean },
): SaidWork {
  return { kind: 'amount', minutes, or, vague, bare, maybeCount };
}

/** How days stand beside each other: "ma en di", "vrijdag, 20 november", "gisteren dinsdag". */
function behind(days: readonly SaidDays[], joins: readonly number[], tokens: readonly Token[]): SaidDays[] {
  const [first, ...rest] = days;
  if (!first) return [];
  const between = joins.map((place) => tokens[place]);
  const isAnd = between.some((token) => token?.means.and === true || token?.text === '/');
  const after = isAnd ? 'and' : between.some((token) => token?.text === ',') ? 'comma' : 'nothing';
  return [{ ...first, after }, ...rest];
}

function range(at: number, end: number): number[] {
  return end === at + 1 ? [at] : Array.from({ length: end - at }, (_, i) => at + i);
}
