/** The way out: a mail to one person, to the server of the settings. The only place with nodemailer. */
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { ChannelFailure } from '../../delivery/channel.js';
import type { Clock, Log } from '../../ports.js';
import type { CalendarFile } from '../../ports/calendar-files.js';
import { meaningOf, type SmtpError } from './failure-meaning.js';
import { askMailToken, type MailLogin } from './mail-login.js';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  /** Without angle brackets; the same each time that the same thing is told. */
  readonly messageId: string;
  /** The mails that it belongs to, the first one first. */
  readonly references: readonly string[];
  readonly to: Mailbox;
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: Date;
  readonly headers: Readonly<Record<string, string>>;
  /** Both beside the text, where mail programs look for it, and as a file, for those that do not look. */
  readonly calendar: CalendarFile | null;
}

export interface SmtpSettings {
  /** "smtp://name:password@host:587", "smtps://..." */
  readonly url: string;
  readonly from: Mailbox;
  /** Left out: by the name and the password of the address, or by none. */
  readonly login?: MailLogin;
}

export interface Smtp {
  /** Throws `ChannelFailure`, and tries nothing by itself. */
  send(mail: Mail): Promise<void>;
  /** Whether the server lets us in, without anything being sent; throws `ChannelFailure`. */
  check(): Promise<void>;
  /** The server takes nothing from us: the settings have to be mended. */
  isRefused(): boolean;
  close(): void;
}

const CONNECTIONS = 2;
/** So long a mail waits for a connection; with the longest that sending takes it ends before its lease does. */
const PATIENCE_MS = 5_000;
const LONGEST_MS = 25_000;
/** Nothing is tried so long after the server has refused us: accounts are locked for less. */
const REFUSED_MS = 60_000;
const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000, dnsTimeout: 3_000 };

interface SmtpOptions {
  /** The real one, by which the server counts too. */
  readonly clock: Clock;
  readonly log: Log;
  readonly timeouts?: Partial<typeof TIMEOUTS>;
}

export function createSmtp({ url, from, login }: SmtpSettings, { clock, log, timeouts }: SmtpOptions): Smtp {
  const transport = createTransport({
    ...serverOf(url, login, clock),
    ...{ ...TIMEOUTS, ...timeouts },
    ...{ pool: true, maxConnections: CONNECTIONS, maxRequeues: 0 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const now = (): number => clock.now().getTime();
  let busy = 0;
  let refusedUntil: number | null = null;

  async function whenFree(): Promise<void> {
    const latest = now() + PATIENCE_MS;
    while (busy >= CONNECTIONS) {
      if (now() >= latest) throw busyHere();
      await pause(20, undefined, { ref: false });
    }
  }

  return {
    async send({ to, replyTo, references, headers, calendar, ...mail }) {
      await whenFree();
      const leftMs = (refusedUntil ?? 0) - now();
      if (leftMs > 0) throw new ChannelFailure({ ...WAITS, retryAfterMs: leftMs }, null, 'REFUSED');
      busy += 1;
      try {
        await transport.sendMail({
          ...{ ...mail, from, to, headers, references: [...references] },
          ...(replyTo && { replyTo }),
          ...(calendar && { icalEvent: { ...calendar, filename: 'afspraak.ics' } }),
          ...(references.length > 0 && { inReplyTo: references.at(-1) }),
          signal: AbortSignal.timeout(LONGEST_MS),
        });
        if (refusedUntil !== null) log.info('mail-takes-us-again');
        refusedUntil = null;
      } catch (error) {
        const { meaning, refusesUs, status, code } = meaningOf(error as SmtpError);
        if (refusesUs) {
          if (refusedUntil === null) log.error('mail-refuses-us', { status: status ?? 0, code });
          refusedUntil = now() + REFUSED_MS;
        }
        throw new ChannelFailure(meaning, status, code);
      } finally {
        busy -= 1;
      }
    },
    check: async () => {
      try {
        await transport.verify();
      } catch (error) {
        const { meaning, status, code } = meaningOf(error as SmtpError);
        throw new ChannelFailure(meaning, status, code);
      }
    },
    isRefused: () => refusedUntil !== null,
    close: () => {
      transport.close();
    },
  };
}

const WAITS = { kind: 'again', left: false, copyPossible: false } as const;
const busyHere = (): ChannelFailure => new ChannelFailure({ ...WAITS, retryAfterMs: 1_000 }, null, 'BUSY');

/** Encrypted, except to a server on this very machine. */
function serverOf(url: string, login: MailLogin | undefined, clock: Clock): object {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    ...(secure ? { secure } : isHere ? { ignoreTLS: true } : { requireTLS: true }),
    tls: { minVersion: 'TLSv1.2' },
    ...(username !== '' && { auth: authOf(decodeURIComponent(username), decodeURIComponent(password), login, clock) }),
  };
}

/** What nodemailer asks a token by; it keeps it until then, or until the server refuses it. */
type Provided = (error: Error | null, token?: string, expires?: number) => void;

function authOf(user: string, pass: string, login: MailLogin | undefined, clock: Clock): object {
  if (!login) return { user, pass };
  return {
    ...{ type: 'OAuth2', user },
    provisionCallback: (_: string, __: boolean, done: Provided) => {
      askMailToken(login).then(
        ({ token, lastsMs }) => {
          done(null, token, clock.now().getTime() + lastsMs);
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error('no token for mail'));
        },
      );
    },
  };
}
