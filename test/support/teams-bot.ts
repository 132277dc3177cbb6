/** The Teams adapter on a port of its own, with a stub for the bot behind it and Teams on the other side. */
import type { Turn } from '../../src/messages.js';
import { createConnector } from '../../src/channels/teams/connector.js';
import { teamsDoor } from '../../src/channels/teams/door.js';
import { HOUSE } from './statement-keys.js';
import { createHttpServer } from '../../src/http/server.js';
import type { Route } from '../../src/messages/web.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';
import { TENANT } from './people.js';
import { createTeamsClient, type TeamsClient } from './teams-client.js';
import { startTeamsConnector, type TeamsConnector, UNPACED } from './teams-connector.js';
import { APP_ID } from './teams-key-server.js';
import type { Reply } from '../../src/shows/reply.js';

export interface StubBot {
  readonly url: string;
  readonly connector: TeamsConnector;
  /** Sanne's Teams, without a token. */
  readonly sanne: TeamsClient;
  readonly turns: readonly Turn[];
  /** Those whose answer was not delivered. */
  readonly lost: readonly Turn[];
  /** And what was to be answered. */
  readonly unsaid: readonly Reply[];
  readonly ports: MemoryPorts;
  close(): Promise<void>;
}

export interface StubBotOptions {
  /** Where the keys are: production's way, with tokens. Not given: local mode. */
  readonly metadataUrl?: string;
  readonly answer?: (turn: Turn) => Promise<Reply | null>;
  readonly deadlineMs?: number;
  readonly isStarted?: () => boolean;
  readonly ready?: () => Promise<readonly string[]>;
  readonly setAside?: () => number;
  /** That an answer is lost cannot be kept either. */
  readonly keepsNothing?: true;
  readonly routes?: readonly Route[];
  readonly timeoutMs?: number;
  /** Stores in place of those in memory. */
  readonly stores?: Partial<MemoryPorts>;
}

export async function startStubBot(options: StubBotOptions = {}): Promise<StubBot> {
  const connector = await startTeamsConnector();
  const ports = createMemoryPorts({ clock: { now: () => new Date(), set: () => undefined }, ...options.stores });
  const turns: Turn[] = [];
  const lost: Turn[] = [];
  const unsaid: Reply[] = [];
  const settings =
    options.metadataUrl === undefined
      ? null
      : { appId: APP_ID, appPassword: 'secret', tenantId: TENANT, openIdMetadataUrl: options.metadataUrl };
  const { timeoutMs = 10_000 } = options;
  const outbound = createConnector({ settings, clock: ports.clock, pacer: UNPACED, log: ports.log, timeoutMs });
  const door = teamsDoor({
    settings,
    isOurs: (tenantId) => Promise.resolve(tenantId === TENANT),
    answer: (turn) => {
      turns.push(turn);
      return options.answer?.(turn) ?? Promise.resolve({ kind: 'text', text: 'Gehoord.' });
    },
    connector: outbound,
    shown: ports.shown,
    log: ports.log,
    clock: ports.clock,
    answerIsLost: (turn, reply) => {
      lost.push(turn);
      unsaid.push(reply);
      return options.keepsNothing ? Promise.reject(new Error('away')) : Promise.resolve();
    },
    ...(options.deadlineMs !== undefined && { deadlineMs: options.deadlineMs }),
  });
  const server = createHttpServer({
    isLocal: settings === null,
    log: ports.log,
    version: '1.2.3',
    ...(options.isStarted && { isStarted: options.isStarted }),
    ready: options.ready ?? (() => Promise.resolve([])),
    setAside: options.setAside ?? (() => 0),
    publicKeys: HOUSE.publicKeys,
    routes: [door, ...(options.routes ?? [])],
  });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  return {
    url,
    connector,
    sanne: createTeamsClient({ botUrl: url, serviceUrl: connector.serviceUrl }),
    turns,
    lost,
    unsaid,
    ports,
    async close() {
      outbound.close();
      await Promise.all([server.close(), connector.close()]);
    },
  };
}
