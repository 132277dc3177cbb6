/** Which students a table shows and in which order: pure, so that a thousand of them are no work. */
import type { AttentionKind, StudentRow } from '../../shows/student-table.js';

type Row = Pick<
  StudentRow,
  | 'name'
  | 'companies'
  | 'year'
  | 'signed'
  | 'handedIn'
  | 'written'
  | 'toMake'
  | 'norm'
  | 'weeksWaiting'
  | 'weeksReturned'
> &
  Pick<StudentRow, 'attention' | 'kinds' | 'pressure'>;

export type SortBy = 'attention' | 'name' | 'hours' | 'pace' | 'behind' | 'waiting';
export type Standing = 'attention' | 'on-course' | 'made';
/** What there is to do with a student: a kind of attention, or weeks that wait. */
export type Waits = AttentionKind | 'waiting' | 'returned';

export interface View {
  readonly search: string;
  readonly sort: SortBy;
  /** The other way round. */
  readonly isReversed: boolean;
  /** Null: all. */
  readonly standing: Standing | null;
  readonly year: number | null;
  readonly waits: Waits | null;
}

export const WHOLE: View = {
  ...{ search: '', sort: 'attention', isReversed: false, standing: null, year: null, waits: null },
};

/** Minutes, whoever has seen them. */
export const madeOf = ({ signed, handedIn, written }: Pick<Row, 'signed' | 'handedIn' | 'written'>): number =>
  signed + handedIn + written;

/** Minutes short of what should have been made by now; below 0 of who is ahead. */
export const behindOf = (row: Pick<Row, 'signed' | 'handedIn' | 'written' | 'norm'>): number => row.norm - madeOf(row);

/** 1 is as planned; null where nothing should have been made yet. */
export const paceOf = (row: Pick<Row, 'signed' | 'handedIn' | 'written' | 'norm'>): number | null =>
  row.norm === 0 ? null : madeOf(row) / row.norm;

export function standingOf({ attention, signed, toMake }: Pick<Row, 'attention' | 'signed' | 'toMake'>): Standing {
  if (attention.length > 0) return 'attention';
  return signed >= toMake ? 'made' : 'on-course';
}

const waitsFor = (row: Row, waits: Waits): boolean =>
  waits === 'waiting' ? row.weeksWaiting > 0 : waits === 'returned' ? row.weeksReturned > 0 : row.kinds.includes(waits);

/** Without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const byName = new Intl.Collator('nl').compare;

/** What is looked for most comes first: most pressing, most hours, slowest, furthest behind, most that waits. */
const ORDER: Readonly<Record<SortBy, (a: Row, b: Row) => number>> = {
  attention: (a, b) => {
    const differs = a.pressure.findIndex((one, i) => one !== b.pressure[i]);
    return differs < 0 ? 0 : (a.pressure[differs] ?? 0) - (b.pressure[differs] ?? 0);
  },
  name: (a, b) => byName(a.name, b.name),
  hours: (a, b) => b.signed - a.signed,
  pace: (a, b) => (paceOf(a) ?? Infinity) - (paceOf(b) ?? Infinity) || 0,
  behind: (a, b) => behindOf(b) - behindOf(a),
  waiting: (a, b) => b.weeksWaiting - a.weeksWaiting || b.weeksReturned - a.weeksReturned,
};

export function inView<Of extends Row>(rows: readonly Of[], view: View): readonly Of[] {
  const wanted = plain(view.search).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    if (view.standing && standingOf(row) !== view.standing) return false;
    if (view.year !== null && row.year !== view.year) return false;
    if (view.waits && !waitsFor(row, view.waits)) return false;
    if (wanted.length === 0) return true;
    const said = plain([row.name, ...row.companies].join(' '));
    return wanted.every((word) => said.includes(word));
  });
  const sorted = found.toSorted((a, b) => ORDER[view.sort](a, b) || byName(a.name, b.name));
  return view.isReversed ? sorted.toReversed() : sorted;
}
