/** "Mijn BPV": the week to fill in, how far one is, and the whole year. */
import { useCallback, useMemo, useState } from 'react';
import type { JsonGrid, JsonShow, JsonYear } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import type { Sending } from '../drawn/ways.js';
import { useLook } from '../look.js';
import { Panel } from '../panel.js';
import { whenWanted, type Viewed } from '../place.js';
import { Fault, Waiting } from '../states.js';
import { words as common } from '../words.js';
import { ProcessBars } from './process-bars.js';
import { Week, type WantedWeek } from './week.js';
import { words, type DayState } from './words.js';
import { YearCalendar } from './year-calendar.js';

const PacePlace = <div className="pace-place" aria-busy />;
const PaceChart = whenWanted<{ readonly year: JsonYear }>(
  async () => (await import('./pace-chart.js')).PaceChart,
  PacePlace,
);

function gridAt({ week, placement }: WantedWeek): string {
  const query = new URLSearchParams({ ...(week !== null && { week }), ...(placement !== null && { placement }) });
  return `grid?${query.toString()}`;
}

export function Home({ api }: Viewed): React.ReactNode {
  const [wanted, want] = useState<WantedWeek>({ week: null, placement: null, day: '' });
  const grid = useLook<JsonGrid>(api, gridAt(wanted));
  const year = useLook<JsonYear>(api, 'year');
  // What was there before stays until the next is: nothing jumps.
  const [shown, setShown] = useState<JsonGrid | null>(null);
  if (grid.value && grid.value !== shown) setShown(grid.value);
  const states = useMemo(
    () => new Map<string, DayState>(year.value?.days.map(({ day, state }) => [day, state])),
    [year.value],
  );
  const stateOf = useCallback((day: string): DayState | undefined => states.get(day), [states]);
  const { fresh } = grid;
  const { again: yearAgain } = year;
  const alsoYear = useCallback(() => {
    yearAgain();
    return fresh();
  }, [fresh, yearAgain]);

  return (
    <div className="home">
      <section className="panel of-week" aria-busy={grid.value === null}>
        {grid.fault !== '' && <Fault text={shown ? `${grid.fault} ${common.stale}` : grid.fault} again={grid.again} />}
        {shown ? (
          <Week api={api} grid={shown} fresh={alsoYear} stateOf={stateOf} wanted={wanted} want={want} />
        ) : (
          grid.fault === '' && <Waiting />
        )}
      </section>
      <div className="of-progress">
        <Panel api={api} path="progress" draw={withoutWeek} />
        <section className="panel">
          <h2 tabIndex={-1}>{words.pace}</h2>
          {year.value && !hasPace(year.value) ? (
            <p className="under">{words.paceNothing}</p>
          ) : (
            ((year.value && <PaceChart year={year.value} />) ?? PacePlace)
          )}
        </section>
      </div>
      <section className="panel of-year">
        {year.value ? (
          <YearCalendar
            year={year.value}
            openWeek={shown?.week ?? ''}
            choose={(day, week) => {
              want({ week, placement: null, day });
            }}
          />
        ) : year.fault === '' ? (
          <Waiting />
        ) : (
          <Fault text={year.fault} again={year.again} />
        )}
      </section>
      {year.value && (
        <section className="panel of-processes">
          <ProcessBars of={year.value.workProcesses} />
        </section>
      )}
    </div>
  );
}

const hasPace = ({ weeks }: JsonYear): boolean => weeks.some(({ made, norm }) => made + norm > 0);

/** The week itself stands beside it. */
function withoutWeek(show: JsonShow, sending: Sending): React.ReactNode {
  if (show.kind !== 'progress') return null;
  const buttons = show.buttons.filter(({ verb, data }) => verb !== 'ask' || data['about'] !== 'this-week');
  return <DrawnShow show={{ ...show, buttons }} {...sending} />;
}
