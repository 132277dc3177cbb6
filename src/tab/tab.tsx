/** The whole tab: who one is, what there is to go to, and where one is. */
import {
  Button,
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Api, Me } from './api.js';
import type { Host, ThemeName } from './host.js';
import { useLook } from './look.js';
import { Panel } from './panel.js';
import { Fault, Waiting } from './states.js';
import type { Place } from './place.js';
import { placesOf } from './places-of.js';
import { words } from './words.js';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

export function Tab({ api, host }: { readonly api: Api; readonly host: Host }): React.ReactNode {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => {
    host.onTheme(setTheme);
  }, [host]);
  const { value: me, fault, again } = useLook<Me>(api, 'me');
  const isThere = me !== null || fault !== '';
  useEffect(() => {
    if (isThere) host.isShown();
  }, [isThere, host]);
  return (
    <FluentProvider theme={THEMES[theme]} className="theme" data-theme={theme}>
      <main className="frame">
        {me ? <Places me={me} api={api} /> : fault ? <Fault text={fault} again={again} /> : <Waiting />}
      </main>
    </FluentProvider>
  );
}

function Places({ me, api }: { readonly me: Me; readonly api: Api }): React.ReactNode {
  const roles = me.roles.join();
  const places = useMemo(() => placesOf(roles.split(',') as Me['roles']), [roles]);
  const [title, setTitle] = useState(places[0]?.title ?? '');
  const here = places.find((place) => place.title === title) ?? places[0];
  return (
    <>
      <header className="head">
        <h1>{here?.title}</h1>
        <p>
          {me.name} · {me.school}
        </p>
      </header>
      <nav className="places" aria-label={words.places}>
        {places.map((place) => (
          <Button
            key={place.title}
            appearance={place === here ? 'primary' : 'subtle'}
            aria-current={place === here ? 'page' : undefined}
            onClick={() => {
              setTitle(place.title);
            }}
          >
            {place.title}
          </Button>
        ))}
      </nav>
      {here && <Shown key={here.title} of={here} api={api} />}
    </>
  );
}

function Shown({ of: place, api }: { readonly of: Place; readonly api: Api }): React.ReactNode {
  if ('looks' in place)
    return (
      <div className={place.looks.length > 1 ? 'panels two' : 'panels'}>
        {place.looks.map((path) => (
          <Panel key={path} api={api} path={path} />
        ))}
      </div>
    );
  return <place.View api={api} />;
}
