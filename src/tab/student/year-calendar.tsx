/** The days of a year side by side, a week a column: how each stands, by a colour and a sign. */
import { memo, useRef, useState } from 'react';
import type { JsonYear } from '../as-json.js';
import { dayInWords, hoursInWords, monthInShort, weekNumber } from '../in-dutch.js';
import { STATES, words, type DayState } from './words.js';

type YearDay = JsonYear['days'][number];

const WEEKDAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const STEPS: Readonly<Record<string, readonly [weekday: number, week: number]>> = {
  ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] },
  ...{ Home: [0, -99], End: [0, 99], PageUp: [0, -4], PageDown: [0, 4] },
};
const within = (wanted: number, count: number): number => Math.max(0, Math.min(count - 1, wanted));

export const YearCalendar = memo(function YearCalendar({
  year: { days, weeks, today },
  openWeek,
  choose,
  title = words.year,
}: {
  readonly year: JsonYear;
  /** The week that is open beside it. */
  readonly openWeek: string;
  readonly choose: (day: string, week: string) => void;
  /** Whose year it is, where it is not one's own. */
  readonly title?: string;
}): React.ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const now = days.findIndex(({ day }) => day === today);
  const [active, setActive] = useState<number | null>(null);
  const here = active ?? Math.max(0, now);

  const scroller = (place: HTMLDivElement | null): void => {
    const cell = place?.querySelector<HTMLElement>('[tabindex="0"]');
    // Where it is wider than its place, today is what is seen of it.
    if (place && cell && place.scrollLeft === 0)
      place.scrollLeft = Math.max(0, cell.offsetLeft - place.clientWidth / 2);
  };
  const go = (event: React.KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = within(Math.floor(here / 7) + step[1], weeks.length) * 7 + within((here % 7) + step[0], 7);
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  const counts = (Object.keys(STATES) as DayState[]).flatMap((state): [DayState, number][] => {
    const count = days.filter((day) => day.state === state).length;
    return count > 0 && state !== 'none' ? [[state, count]] : [];
  });

  return (
    <>
      <h2 tabIndex={-1}>{title}</h2>
      <p className="under" id="year-keys">
        {words.yearKeys}
      </p>
      <div className="scroll year-place" ref={scroller}>
        <table ref={table} role="grid" className="year" aria-label={title} aria-describedby="year-keys" onKeyDown={go}>
          <thead role="rowgroup">
            <tr role="row" aria-hidden>
              <td />
              {weeks.map(({ week }, at) => (
                <td key={week} className="month">
                  {monthAt(days, at)}
                </td>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {WEEKDAYS.map((weekday, row) => (
              <tr key={weekday} role="row">
                <th role="rowheader" scope="row">
                  {weekday}
                </th>
                {weeks.map(({ week }, at) => {
                  const place = at * 7 + row;
                  const day = days[place];
                  if (!day) return null;
                  return (
                    <td
                      key={week}
                      role="gridcell"
                      data-place={place}
                      tabIndex={place === here ? 0 : -1}
                      className={`day ${day.state}${day.day === today ? ' today' : ''}${week === openWeek ? ' open' : ''}`}
                      aria-label={nameOf(day, week)}
                      aria-selected={week === openWeek}
                      aria-current={day.day === today ? 'date' : undefined}
                      title={nameOf(day, week)}
                      onClick={() => {
                        setActive(place);
                        choose(day.day, week);
                      }}
                      onKeyDown={({ key }) => {
                        if (key === 'Enter' || key === ' ') choose(day.day, week);
                      }}
                    >
                      {STATES[day.state].sign}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="legend">
        {counts.map(([state, count]) => (
          <li key={state}>
            <span className={`day ${state}`} aria-hidden>
              {STATES[state].sign}
            </span>{' '}
            {STATES[state].words} ({words.days(count)})
          </li>
        ))}
      </ul>
    </>
  );
});

/** "vrijdag 20 november, week 47: 6 uur, afgetekend" */
function nameOf({ day, state, minutes }: YearDay, week: string): string {
  const said = [...(minutes > 0 ? [hoursInWords(minutes)] : []), STATES[state].words].join(', ');
  return `${dayInWords(day)}, ${words.weekOf} ${weekNumber(week)}: ${said}`;
}

/** The month above the first week that begins in it. */
function monthAt(days: readonly YearDay[], at: number): string {
  const month = (week: number): string => days[week * 7]?.day.slice(0, 7) ?? '';
  const monday = days[at * 7];
  return monday && (at === 0 || month(at) !== month(at - 1)) ? monthInShort(monday.day) : '';
}
