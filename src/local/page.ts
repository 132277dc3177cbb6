/** `GET /`: the chat windows side by side and the clock, and what the page asks for. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ClockTime, Moment } from '../domain/calendar/moment.js';
import type { Weekday } from '../domain/calendar/day.js';
import { jsonAnswer, type Route } from '../messages/web.js';
import { written } from './clock-route.js';
import type { MovingClock } from './moving-clock.js';
import type { Story } from './story.js';
import { shown } from './story-routes.js';
import { nextMoment } from './story/next-moment.js';
import { FRIDAY, MONDAY, STEPS, SUNDAY } from './story/steps.js';
import type { ChatWindow } from './windows.js';

export type PageWindow = Pick<ChatWindow, 'id' | 'name' | 'role' | 'url' | 'tab' | 'written'>;

/** The moments that the clock goes to in one press. */
const QUICK: readonly (readonly [string, readonly [Weekday, ClockTime]])[] = [
  ['vrijdag 16:00', FRIDAY],
  ['zondag 19:00', SUNDAY],
  ['maandag 08:00', MONDAY],
];

/** `windows` and `story` are asked anew at every look: they open after the bot does, and are null until then. */
export function pageRoutes(
  clock: Pick<MovingClock, 'moment'>,
  windows: () => readonly PageWindow[] | null,
  story: () => Story | null,
): Route[] {
  // Another start is another page: its windows may be elsewhere.
  const started = randomUUID();
  const state: Route = {
    method: 'get',
    path: '/local/state',
    handle: () => {
      const opened = windows();
      // Who looks now would have a page without chats.
      if (!opened) return Promise.resolve(jsonAnswer(503, { error: 'opening' }));
      return Promise.resolve(
        jsonAnswer(200, {
          started,
          now: written(clock.moment()),
          windows: opened.map(({ id, name, role, url, tab, written: count }) => ({
            id,
            name,
            role,
            url,
            tab,
            written: count(),
          })),
          quick: quick(clock.moment()),
          isBusy: story()?.isBusy() ?? false,
          steps: steps(story()),
        }),
      );
    },
  };
  return [
    file('/', 'page.html', 'text/html'),
    file('/local/page.css', 'page.css', 'text/css'),
    file('/local/page.js', 'page.js', 'text/javascript'),
    file('/local/chats.js', 'chats.js', 'text/javascript'),
    file('/local/told.js', 'told.js', 'text/javascript'),
    state,
  ];
}

const quick = (now: Moment): object[] =>
  QUICK.map(([label, [weekday, time]]) => ({ label, at: written(nextMoment(now, weekday, time)) }));

/** Without windows there is nobody to do them. */
function steps(story: Story | null): object[] {
  if (!story) return [];
  return STEPS.map(({ id, title, about, shows, act }) => {
    const done = story.outcomeOf(id);
    return { id, title, about, shows, isOwn: act === null, outcome: done && shown(done) };
  });
}

export function file(path: string, name: string, type: string): Route {
  const place = new URL(`page/${name}`, import.meta.url);
  return {
    method: 'get',
    path,
    handle: async () => ({ status: 200, type: `${type}; charset=utf-8`, body: await readFile(place, 'utf8') }),
  };
}
