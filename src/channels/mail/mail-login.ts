/** The token by which a mail server of Microsoft's lets us in, in the place of a password: it is asked for where it lacks or ends. */
/** An app that the school lets send by one mailbox (SMTP.SendAsApp), by the client credentials of OAuth 2. */
export interface MailLogin {
  readonly tokenUrl: string;
  readonly scope: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface MailToken {
  readonly token: string;
  /** In milliseconds from now. */
  readonly lastsMs: number;
}

const PATIENCE_MS = 4_000;
/** It is asked for anew so long before it ends. */
const MARGIN_S = 120;

/** Throws where none was given; never with what the server said, in which the app's name stands. */
export async function askMailToken({ tokenUrl, scope, clientId, clientSecret }: MailLogin): Promise<MailToken> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', scope },
      ...{ client_id: clientId, client_secret: clientSecret },
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const read = response.ok ? tokenIn(await response.json()) : null;
  if (!read) throw new Error(`no token for mail: ${response.status}`);
  return read;
}

function tokenIn(answer: unknown): MailToken | null {
  const { access_token: token, expires_in: seconds } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const lasts = Number(seconds) - MARGIN_S;
  return typeof token === 'string' && token !== '' && lasts > 0 ? { token, lastsMs: lasts * 1000 } : null;
}
