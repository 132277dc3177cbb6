/** A student's year: the days, the hours against pace, the werkprocessen, and the week of the day that was chosen. */
import { lazy, Suspense, useState } from 'react';
import type { Api } from '../api.js';
import type { JsonYear } from '../as-json.js';
import { Panel } from '../panel.js';
import { ProcessBars } from '../student/process-bars.js';
import { YearCalendar } from '../student/year-calendar.js';
import { words } from './words.js';

const PaceChart = lazy(async () => ({ default: (await import('../student/pace-chart.js')).PaceChart }));

export function OfYear({
  api,
  year,
  placement,
}: {
  readonly api: Api;
  readonly year: JsonYear;
  readonly placement: string;
}): React.ReactNode {
  const [week, setWeek] = useState('');
  const sheet = `sheet/${encodeURIComponent(placement)}%3A${week}`;
  return (
    <>
      <section className="panel">
        <YearCalendar
          year={year}
          title={words.calendar}
          openWeek={week}
          choose={(_, chosen) => {
            setWeek(chosen);
          }}
        />
      </section>
      {week === '' ? <p className="under">{words.openWeek}</p> : <Panel key={sheet} api={api} path={sheet} />}
      <div className="panels two">
        <section className="panel">
          <h2>{words.pace}</h2>
          <Suspense fallback={<div className="pace-place" aria-busy />}>
            <PaceChart year={year} />
          </Suspense>
        </section>
        <section className="panel">
          <ProcessBars of={year.workProcesses} />
        </section>
      </div>
    </>
  );
}
