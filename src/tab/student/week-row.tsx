/** A row of the week: the day, the cells of one line, what can be done with it, and below it what is to be seen first. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { Icon, type IconName } from '../icons.js';
import { hoursInWords } from '../in-dutch.js';
import { COLUMNS, shownIn, type Column, type GridDay, type Row } from './grid-rows.js';
import type { WeekInHand } from './use-week.js';
import { BesideRow, Processes } from './week-beside.js';
import { Typing, type Then } from './week-cell.js';
import { STATES, words, type DayState } from './words.js';

/** `row|column`, as it stands on what can be stood on. */
export const placeOf = (key: string, column: string): string => `${key}|${column}`;

export const canType = ({ line, day }: Row): boolean => (line ? line.save : day.add) !== null;

/** Of a day without hours it is said why. */
const REASONS: ReadonlySet<DayState> = new Set(['sick', 'leave', 'free']);

interface RowProps {
  readonly row: Row;
  readonly week: WeekInHand;
  readonly options: readonly { readonly title: string; readonly value: string }[];
  readonly state: DayState | undefined;
  readonly isToday: boolean;
  /** The one place that Tab comes to. */
  readonly here: string;
  readonly typing: { readonly place: string; readonly first: string } | null;
  readonly pressed: (event: React.KeyboardEvent, row: Row) => void;
  readonly begin: (row: Row, column: Column) => void;
  readonly keep: (row: Row, column: Column, typed: string, then: Then) => void;
  readonly leave: (place: string) => void;
  readonly stand: (place: string) => void;
  readonly focusOn: (place: string) => void;
}

export function WeekRow(props: RowProps): React.ReactNode {
  const { row, week, options, state, isToday, typing, pressed, keep, leave } = props;
  const { key, day, line } = row;
  const beside = week.beside[key];
  const place = placeOf(key, 'workProcesses');
  const isOpen = typing?.place === place;
  const isUnsaved = week.drafts[key] !== undefined;
  const note = line?.note ?? '';
  const looks = [...[row.isFirstOfDay && 'first', isToday && 'today', isUnsaved && 'unsaved', line === null && 'new']];
  return (
    <>
      <tr
        role="row"
        data-row={key}
        aria-busy={isUnsaved && beside === undefined}
        className={mergeClasses(...looks)}
        onKeyDown={(event) => {
          pressed(event, row);
        }}
      >
        <th role="rowheader" scope="row">
          {row.isFirstOfDay ? <DayHead day={day} state={state} /> : <span className="unseen">{day.label}</span>}
        </th>
        {COLUMNS.map((column) => (
          <Cell key={column} column={column} {...props} />
        ))}
        <td role="gridcell" className="doing">
          <Doing {...props} />
        </td>
      </tr>
      {(isOpen || beside || note !== '') && (
        <tr role="row" className="below">
          <td role="gridcell" colSpan={COLUMNS.length + 2}>
            {note !== '' && <p className="note">⚠ {note}</p>}
            {isOpen && (
              <Processes
                options={options}
                first={typing.first}
                label={`${day.label}, ${words.columns.workProcesses}`}
                keep={(typed) => {
                  keep(row, 'workProcesses', typed, 'stay');
                }}
                leave={() => {
                  leave(place);
                }}
              />
            )}
            {beside && <BesideRow of={beside} at={key} week={week} />}
          </td>
        </tr>
      )}
    </>
  );
}

function DayHead({ day, state }: { readonly day: GridDay; readonly state: DayState | undefined }): React.ReactNode {
  const { label, plannedMinutes, lines } = day;
  const under =
    lines.length > 0
      ? ''
      : state && REASONS.has(state)
        ? STATES[state].words
        : plannedMinutes > 0
          ? words.planned(hoursInWords(plannedMinutes))
          : '';
  return (
    <>
      {label}
      {under !== '' && <span className="under"> {under}</span>}
    </>
  );
}

function Cell({
  row,
  column,
  week,
  here,
  typing,
  begin,
  keep,
  leave,
  stand,
}: RowProps & { readonly column: Column }): React.ReactNode {
  const place = placeOf(row.key, column);
  const text = shownIn(column, week.drafts[row.key] ?? row.values, row.line);
  const isOpen = typing?.place === place;
  if (isOpen && column !== 'workProcesses')
    return (
      <td role="gridcell" className={column} data-label={words.columns[column]}>
        <Typing
          column={column}
          label={`${row.day.label}, ${words.columns[column]}`}
          first={typing.first}
          keep={(typed, then) => {
            keep(row, column, typed, then);
          }}
          leave={() => {
            leave(place);
          }}
        />
      </td>
    );
  const isOpened = column === 'workProcesses' && canType(row) ? { 'aria-expanded': isOpen } : {};
  return (
    <td
      role="gridcell"
      className={mergeClasses(column, 'cell', text === '' && 'empty')}
      data-at={place}
      data-label={words.columns[column]}
      tabIndex={here === place ? 0 : -1}
      aria-readonly={!canType(row)}
      {...isOpened}
      onFocus={() => {
        stand(place);
      }}
      onClick={() => {
        if (canType(row)) begin(row, column);
      }}
    >
      {text || <span className="unseen">{words.empty}</span>}
    </td>
  );
}

function Doing({ row, week, here, stand, focusOn }: RowProps): React.ReactNode {
  const { key, day, line } = row;
  const isOfDay = row.isFirstOfDay && day.lines.length > 0;
  const way = (name: string, label: string, icon: IconName, act: () => void): React.ReactNode => (
    <Button
      key={name}
      appearance="subtle"
      size="small"
      title={label}
      aria-label={`${label}: ${day.label}`}
      data-at={placeOf(key, name)}
      tabIndex={here === placeOf(key, name) ? 0 : -1}
      onFocus={() => {
        stand(placeOf(key, name));
      }}
      onClick={act}
      icon={<Icon name={icon} />}
    />
  );
  const { form, remove } = line ?? { form: null, remove: null };
  return (
    <>
      {form &&
        way('form', words.wholeLine, 'more', () => {
          week.send(key, form);
        })}
      {remove &&
        way('remove', words.removeLine, 'remove', () => {
          week.send(key, remove);
        })}
      {isOfDay &&
        way('copy', words.copyDay, 'copy', () => {
          week.copy(row);
        })}
      {isOfDay &&
        day.add &&
        way('add', words.addLine, 'add', () => {
          focusOn(placeOf(week.open(day.day), 'amount'));
        })}
      {row.isFirstOfDay &&
        day.add &&
        week.copied &&
        week.copied.day !== day.day &&
        way('paste', words.pasteDay, 'paste', () => {
          week.paste(day.day);
        })}
    </>
  );
}
