/** A real database server behind a line of our own: killed and started again, stopped for a while, and badly reached. */
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalDatabase, type LocalDatabase } from '../../src/local/database.js';
import { DATA_DIR } from '../support/database.js';

/** "deaf": what is asked arrives, and no answer comes back: writes are stored, and nobody hears so. */
export type Line = 'well' | 'slow' | 'deaf' | 'cut';

export interface FaultyDatabase {
  /** As the bots reach it. */
  readonly uri: string;
  /** As it is. */
  readonly ownUri: string;
  readonly says: string;
  line(how: Line): void;
  /** SIGKILL, and started again on its files after so long. */
  kill(forMs: number): Promise<void>;
  /** SIGSTOP, and SIGCONT after so long. */
  freeze(forMs: number): Promise<void>;
  close(): Promise<void>;
}

const SLOW_MS = 150;

/** @param filesDir where its files stand; thrown away by who made it */
export async function startFaultyDatabase(filesDir: string, name: string): Promise<FaultyDatabase> {
  const start = (): Promise<LocalDatabase> =>
    startLocalDatabase({ dataDir: DATA_DIR, filesDir, env: {}, say: () => undefined });
  let server = await start();
  const own = new URL(server.uri);
  own.pathname = `/${name}`;
  const line = await openLine(Number(own.port));
  const uri = new URL(own);
  uri.port = String(line.port);
  const signal = (name_: NodeJS.Signals): void => {
    if (server.pid !== null) process.kill(server.pid, name_);
  };
  return {
    uri: uri.href,
    ownUri: own.href,
    says: server.says,
    line: (how) => {
      line.is(how);
    },
    async kill(forMs) {
      signal('SIGKILL');
      await pause(forMs);
      server = await start();
    },
    async freeze(forMs) {
      signal('SIGSTOP');
      await pause(forMs);
      signal('SIGCONT');
    },
    async close() {
      await line.close();
      signal('SIGKILL');
    },
  };
}

interface OpenLine {
  readonly port: number;
  is(how: Line): void;
  close(): Promise<void>;
}

async function openLine(to: number): Promise<OpenLine> {
  const sockets = new Set<Socket>();
  let is: Line = 'well';
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    const far = createConnection({ port: to, host: '127.0.0.1' });
    let dueAt = 0;
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => {
      if (is === 'deaf') return;
      const now = performance.now();
      // In the order in which it came, also where the line has just become quicker.
      dueAt = Math.max(dueAt, now + (is === 'slow' ? SLOW_MS : 0));
      if (dueAt <= now) near.write(chunk);
      else setTimeout(() => near.write(chunk), dueAt - now);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    is(how) {
      // Whoever waited for an answer that never came does not get the next one's.
      if (how === 'cut' || is === 'deaf') cutAll();
      is = how === 'cut' ? 'well' : how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        cutAll();
      }),
  };
}
