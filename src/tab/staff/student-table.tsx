/** The students of who guides them, a thousand as well as ten: found by a word, filtered, in the order that is wanted. */
import { Field, Input, Select } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useIsNarrow } from './is-narrow.js';
import { StudentRow } from './student-row.js';
import { inView, WHOLE, type SortBy, type Standing, type View, type Waits } from './table-order.js';
import { useWindow } from './use-window.js';
import type { JsonStudent } from './use-students.js';
import { KINDS, SORTS, STANDINGS, words } from './words.js';

/** In pixels, as the style sheet has them. */
const ROW = { wide: 64, narrow: 184 };
const HEAD = 40;
const COLUMNS: readonly (SortBy | 'perWeek')[] = ['name', 'hours', 'pace', 'behind', 'waiting', 'perWeek', 'attention'];

interface Shown {
  readonly rows: readonly JsonStudent[];
  /** Others are still to come. */
  readonly isWhole: boolean;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly open: (row: JsonStudent) => void;
}

export function StudentTable({ rows, isWhole, view, setView, open }: Shown): React.ReactNode {
  const wanted = useDeferredValue(view);
  // While more come, they come at the end: nothing that one reads is pushed away.
  const shown = useMemo(() => (isWhole || wanted !== WHOLE ? inView(rows, wanted) : rows), [rows, isWhole, wanted]);
  const isNarrow = useIsNarrow();
  const rowHeight = isNarrow ? ROW.narrow : ROW.wide;
  const { box, first, last, onScroll, focus } = useWindow(shown.length, rowHeight, isNarrow ? 0 : HEAD);
  const go = useCallback(
    (event: React.KeyboardEvent, place: number) => {
      const to = placeAfter(event.key, place, shown.length);
      if (to === null) return;
      event.preventDefault();
      focus(to);
    },
    [focus, shown.length],
  );
  const sortBy = (sort: SortBy): void => {
    setView({ ...view, sort, isReversed: view.sort === sort && !view.isReversed });
  };
  return (
    <>
      <h2 tabIndex={-1}>{words.table}</h2>
      <Filters rows={rows} view={view} setView={setView} isNarrow={isNarrow} />
      <p className="under" role="status">
        {shown.length === 0 && isWhole ? words.noneFound : words.found(shown.length, rows.length)}
        {isWhole ? '' : ` · ${words.moreCome}`}
      </p>
      <p className="small" id="table-keys">
        {words.keys}
      </p>
      <div className="students-box" ref={box} onScroll={onScroll} role="region" aria-label={words.table} tabIndex={0}>
        <table className="students" aria-rowcount={shown.length + 1} aria-describedby="table-keys">
          <thead>
            <tr aria-rowindex={1}>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} view={view} sortBy={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={first} rowHeight={rowHeight} />
            {shown.slice(first, last).map((row, i) => (
              <StudentRow key={row.student} row={row} place={first + i} open={open} go={go} />
            ))}
            <Gap rows={shown.length - last} rowHeight={rowHeight} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Where a key leads to; null where it is none of ours. */
function placeAfter(key: string, place: number, count: number): number | null {
  const to = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + 8,
    PageUp: place - 8,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }): React.ReactNode {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden className="gap">
      <td colSpan={COLUMNS.length} style={{ height: rows * rowHeight }} />
    </tr>
  );
}

function Heading({
  column,
  view,
  sortBy,
}: {
  readonly column: SortBy | 'perWeek';
  readonly view: View;
  readonly sortBy: (sort: SortBy) => void;
}): React.ReactNode {
  if (column === 'perWeek') return <th scope="col">{words.perWeek}</th>;
  const isSorted = view.sort === column;
  // Names go up, numbers begin with what is looked for most.
  const isUp = (column === 'name') !== view.isReversed;
  const title = column === 'attention' ? words.why : column === 'name' ? words.student : SORTS[column];
  return (
    <th scope="col" aria-sort={isSorted ? (isUp ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className="sorts"
        onClick={() => {
          sortBy(column);
        }}
      >
        {title}
        <span aria-hidden>{isSorted ? (isUp ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>
  );
}

function Filters({
  rows,
  view,
  setView,
  isNarrow,
}: Pick<Shown, 'rows' | 'view' | 'setView'> & { readonly isNarrow: boolean }): React.ReactNode {
  const years = useMemo(() => [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b), [rows]);
  const kinds = useMemo(() => new Set(rows.flatMap((row) => row.kinds)), [rows]);
  const known = Object.entries(KINDS).filter(([kind]) => kinds.has(kind as keyof typeof KINDS));
  return (
    <div className="filters" role="search">
      <Field label={words.search}>
        <Input
          type="search"
          value={view.search}
          onChange={(_, { value }) => {
            setView({ ...view, search: value });
          }}
        />
      </Field>
      <Choice
        label={words.standing}
        all={words.all}
        value={view.standing ?? ''}
        options={Object.entries(STANDINGS)}
        choose={(value) => {
          setView({ ...view, standing: value === '' ? null : (value as Standing) });
        }}
      />
      {years.length > 1 && (
        <Choice
          label={words.year}
          all={words.allYears}
          value={String(view.year ?? '')}
          options={years.map((year) => [String(year), String(year)])}
          choose={(value) => {
            setView({ ...view, year: value === '' ? null : Number(value) });
          }}
        />
      )}
      <Choice
        label={words.waits}
        all={words.all}
        value={view.waits ?? ''}
        options={[['waiting', words.waiting], ['returned', words.returned], ...known]}
        choose={(value) => {
          setView({ ...view, waits: value === '' ? null : (value as Waits) });
        }}
      />
      {isNarrow && (
        <Choice
          label={words.sort}
          all={null}
          value={view.sort}
          options={Object.entries(SORTS)}
          choose={(value) => {
            setView({ ...view, sort: value as SortBy, isReversed: false });
          }}
        />
      )}
    </div>
  );
}

function Choice({
  label,
  all,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly all: string | null;
  readonly value: string;
  readonly options: readonly (readonly string[])[];
  readonly choose: (value: string) => void;
}): React.ReactNode {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          choose(chosen);
        }}
      >
        {all !== null && <option value="">{all}</option>}
        {options.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
