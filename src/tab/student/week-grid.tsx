/** The week as a grid: one goes through it with the arrows, and types where one stands. */
import { useEffect, useRef, useState } from 'react';
import type { JsonGrid } from '../as-json.js';
import { COLUMNS, isColumn, type Column, type Row } from './grid-rows.js';
import type { WeekInHand } from './use-week.js';
import type { Then } from './week-cell.js';
import { canType, placeOf, WeekRow } from './week-row.js';
import { words, type DayState } from './words.js';

/** Rows and places to go by. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] },
  ...{ Home: [0, -99], End: [0, 99], PageUp: [-99, 0], PageDown: [99, 0] },
};
const AFTER: Readonly<Record<Exclude<Then, 'stay' | 'nowhere'>, readonly [down: number, right: number]>> = {
  ...{ down: [1, 0], right: [0, 1], left: [0, -1] },
};

const columnIn = (place: string): string => place.split('|')[1] ?? '';
const within = (least: number, wanted: number, count: number): number => Math.max(least, Math.min(count - 1, wanted));

export function WeekGrid({
  grid,
  week,
  stateOf,
  wanted,
}: {
  readonly grid: JsonGrid;
  readonly week: WeekInHand;
  /** Why there is no work on a day, where something is known. */
  readonly stateOf: (day: string) => DayState | undefined;
  /** Which day was asked for, to stand in. */
  readonly wanted: { readonly day: string };
}): React.ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const toFocus = useRef('');
  const stoodIn = useRef<object | null>(null);
  const [active, setActive] = useState('');
  const [typing, setTyping] = useState<{ readonly place: string; readonly first: string } | null>(null);
  const { rows } = week;
  const today = rows.find(({ day }) => day.day === grid.today) ?? rows[0];
  const isThere = rows.some(({ key }) => active.startsWith(`${key}|`));
  const here = isThere ? active : placeOf(today?.key ?? '', 'amount');

  const focusOn = (place: string): void => {
    setActive(place);
    toFocus.current = place;
  };
  useEffect(() => {
    const asked = rows.find(({ day }) => day.day === wanted.day);
    if (asked && stoodIn.current !== wanted) {
      stoodIn.current = wanted;
      focusOn(placeOf(asked.key, 'amount'));
    }
    if (toFocus.current === '') return;
    const found = table.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(toFocus.current)}"]`);
    if (!found) return;
    toFocus.current = '';
    found.focus();
  });

  /** The place so many steps from where one stands, as far as there is something. */
  const placeAfter = (from: string, [down, right]: readonly [number, number]): string => {
    const lines = [...(table.current?.querySelectorAll('tr[data-row]') ?? [])].map((line) =>
      [...line.querySelectorAll<HTMLElement>('[data-at], .typing')].map(({ dataset }) => dataset['at'] ?? from),
    );
    const line = lines.findIndex((places) => places.includes(from));
    const next = lines[within(0, line + down, lines.length)] ?? [];
    const place = lines[line]?.indexOf(from) ?? 0;
    const same = next.find((one) => columnIn(one) === columnIn(from)) ?? next[0];
    return (down === 0 ? next[within(0, place + right, next.length)] : same) ?? from;
  };

  const begin = (row: Row, column: Column, first?: string): void => {
    const place = placeOf(row.key, column);
    setActive(place);
    week.hold(row);
    setTyping({ place, first: first ?? (week.drafts[row.key] ?? row.values)[column] });
  };
  const keep = (row: Row, column: Column, typed: string, then: Then): void => {
    const place = placeOf(row.key, column);
    setTyping(null);
    week.change(row.key, column, typed);
    if (then === 'nowhere') return;
    const next = then === 'stay' ? place : placeAfter(place, AFTER[then]);
    const to = columnIn(next);
    // Tab goes on typing, as in a form.
    if (then !== 'stay' && then !== 'down' && next !== place && isColumn(to) && to !== 'workProcesses') begin(row, to);
    else focusOn(next);
  };

  const pressed = (event: React.KeyboardEvent, row: Row): void => {
    const place = (event.target as HTMLElement).dataset['at'];
    if (place === undefined) return;
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const column = columnIn(place);
    const open = isColumn(column) && canType(row) && !isCommand && !event.altKey ? column : null;
    const step = isCommand ? undefined : STEPS[key];
    if (step) focusOn(placeAfter(place, step));
    else if (isCommand && key === 'c' && row.day.lines.length > 0) week.copy(row);
    else if (isCommand && key === 'v' && week.copied && row.day.add) week.paste(row.day.day);
    else if (open && (key === 'Enter' || key === 'F2')) begin(row, open);
    else if (open && (key === 'Delete' || key === 'Backspace')) keep(row, open, '', 'stay');
    else if (open && open !== 'workProcesses' && key.length === 1 && key !== ' ') begin(row, open, key);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <table ref={table} role="grid" className="week-grid" aria-label={grid.card.title} aria-describedby="grid-keys">
        <thead role="rowgroup">
          <tr role="row">
            {[words.day, ...COLUMNS.map((column) => words.columns[column]), words.more].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <WeekRow
              key={row.key}
              row={row}
              week={week}
              options={grid.workProcesses}
              state={stateOf(row.day.day)}
              isToday={row.day.day === grid.today}
              here={here}
              typing={typing}
              pressed={pressed}
              begin={begin}
              keep={keep}
              stand={setActive}
              focusOn={focusOn}
              leave={(place) => {
                setTyping(null);
                week.leave();
                focusOn(place);
              }}
            />
          ))}
        </tbody>
      </table>
      <p className="small" id="grid-keys">
        {words.gridKeys}
      </p>
    </>
  );
}
