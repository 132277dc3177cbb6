/** Our Teams adapter alone, as production compiles it, echoing as the stock bot does: what the adapter itself costs. */
import { UNPACED } from '../support/teams-connector.js';
import { listenForTheBench, registration } from './turn-process.js';

const [, , metadataUrl = ''] = process.argv;
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
const door = teamsDoor({
  settings,
  isOurs: (tenantId) => Promise.resolve(tenantId === registration.tenantId),
  answer: (turn) => Promise.resolve({ kind: 'text', text: `Echo: ${turn.kind === 'text' ? turn.text : turn.kind}` }),
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
