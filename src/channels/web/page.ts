/** A page for a browser: no script, nothing from elsewhere, good on a phone, for eyes and fingers of every age. */
import { createHash } from 'node:crypto';
import type { WebAnswer } from '../../messages/web.js';
import { Html, html } from './html.js';

/** 18 px and more, buttons of 48; colours with at least 4.5 : 1, also in the dark. */
const STYLE = [
  ':root{color-scheme:light dark;--ink:#1b2430;--soft:#4d5a68;--paper:#fff;--room:#eef2f4;--main:#0b5568;--on:#fff;--line:#8a97a3;--note:#fff4d6}',
  '@media(prefers-color-scheme:dark){:root{--ink:#eef2f4;--soft:#b9c4ce;--paper:#18212b;--room:#0e151c;--main:#8fd3e6;--on:#0e151c;--line:#6c7a88;--note:#4a3c12}}',
  '*{box-sizing:border-box}',
  'body{margin:0;font:18px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--room)}',
  'header,main,footer{max-width:38rem;margin:0 auto;padding:1rem 1.25rem}',
  'header{color:var(--soft)}main{background:var(--paper);border-radius:.75rem}',
  'h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.25;color:var(--main)}h2{margin:2rem 0 .5rem;font-size:1.25rem}h3{margin:1rem 0 0;font-size:1.1rem}',
  'p{margin:.5rem 0;overflow-wrap:anywhere}.under,.small,header{color:var(--soft)}.small{font-size:1rem}.total{font-size:1.25rem;font-weight:700}',
  '.state{font-weight:700}.note{padding:.75rem 1rem;background:var(--note);border-radius:.4rem}',
  'table{width:100%;border-collapse:collapse;margin:1rem 0}th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}.amount{white-space:nowrap;text-align:right}@media(min-width:24rem){th{white-space:nowrap}}td{overflow-wrap:anywhere}',
  'dl{margin:.5rem 0}dt{color:var(--soft)}dd{margin:0 0 .5rem;font-weight:600}ul{padding-left:1.2rem}',
  'form{margin:1.5rem 0 1rem}fieldset{min-width:0;margin:0 0 1rem;padding:0;border:0}legend{padding:0;font-weight:700}',
  '.choice{display:flex;gap:.75rem;align-items:center;min-height:48px;padding:.25rem 0}.choice input{flex:none;width:1.5rem;height:1.5rem;accent-color:var(--main)}',
  '.with{display:block;min-width:0;margin:0 0 .75rem 2.25rem;color:var(--soft)}textarea,select,input[type=file],input[type=text],input[type=number],input[type=date],input[type=time]{display:block;width:100%;min-height:48px;padding:.5rem;font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.4rem}',
  'button{width:100%;min-height:52px;padding:.7rem 1.25rem;font:inherit;font-weight:700;color:var(--on);background:var(--main);border:0;border-radius:.5rem;cursor:pointer}',
  '.way{display:inline-block;min-height:48px;padding:.6rem 0;color:var(--main);font-weight:600}',
  ':focus-visible{outline:3px solid #c77700;outline-offset:2px}',
].join('');

/** What it is allowed by is the hash of what stands between the two, to the letter. */
const STYLED = new Html(`<style>${STYLE}</style>`);

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

/** @param reader who looks at it, where that is known; @param below what leads on, under what it is about */
export function fullPage(
  status: number,
  {
    title,
    body,
    reader,
    below,
  }: {
    readonly title: string;
    readonly body: readonly Html[];
    readonly reader?: string;
    readonly below?: readonly Html[];
  },
): WebAnswer {
  const written = html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>${STYLED}</head>
<body>${
    reader === undefined
      ? null
      : html`<header>${reader}</header>
`
  }<main><h1>${title}</h1>
${body}</main>${
    below && below.length > 0
      ? html`
<footer>${below}</footer>`
      : null
  }
</body></html>`;
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: written.text,
    headers: { ...PRIVATE, 'content-security-policy': POLICY },
  };
}

/** A few lines, and perhaps a button that sends the page's own address as a post; and what leads on. */
export function page(
  status: number,
  title: string,
  lines: readonly string[],
  button?: string,
  below: readonly Html[] = [],
): WebAnswer {
  const send = button === undefined ? [] : [html`<form method="post"><button>${button}</button></form>`];
  return fullPage(status, { title, body: [...lines.map((line) => html`<p>${line}</p>`), ...send], below });
}
