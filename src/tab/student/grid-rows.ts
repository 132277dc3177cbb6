/** The rows of a week: a line each, and where a day has none an empty one to begin in. */
import type { JsonGrid } from '../as-json.js';
import { words } from './words.js';

export type GridDay = JsonGrid['days'][number];
export type GridLine = GridDay['lines'][number];
export type Values = GridLine['values'];
export type Column = keyof typeof words.columns;
export const COLUMNS = Object.keys(words.columns) as readonly Column[];

export const isColumn = (name: string): name is Column => Object.hasOwn(words.columns, name);

export interface Row {
  /** Stays while what stands there is saved and gets another id. */
  readonly key: string;
  readonly day: GridDay;
  /** Null: not there yet. */
  readonly line: GridLine | null;
  readonly values: Values;
  readonly isFirstOfDay: boolean;
}

/** "" where nothing of it can be changed. */
export function idOf({ save }: GridLine): string {
  const id = save?.data['entry'];
  return typeof id === 'string' ? id : '';
}

/** Which line stands on which day. */
export const daysById = ({ days }: JsonGrid): ReadonlyMap<string, string> =>
  new Map(days.flatMap(({ day, lines }) => lines.map((line) => [idOf(line), day] as const)));

export const idsIn = (grid: JsonGrid): ReadonlySet<string> => new Set(daysById(grid).keys());

const emptyLine = (day: string): Values => ({
  ...{ day, amount: '', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '', makesUp: 'false' },
});

/** @param keyOf an id; `opened`: rows that somebody asked for beside those of the day */
export function rowsOf(
  { days }: JsonGrid,
  keyOf: (id: string) => string,
  opened: Readonly<Record<string, readonly string[]>>,
): readonly Row[] {
  return days.flatMap((day) => {
    const lines = day.lines.map((line, at): Omit<Row, 'isFirstOfDay'> => {
      const id = idOf(line);
      return { key: id === '' ? `${day.day}#${at}` : keyOf(id), day, line, values: line.values };
    });
    const asked = day.add ? (opened[day.day] ?? []) : [];
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
