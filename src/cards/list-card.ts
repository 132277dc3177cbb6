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

/** Sections without rows are left out. */
export function listCard({ title, sections, lines = [], buttons = [] }: List): Reply {
  const filled = sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ buttons: [], links: [], ...row })) }));
  return { kind: 'card', card: fill({ title, sections: filled, lines, buttons }), summary: title };
}
