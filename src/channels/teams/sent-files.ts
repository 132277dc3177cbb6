/**
 * Files that are sent in a chat: Teams puts them in the sender's own OneDrive, and hands the bot an address that opens the
 * file for some minutes. The address comes from outside, so nothing is got from anywhere but where Microsoft keeps files.
 */
import { z } from 'zod';
import type { SentFile } from '../../asks/import.js';
import type { FileFault } from '../../domain/import/sheet.js';
import type { Log } from '../../ports.js';
import type { SentFiles } from '../../ports/office-files.js';

const FILE = 'application/vnd.microsoft.teams.file.download.info';
const attached = z.object({ contentType: z.literal(FILE), name: z.unknown(), content: z.unknown() });
const content = z.object({ downloadUrl: z.url().max(8_192) });
const LONGEST_NAME = 120;

/** What is no file (the HTML of what was typed, a picture that was pasted) is left alone. */
export function filesIn(attachments: readonly unknown[]): SentFile[] {
  return attachments.flatMap((one) => {
    const file = attached.safeParse(one).data;
    if (!file) return [];
    return [{ name: nameOf(file.name), url: content.safeParse(file.content).data?.downloadUrl ?? '' }];
  });
}

/** Without folders, and without what would turn the words around it. */
function nameOf(name: unknown): string {
  const own = typeof name === 'string' ? name : '';
  const plain = own
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return plain === '' ? 'bestand' : plain.slice(0, LONGEST_NAME).toWellFormed();
}

/**
 * Where files that are sent in Teams lie: OneDrive for Business, which is SharePoint, of whichever school
 * (`<tenant>-my.sharepoint.com`). Nobody but Microsoft answers there [Microsoft: send and receive files through a bot].
 */
const MICROSOFT_HOSTS = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.sharepoint\.com$/;
/** On a laptop, where test clients keep theirs. */
const OWN_MACHINE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** Whether anything may be got there at all. */
export function isWhereFilesLie(address: string, isLocal: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:' && port === '' && MICROSOFT_HOSTS.test(hostname)) return true;
  return isLocal && protocol === 'http:' && OWN_MACHINE.has(hostname);
}

export interface SentFilesOptions {
  readonly isLocal: boolean;
  /** No more than so many are read of a file, whatever is said of its size. */
  readonly mostBytes: number;
  /** From the request to the last byte; 30 s. */
  readonly timeoutMs?: number;
  readonly log: Log;
}

const MOST_REDIRECTS = 3;
const NOT_FETCHED: FileFault = { kind: 'not-fetched' };

export function createSentFiles({ isLocal, mostBytes, timeoutMs = 30_000, log }: SentFilesOptions): SentFiles {
  const failed = (why: string, status = 0): FileFault => {
    log.warn('file-not-fetched', { why, status });
    return NOT_FETCHED;
  };

  /** A redirect is followed to where files lie only. */
  async function get(address: string, signal: AbortSignal, redirects = 0): Promise<Response | FileFault> {
    if (!isWhereFilesLie(address, isLocal)) return failed('host');
    const response = await fetch(address, { redirect: 'manual', signal });
    if (response.status < 300 || response.status >= 400) return response;
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (location === null || redirects >= MOST_REDIRECTS || !URL.canParse(location, address))
      return failed('redirect', response.status);
    return get(new URL(location, address).href, signal, redirects + 1);
  }

  async function read({ url }: SentFile): Promise<Uint8Array | FileFault> {
    const response = await get(url, AbortSignal.timeout(timeoutMs));
    if (!(response instanceof Response)) return response;
    const { body, headers, status } = response;
    if (status !== 200 || body === null) {
      await body?.cancel();
      return failed('status', status);
    }
    const tooBig: FileFault = { kind: 'too-big', mostMb: mostBytes / 1024 / 1024 };
    const parts: Uint8Array[] = [];
    let length = 0;
    // Leaving the loop closes the connection.
    if (Number(headers.get('content-length') ?? 0) > mostBytes) {
      await body.cancel();
      return tooBig;
    }
    for await (const part of body as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > mostBytes) return tooBig;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  return {
    fetch: (file) => read(file).catch((error: unknown) => failed(error instanceof Error ? error.name : typeof error)),
  };
}
