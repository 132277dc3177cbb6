/** A small page for a browser: no script, nothing from elsewhere, readable on a phone. */
import { createHash } from 'node:crypto';
import type { WebAnswer } from '../../messages/web.js';

const STYLE = [
  'body{margin:0;font:17px/1.5 system-ui,sans-serif;color:#1b2430;background:#eef2f4}',
  'main{max-width:30rem;margin:12vh auto 0;padding:1.75rem;background:#fff;border-radius:.75rem}',
  'h1{margin:0 0 .5rem;font-size:1.3rem;color:#0b5568}',
  'p{margin:.5rem 0}',
  'button{margin-top:1rem;padding:.7rem 1.6rem;font:inherit;font-weight:600;color:#fff;background:#0b5568;border:0;border-radius:.4rem;cursor:pointer}',
  'button:focus-visible{outline:3px solid #e0a63a;outline-offset:2px}',
  '@media(max-width:34rem){main{margin:0;min-height:100vh;border-radius:0;box-sizing:border-box}}',
].join('');

/** No other style than this one, and no script at all. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What is personal or works once is kept nowhere on the way. */
export const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

/** @param button sends the page's own address as a post */
export function page(status: number, title: string, lines: readonly string[], button?: string): WebAnswer {
  const body = [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    button === undefined ? '' : `<form method="post"><button>${escaped(button)}</button></form>`,
    '</main></body></html>',
  ].join('');
  return {
    status,
    type: 'text/html; charset=utf-8',
    body,
    headers: { ...PRIVATE, 'content-security-policy': POLICY },
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
