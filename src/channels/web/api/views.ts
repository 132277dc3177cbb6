/** `GET /api/<view>`: what one looks at, each by the same request as in the chat, or by a feature of the tab's own. */
import { look } from '../../../bot.js';
import { readPress } from '../../../asks/press.js';
import type { DirectRequest } from '../../../carry-out/carried.js';
import { parseWeek, weekOf } from '../../../domain/calendar/day.js';
import { momentOf } from '../../../domain/calendar/moment.js';
import type { Person, PersonId } from '../../../domain/people/people.js';
import type { PlacementId } from '../../../domain/placements/placement.js';
import type { WebAnswer, WebAsk } from '../../../messages/web.js';
import { listStudents } from '../../../features/tab/list-students.js';
import { seeGrid } from '../../../features/tab/see-grid.js';
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
  leave: () => ({ kind: 'my-leave' }),
  export: () => ({ kind: 'export' }),
  reminders: () => ({ kind: 'show-reminders' }),
  calendar: () => ({ kind: 'school-calendar' }),
  settings: () => ({ kind: 'school-settings' }),
  'not-seen': () => ({ kind: 'not-seen' }),
  doubts: () => ({ kind: 'doubts' }),
};

/** What is looked at by its id: of somebody else's it is said as of one that there is not. */
const BY_ID: Readonly<Record<string, (id: string) => DirectRequest | null>> = {
  sheet: (id) => pressOf('show-week', { sheet: id }),
  student: (id) => pressOf('show-student', { student: id }),
};

function pressOf(verb: string, data: object): DirectRequest | null {
  const request = readPress(verb, data, () => '');
  return request?.kind === 'answer' ? null : request;
}

/** What no card has room for, by features of its own; null where it is not the reader's, or is not there. */
const DRAWN_AT_ONCE: Readonly<
  Record<string, (query: URLSearchParams, asked: Seen, ports: Ports) => Promise<object | null>>
> = {
  grid: async (query, { person, now }, ports) => {
    const week = parseWeek(query.get('week') ?? weekOf(now.day));
    return week && seeGrid({ week, placement: query.get('placement') }, person, ports);
  },
  year: (_, { person, now }, ports) => seeYear(person.id, { reader: person, today: now.day }, ports),
  'year-of': async (query, { person, now }, ports) =>
    seeYear((query.get('student') ?? '') as PersonId, { reader: person, today: now.day }, ports),
  students: async (query, asked, ports) => {
    const from = /^\d{1,6}$/.test(query.get('from') ?? '0') ? Number(query.get('from') ?? 0) : null;
    return from === null ? null : listStudents(from, asked, ports);
  },
};

type Seen = Pick<Asked, 'person' | 'at' | 'now'>;

export async function showView(ask: WebAsk, person: Person, ports: Ports): Promise<WebAnswer> {
  const [name = '', ...rest] = ask.rest.split('/');
  const id = rest.join('/');
  const drawn = Object.hasOwn(DRAWN_AT_ONCE, name) && id === '' ? DRAWN_AT_ONCE[name] : undefined;
  if (drawn) {
    const at = ports.clock.now();
    const facts = await drawn(ask.query, { person, at, now: momentOf(at) }, ports);
    return facts ? yes(withAsks(facts) as object, ask.knows) : no('not-found', texts.nothingHere);
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
