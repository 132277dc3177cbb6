/** One student: how far, the year, the weeks, the file, the goals and the talks, each where it is gone to. */
import { Button, Field, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Api } from '../api.js';
import type { JsonShow, JsonYear } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import type { Sending } from '../drawn/ways.js';
import { useLook } from '../look.js';
import { Panel } from '../panel.js';
import { Fault, Waiting } from '../states.js';
import { words as common } from '../words.js';
import { besideOneAnother } from './beside.js';
import { words } from './words.js';

const OfYear = lazy(async () => ({ default: (await import('./of-year.js')).OfYear }));

type Section = 'overview' | 'calendar' | 'dossier' | 'goals' | 'talks';
/** What of the API stands in each, by the placement. */
const LOOKS: Readonly<Record<Exclude<Section, 'overview' | 'calendar'>, readonly string[]>> = {
  dossier: ['dossier-of', 'papers-of'],
  goals: ['goals-of', 'work-of', 'coverage-of'],
  talks: ['talks-of'],
};
const SECTIONS: readonly Section[] = ['overview', 'calendar', 'dossier', 'goals', 'talks'];

export function StudentPage({
  api,
  student,
  back,
}: {
  readonly api: Api;
  readonly student: string;
  readonly back: () => void;
}): React.ReactNode {
  const [section, setSection] = useState<Section>('overview');
  const [isJustOpened, setJustOpened] = useState(true);
  const year = useLook<JsonYear>(api, `year-of?student=${encodeURIComponent(student)}`);
  const placements = year.value?.placements ?? [];
  const [chosen, setChosen] = useState('');
  const placement = placements.find(({ value }) => value === chosen) ?? placements[0];
  return (
    <div className="panels">
      <nav className="places" aria-label={words.sections}>
        <Button appearance="subtle" onClick={back}>
          ← {common.back}
        </Button>
        {SECTIONS.map((one) => (
          <Button
            key={one}
            appearance={one === section ? 'outline' : 'subtle'}
            aria-current={one === section ? 'page' : undefined}
            onClick={() => {
              setSection(one);
              setJustOpened(false);
            }}
          >
            {words[one]}
          </Button>
        ))}
      </nav>
      {section === 'overview' && (
        <Panel
          api={api}
          path={`student/${encodeURIComponent(student)}`}
          isGoneTo={isJustOpened}
          draw={withoutWayBack}
        />
      )}
      {section === 'calendar' && (
        <Suspense fallback={<Waiting />}>
          {year.value && placement ? <OfYear api={api} year={year.value} placement={placement.value} /> : <Waiting />}
        </Suspense>
      )}
      {year.fault !== '' && <Fault text={year.fault} again={year.again} />}
      {section !== 'overview' && section !== 'calendar' && placement && (
        <>
          {placements.length > 1 && (
            <Field label={words.address} className="of-address">
              <Select
                value={placement.value}
                onChange={(_, { value }) => {
                  setChosen(value);
                }}
              >
                {placements.map(({ title, value }) => (
                  <option key={value} value={value}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className={LOOKS[section].length > 1 ? 'panels two' : 'panels'}>
            {LOOKS[section].map((view) => {
              const path = `${view}/${encodeURIComponent(placement.value)}`;
              return <Panel key={path} api={api} path={path} draw={besideOneAnother(api)} />;
            })}
          </div>
        </>
      )}
    </div>
  );
}

/** The way back to all students stands above it. */
function withoutWayBack(show: JsonShow, sending: Sending): React.ReactNode {
  if (show.kind !== 'student') return null;
  const buttons = show.buttons.filter(({ verb, data }) => verb !== 'ask' || data['about'] !== 'overview');
  return <DrawnShow show={{ ...show, buttons }} {...sending} />;
}
