/** What a browser can ask of the bot: every address, and what answers it. */
import { randomBytes } from 'node:crypto';
import { linkRoutes } from './link-page.js';
import type { Route, WebAnswer } from '../../messages/web.js';
import { DatabaseUnavailable, type Ports } from '../../ports.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { sayingOn } from '../../texts/said-on.js';
import * as texts from '../../texts/web.js';
import { giveAppointment, showAppointment } from './appointment.js';
import { giveDownload, showDownload } from './download.js';
import { giveMyData, showMyData } from './my-data.js';
import { showPaper, takeOrHandIn } from './papers.js';
import { page } from './page.js';
import { showRoots } from './roots.js';
import { showSignature } from './signature-page.js';

export function webRoutes(ports: Ports): Route[] {
  const routes: readonly Route[] = [
    { method: 'get', path: '/urenstaat/*', handle: ({ rest }) => showDownload(rest, ports) },
    { method: 'post', path: '/urenstaat/*', handle: ({ rest }) => giveDownload(rest, ports) },
    { method: 'get', path: '/document/*', handle: (ask) => showPaper(ask, ports) },
    { method: 'post', path: '/document/*', takes: 'form-with-file', handle: (ask) => takeOrHandIn(ask, ports) },
    { method: 'get', path: '/afspraak/*', handle: ({ rest }) => showAppointment(rest, ports) },
    { method: 'post', path: '/afspraak/*', handle: ({ rest }) => giveAppointment(rest, ports) },
    { method: 'get', path: '/gegevens/*', handle: ({ rest }) => showMyData(rest, ports) },
    { method: 'post', path: '/gegevens/*', handle: ({ rest }) => giveMyData(rest, ports) },
    { method: 'get', path: '/controle/*', handle: ({ rest }) => showSignature(rest, ports) },
    { method: 'get', path: '/.well-known/bpv-roots.json', handle: () => showRoots(ports) },
    ...linkRoutes(ports).map((route) => ({ ...route, path: '/w/*' })),
  ];
  return routes.map(({ handle, ...route }) => ({
    ...route,
    handle: (ask) =>
      sayingOn(momentOf(ports.clock.now()).day, () => handle(ask)).catch((error: unknown) => failed(error, ports)),
  }));
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
