/** `GET /api/<view>`: what one looks at, each by the same request as in the chat, or by a feature of the tab's own. */
import { look } from '../../../bot.js';
import { readPress } from '../../../asks/press.js';
import type { DirectRequest } from '../../../carry-out/carried.js';
import { parseWeek } from '../../../domain/calendar/day.js';
import type { Person } from '../../../domain/people/people.js';
import type { PlacementId } from '../../../domain/placements/placement.js';
import type { WebAnswer, WebAsk } from '../../../messages/web.js';
import type { Ports } from '../../../ports.js';
import type { Answer } from '../../../shows/reply.js';
import * as texts from '../../../texts/tab.js';
import { noteAsJson, questionAsJson, replyAsJson } from './as-json.js';
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

export async function showView(ask: WebAsk, person: Person, ports: Ports): Promise<WebAnswer> {
  const [name = '', ...rest] = ask.rest.split('/');
  const id = rest.join('/');
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
