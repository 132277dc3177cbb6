/** `GET /`: the chat windows side by side and the clock, and what the page asks for. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { jsonAnswer, type Route } from '../messages/web.js';
import { written } from './clock-route.js';
import type { MovingClock } from './moving-clock.js';
import type { ChatWindow } from './windows.js';

export type PageWindow = Omit<ChatWindow, 'pid'>;

/** `windows` is asked anew at every look: they open after the bot does. */
export function pageRoutes(clock: MovingClock, windows: () => readonly PageWindow[]): Route[] {
  // Another start is another page: its windows may be elsewhere.
  const started = randomUUID();
  const state: Route = {
    method: 'get',
    path: '/local/state',
    handle: () =>
      Promise.resolve(
        jsonAnswer(200, {
          started,
          now: written(clock.moment()),
          windows: windows().map(({ id, name, role, url, written: count }) => ({
            id,
            name,
            role,
            url,
            written: count(),
          })),
        }),
      ),
  };
  return [file('/', 'page.html', 'text/html'), file('/local/page.css', 'page.css', 'text/css'), state];
}

export function file(path: string, name: string, type: string): Route {
  const place = new URL(`page/${name}`, import.meta.url);
  return {
    method: 'get',
    path,
    handle: async () => ({ status: 200, type: `${type}; charset=utf-8`, body: await readFile(place, 'utf8') }),
  };
}
