/** The tab of somebody of the demo school: asks the API as they do. */
import { apiRoutes } from '../../src/channels/web/api/routes.js';
import type { Account } from '../../src/channels/web/api/who-asks.js';
import type { Person } from '../../src/domain/people/people.js';
import { accountOfDigits } from '../../src/local/demo-school/people.js';
import type { Route, WebAnswer } from '../../src/messages/web.js';
import type { Ports } from '../../src/ports.js';
import { asking } from './web-ask.js';

export interface Heard {
  readonly status: number;
  readonly json: Record<string, unknown>;
  readonly etag: string;
  readonly answer: WebAnswer;
}

export interface Tab {
  /** "me", "week?week=2026-W47". */
  get(view: string, knows?: string): Promise<Heard>;
  act(verb: string, data?: object): Promise<Heard>;
  /** A file, and what its form says beside it. */
  drop(name: string, bytes: Uint8Array | 'too-big' | null, fields?: Record<string, string>): Promise<Heard>;
}

/** @param digits of the demo person: "11" is Sanne */
export const tabOf = (digits: string, ports: Ports): Tab =>
  tabBy(accountOfDigits, digits === '' ? '' : `Local ${digits}`, ports);

/** Of anybody who has an account. */
export const tabFor = ({ teams }: Pick<Person, 'teams'>, ports: Ports): Tab =>
  tabBy(() => teams, 'Bearer theirs', ports);

function tabBy(accountIn: (header: string) => Account | null, authorization: string, ports: Ports): Tab {
  const routes = apiRoutes((header) => Promise.resolve(accountIn(header)), ports);
  const heard = async (route: Route | undefined, ask: Parameters<typeof asking>[0]): Promise<Heard> => {
    const answer = await route!.handle(asking({ authorization, ...ask }));
    const text = String(answer.body);
    return {
      ...{ status: answer.status, answer, etag: answer.headers?.['etag'] ?? '' },
      json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  };
  return {
    get(view, knows = '') {
      const [rest = '', query = ''] = view.split('?');
      const own = routes.find(({ method, path }) => method === 'get' && path === `/api/${rest}`);
      const route = own ?? routes.find(({ path }) => path === '/api/*');
      return heard(route, { rest, query: new URLSearchParams(query), knows });
    },
    drop: (name, bytes, fields = {}) =>
      heard(
        routes.find(({ path }) => path === '/api/files'),
        { body: { fields, file: bytes instanceof Uint8Array ? { name, bytes } : bytes } },
      ),
    act: (verb, data = {}) =>
      heard(
        routes.find(({ path }) => path === '/api/act'),
        { body: { verb, data } },
      ),
  };
}
