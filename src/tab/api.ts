/** The API of the bot, asked as whoever Teams says that one is. */
import type { JsonShow, Role, Sent } from './as-json.js';
import { words } from './words.js';

export interface Me {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly school: string;
}

/** A "no" in words, with what stands there now where that is to be seen. */
export class Refused extends Error {
  constructor(
    readonly text: string,
    readonly show: JsonShow | null = null,
  ) {
    super(text);
  }
}

export interface Looked {
  readonly value: unknown;
  readonly etag: string;
}

export interface Api {
  /** Null: what is known already still holds. */
  look(path: string, knows: string, signal: AbortSignal): Promise<Looked | null>;
  act(sent: Sent): Promise<JsonShow>;
  /** A file that is dropped here goes the road of one that is sent in the chat. */
  drop(file: File, fields?: Readonly<Record<string, string>>): Promise<JsonShow>;
}

export function apiAs(authorization: () => Promise<string>): Api {
  async function ask(
    path: string,
    init: Omit<RequestInit, 'headers'> & { readonly headers: Readonly<Record<string, string>> },
  ): Promise<Response> {
    const headers = { ...init.headers, authorization: await authorization() };
    let response: Response;
    try {
      response = await fetch(`/api/${path}`, { ...init, headers, cache: 'no-store' });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new Refused(words.noAnswer);
    }
    if (response.ok || response.status === 304) return response;
    const said = (await response.json().catch(() => ({}))) as { text?: string; show?: JsonShow };
    throw new Refused(said.text ?? words.noAnswer, said.show ?? null);
  }

  return {
    async look(path, knows, signal) {
      const headers: Record<string, string> = knows ? { 'if-none-match': knows } : {};
      const response = await ask(path, { signal, headers });
      if (response.status === 304) return null;
      return { value: await response.json(), etag: response.headers.get('etag') ?? '' };
    },
    async act(sent) {
      const headers = { 'content-type': 'application/json' };
      const response = await ask('act', { method: 'POST', headers, body: JSON.stringify(sent) });
      return (await response.json()) as JsonShow;
    },
    async drop(file, fields = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      body.append('file', file);
      const response = await ask('files', { method: 'POST', headers: {}, body });
      return (await response.json()) as JsonShow;
    },
  };
}
