/**
 * What the page shows as a person's window: the Agents Playground behind it, started at the first request, without the
 * parts of it that are not the conversation.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { WindowProcess } from './window-process.js';

const STYLE = readFileSync(new URL('window.css', import.meta.url), 'utf8');
/** Microsoft's letters come from where they always do; anything else stays on this machine. */
const CONTENT_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ws:; font-src 'self' data: https://res-1.cdn.office.net";

export interface WindowProxy {
  /** How many times the bot has written to this window. */
  written(): number;
  close(): void;
}

const MOST_TRIES = 4;
const AGAIN_MS = 250;

export async function openWindowProxy(port: number, target: number, window: WindowProcess): Promise<WindowProxy> {
  let written = 0;
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'POST' && incoming.url?.startsWith('/_connector/')) written += 1;
    const pass = (triesLeft: number): void => {
      window
        .ready()
        .then(() => {
          forward(incoming, outgoing, target, () => {
            // It has gone away just now: what only looks can look again once it is back.
            if (incoming.method === 'GET' && triesLeft > 0) {
              setTimeout(pass, AGAIN_MS, triesLeft - 1);
              return;
            }
            outgoing.statusCode = 502;
            outgoing.end();
          });
        })
        .catch(() => {
          outgoing.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
          outgoing.end('Dit venster start niet.');
        });
    };
    pass(MOST_TRIES - 1);
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
    written: () => written,
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

/** `failed`: nothing was answered yet. */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, target: number, failed: () => void): void {
  const isPage = incoming.method === 'GET' && incoming.url === '/';
  // Only the page is changed, so only the page must not arrive packed.
  const headers = isPage ? { ...incoming.headers, 'accept-encoding': 'identity' } : incoming.headers;
  const onward = request(
    { host: '127.0.0.1', port: target, method: incoming.method, path: incoming.url, headers },
    (answer) => {
      if (isPage) {
        void sendPage(answer, outgoing);
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else failed();
  });
  // A second time there is nothing to pass on any more.
  if (incoming.readableEnded) onward.end();
  else incoming.pipe(onward);
}

async function sendPage(answer: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  answer.setEncoding('utf8');
  let page = '';
  for await (const part of answer as AsyncIterable<string>) page += part;
  outgoing.writeHead(answer.statusCode ?? 502, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_POLICY,
    'cache-control': 'no-store',
  });
  outgoing.end(page.replace('</head>', `<style>${STYLE}</style></head>`));
}

/** The conversation runs over a web socket: both directions are passed on as they are. */
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
