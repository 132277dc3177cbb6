/** Rows under headings, each with its own way on: the overview, what waits for a signature, who is who. */
import template from '../../cards/list.json' with { type: 'json' };
import type { Reply } from '../messages.js';
import type { Button } from './button.js';
import { cardOf } from './fill.js';

/** Opens outside the chat: a telephone number, a mail address. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface ListRow {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons?: readonly Button[];
  readonly links?: readonly Link[];
}

export interface ListSection {
  /** "" where the rows need none. */
  readonly heading: string;
  readonly rows: readonly ListRow[];
}

interface List {
  readonly title: string;
  readonly sections: readonly ListSection[];
  readonly lines?: readonly string[];
  readonly buttons?: readonly Button[];
}

const fill = cardOf<Required<List> & { sections: { heading: string; rows: Required<ListRow>[] }[] }>(template);

/** Teams takes no message of over some 28 KB; it is measured as it is sent. */
const MOST_BYTES = 28_000;

/** The card with as many of `count` rows as go on one. */
export function fittingList(count: number, cardOf: (count: number) => Reply): Reply {
  const reply = cardOf(count);
  const bytes = Buffer.byteLength(JSON.stringify(reply));
  if (bytes <= MOST_BYTES || count <= 1) return reply;
  return fittingList(Math.max(1, Math.min(count - 1, Math.floor((count * MOST_BYTES) / bytes))), cardOf);
}

/** Of so many rows a list is one to jump in. */
const LONG = 60;

/** Where one can go from a page of a long list, beside the next page: four places spread over the whole of it. */
export function jumpsOver(all: number, shown: { readonly from: number; readonly count: number }): number[] {
  if (all < LONG) return [];
  const places = [1, 2, 3, 4].map((part) => Math.floor((all * part) / 5));
  return places.filter((place) => place < shown.from || place > shown.from + shown.count);
}

/** Sections without rows are left out. */
export function listCard({ title, sections, lines = [], buttons = [] }: List): Reply {
  const filled = sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ buttons: [], links: [], ...row })) }));
  return { kind: 'card', card: fill({ title, sections: filled, lines, buttons }), summary: title };
}
