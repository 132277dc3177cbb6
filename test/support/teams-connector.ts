/** What Teams is for the bot's own posts: it takes them, gives them ids, and refuses them as Teams does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { AppCredentials } from 'botframework-connector';
import type { Pacer } from '../../src/delivery/pacer.js';
import { APP_ID, listenLocally, stopServer } from './teams-key-server.js';

export interface ReceivedActivity {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Readonly<Record<string, unknown>>;
}

/** "hang" takes the request and never answers; "cut" closes the connection. */
export type ConnectorAnswer =
  'hang' | 'cut' | { readonly status: number; readonly code?: string; readonly retryAfter?: string };

export interface TeamsConnector {
  readonly serviceUrl: string;
  readonly received: readonly ReceivedActivity[];
  /** What it says of who is in a conversation, by the id of the user there; of others it knows nothing. */
  readonly members: Map<string, object>;
  /** The next request gets this one, the one after the next; then all is well again. */
  answerNext(...answers: ConnectorAnswer[]): void;
  close(): Promise<void>;
}

/** Everything may go at once. */
export const UNPACED: Pacer = {
  turn: () => Promise.resolve(0),
  sentAtOnce: () => undefined,
  refused: () => undefined,
  close: () => undefined,
};

export async function startTeamsConnector(): Promise<TeamsConnector> {
  const received: ReceivedActivity[] = [];
  const waiting: ConnectorAnswer[] = [];
  const members = new Map<string, object>();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (request.method === 'GET') {
        const id = decodeURIComponent(/\/members\/(.+)$/.exec(request.url ?? '')?.[1] ?? '');
        const member = members.get(id);
        response.writeHead(member ? 200 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify(member ?? { error: { code: 'MemberNotFoundInConversation', message: 'no' } }));
        return;
      }
      received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        activity: JSON.parse(body) as Record<string, unknown>,
      });
      answer(response, waiting.shift(), received.length);
    });
  });
  const base = await listenLocally(server);
  return {
    serviceUrl: `${base}/`,
    received,
    members,
    answerNext: (...answers) => waiting.push(...answers),
    close: () => stopServer(server),
  };
}

/** The SDK finds this token in its own cache, so that no login server is asked for one. */
export function presetOutboundToken(token = 'outbound-token'): void {
  const cache: unknown = Reflect.get(AppCredentials, 'cache');
  if (!(cache instanceof Map)) throw new Error('the SDK keeps its tokens elsewhere now');
  const expiresOn = new Date(Date.now() + 3_600_000);
  cache.set(`${APP_ID}https://api.botframework.com-cache`, { accessToken: token, expiresOn });
}

function answer(response: ServerResponse, how: ConnectorAnswer | undefined, count: number): void {
  if (how === 'hang') return;
  if (how === 'cut') {
    response.destroy();
    return;
  }
  response.statusCode = how?.status ?? 201;
  response.setHeader('content-type', 'application/json');
  if (how?.retryAfter !== undefined) response.setHeader('retry-after', how.retryAfter);
  const refused = response.statusCode >= 300;
  response.end(
    JSON.stringify(refused ? { error: { code: how?.code ?? 'Error', message: 'no' } } : { id: `sent-${count}` }),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return body;
}
