/** Answers of the API: kept nowhere on the way, known again by their tag, and every "no" in words. */
import { createHash } from 'node:crypto';
import { jsonAnswer, type WebAnswer } from '../../../messages/web.js';

/** Why something is not given or done, in one word for the tab; what it says to its reader stands beside it. */
export type No =
  | 'token'
  | 'stranger'
  | 'address'
  | 'unreadable'
  | 'not-found'
  | 'refused'
  | 'too-big'
  | 'too-often'
  | 'no-connection'
  | 'broken';

const STATUS: Readonly<Record<No, number>> = {
  token: 401,
  stranger: 403,
  address: 404,
  unreadable: 400,
  'not-found': 404,
  refused: 409,
  'too-big': 413,
  'too-often': 429,
  'no-connection': 503,
  broken: 500,
};

const KEPT_NOWHERE = { 'cache-control': 'no-store' } as const;

/** @param show what stands there now, where that is to be seen */
export function no(why: No, text: string, show?: unknown): WebAnswer {
  const body = jsonAnswer(STATUS[why], { error: why, text, ...(show !== undefined && { show }) });
  const asked = why === 'token' ? { 'www-authenticate': 'Bearer' } : {};
  return { ...body, headers: { ...KEPT_NOWHERE, ...asked }, isToPack: true };
}

/** @param knows the tags that the tab sent: what it has already is not sent again */
export function yes(value: object, knows = ''): WebAnswer {
  const { body, ...rest } = jsonAnswer(200, value);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ...KEPT_NOWHERE, etag };
  return isKnown(knows, etag)
    ? { ...rest, status: 304, body: '', headers }
    : { ...rest, body, headers, isToPack: true };
}

/** A tag that was weakened on the way (a proxy that packs) names the same. */
function isKnown(knows: string, etag: string): boolean {
  return knows
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === etag || one === '*');
}
