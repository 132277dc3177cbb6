/** The API of the tab: who asks, what they may see, and what they do. */
import { randomBytes } from 'node:crypto';
import { momentOf } from '../../../domain/calendar/moment.js';
import type { Person } from '../../../domain/people/people.js';
import type { Route, WebAnswer, WebAsk } from '../../../messages/web.js';
import { DatabaseUnavailable, type Ports } from '../../../ports.js';
import { sayingOn } from '../../../texts/said-on.js';
import * as general from '../../../texts/general.js';
import * as texts from '../../../texts/tab.js';
import { createLimits } from '../limits.js';
import { act } from './act.js';
import { takeFile } from './files.js';
import { no, yes } from './json-answer.js';
import { showView } from './views.js';
import { whoAsks, type Account, type AccountOf } from './who-asks.js';

/** A grid that saves by cell sends one for each; nobody types faster. */
const MOST_ACTS_A_MINUTE = 600;

interface Asker {
  readonly person: Person;
  readonly account: Account;
}

export function apiRoutes(accountOf: AccountOf, ports: Ports): Route[] {
  const limits = createLimits(ports.clock, MOST_ACTS_A_MINUTE);

  const by =
    (then: (ask: WebAsk, asker: Asker) => Promise<WebAnswer>): Route['handle'] =>
    async (ask) => {
      try {
        return await sayingOn(momentOf(ports.clock.now()).day, async () => {
          const who = await whoAsks(ask, accountOf, ports);
          return who.kind === 'no' ? who.answer : then(ask, who);
        });
      } catch (error) {
        return failed(error, ports);
      }
    };

  return [
    { method: 'get', path: '/api/me', handle: by(async (ask, { person }) => yes(await me(person, ports), ask.knows)) },
    { method: 'get', path: '/api/*', handle: by((ask, { person }) => showView(ask, person, ports)) },
    {
      ...{ method: 'post', path: '/api/act', takes: 'json' },
      handle: by(({ body }, { person, account }) =>
        limits.allow(`person:${person.id}`)
          ? act(body, account, ports)
          : Promise.resolve(no('too-often', texts.tooOften)),
      ),
    },
    {
      ...{ method: 'post', path: '/api/files', takes: 'form-with-file' },
      handle: by(({ body }, { person, account }) =>
        limits.allow(`person:${person.id}`)
          ? takeFile(body, account, ports)
          : Promise.resolve(no('too-often', texts.tooOften)),
      ),
    },
  ];
}

async function me(person: Person, ports: Ports): Promise<object> {
  const school = await ports.schools.byId(person.schoolId);
  const { day } = momentOf(ports.clock.now());
  return { name: person.name, roles: person.roles, school: school?.name ?? '', today: day };
}

function failed(error: unknown, { log }: Ports): WebAnswer {
  if (error instanceof DatabaseUnavailable) {
    log.warn('api-without-database');
    return no('no-connection', general.noConnection('no'));
  }
  const reference = randomBytes(2).toString('hex');
  log.error('api-failed', { reference, error: error instanceof Error ? error.name : typeof error });
  return no('broken', general.broken(reference, 'no'));
}
