/** What has an address of its own in the API: looked at there it stays true, and nobody has to press it again. */
import type { Sent } from './as-json.js';

const at = (view: string, ...ids: readonly unknown[]): string =>
  [view, ...ids.map((id) => encodeURIComponent(String(id)))].join('/');

const withQuery = (view: string, data: Sent['data']): string =>
  `${view}?${new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString()}`;

const ABOUT: Readonly<Record<string, string>> = {
  overview: 'overview',
  contact: 'contact',
  'open-weeks': 'open-weeks',
  'this-week': 'week',
};

type Address = (data: Sent['data']) => string | null;

/** By verb, with what it carries for that address and nothing else. */
const ADDRESSES: Readonly<Record<string, readonly [names: string, address: Address]>> = {
  'show-student': ['student', ({ student }) => at('student', student)],
  'show-week': ['sheet', ({ sheet }) => at('sheet', sheet)],
  'show-dossier': ['placement', ({ placement }) => at('dossier-of', placement)],
  'show-goals': ['placement', ({ placement }) => at('goals-of', placement)],
  'show-work': ['placement', ({ placement }) => at('work-of', placement)],
  'show-talks': ['placement', ({ placement }) => at('talks-of', placement)],
  'show-papers': ['placement', ({ placement }) => at('papers-of', placement)],
  'show-coverage': ['placement', ({ placement }) => at('coverage-of', placement)],
  'show-ending': ['placement', ({ placement }) => at('ending', placement)],
  'show-preparation': ['placement,talk', ({ placement, talk }) => `${at('preparation-of', placement)}/${String(talk)}`],
  'make-up': ['placement', ({ placement }) => at('make-up', placement)],
  'show-leave': ['leave', ({ leave }) => at('leave', leave)],
  'school-list': ['from,of', (data) => withQuery('school-list', data)],
  'not-seen': ['from', (data) => withQuery('not-seen', data)],
  'show-ways': ['from', (data) => withQuery('who-gets-mail', data)],
  'show-dossiers': ['from', (data) => withQuery('dossiers', data)],
  calendar: ['', () => 'calendar'],
  settings: ['', () => 'settings'],
  doubts: ['', () => 'doubts'],
  'new-school-year': ['', () => 'school-year'],
  ask: ['about', ({ about }) => ABOUT[String(about)] ?? null],
};

export function addressOf({ verb, data }: Sent): string | null {
  const known = Object.hasOwn(ADDRESSES, verb) ? ADDRESSES[verb] : undefined;
  const names = Object.keys(data)
    .filter((name) => name !== 'year')
    .sort()
    .join();
  return known?.[0] === names ? known[1](data) : null;
}
