/** The bot's HTTP: activities in, health and readiness out, and what local mode adds. */
import type { AddressInfo } from 'node:net';
import helmet from 'helmet';
import { createServer, plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { Reply, Turn } from '../../messages.js';
import type { WebAnswer } from '../../messages/web-answer.js';
import type { Clock, Log, ShownCards } from '../../ports.js';
import { TeamsAdapter } from './adapter.js';
import { TeamsAuthentication, type TeamsSettings } from './authentication.js';
import type { ConnectorPort } from './connector.js';
import { BOT_CONNECTOR, createTokenCheck, TokenRefused } from './token-check.js';

/** An address beside those of the bot. */
export interface Route {
  readonly method: 'get' | 'post';
  /** As restify writes it: "/", "/local/clock", "/pictures/*". */
  readonly path: string;
  /** A post that the button of a page sends: its body is not read. */
  readonly form?: true;
  /** Gets the JSON body of a post; for a get or a form what stands for "*". */
  readonly handle: (body: unknown) => Promise<WebAnswer>;
}

export interface TeamsServerOptions {
  /** Null: local mode, nobody is asked for a token. */
  readonly settings: TeamsSettings | null;
  /** Whose people may talk to the bot. */
  readonly tenantIds: readonly string[];
  readonly answer: (turn: Turn) => Promise<Reply | null>;
  /** The answer to this turn could not be delivered. */
  readonly answerIsLost: (turn: Turn) => Promise<void>;
  readonly deadlineMs?: number;
  readonly connector: ConnectorPort;
  readonly shown: Pick<ShownCards, 'put'>;
  readonly log: Log;
  readonly clock: Clock;
  readonly version: string;
  /** False: nothing can be answered yet, and the caller is told to come back. */
  readonly isStarted?: () => boolean;
  /** What is missing; nothing: ready. */
  readonly ready: () => Promise<readonly string[]>;
  /** How many documents cannot be read: all the rest goes on, and somebody has to look at these. */
  readonly setAside: () => number;
  readonly routes?: readonly Route[];
}

export interface TeamsServer {
  /** Answers the port, which is another one than asked for where that was 0. */
  listen(port: number, host: string): Promise<number>;
  /** Lets requests under way end, for at most 3 s. */
  close(): Promise<void>;
}

const MOST_BYTES = 262_144;
const CLOSING_MS = 3_000;
/** Longer than Azure's load balancers keep a connection, so that it is never we who close one that is being used. */
const KEEP_ALIVE_MS = 245_000;

export function createTeamsServer(options: TeamsServerOptions): TeamsServer {
  const { settings, log } = options;
  const issuer = {
    openIdMetadataUrl: settings?.openIdMetadataUrl ?? BOT_CONNECTOR.openIdMetadataUrl,
    issuer: settings?.tokenIssuer ?? BOT_CONNECTOR.issuer,
  };
  const check = settings && createTokenCheck(settings.appId, issuer, options.clock);
  const adapter = new TeamsAdapter({ ...options, authentication: new TeamsAuthentication(settings, check) });

  // An empty name leaves the Server header out.
  const server = createServer({ name: '' });
  server.server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.pre(securityHeaders(settings === null));
  if (settings === null) server.pre(onlyThisMachine);
  const started: RequestHandler = (_request, response, next) => {
    if (options.isStarted?.() ?? true) {
      next();
      return;
    }
    response.setHeader('connection', 'close');
    response.send(503, { error: 'starting' });
    next(false);
  };
  const json = [
    onlyJson,
    plugins.bodyReader({ maxBodySize: MOST_BYTES }),
    ...plugins.jsonBodyParser({ bodyReader: true }),
  ];

  server.post('/api/messages', started, ...json, async (request: Request, response: Response) => {
    const activity: unknown = request.body;
    if (!isActivity(activity)) {
      response.send(400, { error: 'activity' });
      return;
    }
    try {
      const { status, body } = await adapter.run(request.headers.authorization ?? '', activity);
      // Without a length node sends an empty body in chunks, which costs a write of its own.
      if (!body) response.setHeader('content-length', 0);
      response.send(status, body);
    } catch (error) {
      if (error instanceof TokenRefused) {
        log[error.keysMissing ? 'error' : 'warn']('token-refused', { why: error.why });
        response.send(401, { error: 'token' });
      } else {
        log.error('request-failed', { error: error instanceof Error ? error.name : typeof error });
        response.send(500, { error: 'internal' });
      }
    }
  });
  server.get('/health', (_request, response, next) => {
    response.send(200, { status: 'ok', version: options.version });
    next();
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const missing = await options.ready();
    const isReady = missing.length === 0;
    const setAside = options.setAside();
    response.send(isReady ? 200 : 503, {
      ...{ status: isReady ? 'ready' : 'not ready', missing },
      ...(setAside > 0 && { setAside }),
    });
  });
  for (const route of options.routes ?? []) addRoute(server, route, started, json);
  server.on('restifyError', (_request, response: Response, error: { statusCode?: number }, done: () => void) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error('request-failed', { status });
    response.send(status, { error: FAULTS[status] ?? 'request' });
    done();
  });
  return { listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

/** Addresses, methods and bodies that are refused, in one word each. */
const FAULTS: Readonly<Record<number, string>> = {
  400: 'json',
  404: 'address',
  405: 'method',
  413: 'size',
  415: 'type',
};

function isActivity(body: unknown): body is { readonly type: string } {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}

/** JSON as it is: no other type, and nothing packed (what it unpacks to has no bound). */
const onlyJson: RequestHandler = (request, response, next) => {
  if (request.getContentType() === 'application/json' && request.headers['content-encoding'] === undefined) {
    next();
    return;
  }
  // What is left of the body is not read.
  response.setHeader('connection', 'close');
  response.send(415, { error: FAULTS[415] });
  next(false);
};

/**
 * Local mode asks nobody for a token, so a page from elsewhere must not reach it: neither under a name of its own that
 * leads to this machine (DNS rebinding), nor from the browser that it is open in.
 */
const onlyThisMachine: RequestHandler = (request, response, next) => {
  const { host, origin } = request.headers;
  if (isThisMachine(`http://${host ?? ''}`) && (origin === undefined || isThisMachine(origin))) {
    next();
    return;
  }
  response.setHeader('connection', 'close');
  response.send(403, { error: 'host' });
  next(false);
};

function isThisMachine(address: string): boolean {
  return URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}

function securityHeaders(local: boolean): RequestHandler {
  const set = helmet({
    // Local pages show chat windows, each on a port of its own, and bring their script with them.
    contentSecurityPolicy: local
      ? false
      : { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: !local,
    strictTransportSecurity: !local,
  });
  return (request, response, next) => {
    set(request, response, next);
  };
}

function addRoute(server: Server, route: Route, started: RequestHandler, json: readonly RequestHandler[]): void {
  const handler = async (request: Request, response: Response): Promise<void> => {
    const { '*': rest } = request.params as Readonly<Record<string, unknown>>;
    const isJson = route.method === 'post' && !route.form;
    const { status, type, body, headers } = await route.handle(isJson ? request.body : rest);
    response.sendRaw(status, body, { ...headers, 'content-type': type });
  };
  if (route.method === 'post') server.post(route.path, started, ...(route.form ? [] : json), handler);
  else server.get(route.path, started, handler);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // Restify passes it on from the server inside, and ends the process where nobody listens.
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.server.closeAllConnections();
    }, CLOSING_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
