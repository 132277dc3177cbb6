/** Which amounts go with which days, and which words with which amount: rules 6 and 7. */
import type { Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import type { Doubts } from '../doubts.js';
import type { DayPart } from '../words/clock.js';
import type { SaidDays } from './days-meant.js';
import { itemsByLine, type Item } from './items.js';
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

export function blocksOf(sentence: Sentence, doubts: Doubts): Block[] {
  const lines = itemsByLine(sentence, doubts);
  const [first = []] = lines;
  if (lines.length < 2) return blocksIn(first, doubts);
  const complete = lines.filter((items) => has(items, 'days') && has(items, 'work'));
  const isList = lines.filter((items) => has(items, 'work')).length === complete.length && complete.length > 1;
  return isList ? withTheirWords(lines).flatMap((items) => blocksIn(items, doubts)) : blocksIn(lines.flat(), doubts);
}

/** The lines that tell hours, each with the words and breaks on the lines below it. */
function withTheirWords(lines: readonly (readonly Item[])[]): Item[][] {
  const told: Item[][] = [];
  for (const items of lines) {
    if (has(items, 'work')) told.push([...items]);
    else if (!has(items, 'days')) told.at(-1)?.push(...items);
  }
  return told;
}

function blocksIn(items: readonly Item[], doubts: Doubts): Block[] {
  const isDays = ({ kind }: Item): boolean => kind === 'days';
  if (items.findIndex(isDays) === items.findLastIndex(isDays)) return dealt(blockOf(items), doubts);
  const parts = items.filter(({ kind }) => kind === 'days' || kind === 'work');
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
