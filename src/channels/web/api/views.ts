/** `GET /api/<view>`: what one looks at, each by the same request as in the chat, or by a feature of the tab's own. */
import { look } from '../../../bot.js';
import type { ImportId } from '../../../asks/import.js';
import { readPress } from '../../../asks/press.js';
import type { DirectRequest } from '../../../carry-out/carried.js';
import { parseWeek } from '../../../domain/calendar/day.js';
import { momentOf } from '../../../domain/calendar/moment.js';
import type { Person, PersonId } from '../../../domain/people/people.js';
import type { PlacementId } from '../../../domain/placements/placement.js';
import type { WebAnswer, WebAsk } from '../../../messages/web.js';
import { importFiles } from '../../../features/import/import-files.js';
import { findPeople } from '../../../features/tab/find-people.js';
import { listStudents } from '../../../features/tab/list-students.js';
import { seeGrid } from '../../../features/tab/see-grid.js';
import { seeImportRows } from '../../../features/tab/see-import-rows.js';
import { seeYear } from '../../../features/tab/see-year.js';
import type { Asked, Ports } from '../../../ports.js';
import type { Answer } from '../../../shows/reply.js';
import * as texts from '../../../texts/tab.js';
import { noteAsJson, questionAsJson, replyAsJson, withAsks } from './as-json.js';
import { no, yes } from './json-answer.js';

/** The request that an address stands for; null where what follows the name cannot be read. */
type Look = (query: URLSearchParams) => DirectRequest | null;

/** What is looked at by itself: where there is nothing, the answer says so. */
const OWN: Readonly<Record<string, Look>> = {
  progress: () => ({ kind: 'progress' }),
  week: (query) => {
    const asked = query.get('week');
    if (asked === null) return { kind: 'this-week' };
    const week = parseWeek(asked);
    const placement = query.get('placement');
    return week && { kind: 'week', week, ...(placement !== null && { placementId: placement as PlacementId }) };
  },
  'open-weeks': () => ({ kind: 'open-weeks' }),
  overview: () => ({ kind: 'overview' }),
  contact: () => ({ kind: 'contact' }),
  goals: () => ({ kind: 'goals' }),
  'work-agreements': () => ({ kind: 'work-agreements' }),
  talks: () => ({ kind: 'talks' }),
  dossier: () => ({ kind: 'dossier' }),
  papers: () => ({ kind: 'papers' }),
  reflections: () => ({ kind: 'reflections' }),
  leave: () => ({ kind: 'my-leave' }),
  // A link to a file is made at a press: who looks, each two seconds, is told which there are.
  export: () => ({ kind: 'export', toChoose: true }),
  reminders: () => ({ kind: 'show-reminders' }),
  calendar: () => ({ kind: 'school-calendar' }),
  settings: () => ({ kind: 'school-settings' }),
  dossiers: (query) => pressOf('show-dossiers', { from: placeIn(query) }),
  'not-seen': (query) => pressOf('not-seen', { from: placeIn(query) }),
  'who-gets-mail': (query) => pressOf('show-ways', { from: placeIn(query) }),
  'school-list': (query) =>
    pressOf('school-list', {
      ...{ of: query.get('of'), from: placeIn(query) },
      ...(query.has('year') && { year: Number(query.get('year')) }),
    }),
  'school-year': () => pressOf('new-school-year', {}),
  doubts: () => ({ kind: 'doubts' }),
};

/** What is looked at by its id: of somebody else's it is said as of one that there is not. */
const BY_ID: Readonly<Record<string, (id: string) => DirectRequest | null>> = {
  sheet: (id) => pressOf('show-week', { sheet: id }),
  student: (id) => pressOf('show-student', { student: id }),
  'dossier-of': atPlacement('show-dossier'),
  'goals-of': atPlacement('show-goals'),
  'work-of': atPlacement('show-work'),
  'talks-of': atPlacement('show-talks'),
  'papers-of': atPlacement('show-papers'),
  'coverage-of': atPlacement('show-coverage'),
  'preparation-of': (id) => {
    const [placement, talk] = id.split('/');
    return pressOf('show-preparation', { placement, talk });
  },
  leave: (id) => pressOf('show-leave', { leave: id }),
  'make-up': atPlacement('make-up'),
  ending: atPlacement('show-ending'),
};

