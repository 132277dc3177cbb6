/**
 * Everything that leaves for Teams: one way out for answers and for notices. Written over node's own http, because the
 * SDK's client repeats what failed, waits without an end, and takes more processor time than the rest of a turn.
 */
import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { z } from 'zod';
import type { ChatAddress } from '../../messages/chat-address.js';
import type { Clock, Log } from '../../ports.js';
import type { TeamsSettings } from './authentication.js';
import { ConnectorFailure } from './connector-failure.js';
import { createLimits } from './limits.js';
import { isOfOnePlace } from './failure-meaning.js';
import type { Pacer } from '../../delivery/pacer.js';
import { createSendingHealth } from '../../delivery/sending-health.js';
import { activityOf } from './reply-activity.js';
import { askMicrosoft, createTokens } from './outbound-token.js';
import type { Reply } from '../../shows/reply.js';

export interface SendOptions {
  /** Somebody waits for it: it is counted, and not held up. */
  readonly urgent?: boolean;
  /** Of a tenant that is not ours: nothing is kept of it, neither here nor in the database. */
  readonly stranger?: boolean;
  /** When other processes wrote there. */
  readonly elsewhere?: readonly Date[];
}

/** Throws `ConnectorFailure`; never tries twice what may have arrived. What is not urgent waits for its turn. */
export interface ConnectorPort {
  /** Answers the id of the new activity. */
  write(address: ChatAddress, reply: Reply, options?: SendOptions): Promise<string>;
  replace(address: ChatAddress, activityId: string, reply: Reply, options?: SendOptions): Promise<void>;
}

export interface Connector extends ConnectorPort {
  /** What Teams says of who speaks there, as it says it; throws `ConnectorFailure`. */
  member(address: ChatAddress): Promise<unknown>;
  /** Whether a token can be had to send with; asked at most once in half a minute, and never throws. */
  canSend(): Promise<boolean>;
  /** Whether all that was sent lately was refused, whoever it was for. */
  isRefused(): boolean;
  /** Breaks off what is under way. */
  close(): void;
}

export interface ConnectorOptions {
  /** Null: local mode, no credentials. */
  readonly settings: TeamsSettings | null;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly log: Log;
  /** From the request to the last byte of the answer; 10 s. */
  readonly timeoutMs?: number;
  /** Where a token comes from; the login server of Microsoft, by the settings. */
  readonly askToken?: () => Promise<string>;
}

const MOST_SOCKETS = 64;
const LONGEST_ANSWER = 65_536;

const created = z.object({ id: z.string() });
const fault = z.object({ error: z.object({ code: z.string().regex(/^\w{1,64}$/) }) });

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

