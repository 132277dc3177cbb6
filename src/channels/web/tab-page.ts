/** `GET /tab` and below: the tab as it was built, to be shown inside Teams and nowhere else. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Route, WebAnswer, WebAsk } from '../../messages/web.js';
import * as texts from '../../texts/tab.js';
import { page } from './page.js';

export interface TabFiles {
  /** Where the built tab lies, as a file URL that ends with a slash: `index.html` and what it asks for. */
  readonly folder: URL;
  /** On a laptop: shown beside the chats, and by the host pages of tests. */
  readonly isLocal: boolean;
}

/** Who may show it [Microsoft: "Tab requirements"; "Content security policy"]. */
const TEAMS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
];
const THIS_MACHINE = ["'self'", 'http://localhost:*', 'http://127.0.0.1:*'];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};
/** Packed by themselves. */
const IS_PACKED: ReadonlySet<string> = new Set(['png', 'woff2']);

/** Stands in `index.html` wherever the nonce of the answer goes. */
const NONCE = '{{nonce}}';
/** "main.js", "chunks/charts-7YHSQ2AB.js": nothing that climbs out of its folder, nothing hidden. */
const NAME = /^(?:[\w-]+\/){0,3}[\w-]+(?:[.-][\w-]+)*\.(\w+)$/;
/** What is built has the hash of what stands in it in its name. */
const HASHED = /-[A-Z0-9]{8}\.\w+$/;

export function tabRoutes(files: TabFiles): Route[] {
  const handle = async ({ rest }: WebAsk): Promise<WebAnswer> => {
    const ends = NAME.exec(rest)?.[1];
    // What has no ending is a place within the tab.
    if (rest.split('/').at(-1)?.includes('.') !== true) return index(files);
    const type = ends === undefined || rest === 'index.html' ? undefined : TYPES[ends];
    const body = type === undefined ? null : await read(new URL(rest, files.folder));
    if (!body || type === undefined) return page(404, texts.noSuchView, []);
    const cache = HASHED.test(rest) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const answer = { status: 200, type, body, headers: { 'cache-control': cache } };
    return IS_PACKED.has(ends ?? '') ? answer : { ...answer, isToPack: true };
  };
  return ['/tab', '/tab/*'].map((path) => ({ method: 'get', path, handle }));
}

async function index({ folder, isLocal }: TabFiles): Promise<WebAnswer> {
  const built = await read(new URL('index.html', folder));
  if (!built) return page(503, texts.notBuiltTitle, [texts.notBuilt]);
  const nonce = randomBytes(16).toString('base64');
  return {
    ...{
      status: 200,
      type: TYPES['html'] ?? '',
      body: built.toString('utf8').replaceAll(NONCE, nonce),
      isToPack: true,
    },
    headers: { 'cache-control': 'no-store', 'content-security-policy': policy(nonce, isLocal) },
  };
}

/** No script but ours, no style but ours and those that bear the nonce; teams-js asks Microsoft which hosts there are. */
function policy(nonce: string, isLocal: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self' https://res.cdn.office.net",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${[...TEAMS, ...(isLocal ? THIS_MACHINE : [])].join(' ')}`,
  ].join('; ');
}

async function read(place: URL): Promise<Buffer | null> {
  try {
    return await readFile(place);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
