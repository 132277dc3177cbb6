/** The rows of a week: a line each, and where a day has none an empty one to begin in. */
import type { JsonGrid } from '../as-json.js';
import { words } from './words.js';

export type GridDay = JsonGrid['days'][number];
export type GridLine = GridDay['lines'][number];
export type Values = GridLine['values'];
export type Column = keyof typeof words.columns;
export const COLUMNS = Object.keys(words.columns) as readonly Column[];

export const isColumn = (name: string): name is Column => Object.hasOwn(words.columns, name);

/** Rows by their keys, and the day of each. */
export type Held = ReadonlyMap<string, string>;

export interface Row {
  /** Stays while what stands there is saved and gets another id. */
  readonly key: string;
  readonly day: GridDay;
  /** Null: not there yet. */
  readonly line: GridLine | null;
  readonly values: Values;
  readonly isFirstOfDay: boolean;
}

/** Which line stands on which day. */
export const daysById = ({ days }: JsonGrid): ReadonlyMap<string, string> =>
  new Map(days.flatMap(({ day, lines }) => lines.map(({ id }) => [id, day] as const)));

export const idsIn = (grid: JsonGrid): ReadonlySet<string> => new Set(daysById(grid).keys());

const emptyLine = (day: string): Values => ({
  ...{ day, amount: '', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '', makesUp: 'false' },
});

/**
 * @param keyOf an id; `opened`: rows that somebody asked for beside those of the day; `held`: rows with what is not saved,
 * and their day: they stay, also where their line went elsewhere or the week takes none any more
 */
export function rowsOf(
  { days }: JsonGrid,
  keyOf: (id: string) => string,
  { opened, held }: { readonly opened: Readonly<Record<string, readonly string[]>>; readonly held: Held },
): readonly Row[] {
  return days.flatMap((day) => {
    const lines = day.lines.map((line): Omit<Row, 'isFirstOfDay'> => ({
      key: keyOf(line.id),
      day,
      line,
      values: line.values,
    }));
    const heldHere = [...held].flatMap(([key, on]) => (on === day.day ? [key] : []));
    const asked = [...new Set([...(day.add ? (opened[day.day] ?? []) : []), ...heldHere])];
    const isEmpty = lines.length === 0 && asked.length === 0;
    const added = (isEmpty ? [`${day.day}+0`] : asked.filter((key) => !lines.some((line) => line.key === key))).map(
      (key): Omit<Row, 'isFirstOfDay'> => ({ key, day, line: null, values: emptyLine(day.day) }),
    );
    return [...lines, ...added].map((row, at) => ({ ...row, isFirstOfDay: at === 0 }));
  });
}

/** With an amount the times go, and with times the amount: both would be said twice. */
export function withCell(values: Values, column: Column, typed: string): Values {
  const changed = { ...values, [column]: typed };
  if (typed === '') return changed;
  if (column === 'amount' && (values.start !== '' || values.end !== ''))
    return { ...changed, start: '', end: '', breakMinutes: '' };
  return column === 'start' || column === 'end' ? { ...changed, amount: '' } : changed;
}

/** What a cell shows: of times also what they come to. */
export const shownIn = (column: Column, values: Values, line: GridLine | null): string =>
  column === 'amount' &&
  values.amount === '' &&
  line &&
  values.start === line.values.start &&
  values.end === line.values.end
    ? line.amount
    : values[column];

/** The lines of one day, to be put on another. */
export interface Copied {
  readonly day: string;
  readonly label: string;
  readonly lines: readonly Values[];
}
