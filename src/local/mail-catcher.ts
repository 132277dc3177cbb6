/** A mail server on this laptop that takes every mail and lets none out: what went through it can be looked at. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../ports.js';

export interface CaughtMail {
  /** ISO instant, by the bot's clock. */
  readonly at: string;
  readonly to: string;
  readonly from: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses of pages in it, each once. */
  readonly links: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: string }[];
}

export interface MailCatcher {
  /** "smtp://127.0.0.1:41234" */
  readonly url: string;
  /** Oldest first. */
  readonly mails: readonly CaughtMail[];
  stop(): Promise<void>;
}

/** What is older goes; a long look at many people's Mondays fits. */
const MOST = 5_000;

/** @param path where they are kept, a line of JSON each: a restart goes on where it was */
export async function startMailCatcher(clock: Clock, path: string): Promise<MailCatcher> {
  const [{ SMTPServer }, { simpleParser }] = await Promise.all([import('smtp-server'), import('mailparser')]);
  const mails = readKept(path);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, session, done) => {
      simpleParser(stream).then(
        (mail) => {
          const { html, headerLines, attachments, subject = '', text = '' } = mail;
          const drawn = html === false ? '' : (html ?? '');
          const caught: CaughtMail = {
            at: clock.now().toISOString(),
            to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
            from: mail.from?.value[0]?.address ?? '',
            replyTo: mail.replyTo?.value[0]?.address ?? null,
            ...{ subject, text, html: drawn, headers: headersOf(headerLines), links: linksIn(text, drawn) },
            attachments: attachments.map(({ filename = '', contentType, content }) => ({
              ...{ name: filename, type: contentType, content: content.toString('base64') },
            })),
          };
          mails.push(caught);
          appendFileSync(path, `${JSON.stringify(caught)}\n`);
          if (mails.length > MOST) mails.shift();
          done();
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error('unreadable'));
        },
      );
    },
  });
  // A connection that breaks off is the other side's to tell.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function readKept(path: string): CaughtMail[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.slice(-MOST).flatMap((line) => {
    try {
      return [JSON.parse(line) as CaughtMail];
    } catch {
      // The process ended while it wrote this one.
      return [];
    }
  });
}

interface HeaderLine {
  readonly key: string;
  readonly line: string;
}

/** As they came, unfolded; of several of one name the first. */
function headersOf(lines: readonly HeaderLine[]): Record<string, string> {
  const entries = lines.toReversed().map(({ key, line }) => {
    return [key.toLowerCase(), line.replace(/^[^:]*:\s*/, '').replace(/\r?\n\s+/g, ' ')] as const;
  });
  return Object.fromEntries(entries);
}

function linksIn(text: string, html: string): string[] {
  const found = [...`${text}\n${html}`.matchAll(/https?:\/\/[^\s"'<>&]+/g)].map(([link]) => link);
  return [...new Set(found)].filter((link) => link.includes('/w/') && !link.endsWith('/afmelden'));
}
