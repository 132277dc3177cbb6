/**
 * What the page shows as a person's window: the Agents Playground behind it, started at the first request, without the
 * parts of it that are not the conversation, in Dutch, and with all that was said before.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hear, speaks } from './heard.js';
import { pass, passTogether } from './pass-on.js';
import type { WindowHistory } from './window-history.js';
import type { WindowProcess } from './window-process.js';
import type { WindowTurns } from './window-turns.js';
import { inDutch } from './window-words.js';

const STYLE = readFileSync(new URL('window.css', import.meta.url), 'utf8');
const SCRIPT = readFileSync(new URL('window.js', import.meta.url), 'utf8');
/** Microsoft's letters come from where they always do; anything else stays on this machine. */
const CONTENT_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ws:; font-src 'self' data: https://res-1.cdn.office.net";
const TOOLS_SCRIPT = /^\/static\/js\/main\.[^/]+\.js$/;
/** Each page that is loaded says that the bot is added to the chat. */
const ADDED = /^\/_debug\/conversation\/[^/]+\/installation$/;

/** Where the tool brings what is for the bot. */
export const TO_BOT = '/_bot';

export interface Kept {
  readonly history: WindowHistory;
  readonly turns: WindowTurns;
  readonly botUrl: string;
}

export interface WindowProxy {
  close(): void;
}

const MOST_TRIES = 4;
const AGAIN_MS = 250;

export async function openWindowProxy(
  port: number,
  target: number,
  window: WindowProcess,
  { history, turns, botUrl }: Kept,
): Promise<WindowProxy> {
  let isAdded = false;
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    if (method === 'GET' && url.startsWith('/_said')) {
      follow(history, tabOf(url), outgoing);
      return;
    }
    if (method === 'POST' && url === TO_BOT) {
      void toBot(incoming, outgoing, { turns, botUrl });
      return;
    }
    if (method === 'POST' && ADDED.test(url)) {
      // Who loads the page anew is not new in the chat.
      if (isAdded) {
        outgoing.end();
        return;
      }
      isAdded = true;
    }
    const again = (triesLeft: number): void => {
      window
        .ready()
        .then(() => answer(incoming, outgoing, { target, history, turns }))
        .catch((error: unknown) => {
          if (error instanceof Error && error.message.startsWith('The chat window')) {
            outgoing.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
            outgoing.end('Dit venster start niet.');
            return;
          }
          if (outgoing.headersSent) {
            outgoing.destroy();
            return;
          }
          // It has gone away just now: what only looks can look again once it is back.
          if (method === 'GET' && triesLeft > 0) {
            setTimeout(again, AGAIN_MS, triesLeft - 1);
            return;
          }
          outgoing.statusCode = 502;
          outgoing.end();
        });
    };
    again(MOST_TRIES - 1);
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    window.ready().then(
      () => {
        tunnel(incoming, socket, head, target);
      },
      () => socket.destroy(),
    );
  });
  await listening(server, port);
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

/** Rejects where nothing was answered. */
async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { target, history, turns }: Pick<Kept, 'history' | 'turns'> & { readonly target: number },
): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  if (method === 'GET' && url === '/') {
    const { status, body } = await passTogether(incoming, target, '');
    outgoing.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_POLICY,
      'cache-control': 'no-store',
    });
    outgoing.end(
      body
        .replace('<html lang="en">', '<html lang="nl">')
        .replace('<head>', () => `<head><script>${SCRIPT}</script><style>${STYLE}</style>`),
    );
    return;
  }
  if (method === 'GET' && TOOLS_SCRIPT.test(url)) {
    const { status, body } = await passTogether(incoming, target, '');
    outgoing.writeHead(status, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' });
    outgoing.end(inDutch(body));
    return;
  }
  if (speaks(method, url)) {
    const asked = await text(incoming);
    const { status, type, body } = await passTogether(incoming, target, asked);
    const tab = incoming.headers['x-window-tab'];
    const isHeard = status >= 200 && status < 300;
    if (isHeard) {
      hear(history, {
        ...{ method, path: url, asked, answered: body, isWelcome: turns.isWelcoming() },
        tab: typeof tab === 'string' ? tab : null,
      });
    }
    outgoing.writeHead(status, { 'content-type': type });
    outgoing.end(body);
    return;
  }
  await pass(incoming, outgoing, target);
}

async function toBot(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { turns, botUrl }: Pick<Kept, 'turns' | 'botUrl'>,
): Promise<void> {
  const body = await text(incoming);
  try {
    const { status, type, said } = await turns.during(body, async () => {
      const headers = { 'content-type': 'application/json' };
      const heard = await fetch(botUrl, { method: 'POST', headers, body });
      return { status: heard.status, type: heard.headers.get('content-type'), said: await heard.text() };
    });
    outgoing.writeHead(status, type === null ? {} : { 'content-type': type });
    outgoing.end(said);
  } catch {
    // The bot is away, or it is no activity: the tool says so in the window.
    outgoing.statusCode = 502;
    outgoing.end();
  }
}

function tabOf(url: string): string | null {
  return new URL(url, 'http://localhost').searchParams.get('tab');
}

/** Server-sent events: what was said, and what is said from then on elsewhere than in this tab. */
function follow(history: WindowHistory, tab: string | null, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  outgoing.flushHeaders();
  const leave = history.follow((event, fromTab) => {
    if (fromTab === null || fromTab !== tab) outgoing.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  outgoing.on('close', leave);
}

/** The tool's log runs over a web socket: both directions are passed on as they are. */
function tunnel(incoming: IncomingMessage, socket: Duplex, head: Buffer, target: number): void {
  const onward = connect(target, '127.0.0.1', () => {
    const lines = [`${incoming.method ?? 'GET'} ${incoming.url ?? '/'} HTTP/1.1`];
    for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
      lines.push(`${incoming.rawHeaders[i] ?? ''}: ${incoming.rawHeaders[i + 1] ?? ''}`);
    }
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  onward.on('close', () => socket.destroy());
  socket.on('error', () => onward.destroy());
  socket.on('close', () => onward.destroy());
}
