/** What is asked over HTTP and what is answered, whatever serves it. */

export interface WebAsk {
  /** What stands for "*" in the path. */
  readonly rest: string;
  readonly query: URLSearchParams;
  /** Where it came from, as the last one on the way says it: an address of the net, for counting and no more. */
  readonly from: string;
  /** Of a route that takes something: what came, read but not yet checked. */
  readonly body: unknown;
  /** The header as it came; "" where there is none. */
  readonly authorization: string;
  /** ETags of what the asker has already, as the header `If-None-Match` names them; "" where there is none. */
  readonly knows: string;
}

/** What a form with a file brings. */
export interface SentForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | 'too-big' | null;
}

/** A page, a file, or JSON. */
export interface WebAnswer {
  readonly status: number;
  /** Content type. */
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** It goes packed to who takes that. Not of a page that holds a secret beside what came from outside (BREACH). */
  readonly isToPack?: true;
}

/** An address and who answers it. What can be got can be asked for by HEAD too, and that changes nothing either. */
export interface Route {
  readonly method: 'get' | 'post';
  /** "/", "/local/clock", "/pictures/*". */
  readonly path: string;
  /** What a post brings along; of "nothing" the body is not read. */
  readonly takes?: 'nothing' | 'json' | 'form' | 'form-with-file';
  /** Also while there is no database yet. */
  readonly isAlwaysAnswered?: true;
  readonly handle: (ask: WebAsk) => Promise<WebAnswer>;
}

export function jsonAnswer(status: number, value: object): WebAnswer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
