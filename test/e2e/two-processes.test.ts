/** Two bots on one database, one of them killed in the middle: what was confirmed is there once, and nobody is told twice. */
import { TEAMS } from '../../src/ports/channel.js';
import { expect } from 'chai';
import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { brokenAt } from '../../src/domain/evidence/evidence.js';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import type { Person, PersonId } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import type { WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { layDemoSchool } from '../../src/local/demo-school.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { appFolder, removeFolder, startApp, type LocalApp } from '../local/local-app.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { createTeamsClient, type Activity, type TeamsClient } from '../support/teams-client.js';
import { listenLocally, stopServer } from '../support/teams-key-server.js';
import { givenPerson, givenPlacement } from '../support/given.js';

const NOW = '2026-11-25T14:00';
/** Teams gives up after a while, and sends the same activity again. */
const RESEND_AFTER_MS = 3_000;
const WAIT_MS = 10_000;
/** How long the client takes to answer, so that something is always in the air. */
const ANSWER_MS = 10;
/** Colleagues of Sanne's, so that a reminder is more than one batch. */
const MORE = Array.from({ length: 30 }, (_, i) => `meer-${String(i + 10)}`);

interface Post {
  readonly objectId: string;
  readonly text: string;
  readonly buttons: readonly { readonly verb: string; readonly data: object }[];
}

describe('two processes on one database', function () {
  this.timeout(120_000);
  const dbName = `two-processes-${process.pid}`;
  const folders: string[] = [];
  const apps: LocalApp[] = [];
  const posts: Post[] = [];
  let onPost: () => void = () => undefined;
  let isRefusing = false;
  let connector: Server;
  let serviceUrl: string;
  let database: Database;

  before(async () => {
    const uri = await databaseUri();
    database = await connectDatabase(uri, {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName,
    });
    await layDemoSchool(database.ports, parseMoment(NOW)!);
    connector = createServer((request, response) => {
      void json(request).then(async (activity) => {
        const objectId = /a:([\da-f-]+)/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? '';
        if (request.method === 'POST') posts.push({ objectId, ...read(activity as Activity) });
        onPost();
        await pause(ANSWER_MS);
        response.writeHead(isRefusing ? 401 : 201, { 'content-type': 'application/json' });
        response.end(JSON.stringify(isRefusing ? { error: { code: 'Unauthorized' } } : { id: `sent-${posts.length}` }));
      });
    });
    serviceUrl = `${await listenLocally(connector)}/`;
    await layMore(database.ports);
    const address = new URL(uri);
    address.pathname = `/${dbName}`;
    folders.push(await appFolder(), await appFolder());
    const start = (folder: string): Promise<LocalApp> =>
      startApp(folder, ['--now', NOW, '--port', '0', '--no-windows'], { MONGODB_URI: address.href });
    apps.push(...(await Promise.all(folders.map(start))));
    await Promise.all(
      ['11', '21', '31', '41'].map((who) => {
        const client = clientOf(0, who);
        return client.send(client.activity({ type: 'installationUpdate', action: 'add', id: `arrives-${who}` }));
      }),
    );
  });

  after(async () => {
    for (const app of apps) await app.end('SIGKILL');
    await stopServer(connector);
    await database.db.dropDatabase();
    await database.close();
    for (const folder of folders) await removeFolder(folder);
  });

  it('turns of one student at both at once are each stored once', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `19 nov 15 min klus nummer ${i}`);
    await Promise.all(texts.map((text, i) => sendTo(i % 2, '11', { type: 'message', id: `turn-${i}`, text })));
    const sources = linesOf(await sheetOf('sanne', '2026-W47'));
    expect(texts.map((_, i) => sources.filter((source) => source === `turn-${i}`).length)).to.deep.equal(
      texts.map(() => 1),
    );
  });

  it('of two approvals of one week at once there is one, and the student hears it once', async () => {
    await sendTo(1, '11', { type: 'message', id: 'hand-in', text: 'week 47 indienen' });
    await pressAt(0, '11', 'hand-in', 'hands-in');
    await until(() => buttonOf('21', 'approve') !== null);
    await Promise.all([pressAt(0, '21', 'approve', 'approves-0'), pressAt(1, '21', 'approve', 'approves-1')]);
    const { history } = await sheetOf('sanne', '2026-W47');
    expect(history.filter(({ what }) => what.kind === 'approved')).to.have.length(1);
    await bothTo('2026-11-25T15:00');
    expect(toldTo('11', 'Week 47 is afgetekend')).to.equal(1);
  });

  it('a reminder that is due at both at the same minute comes once', async () => {
    const before = posts.length;
    await bothTo('2026-11-27T16:00');
    expect(MORE.map((id) => toldTo(id, '', before))).to.deep.equal(MORE.map(() => 1));
  });

  it('of one that is killed in the middle everything goes on: at most what was in the air comes as a copy', async () => {
    const before = posts.length;
    const reminded = (id: string): number => toldTo(id, '', before);
    const tenTold = new Promise<void>((resolve) => {
      onPost = () => {
        if (MORE.filter((id) => reminded(id) > 0).length >= 10) resolve();
      };
    });
    const moving = clockTo(0, '2026-11-29T19:00').catch(() => null);
    await tenTold;
    const turns = Array.from({ length: 8 }, (_, i) =>
      sendUntilTaken('11', { type: 'message', id: `killed-${i}`, text: `26 nov 15 min nummer ${i}` }),
    );
    await apps[0]!.end('SIGKILL');
    const arrived = new Set(MORE.filter((id) => reminded(id) > 0));
    expect(await moving).to.equal(null);
    expect(arrived.size).to.be.below(MORE.length);
    await Promise.all(turns);
    // Past the leases of the one that is gone.
    await clockTo(1, '2026-11-29T19:05');

    expect(MORE.filter((id) => reminded(id) === 0)).to.deep.equal([]);
    expect(MORE.filter((id) => reminded(id) > (arrived.has(id) ? 2 : 1))).to.deep.equal([]);
    const sheet = await sheetOf('sanne', '2026-W48');
    expect(linesOf(sheet).toSorted()).to.deep.equal(turns.map((_, i) => `killed-${i}`));
    expect(brokenAt(sheet.history)).to.equal(null);
  });

  it('and those who guide them get their digest once', async () => {
    const before = posts.length;
    await clockTo(1, '2026-11-30T08:00');
    expect(['31', '41'].map((who) => toldTo(who, '', before))).to.deep.equal([1, 1]);
  });

  it('one whose answers are refused everywhere says so in /ready, until one gets through', async () => {
    const missing = async (): Promise<unknown> => {
      const response = await fetch(`${apps[1]!.address}ready`);
      return ((await response.json()) as { missing: unknown }).missing;
    };
    const hello = (who: string): ReturnType<TeamsClient['send']> =>
      sendTo(1, who, { type: 'message', id: `hello-${who}-${isRefusing}`, text: 'hoi' });
    isRefusing = true;
    for (const who of ['11', '31']) await hello(who);
    expect(await missing()).not.to.include('teams-sending');
    await hello('41');
    expect(await missing()).to.include('teams-sending');
    isRefusing = false;
    await hello('11');
    expect(await missing()).not.to.include('teams-sending');
  });

  const clientOf = (app: number, who: string): TeamsClient =>
    createTeamsClient({ botUrl: apps[app]!.address.replace(/\/$/, ''), serviceUrl, objectId: objectIdOf(who) });
  const sendTo = (app: number, who: string, activity: Activity): ReturnType<TeamsClient['send']> => {
    const client = clientOf(app, who);
    return client.send(client.activity(activity));
  };

  /** At the one that will be killed, and where that does not answer at the other one. */
  async function sendUntilTaken(who: string, activity: Activity): Promise<void> {
    const first = await Promise.race([sendTo(0, who, activity).catch(() => null), pause(RESEND_AFTER_MS, null)]);
    if (first?.status !== 200) expect((await sendTo(1, who, activity)).status).to.equal(200);
  }

  const buttonOf = (who: string, verb: string): { verb: string; data: object } | null =>
    posts
      .filter(({ objectId }) => objectId === objectIdOf(who))
      .flatMap(({ buttons }) => buttons)
      .findLast((one) => one.verb === verb) ?? null;
  async function pressAt(app: number, who: string, verb: string, id: string): Promise<void> {
    const { data } = buttonOf(who, verb)!;
    expect((await clientOf(app, who).press(verb, data, { id })).status).to.equal(200);
  }

  const toldTo = (who: string, words: string, from = 0): number =>
    posts.slice(from).filter(({ objectId, text }) => objectId === objectIdOf(who) && text.includes(words)).length;

  async function clockTo(app: number, now: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ now });
    const answer = await fetch(`${apps[app]!.address}local/clock`, { method: 'POST', headers, body });
    expect(await answer.json()).to.include({ now });
  }
  async function bothTo(now: string): Promise<void> {
    await Promise.all([clockTo(0, now), clockTo(1, now)]);
  }

  async function sheetOf(student: string, week: string): Promise<WeekSheet> {
    const [placement] = await database.ports.placements.ofStudent(student as PersonId);
    const sheet = await database.ports.sheets.load(`${placement!.id}:${week}` as WeekSheet['id']);
    return sheet!;
  }

  async function layMore({ people, placements, chats }: Database['ports']): Promise<void> {
    const sanne = await people.byId('sanne' as PersonId);
    const [placement] = await placements.ofStudent(sanne!.id);
    await Promise.all(
      MORE.map(async (id) => {
        const student: Person = {
          ...sanne!,
          id: id as PersonId,
          teams: { ...sanne!.teams!, objectId: objectIdOf(id) },
        };
        await givenPerson({ people }, student);
        const own: Placement = { ...placement!, id: `bij-${id}` as PlacementId, studentId: student.id };
        await givenPlacement({ placements }, own);
        const { tenantId } = student.teams!;
        const ids = { conversationId: `a:${objectIdOf(id)}`, userId: `29:${objectIdOf(id)}`, botId: '28:bot' };
        await chats.reach(student.id, TEAMS, { address: { serviceUrl, tenantId, ...ids } });
      }),
    );
  }
});

const objectIdOf = (who: string): string => `00000000-0000-4000-8000-${who.replace('meer-', '1').padStart(12, '0')}`;

const linesOf = (sheet: WeekSheet): string[] => sheet.entries.map(({ source }) => source);

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It never came');
    await pause(10);
  }
}

/** What an activity says in a line, and its buttons. */
function read(activity: Activity): Omit<Post, 'objectId'> {
  const said = activity['summary'] ?? activity['text'];
  return { text: typeof said === 'string' ? said : '', buttons: buttonsIn(activity) };
}

function buttonsIn(value: unknown): { verb: string; data: object }[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('verb' in value && 'data' in value) return [value as Post['buttons'][number]];
  return Object.values(value).flatMap(buttonsIn);
}
