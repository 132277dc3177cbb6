import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { webRoutes } from '../../src/channels/web/routes.js';
import { hashOfSecret } from '../../src/domain/evidence/evidence.js';
import { sheetIdOf } from '../../src/domain/weeks/week-sheet.js';
import type { Week } from '../../src/domain/calendar/day.js';
import type { LinkPurpose } from '../../src/ports/mail-links.js';
import { openBrowser } from '../support/browser.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { els, fatima, joost, karel, milan, placementOfMilan } from '../support/people.js';
import { startStubBot, type StubBot } from '../support/teams-bot.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHEET = sheetIdOf(placementOfMilan().id, '2026-W47' as Week);

describe('The page of a mail in a real browser, without script', function () {
  this.timeout(60_000);
  let browser: Browser | null = null;
  let bot: StubBot | null = null;
  let talk: Conversation;
  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
  });
  after(() => browser?.close());

  beforeEach(async () => {
    talk = await conversation({
      people: [milan(), fatima(), karel(), els(), joost()],
      placements: [placementOfMilan()],
    });
    await talk.says(milan(), 'donderdag 19 november 13:00-20:00 opbouw licht, vrijdag 20 november 6 uur');
    await (await talk.says(milan(), 'week 47 indienen')).press('Indienen');
    await talk.says(milan(), 'dinsdag 10 november 7 uur');
    await (await talk.says(milan(), 'week 46 indienen')).press('Indienen');
    bot = await startStubBot({ metadataUrl: 'http://127.0.0.1:9/none', routes: webRoutes(talk.ports) });
  });
  afterEach(() => bot?.close());

  async function open(
    purpose: LinkPurpose,
    place = '',
    { colorScheme = 'light', width = 390 }: { colorScheme?: 'light' | 'dark'; width?: number } = {},
  ): Promise<Page> {
    const expires = new Date('2027-06-01T00:00:00Z');
    await talk.ports.mailLinks.add(hashOfSecret('secret'), { personId: fatima().id, purpose, expires });
    const page = await browser!.newPage({ colorScheme, viewport: { width, height: 740 } });
    await page.goto(`${bot!.url}/w/secret${place}`);
    return page;
  }
  const zie = (ask: object): string => `?zie=${encodeURIComponent(JSON.stringify(ask))}`;

  it('is signed by keyboard alone, and the form is not sent before something is chosen', async () => {
    const page = await open({ kind: 'week', sheet: SHEET });
    await page.getByRole('button', { name: 'Versturen' }).press('Enter');
    expect((await talk.ports.sheets.load(SHEET))?.state).to.equal('submitted');
    await page.getByRole('radio', { name: 'Ik teken af' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('Afgetekend door u op').waitFor();
    expect((await talk.ports.sheets.load(SHEET))?.state).to.equal('approved');
    await page.close();
  });

  it('is dressed: its one style is let in by its own policy, in type of 18 points and buttons of 48', async () => {
    const page = await open({ kind: 'week', sheet: SHEET });
    expect(await page.evaluate('getComputedStyle(document.body).fontSize')).to.equal('18px');
    expect((await page.getByRole('button', { name: 'Versturen' }).boundingBox())?.height).to.be.at.least(48);
    await page.close();
  });

  it('leads from one week to all that is open, where the rest is ticked and signed', async () => {
    const page = await open({ kind: 'week', sheet: SHEET });
    await page.getByRole('link', { name: 'Alles wat openstaat' }).click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('radio').check();
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('niets').first().waitFor();
    expect((await talk.ports.sheets.load(SHEET))?.state).to.equal('approved');
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds, in the ${colorScheme}, and fits a phone of 320 points`, async () => {
      const places = [
        '',
        '/open',
        '/afmelden',
        zie({ verb: 'show-student', student: milan().id }),
        zie({ verb: 'show-contact', student: milan().id }),
        zie({ verb: 'ask-approve-all', sheet: SHEET }),
      ];
      for (const place of places) {
        const page = await open({ kind: 'week', sheet: SHEET }, place, { colorScheme, width: 320 });
        expect(await page.evaluate('document.documentElement.scrollWidth'), place).to.be.at.most(320);
        const found = await axe(page);
        expect(found, place).to.deep.equal([]);
        await page.close();
      }
    });
  }

  it('that is over has nothing that axe finds either, and asks for a new link by its button', async () => {
    const page = await open({ kind: 'week', sheet: SHEET }, 'x');
    expect(await axe(page)).to.deep.equal([]);
    await page.getByRole('button', { name: 'Stuur een nieuwe link' }).click();
    await page.getByText('Gevraagd.').waitFor();
    await page.close();
  });
});

/** The page's own policy lets no script in, so the checker comes from outside. */
async function axe(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const run = `${AXE}; axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)))`;
  const { result } = (await session.send('Runtime.evaluate', { expression: run, awaitPromise: true })) as {
    result: { value?: string };
  };
  return JSON.parse(result.value ?? '["nothing was checked"]') as string[];
}
