/** The tab in a real browser, in a page that answers teams-js as Teams does, beside a bot that holds no token but names. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page, Request } from 'playwright-core';
import { apiRoutes } from '../../src/channels/web/api/routes.js';
import { tabRoutes } from '../../src/channels/web/tab-page.js';
import { buildTabAnew, TAB } from '../../src/local/build-tab.js';
import { accountOfDigits } from '../../src/local/demo-school/people.js';
import type { Ports } from '../../src/ports.js';
import { openBrowser } from './browser.js';
import { startStubBot } from './teams-bot.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What Teams does around a tab, as far as ours asks it: answers teams-js by its own messages. */
const HOST = `<!doctype html><html lang="nl"><title>Teams</title>
<body style="margin:0"><iframe id="tab" title="BPV" style="border:0;width:100vw;height:100vh"></iframe><script src="/host.js"></script></body></html>`;
const HEADERS = { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'" };
const HOST_SCRIPT = `
const { digits, theme } = Object.fromEntries(new URLSearchParams(location.search));
const answers = {
  initialize: () => ['content', 'desktop', JSON.stringify({ apiVersion: 4, supports: { app: {}, pages: {} } }), '2.58.0'],
  getContext: () => [{ theme, locale: 'nl-nl', entityId: 'bpv', userObjectId: 'u', tid: 't' }],
  'authentication.getAuthToken': () => (/^[0-9]+$/.test(digits) ? [true, 'token-' + digits] : [false, digits]),
};
window.heard = [];
const tab = document.getElementById('tab');
window.addEventListener('message', ({ data, source }) => {
  window.heard.push(data.func);
  const args = answers[data.func]?.();
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
});
window.theme = (name) => tab.contentWindow.postMessage({ func: 'themeChange', args: [name] }, location.origin);
tab.src = '/tab';
`;

export type ThemeName = 'default' | 'dark' | 'contrast';

export interface Shown {
  readonly page: Page;
  readonly tab: Frame;
}

export interface TabInTeams {
  readonly browser: Browser;
  /** The bot's API is asked of these stores from now on. Before each test: what it opened is closed. */
  over(ports: Ports): Promise<void>;
  url(): string;
  /** @param digits of a person of the demo school; or why Teams gives no token: "resourceRequiresConsent" */
  open(
    digits: string,
    how?: {
      readonly width?: number;
      readonly height?: number;
      readonly theme?: ThemeName;
      readonly asked?: (request: Request) => void;
      /** An address that gives nothing. */
      readonly without?: string;
    },
  ): Promise<Shown>;
  close(): Promise<void>;
}

/** Null, after a loud line, where this machine has no browser. */
export async function tabInTeams(): Promise<TabInTeams | null> {
  const browser = await openBrowser();
  if (!browser) return null;
  await buildTabAnew(TAB);
  const given = (type: string, body: string) => () => Promise.resolve({ status: 200, type, body, headers: HEADERS });
  const routesOf = (ports: Ports) =>
    apiRoutes((header) => Promise.resolve(accountOfDigits(header.replace('Bearer token-', 'Local '))), ports);
  let bot: Awaited<ReturnType<typeof startStubBot>> | null = null;
  const open: Page[] = [];
  return {
    browser,
    async over(ports) {
      await Promise.all(open.splice(0).map((page) => page.close()));
      await bot?.close();
      bot = await startStubBot({
        metadataUrl: 'http://127.0.0.1:9/none',
        routes: [
          ...routesOf(ports),
          ...tabRoutes({ folder: TAB, isLocal: true }),
          { method: 'get', path: '/host', handle: given('text/html; charset=utf-8', HOST) },
          { method: 'get', path: '/host.js', handle: given('text/javascript; charset=utf-8', HOST_SCRIPT) },
        ],
      });
    },
    url: () => bot?.url ?? '',
    async open(digits, { width = 1440, height = 800, theme = 'default', asked, without } = {}) {
      const page = await browser.newPage({ viewport: { width, height } });
      open.push(page);
      page.setDefaultTimeout(8_000);
      if (without !== undefined) await page.route(without, (route) => route.abort());
      if (asked) page.on('requestfinished', asked);
      await page.goto(`${bot?.url ?? ''}/host?digits=${digits}&theme=${theme}`);
      const tab = await (await page.locator('#tab').elementHandle()).contentFrame();
      if (!tab) throw new Error('The host page has no tab in it');
      return { page, tab };
    },
    async close() {
      await browser.close();
      await bot?.close();
    },
  };
}

/** What axe objects to; Tabster's own elements, which hold the focus within something, are hidden from readers and still reached. */
export async function faultsOf(tab: Frame): Promise<readonly string[]> {
  await tab.evaluate(AXE);
  return tab.evaluate(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'], iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
  );
}

/** By how many pixels it is wider than what it is shown in. */
export const sticksOut = (tab: Frame): Promise<number> =>
  tab.evaluate('document.documentElement.scrollWidth - innerWidth');
