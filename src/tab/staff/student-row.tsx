/** One student of the table. Many of them come and go while one scrolls, so of plain elements, and drawn once. */
import { memo } from 'react';
import { hoursInWords } from '../in-dutch.js';
import { behindOf, madeOf, paceOf } from './table-order.js';
import type { JsonStudent } from './use-students.js';
import { SORTS, words } from './words.js';

interface Drawn {
  readonly row: JsonStudent;
  readonly place: number;
  readonly open: (row: JsonStudent) => void;
  readonly go: (event: React.KeyboardEvent, place: number) => void;
}

export const StudentRow = memo(function StudentRow({ row, place, open, go }: Drawn): React.ReactNode {
  const { name, companies, year, signed, toMake, attention, weeksWaiting, weeksReturned } = row;
  const why = attention.join(' · ');
  const reasons = why || words.onCourse;
  return (
    <tr aria-rowindex={place + 2} data-place={place}>
      <th scope="row">
        <button
          type="button"
          className="of-student"
          onClick={() => {
            open(row);
          }}
          onKeyDown={(event) => {
            go(event, place);
          }}
        >
          {name}
        </button>
        <span className="under">
          {companies.join(', ')} · {words.leerjaar(year)}
        </span>
      </th>
      <td className="amount">
        {words.ofHours(signed, toMake)}
        <HoursBar row={row} />
      </td>
      <td className="amount" data-label={SORTS.pace}>
        <Pace row={row} />
      </td>
      <td className="amount" data-label={SORTS.behind}>
        {behindInWords(row)}
      </td>
      <td className="amount" data-label={SORTS.waiting}>
        {weeksWaiting > 0 && words.weeksWaiting(weeksWaiting)}
        {weeksReturned > 0 && <span className="under">{words.weeksReturned(weeksReturned)}</span>}
      </td>
      <td className="spark-cell">
        <Sparkline perWeek={row.perWeek} />
      </td>
      <td className="why" title={reasons}>
        <span className={why ? 'clamped attention' : 'clamped under'}>{reasons}</span>
      </td>
    </tr>
  );
});

function Pace({ row }: { readonly row: JsonStudent }): React.ReactNode {
  const pace = paceOf(row);
  return pace === null ? <span title={words.noNorm}>–</span> : `${Math.round(pace * 100)} %`;
}

function behindInWords(row: JsonStudent): React.ReactNode {
  const behind = behindOf(row);
  if (row.norm === 0) return null;
  return behind < 60 ? <span className="under">{words.onTime}</span> : hoursInWords(Math.round(behind / 60) * 60);
}

/** What counts, waits and is written, of what there is to make; the line is where it should be by now. */
function HoursBar({ row: { toMake, norm, ...row } }: { readonly row: JsonStudent }): React.ReactNode {
  const whole = Math.max(toMake, madeOf(row), 1);
  const at = (minutes: number): number => (minutes / whole) * 100;
  return (
    <svg className="hours-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className="short" width={100} height={6} />
      <rect className="written" width={at(madeOf(row))} height={6} />
      <rect className="submitted" width={at(row.signed + row.handedIn)} height={6} />
      <rect className="counted" width={at(row.signed)} height={6} />
      {norm > 0 && (
        <line className="norm" x1={at(Math.min(norm, toMake))} x2={at(Math.min(norm, toMake))} y1={0} y2={6} />
      )}
    </svg>
  );
}

const WIDE = 12;

/** The hours of the last twelve weeks, as columns of the same scale for everybody: a week of 32 hours is the whole height. */
function Sparkline({ perWeek }: { readonly perWeek: readonly number[] }): React.ReactNode {
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${perWeek.length * WIDE} 24`}
      role="img"
      aria-label={words.lastWeeks(perWeek.slice(-4))}
    >
      {perWeek.map((minutes, week) => {
        const high = Math.max(minutes > 0 ? 2 : 1, Math.min(24, (minutes / 60 / 32) * 24));
        const place = week * WIDE;
        return (
          <rect
            key={place}
            className={minutes > 0 ? 'of-hours' : 'of-none'}
            x={place}
            y={24 - high}
            width={WIDE - 3}
            height={high}
          />
        );
      })}
    </svg>
  );
}
