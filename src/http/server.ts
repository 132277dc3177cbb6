/** The bot's HTTP: health, readiness, and every address that a door brings. The only place with restify. */
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import helmet from 'helmet';
import { createServer, plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import { multipart } from './multipart.js';
import { jsonAnswer, type Route, type WebAnswer } from '../messages/web.js';
import type { Log } from '../ports.js';
import { onlyThisMachine } from './this-machine.js';

export interface HttpServerOptions {
  /** On this machine alone, where nobody is asked for a token. */
  readonly isLocal: boolean;
  readonly routes: readonly Route[];
  readonly log: Log;
  readonly version: string;
  /** False: nothing can be answered yet, and the caller is told to come back. */
  readonly isStarted?: () => boolean;
  /** What is missing; nothing: ready. */
  readonly ready: () => Promise<readonly string[]>;
  /** How many documents cannot be read: all the rest goes on, and somebody has to look at these. */
  readonly setAside: () => number;
  /** The public keys that statements are signed with (JWK set): they say nothing of anybody, and are for everybody. */
  readonly publicKeys: object;
}

export interface HttpServer {
  /** Answers the port, which is another one than asked for where that was 0. */
  listen(port: number, host: string): Promise<number>;
  /** Lets requests under way end, for at most 3 s. */
  close(): Promise<void>;
}

const MOST_BYTES = 262_144;
const CLOSING_MS = 3_000;
/** Longer than Azure's load balancers keep a connection, so that it is never we who close one that is being used. */
const KEEP_ALIVE_MS = 245_000;

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { isLocal, log } = options;
  // An empty name leaves the Server header out.
  const server = createServer({ name: '' });
  server.server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.pre(securityHeaders(isLocal));
  if (isLocal) server.pre(onlyThisMachine);
  const started: RequestHandler = (_request, response, next) => {
    if (options.isStarted?.() ?? true) {
      next();
      return;
    }
    response.setHeader('connection', 'close');
    response.send(503, { error: 'starting' });
    next(false);
  };
  const own: readonly Route[] = [
    {
      method: 'get',
      path: '/health',
      handle: () => Promise.resolve(jsonAnswer(200, { status: 'ok', version: options.version })),
    },
    {
      method: 'get',
      path: '/ready',
      handle: async () => {
        const missing = await options.ready();
        const isReady = missing.length === 0;
        const setAside = options.setAside();
        return jsonAnswer(isReady ? 200 : 503, {
          ...{ status: isReady ? 'ready' : 'not ready', missing },
          ...(setAside > 0 && { setAside }),
        });
      },
    },
    {
      method: 'get',
      path: '/.well-known/bpv-keys.json',
      handle: () =>
        Promise.resolve({
          ...jsonAnswer(200, options.publicKeys),
          headers: { 'cache-control': 'public, max-age=300' },
        }),
    },
  ];
  for (const route of own) addRoute(server, route, []);
  for (const route of options.routes) {
    const whenStarted = route.isAlwaysAnswered ? [] : [started];
    addRoute(server, route, [...whenStarted, ...TAKES[route.takes ?? 'nothing']], isLocal);
  }
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

/** A body as it is: no other type, and nothing packed (what it unpacks to has no bound). */
const only =
  (types: string | readonly string[]): RequestHandler =>
  (request, response, next) => {
    if ([types].flat().includes(request.getContentType()) && request.headers['content-encoding'] === undefined) {
      next();
      return;
    }
    // What is left of the body is not read.
    response.setHeader('connection', 'close');
    response.send(415, { error: FAULTS[415] });
    next(false);
  };

const TAKES: Readonly<Record<NonNullable<Route['takes']>, readonly RequestHandler[]>> = {
  nothing: [],
  json: [
    only('application/json'),
    plugins.bodyReader({ maxBodySize: MOST_BYTES }),
    ...plugins.jsonBodyParser({ bodyReader: true }),
  ],
  'form-with-file': [
    only(['multipart/form-data', 'application/x-www-form-urlencoded', 'application/octet-stream']),
    ...multipart,
  ],
  form: [
    only('application/x-www-form-urlencoded'),
    plugins.bodyReader({ maxBodySize: MOST_BYTES }),
    plugins.urlEncodedBodyParser({ bodyReader: true }),
  ].flat(),
};

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

/** On a laptop the page behind a link of a mail is shown beside that mail. */
function framedHere(headers: WebAnswer['headers'] = {}): Readonly<Record<string, string>> {
  const policy = headers['content-security-policy'];
  return policy
    ? { 'content-security-policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'") }
    : {};
}

function addRoute(
  server: Server,
  { method, path, handle }: Route,
  before: readonly RequestHandler[],
  isLocal = false,
): void {
  const handler = async (request: Request, response: Response): Promise<void> => {
    const { '*': rest } = request.params as Readonly<Record<string, unknown>>;
    const { status, type, body, headers, isToPack } = await handle({
      rest: typeof rest === 'string' ? rest : '',
      query: new URLSearchParams(request.getQuery()),
      from:
        String(request.headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          ?.trim() ||
        request.socket.remoteAddress ||
        '',
      body: request.body as unknown,
      authorization: request.headers.authorization ?? '',
      knows: request.headers['if-none-match'] ?? '',
    });
    // Who may show it is said by its own policy, which names more than one.
    if (headers?.['content-security-policy']?.includes('frame-ancestors http')) {
      response.removeHeader('x-frame-options');
    }
    if (isToPack) {
      const vary = { ...headers, vary: 'accept-encoding' };
      const packed = takesPacked(request) && body.length >= LEAST_TO_PACK ? await gzipped(body) : null;
      const coded = packed ? { 'content-encoding': 'gzip' } : {};
      response.sendRaw(status, packed ?? body, { ...vary, ...coded, 'content-type': type });
      return;
    }
    // Without a length node sends an empty body in chunks, which costs a write of its own.
    const length = body.length === 0 ? { 'content-length': '0' } : { 'content-type': type };
    response.sendRaw(status, body, { ...headers, ...(isLocal && framedHere(headers)), ...length });
  };
  server[method](path, ...before, handler);
  if (method === 'get') server.head(path, ...before, handler);
}

/** Less than this gets no smaller. */
const LEAST_TO_PACK = 1_000;

const gzipped = promisify(gzip) as (body: string | Buffer) => Promise<Buffer>;

/** "gzip, deflate, br"; not where it says that it does not ("gzip;q=0"). */
function takesPacked({ headers }: Request): boolean {
  const takes = headers['accept-encoding'] ?? '';
  return /(^|[,\s])gzip\b/i.test(takes) && !/gzip\s*;\s*q=0(\.0+)?(\s|,|$)/i.test(takes);
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
