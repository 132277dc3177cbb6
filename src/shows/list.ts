/** Rows under headings, each with its own way on: the overview, what waits for a signature, who is who. */
import type { Shown } from './reply.js';
import type { ListRow, ListSection } from './list-rows.js';
import type { Button } from './button.js';

interface List {
  readonly title: string;
  readonly sections: readonly ListSection[];
  readonly lines?: readonly string[];
  readonly buttons?: readonly Button[];
}

export function listShow({ title, sections, lines = [], buttons = [] }: List): Shown<'list'> {
  return { kind: 'show', show: { kind: 'list', title, sections, lines, buttons, summary: title } };
}

/** Lists that come to one reader at the same time, in one message: over the first rows of each stands what it is. */
export function listsTogether(
  title: string,
  lists: readonly { readonly over: string; readonly list: Shown<'list'> }[],
): Shown<'list'> {
  const shows = lists.map(({ list: { show } }) => show);
  return listShow({
    title,
    sections: lists.flatMap(({ over, list: { show } }) => under(over, show.sections)),
    lines: [...new Set(shows.flatMap(({ lines }) => lines))],
    buttons: shows.flatMap(({ buttons }) => buttons),
  });
}

function under(over: string, sections: readonly ListSection[]): ListSection[] {
  const [first, ...others] = sections.filter(({ rows }) => rows.length > 0);
  if (!first) return over === '' ? [] : [{ heading: '', rows: [{ title: over, lines: [] }] }];
  return [{ ...first, heading: [over, first.heading].filter((part) => part !== '').join(' · ') }, ...others];
}

/** What the rows of one message may come to, in bytes: Teams takes no more than some 28 KB, with all that is around them. */
const MOST_BYTES = 25_000;
/** What a row, a line, a reason, what it is tapped for and a button come to beside their words. */
const [ROW, LINE, REASON, TAP, BUTTON] = [185, 116, 105, 140, 300];

/** How many of these rows go in one message, from the first on: at least that one. */
export function howManyFit(rows: readonly ListRow[], most: number): number {
  let bytes = 0;
  const beyond = rows.slice(0, most).findIndex((row) => (bytes += weightOf(row)) > MOST_BYTES);
  return beyond < 0 ? Math.min(rows.length, most) : Math.max(1, beyond);
}

function weightOf({ title, lines, reasons = [], buttons = [] }: ListRow): number {
  // A button is sent twice, for clients of two kinds.
  const words = JSON.stringify([title, title, lines, reasons, buttons, buttons]);
  const [first, ...others] = buttons;
  const ways = (first ? TAP : 0) + others.length * BUTTON;
  return ROW + lines.length * LINE + reasons.length * REASON + ways + Buffer.byteLength(words);
}

/** Of so many rows a list is one to jump in. */
const LONG = 60;

/** Where one can go from a page of a long list, beside the next page: four places spread over the whole of it. */
export function jumpsOver(all: number, shown: { readonly from: number; readonly count: number }): number[] {
  if (all < LONG) return [];
  const places = [1, 2, 3, 4].map((part) => Math.floor((all * part) / 5));
  return places.filter((place) => place < shown.from || place > shown.from + shown.count);
}
