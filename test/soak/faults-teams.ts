/** Teams as the bots write to it in bad hours: it takes, refuses, hangs, breaks off, and takes without saying so. */
import { createServer, type ServerResponse } from 'node:http';
import { listenLocally, stopServer } from '../support/teams-key-server.js';
import type { Dice } from './dice.js';

export interface Written {
  /** Epoch milliseconds of this machine. */
  readonly at: number;
  readonly method: string;
  /** The Entra object id of whose chat it is. */
  readonly to: string;
  /** Of the activity itself: what it was given, or the one that it replaces. */
  readonly id: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** It stands in the chat. */
  readonly taken: boolean;
  /** The bot was told that it does. */
  readonly told: boolean;
}

export interface FaultyTeams {
  readonly serviceUrl: string;
  readonly written: readonly Written[];
  /** By what was done instead of taking it. */
  readonly faults: Readonly<Record<string, number>>;
  /** Share of what is written that goes wrong from now on, 0 to 1. */
  weather(share: number): void;
  close(): Promise<void>;
}

type Fault =
  | { readonly answers: number; readonly code?: string; readonly retryAfter?: number; readonly taken?: true }
  | { readonly answers: 'hang' | 'cut'; readonly taken?: true };

const FAULTS: readonly Fault[] = [
  { answers: 429, code: 'TooManyRequests', retryAfter: 1 },
  { answers: 429, code: 'TooManyRequests', retryAfter: 3 },
  { answers: 500 },
  { answers: 502 },
  { answers: 503 },
  { answers: 504 },
  { answers: 502, taken: true },
  { answers: 504, taken: true },
  { answers: 403, code: 'ConversationBlockedByUser' },
  { answers: 403, code: 'MessageWritesBlocked' },
  { answers: 'hang' },
  { answers: 'hang', taken: true },
  { answers: 'cut' },
  { answers: 'cut', taken: true },
];

export async function startFaultyTeams(dice: Dice): Promise<FaultyTeams> {
  const written: Written[] = [];
  const faults: Record<string, number> = {};
  let share = 0;
  let count = 0;

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const [, conversation = '', replaced = ''] =
        /\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(request.url ?? '') ?? [];
      const to = decodeURIComponent(conversation).replace(/^a:/, '');
      if (request.method === 'GET') {
        refuse(response, 404, 'MemberNotFoundInConversation');
        return;
      }
      const fault = dice.isBelow(share) ? dice.one(FAULTS) : undefined;
      const id = replaced === '' ? `sent-${(count += 1)}` : decodeURIComponent(replaced);
      const activity = JSON.parse(body) as Record<string, unknown>;
      const taken = !fault || fault.taken === true;
      written.push({ at: Date.now(), method: request.method ?? '', to, id, activity, taken, told: !fault });
      if (!fault) {
        answer(response, 201, { id });
        return;
      }
      const name = `${String(fault.answers)}${fault.taken ? ' and taken' : ''}`;
      faults[name] = (faults[name] ?? 0) + 1;
      fail(response, fault);
    });
  });
  const base = await listenLocally(server);
  return {
    serviceUrl: `${base}/`,
    written,
    faults,
    weather: (to) => (share = to),
    close: () => stopServer(server),
  };
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault.answers === 'hang') return;
  if (fault.answers === 'cut') {
    response.destroy();
    return;
  }
  if ('retryAfter' in fault) response.setHeader('retry-after', String(fault.retryAfter));
  refuse(response, fault.answers, ('code' in fault && fault.code) || 'Error');
}

function refuse(response: ServerResponse, status: number, code: string): void {
  answer(response, status, { error: { code, message: 'no' } });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