export function createConnector(given: ConnectorOptions): Connector {
  const { settings, clock, pacer, timeoutMs = 10_000 } = given;
  const askToken = given.askToken ?? askMicrosoft(settings);
  const tokens = askToken && createTokens(askToken, given.log);
  const limits = createLimits();
  const health = createSendingHealth(clock);
  const http = new HttpAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });

  async function send(method: 'GET' | 'POST' | 'PUT', url: string, body: string): Promise<Answer> {
    const token = tokens && (await tokens.token());
    const headers: Record<string, string | number> = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    };
    if (token !== null) headers['authorization'] = `Bearer ${token}`;
    const secure = url.startsWith('https:');
    return new Promise<Answer>((resolve, reject) => {
      const options = { method, headers, agent: secure ? https : http };
      const request = secure ? httpsRequest(url, options) : httpRequest(url, options);
      const deadline = setTimeout(() => request.destroy(new ConnectorFailure(null, 'timeout')), timeoutMs);
      request.once('response', (response) => {
        readAnswer(response, resolve, reject);
      });
      request.once('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the other side was just closing: most likely it read nothing of this [node: reusedSocket],
        // and a copy does less harm than a lost answer.
        if (request.reusedSocket && error.code === 'ECONNRESET') {
          send(method, url, body).then(resolve, reject);
        } else {
          reject(error instanceof ConnectorFailure ? error : networkFailure(error));
        }
      });
      request.once('close', () => {
        clearTimeout(deadline);
      });
      request.end(body);
    });
  }

  async function sendAndSee(method: 'GET' | 'POST' | 'PUT', url: string, body: string, place: string): Promise<Answer> {
    try {
      const answer = await send(method, url, body);
      if (answer.status >= 200 && answer.status < 300) {
        health.arrived();
        return answer;
      }
      const code = fault.safeParse(parseJson(answer.body)).data?.error.code ?? 'unknown';
      throw new ConnectorFailure(answer.status, code, retryAfterMs(answer.retryAfter, clock.now()));
    } catch (error) {
      if (error instanceof ConnectorFailure && !isOfOnePlace(error)) health.failed(place);
      throw error;
    }
  }

  async function deliver(
    method: 'POST' | 'PUT',
    address: ChatAddress,
    path: string,
    reply: Reply,
    options: SendOptions,
  ): Promise<Answer> {
    const { tenantId, conversationId } = address;
    if (!options.stranger) {
      if (options.urgent) pacer.sentAtOnce(tenantId);
      else await turnOf(address, options);
      limits.count(conversationId, clock.now().getTime());
    }
    const url = `${conversationUrl(address)}/activities${path}`;
    try {
      return await sendAndSee(method, url, JSON.stringify(activityOf(reply, address)), conversationId);
    } catch (error) {
      if (error instanceof ConnectorFailure && error.status === 429 && !options.stranger) {
        limits.hold(conversationId, clock.now().getTime() + (error.retryAfterMs ?? 0));
        pacer.refused(tenantId, conversationId, error.retryAfterMs);
      }
      throw error;
    }
  }

  /** The conversation's limits are looked at before a slot is used up for it, and again when it has come. */
  async function turnOf({ tenantId, conversationId }: ChatAddress, { elsewhere = [] }: SendOptions): Promise<void> {
    const held = (): number => {
      const times = elsewhere.map((time) => time.getTime());
      return limits.msUntilFree(conversationId, clock.now().getTime(), times);
    };
    const waitMs = held() || (await pacer.turn(tenantId)) || held();
    if (waitMs > 0) throw new ConnectorFailure(429, 'limit', waitMs, false);
  }

  return {
    async write(address, reply, options) {
      const { body } = await deliver('POST', address, '', reply, options ?? {});
      return created.safeParse(parseJson(body)).data?.id ?? '';
    },
    async replace(address, activityId, reply, options) {
      await deliver('PUT', address, `/${encodeURIComponent(activityId)}`, reply, options ?? {});
    },
    async member(address) {
      pacer.sentAtOnce(address.tenantId);
      const url = `${conversationUrl(address)}/members/${encodeURIComponent(address.userId)}`;
      return parseJson((await sendAndSee('GET', url, '', address.conversationId)).body);
    },
    isRefused: () => health.isRefused(),
    canSend: () => (tokens ? tokens.canBeHad() : Promise.resolve(true)),
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

function conversationUrl({ serviceUrl, conversationId }: ChatAddress): string {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  return `${base}v3/conversations/${encodeURIComponent(conversationId)}`;
}

function readAnswer(response: IncomingMessage, resolve: (answer: Answer) => void, reject: (why: Error) => void): void {
  let body = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    if (body.length < LONGEST_ANSWER) body += chunk;
  });
  response.once('end', () => {
    resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], body });
  });
  response.once('error', (error: NodeJS.ErrnoException) => {
    reject(error instanceof ConnectorFailure ? error : networkFailure(error));
  });
}

/** Where no connection came about nothing can have arrived. */
function networkFailure(error: NodeJS.ErrnoException): ConnectorFailure {
  const never = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(error.code ?? '');
  return new ConnectorFailure(null, error.code ?? 'network', null, !never);
}

/** Seconds or a date [RFC 9110, 10.2.3]. */
function retryAfterMs(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
