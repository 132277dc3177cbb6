/** Twenty connections that say something to a bot, each as soon as its last answer came, as Teams' service would. */
import { Agent, createServer, request } from 'node:http';
import { type KeyServer, listenLocally, startKeyServer, stopServer } from '../support/teams-key-server.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import { TENANT } from '../support/people.js';

export interface Round {
  readonly turns: number;
  readonly seconds: number;
  /** Milliseconds from the activity to the end of the HTTP answer, in order. */
  readonly latencies: readonly number[];
  /** Answers that were not 200. */
  readonly failed: number;
  /** What the bot posted to Teams meanwhile. */
  readonly posted: number;
}

export interface Load {
  readonly metadataUrl: string;
  readonly serviceUrl: string;
  run(port: number, seconds: number, said: () => Said): Promise<Round>;
  /** The bot's latest post. */
  lastPost(): string;
  close(): Promise<void>;
}

/** What is said, and by whom (the Entra object id). */
export interface Said {
  readonly text: string;
  readonly objectId: string;
}

const CONNECTIONS = 20;

export async function startLoad(): Promise<Load> {
  const keys: KeyServer = await startKeyServer();
  let posted = 0;
  let last = '';
  const connector = createServer((incoming, response) => {
    last = '';
    incoming.setEncoding('utf8').on('data', (chunk: string) => (last += chunk));
    incoming.on('end', () => {
      posted += 1;
      response.writeHead(201, { 'content-type': 'application/json' }).end(`{"id":"sent-${posted}"}`);
    });
  });
  const serviceUrl = `${await listenLocally(connector)}/`;
  const token = await keys.token({ serviceUrl });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let count = 0;

  const post = (port: number, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        authorization: `Bearer ${token}`,
      };
      const call = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/messages', headers, agent });
      call.on('error', reject);
      call.on('response', (answer) => {
        answer.resume().on('end', () => {
          resolve(answer.statusCode ?? 0);
        });
      });
      call.end(body);
    });

  return {
    metadataUrl: keys.metadataUrl,
    serviceUrl,
    async run(port, seconds, said) {
      const latencies: number[] = [];
      const postedBefore = posted;
      let failed = 0;
      const start = performance.now();
      const until = start + seconds * 1000;
      const connection = async (): Promise<void> => {
        while (performance.now() < until) {
          const body = JSON.stringify(activity(serviceUrl, (count += 1), said()));
          const sent = performance.now();
          if ((await post(port, body)) !== 200) failed += 1;
          latencies.push(performance.now() - sent);
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, connection));
      latencies.sort((a, b) => a - b);
      const took = (performance.now() - start) / 1000;
      return { turns: latencies.length, seconds: took, latencies, failed, posted: posted - postedBefore };
    },
    lastPost: () => last,
    async close() {
      agent.destroy();
      await Promise.all([keys.close(), stopServer(connector)]);
    },
  };
}

/** Where the bot hears this person, as it keeps it. */
export function addressOf(serviceUrl: string, objectId: string): ChatAddress {
  return {
    serviceUrl,
    conversationId: `a:${objectId}`,
    tenantId: TENANT,
    userId: `29:${objectId}`,
    botId: '28:bot',
  };
}

/** A message with all that Teams puts around it. */
function activity(serviceUrl: string, count: number, { text, objectId }: Said): object {
  const { conversationId, userId, botId } = addressOf(serviceUrl, objectId);
  return {
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
    type: 'message',
    timestamp: '2026-11-25T13:00:00.000Z',
    localTimestamp: '2026-11-25T14:00:00.000+01:00',
    id: `bench-${count}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: userId, name: 'Sanne de Wit', aadObjectId: objectId },
    conversation: { conversationType: 'personal', tenantId: TENANT, id: conversationId },
    recipient: { id: botId, name: 'BPV' },
    entities: [
      { locale: 'nl-NL', country: 'NL', platform: 'Windows', timezone: 'Europe/Amsterdam', type: 'clientInfo' },
    ],
    channelData: { tenant: { id: TENANT } },
    locale: 'nl-NL',
    localTimezone: 'Europe/Amsterdam',
  };
}
