/**
 * Our Teams adapter alone, as production compiles it, echoing as the stock bot does: what the adapter itself costs. With the
 * address of a database it is the floor: three operations of the driver besides (who it is, one write that a majority has
 * journalled, what was shown), and nothing else.
 */
import { MongoClient } from 'mongodb';
import { UNPACED } from '../support/teams-connector.js';
import { listenForTheBench, registration } from './turn-process.js';

const [, , metadataUrl = '', databaseUri = ''] = process.argv;
const built = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as Module;

const { createConnector } =
  await built<typeof import('../../src/channels/teams/connector.js')>('channels/teams/connector.js');
const { teamsDoor } = await built<typeof import('../../src/channels/teams/door.js')>('channels/teams/door.js');
const { createHttpServer } = await built<typeof import('../../src/http/server.js')>('http/server.js');

const settings = { ...registration, openIdMetadataUrl: metadataUrl, tokenIssuer: registration.issuer };
const clock = { now: () => new Date() };
const quiet = (): void => undefined;
const log = { info: quiet, warn: console.error, error: console.error };
const database = databaseUri === '' ? null : (await new MongoClient(databaseUri).connect()).db();
let writes = 0;

async function threeOperations(objectId: string): Promise<void> {
  if (!database) return;
  await database.collection('people').findOne({ objectId });
  const entry = { objectId, hours: 3, at: new Date() };
  await database.collection('entries').insertOne(entry, { writeConcern: { w: 'majority', journal: true } });
  const shown = { $set: { count: (writes += 1) } };
  await database.collection<{ _id: string }>('shown').updateOne({ _id: objectId }, shown, { upsert: true });
}

const door = teamsDoor({
  settings,
  isOurs: (tenantId) => Promise.resolve(tenantId === registration.tenantId),
  answer: async (turn) => {
    await threeOperations('objectId' in turn.from ? turn.from.objectId : '');
    return { kind: 'text', text: `Echo: ${turn.kind === 'text' ? turn.text : turn.kind}` };
  },
  answerIsLost: () => Promise.resolve(),
  connector: createConnector({ settings, clock, pacer: UNPACED, log }),
  shown: { put: () => Promise.resolve() },
  log,
  clock,
});
const server = createHttpServer({
  isLocal: false,
  routes: [door],
  log,
  version: 'bench',
  ready: () => Promise.resolve([]),
  setAside: () => 0,
  publicKeys: { keys: [] },
});
listenForTheBench(await server.listen(0, '127.0.0.1'));
