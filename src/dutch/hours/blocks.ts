/** Which amounts go with which days, and which words with which amount: rules 6 and 7. */
import type { Phrase, SaidDay, SaidWeek } from '../phrases/phrase.js';
import type { Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import type { Doubts } from '../doubts.js';
import type { DayPart } from '../words/clock.js';
import type { SaidDays } from './days-meant.js';
import { bareAmounts } from './bare-numbers.js';
import type { SaidPause, SaidWork } from './works.js';

/** Days that are alike, and what was worked on each. */
export interface Block {
  /** Null: no day was said. */
  readonly days: readonly SaidDays[] | null;
  readonly part: DayPart | null;
  readonly works: readonly { readonly said: SaidWork; readonly texts: readonly number[] }[];
  readonly pause: SaidPause;
  /** Words that go with all of it. */
  readonly texts: readonly number[];
}

type Item =
  | { readonly kind: 'days'; readonly days: SaidDays[]; readonly part: DayPart | null }
  | { readonly kind: 'work'; readonly work: SaidWork }
  | { readonly kind: 'pause'; readonly minutes: number | null }
  | { readonly kind: 'text'; readonly places: readonly number[] };

export function blocksOf(sentence: Sentence, doubts: Doubts): Block[] {
  const lines = itemsByLine(sentence, doubts);
  const complete = lines.filter((items) => has(items, 'days') && has(items, 'work'));
  const isList = lines.filter((items) => has(items, 'work')).length === complete.length && complete.length > 1;
  return isList ? lines.filter((items) => complete.includes(items)).flatMap((items) => blocksIn(items, doubts)) : blocksIn(lines.flat(), doubts);
}

function blocksIn(items: readonly Item[], doubts: Doubts): Block[] {
  const parts = items.filter(({ kind }) => kind === 'days' || kind === 'work');
  if (parts.filter(({ kind }) => kind === 'days').length < 2) return [blockOf(items)].flatMap((block) => dealt(block, doubts));
  const dayFirst = parts[0]?.kind === 'days';
  if (dayFirst === (parts.at(-1)?.kind === 'days')) {
    doubts.stop(sayings.whichBelongs);
    return [blockOf(items.filter(({ kind }) => kind !== 'days'))];
  }
  const blocks = split(items, dayFirst).map(blockOf);
  if (blocks.some(({ works }) => works.length === 0)) doubts.stop(sayings.whichBelongs);
  return blocks.flatMap((block) => dealt(block, doubts));
}

/** "ma 8 di 6" is cut before each day, "8 ma 6 di" behind it. */
function split(items: readonly Item[], dayFirst: boolean): Item[][] {
  const pieces: Item[][] = [[]];
  let days = 0;
  items.forEach((item, place) => {
    if (item.kind === 'days') days++;
    if (dayFirst && item.kind === 'days' && days > 1) pieces.push([]);
    pieces.at(-1)?.push(item);
    const more = items.slice(place + 1).some(({ kind }) => kind === 'work');
    if (!dayFirst && item.kind === 'days' && more) pieces.push([]);
  });
  return pieces;
}

function blockOf(items: readonly Item[]): Block {
  let days: SaidDays[] | null = null;
  let part: DayPart | null = null;
  let pause: SaidPause;
  const works: { said: SaidWork; texts: number[] }[] = [];
  const before: number[] = [];
  for (const item of items) {
    switch (item.kind) {
      case 'days':
        days = [...(days ?? []), ...item.days];
        part ??= item.part;
        break;
      case 'work':
        works.push({ said: item.work, texts: [] });
        break;
      case 'pause':
        pause = item.minutes === null || pause === null ? null : (pause ?? 0) + item.minutes;
        break;
      case 'text':
        (works.at(-1)?.texts ?? before).push(...item.places);
        break;
    }
  }
  return { days, part, pause, works, texts: before };
}

/** "ma en di 8 en 6": as many amounts as days are dealt out; otherwise every day has all of it. */
function dealt(block: Block, doubts: Doubts): Block[] {
  const { days, works } = block;
  if (!days || days.length < 2 || works.length < 2) return [block];
  if (works.every(({ said }) => said.kind === 'span')) {
    if (works.length === days.length) doubts.stop(sayings.whichBelongs);
    return [block];
  }
  if (works.length !== days.length || days.some(({ kind }) => kind !== 'day')) {
    doubts.stop(sayings.whichBelongs);
    return [block];
  }
  return days.map((day, place) => ({ ...block, days: [day], works: works.slice(place, place + 1) }));
}

function has(items: readonly Item[], kind: Item['kind']): boolean {
  return items.some((item) => item.kind === kind);
}

function itemsByLine(sentence: Sentence, doubts: Doubts): Item[][] {
  const { tokens, phrases } = sentence;
  const accepted = bareAmounts(sentence);
  const weeks = new WeekOfDays(sentence, doubts);
  const lines: Item[][] = [];
  // "en" between words is one of them ("licht en geluid"); between days and amounts it is nothing.
  let joins: number[] = [];
  phrases.forEach((phrase, place) => {
    const items = (lines[tokens[phrase.at]?.line ?? 0] ??= []);
    if (phrase.said.kind === 'join') joins.push(phrase.at);
    const item = itemOf(phrase, place, { accepted, weeks });
    if (!item) return;
    const last = items.at(-1);
    if (item.kind === 'days' && last?.kind === 'days')
      items[items.length - 1] = { ...last, days: [...last.days, ...item.days], part: last.part ?? item.part };
    else if (item.kind === 'text' && last?.kind === 'text')
      items[items.length - 1] = { kind: 'text', places: [...last.places, ...joins, ...item.places] };
    else items.push(item);
    joins = [];
  });
  return lines.filter((items) => items.length > 0);
}

function itemOf(
  { said, at, end }: Phrase,
  place: number,
  { accepted, weeks }: { accepted: ReturnType<typeof bareAmounts>; weeks: WeekOfDays },
): Item | null {
  switch (said.kind) {
    case 'day':
      return { kind: 'days', days: [{ kind: 'day', day: weeks.within(said.day) }], part: said.part };
    case 'days':
      return { kind: 'days', days: [{ ...said, from: weeks.within(said.from), until: weeks.within(said.until) }], part: null };
    case 'whole-week':
      return { kind: 'days', days: [said], part: null };
    case 'amount':
      return { kind: 'work', work: { ...said, bare: false, maybeCount: false } };
    case 'span':
      return { kind: 'work', work: said };
    case 'number': {
      const how = accepted.get(place);
      if (how === 'date' && said.date) return { kind: 'days', days: [{ kind: 'day', day: said.date }], part: null };
      if (how === undefined || how === 'date') return { kind: 'text', places: range(at, end) };
      return { kind: 'work', work: { ...said, kind: 'amount', bare: true, maybeCount: how === 'count' } };
    }
    case 'break':
      return { kind: 'pause', minutes: said.minutes };
    case 'part':
    case 'week':
    case 'each-day':
    case 'times':
    case 'old':
    case 'join':
      return null;
    case 'time':
      if (accepted.has(place))
        return { kind: 'work', work: { kind: 'amount', minutes: said.time.minutes, or: null, vague: false, bare: true, maybeCount: false } };
      return { kind: 'text', places: range(at, end) };
    case 'word':
      return { kind: 'text', places: range(at, end) };
  }
}

function range(at: number, end: number): number[] {
  return Array.from({ length: end - at }, (_, i) => at + i);
}

/** "vorige week do 7 en vr 6": the week that was said holds for the weekdays behind it as well. */
class WeekOfDays {
  private last: { readonly week: SaidWeek; readonly weekday: number } | null = null;
  private readonly only: SaidWeek | null;

  constructor(
    { phrases }: Sentence,
    private readonly doubts: Doubts,
  ) {
    const said = phrases.flatMap(({ said: one }) => (one.kind === 'week' ? [one.week] : []));
    this.only = said.length === 1 ? (said[0] ?? null) : null;
  }

  within(day: SaidDay): SaidDay {
    if (day.by !== 'weekday' || day.side !== null) {
      this.last = null;
      return day;
    }
    if (day.week) {
      this.last = { week: day.week, weekday: day.weekday };
      return day;
    }
    if (this.only) return { ...day, week: this.only };
    if (!this.last) return day;
    // "vorige week vrijdag 6, maandag 8": the Monday before it, or the one after?
    if (day.weekday <= this.last.weekday) this.doubts.stop(sayings.whichBelongs);
    this.last = { ...this.last, weekday: day.weekday };
    return { ...day, week: this.last.week };
  }
}
