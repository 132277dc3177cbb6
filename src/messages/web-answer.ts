/** An answer to a browser: a page, or a file. */
export interface WebAnswer {
  readonly status: number;
  /** Content type. */
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