function atPlacement(verb: string): (id: string) => DirectRequest | null {
  return (placement) => pressOf(verb, { placement });
}

/** From which row of a list on; NaN, which no reader takes, of what is none. */
function placeIn(query: URLSearchParams): number {
  const from = query.get('from') ?? '0';
  return /^\d{1,6}$/.test(from) ? Number(from) : Number.NaN;
}

function pressOf(verb: string, data: object): DirectRequest | null {
  const request = readPress(verb, data, () => '');
  return request?.kind === 'answer' ? null : request;
}

/** What no card has room for, by features of its own; null where it is not the reader's, or is not there. */
const DRAWN_AT_ONCE: Readonly<
  Record<string, (query: URLSearchParams, asked: Seen, ports: Ports) => Promise<object | null>>
> = {
  grid: async (query, { person, now }, ports) => {
    const named = query.get('week');
    const week = named === null ? null : parseWeek(named);
    if (named !== null && !week) return null;
    return seeGrid({ week, placement: query.get('placement'), today: now.day }, person, ports);
  },
  year: (_, { person, now }, ports) => seeYear(person.id, { reader: person, today: now.day }, ports),
  'year-of': async (query, { person, now }, ports) =>
    seeYear((query.get('student') ?? '') as PersonId, { reader: person, today: now.day }, ports),
  students: async (query, asked, ports) => {
    const from = placeIn(query);
    return Number.isNaN(from) ? null : listStudents(from, asked, ports);
  },
  people: async (query, asked, ports) => {
    const from = placeIn(query);
    const search = (query.get('search') ?? '').slice(0, LONGEST_SEARCH);
    return Number.isNaN(from) ? null : findPeople({ search, from, isOfStaff: query.has('staff') }, asked, ports);
  },
  'import-rows': async (query, asked, ports) => {
    const from = placeIn(query);
    const id = query.get('import') ?? '';
    if (Number.isNaN(from) || !/^[0-9a-f]{32}$/.test(id)) return null;
    return seeImportRows({ import: id as ImportId, from }, asked, ports, importFiles);
  },
};

/** All that has an address, by the first word of it. */
export const VIEWS: readonly string[] = ['me', ...[OWN, BY_ID, DRAWN_AT_ONCE].flatMap((views) => Object.keys(views))];

type Seen = Pick<Asked, 'person' | 'at' | 'now' | 'way'>;

const LONGEST_SEARCH = 100;

export async function showView(ask: WebAsk, person: Person, ports: Ports): Promise<WebAnswer> {
  const [name = '', ...rest] = ask.rest.split('/');
  const id = rest.join('/');
  const drawn = Object.hasOwn(DRAWN_AT_ONCE, name) && id === '' ? DRAWN_AT_ONCE[name] : undefined;
  if (drawn) {
    const at = ports.clock.now();
    const facts = await drawn(ask.query, { person, at, now: momentOf(at), way: 'tab' }, ports);
    return facts ? yes(withAsks(facts), ask.knows) : no('not-found', texts.nothingHere);
  }
  const own = Object.hasOwn(OWN, name) && id === '' ? OWN[name] : undefined;
  const byId = Object.hasOwn(BY_ID, name) && id !== '' ? BY_ID[name] : undefined;
  if (!own && !byId) return no('address', texts.noSuchView);
  const request = own ? own(ask.query) : (byId?.(id) ?? null);
  if (!request) return no('not-found', texts.nothingHere);
  return shown(await look(person, request, 'tab', ports), byId !== undefined, ask.knows);
}

function shown(answer: Answer, isById: boolean, knows: string): WebAnswer {
  switch (answer.kind) {
    case 'text':
      return isById ? no('not-found', texts.nothingHere) : yes(noteAsJson(answer.text), knows);
    case 'show':
      return yes(replyAsJson(answer), knows);
    case 'question':
      return yes(questionAsJson(answer.question), knows);
    case 'silence':
      return yes(noteAsJson(''), knows);
  }
}
