/** A mail server that does as it is told: takes a mail, refuses it at a step, hangs, or breaks off. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The step at which it does something else than take the mail. */
export type Step = 'greeting' | 'mail' | 'rcpt' | 'data' | 'middle' | 'end';
/** An answer of its own ("450 busy"); it says nothing; it breaks off. */
export type Does = `${number} ${string}` | 'hang' | 'drop';

export interface TakenMail {
  readonly to: string;
  /** As it came, and when (epoch milliseconds). */
  readonly raw: string;
  readonly at: number;
}

export interface TestSmtp {
  readonly url: string;
  /** What it has taken: it said 250. */
  readonly taken: readonly TakenMail[];
  /** What came whole, whatever was answered. */
  readonly came: readonly TakenMail[];
  /** How many connections were made. */
  readonly connections: () => number;
  /** Of the next mail (or of each, from then on: `always`), what it does at that step; null: takes them again. */
  does(step: Step, what: Does, always?: 'always'): void;
  takes(): void;
  /** Lets go of who is connected, and hears nobody until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

export async function startSmtp(): Promise<TestSmtp> {
  const taken: TakenMail[] = [];
  const came: TakenMail[] = [];
  const sockets = new Set<Socket>();
  let next: { readonly step: Step; readonly what: Does; readonly always: boolean } | null = null;
  let connections = 0;
  let port = 0;
  /** What it does at this step, once. */
  const at = (step: Step): Does | null => {
    if (next?.step !== step) return null;
    const { what, always } = next;
    if (!always) next = null;
    return what;
  };
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let rest = '';
    let to = '';
    let isData = false;
    const say = (usual: string, step?: Step): boolean => {
      const what = step && at(step);
      if (what === 'hang') return false;
      if (what === 'drop') return (socket.destroy(), false);
      socket.write(`${what ?? usual}\r\n`);
      return !what;
    };
    say('220 here', 'greeting');
    socket.on('data', (chunk: Buffer) => {
      rest += chunk.toString('utf8');
      for (;;) {
        if (isData) {
          if (at('middle')) return void socket.destroy();
          const end = rest.indexOf('\r\n.\r\n');
          if (end < 0) return;
          const mail = { to, raw: rest.slice(0, end), at: Date.now() };
          rest = rest.slice(end + 5);
          isData = false;
          came.push(mail);
          if (say('250 taken', 'end')) taken.push(mail);
          continue;
        }
        const end = rest.indexOf('\r\n');
        if (end < 0) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (/^EHLO/i.test(line)) say('250 here');
        else if (/^MAIL/i.test(line)) say('250 ok', 'mail');
        else if (/^RCPT/i.test(line)) {
          to = /<(.*)>/.exec(line)?.[1] ?? '';
          say('250 ok', 'rcpt');
        } else if (/^DATA/i.test(line)) isData = say('354 go on', 'data');
        else if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
  });
  const up = (): Promise<void> =>
    new Promise((resolve) =>
      server.listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        resolve();
      }),
    );
  const down = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => {
        resolve();
      });
    });
  await up();
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    came,
    connections: () => connections,
    does: (step, what, always) => (next = { step, what, always: always === 'always' }),
    takes: () => (next = null),
    down,
    up,
    close: () => (server.listening ? down() : Promise.resolve()),
  };
}
