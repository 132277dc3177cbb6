import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Frame, Page } from 'playwright-core';
import { apiRoutes } from '../../src/channels/web/api/routes.js';
import { tabRoutes } from '../../src/channels/web/tab-page.js';
import { buildTab } from '../../src/local/build-tab.js';
import { accountOfDigits } from '../../src/local/demo-school/people.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { openBrowser } from '../support/browser.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { placementOfSanne, sanne } from '../support/people.js';
import { startStubBot, type StubBot } from '../support/teams-bot.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHEET = `${placementOfSanne().id}:2026-W48` as SheetId;

/** What Teams does around a tab, as far as ours asks it: answers teams-js by its own messages. */
const HOST = (digits: string): string => `<!doctype html><html lang="nl"><title>Teams</title>
<body style="margin:0"><script src="/host.js#${digits}"></script>
<iframe id="tab" src="/tab" title="BPV" style="border:0;width:100vw;height:100vh"></iframe></body></html>`;
const HOST_HEADERS = { 'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'" };
const HOST_SCRIPT = `
const answers = {
  initialize: () => ['content', 'desktop', JSON.stringify({ apiVersion: 4, supports: { app: {}, pages: {} } }), '2.58.0'],
  getContext: () => [{ theme: 'default', locale: 'nl-nl', entityId: 'bpv', userObjectId: 'u', tid: 't' }],
  'authentication.getAuthToken': () => (digits === 'refused' ? [false, 'resourceRequiresConsent'] : [true, 'token-' + digits]),
};
const digits = document.querySelector('script').src.split('#')[1];
window.heard = [];
window.addEventListener('message', ({ data, source }) => {
  window.heard.push(data.func);
  const args = answers[data.func]?.();
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin);
});
window.theme = (name) => document.getElementById('tab').contentWindow.postMessage({ func: 'themeChange', args: [name] }, location.origin);
`;

describe('The tab in a real browser, in a page that speaks as Teams does', function () {
  this.timeout(60_000);
  let browser: Browser | null = null;
  let bot: StubBot | null = null;
  let folder = '';
  let talk: Conversation;
  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    folder = await mkdtemp(join(tmpdir(), 'tab-'));
    await buildTab(pathToFileURL(`${folder}/`));
  });
  after(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    talk = await conversation();
    const accountOf = (header: string): ReturnType<Parameters<typeof apiRoutes>[0]> =>
      Promise.resolve(accountOfDigits(header.replace('Bearer token-', 'Local ')));
    const page = (type: string, body: string) => () =>
      Promise.resolve({ status: 200, type, body, headers: HOST_HEADERS });
    bot = await startStubBot({
      metadataUrl: 'http://127.0.0.1:9/none',
      routes: [
        ...apiRoutes(accountOf, talk.ports),
        ...tabRoutes({ folder: pathToFileURL(`${folder}/`), isLocal: true }),
        ...['11', '21', '41', '99', 'refused'].map((digits) => ({
          ...{ method: 'get' as const, path: `/host/${digits}` },
          handle: page('text/html; charset=utf-8', HOST(digits)),
        })),
        { method: 'get', path: '/host.js', handle: page('text/javascript; charset=utf-8', HOST_SCRIPT) },
      ],
    });
  });
  afterEach(() => bot?.close());

  async function open(digits: string, width = 1440): Promise<{ readonly page: Page; readonly tab: Frame }> {
    const page = await browser!.newPage({ viewport: { width, height: 800 } });
    page.setDefaultTimeout(8_000);
    await page.goto(`${bot!.url}/host/${digits}`);
    const tab = await (await page.locator('#tab').elementHandle()).contentFrame();
    return { page, tab: tab! };
  }

  /** Tabster's own elements, which hold the focus within something, are hidden from readers and still reached. */
  async function faultsOf(tab: Frame): Promise<unknown> {
    await tab.evaluate(AXE);
    return tab.evaluate(
      `axe.run({ exclude: ['[data-tabster-dummy]'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
    );
  }

  it('knows by the token of Teams who one is, and writes hours by keyboard alone, as the chat does', async () => {
    const { page, tab } = await open('11');
    await tab.getByText('Sanne de Wit').waitFor();
    await tab.getByRole('heading', { name: /^Week \d+/ }).waitFor();
    expect(await page.evaluate('window.heard')).to.include.members(['initialize', 'appInitialization.success']);
    await tab.getByRole('button', { name: 'Wijzigen' }).press('Enter');
    await tab.getByRole('textbox', { name: /^Uren/ }).fill('6,5');
    await tab.getByRole('textbox', { name: 'Wat heb je gedaan?' }).fill('licht ingehangen');
    await tab.getByRole('button', { name: 'Opslaan' }).press('Enter');
    await tab.getByRole('cell', { name: '6,5 uur' }).waitFor();
    const { entries } = (await talk.ports.sheets.load(SHEET))!;
    expect(entries.map(({ minutes }) => minutes)).to.deep.equal([390]);
    await page.close();
  });

  it('shows within two seconds what was said in the chat', async () => {
    const { page, tab } = await open('11');
    await tab.getByText('Nog geen uren in deze week.').waitFor();
    await talk.says(sanne(), 'vandaag 7 uur licht');
    await tab.getByRole('cell', { name: '7 uur' }).waitFor({ timeout: 5_000 });
    await page.close();
  });

  it('is dressed by styles that its own policy lets in, and changes with the theme of Teams', async () => {
    const { page, tab } = await open('11');
    await tab.getByText('Sanne de Wit').waitFor();
    const colour = (): Promise<unknown> =>
      tab.evaluate(`getComputedStyle(document.querySelector('.panel')).backgroundColor`);
    expect(await colour()).to.equal('rgb(255, 255, 255)');
    for (const [theme, expected] of [
      ['dark', 'rgb(41, 41, 41)'],
      ['contrast', 'rgb(0, 0, 0)'],
    ]) {
      await page.evaluate(`window.theme('${theme}')`);
      await tab.locator(`[data-theme="${theme}"]`).waitFor();
      expect(await colour()).to.equal(expected);
    }
    await page.close();
  });

  for (const width of [390, 1440]) {
    for (const [digits, first] of [
      ['11', 'Mijn BPV'],
      ['41', 'Mijn studenten'],
    ] as const) {
      it(`has nothing that axe objects to, and nothing that sticks out, at ${width} pixels of ${first}`, async () => {
        const { page, tab } = await open(digits, width);
        await tab.getByRole('heading', { name: first }).waitFor();
        await tab.locator('.panel h2').first().waitFor();
        expect(await faultsOf(tab)).to.deep.equal([]);
        expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).to.equal(0);
        await page.close();
      });
    }
  }

  it('finds a student by a word, opens the page, and leads back with the focus at the title', async () => {
    const { page, tab } = await open('41');
    await tab.getByRole('searchbox').fill('zzz');
    await tab.getByText('Geen student gevonden').waitFor();
    await tab.getByRole('searchbox').fill('sanne');
    await tab.getByRole('button', { name: 'Bekijk: Sanne de Wit' }).press('Enter');
    await tab.getByRole('heading', { name: 'Sanne de Wit' }).waitFor();
    await tab.getByRole('button', { name: '← Terug' }).press('Enter');
    await tab.getByRole('heading', { name: /^Overzicht/ }).waitFor();
    expect(await tab.evaluate('document.activeElement.tagName')).to.equal('H2');
    await page.close();
  });

  it('says in words why a stranger sees nothing, what an administrator has to agree to, and that it is for Teams', async () => {
    for (const [digits, words] of [
      ['99', 'Ik ken je hier nog niet'],
      ['refused', 'Vraag de beheerder'],
    ] as const) {
      const { page, tab } = await open(digits);
      await tab.getByText(words).waitFor();
      await page.close();
    }
    const page = await browser!.newPage();
    await page.goto(`${bot!.url}/tab`);
    await page.getByText('alleen binnen Microsoft Teams').waitFor();
    await page.close();
  });
});
