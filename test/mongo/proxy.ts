/** Stands between a client and a server, and can let the client down in the ways that servers do. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  readonly uri: string;
  /** Connections stay open and nothing comes back any more. */
  hang(): void;
  /** Connections break and new ones are refused. */
  refuse(): Promise<void>;
  /** Answers are swallowed and the connection breaks, after the server did what was asked. */
  loseAnswers(): void;
  /** All is well again. */
  heal(): Promise<void>;
  close(): Promise<void>;
}

export async function startProxy(serverUri: string): Promise<Proxy> {
  const { hostname, port } = new URL(serverUri);
  const pairs = new Set<{ client: Socket; server: Socket }>();
  let mode: 'well' | 'hanging' | 'losing' = 'well';

  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    const pair = { client, server };
    pairs.add(pair);
    client.on('data', (asked) => mode !== 'hanging' && server.write(asked));
    server.on('data', (answer) => {
      if (mode === 'losing') client.destroy();
      else if (mode === 'well') client.write(answer);
    });
    const end = (): void => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('close', end).on('error', end);
  });
  const cut = (): void => {
    for (const { client } of pairs) client.destroy();
  };
  const listen = async (on: number): Promise<number> => {
    listener.listen(on, '127.0.0.1');
    await once(listener, 'listening');
    return (listener.address() as AddressInfo).port;
  };
  const unlisten = async (): Promise<void> => {
    if (!listener.listening) return;
    listener.close();
    cut();
    await once(listener, 'close');
  };

  const own = await listen(0);
  return {
    uri: `mongodb://127.0.0.1:${own}/?directConnection=true`,
    hang: () => (mode = 'hanging'),
    refuse: unlisten,
    loseAnswers: () => (mode = 'losing'),
    heal: async () => {
      mode = 'well';
      cut();
      if (!listener.listening) await listen(own);
    },
    close: unlisten,
  };
}
