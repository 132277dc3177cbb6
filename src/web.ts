/** What a browser can ask of the bot: every address, and the feature that answers it. */
import { randomBytes } from 'node:crypto';
import { showDownload, takeDownload } from './features/evidence/download-statement.js';
import type { WebAnswer } from './messages/web-answer.js';
import { page } from './pages/page.js';
import { DatabaseUnavailable, type Ports } from './ports.js';
import * as texts from './texts/web.js';

export interface WebRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** A post by the button of a page. */
  readonly form?: true;
  /** Gets what stands for "*". */
  readonly handle: (rest: unknown) => Promise<WebAnswer>;
}

export function webRoutes(ports: Ports): WebRoute[] {
  const safely = (answer: (rest: string, ports: Ports) => Promise<WebAnswer>) => (rest: unknown) =>
    answer(typeof rest === 'string' ? rest : '', ports).catch((error: unknown) => failed(error, ports));
  return [
    { method: 'get', path: '/urenstaat/*', handle: safely(showDownload) },
    { method: 'post', path: '/urenstaat/*', form: true, handle: safely(takeDownload) },
  ];
}

function failed(error: unknown, { log }: Ports): WebAnswer {
  if (error instanceof DatabaseUnavailable) {
    log.warn('page-without-database');
    return page(503, texts.noConnectionTitle, [texts.tryAgain]);
  }
  const reference = randomBytes(2).toString('hex');
  log.error('page-failed', { reference, error: error instanceof Error ? error.name : typeof error });
  return page(500, texts.brokenTitle, [texts.tryAgain, texts.reference(reference)]);
}
