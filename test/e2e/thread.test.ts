/** The first thread in a real browser on the real chat windows; its pictures are in `.data/pictures`. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { appFolder, removeFolder, startApp, type LocalApp } from '../local/local-app.js';
import { openBrowser } from '../support/browser.js';
import { databaseUri, DATA_DIR } from '../support/database.js';
import { quietPort } from '../support/quiet-port.js';

/** The button says how much it signs. */
const SIGN = /^Aftekenen · [\d,]+ uur/;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = join(DATA_DIR, 'pictures');
const PATIENCE_MS = 20_000;

describe('in the browser', function () {
  this.timeout(120_000);
  let browser: Browser | null;
  let page: Page;
  let folder: string;
  let app: LocalApp;
  let env: { readonly MONGODB_URI: string };

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    await mkdir(PICTURES, { recursive: true });
    folder = await appFolder();
    env = { MONGODB_URI: inDatabase(await databaseUri(), `e2e-${process.pid}`) };
    app = await startApp(folder, ['--now', '2026-11-25T14:00', '--port', String(await quietPort())], env);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(app.address);
  });

  after(async () => {
    await browser?.close();
    if (!folder) return;
    await app.end('SIGKILL');
    await removeFolder(folder);
    const client = new MongoClient(env.MONGODB_URI);
    await client.db().dropDatabase();
    await client.close();
  });

  it('two conversations stand side by side, without the log panel and the lists of the tool', async () => {
    for (const name of ['Sanne de Wit', 'Karel Jansen']) {
      await box(name).waitFor();
      expect((await page.locator(`iframe[title="Gesprek van ${name}"]`).boundingBox())?.width).to.be.above(500);
      expect(await conversation(name).getByText('Log Panel').isVisible()).to.equal(false);
      expect(await conversation(name).getByRole('region', { name: 'Chat and Teams Channel' }).isVisible()).to.equal(
        false,
      );
    }
  });

  it('Sanne types her hours and sees what was stored', async () => {
    await say('Sanne de Wit', 'uren 6 vrijdag');
    await reads('Sanne de Wit', 'Vrijdag 20 november: 6 uur.');
    await reads('Sanne de Wit', 'totaal 145 van 460');
  });

  it('hands the week in, and Karel gets a card without asking', async () => {
    await press('Sanne de Wit', 'Week indienen');
    await press('Sanne de Wit', 'Indienen');
    await reads('Sanne de Wit', 'Ingediend');
    await button('Karel Jansen', SIGN).waitFor();
    await page.screenshot({ path: join(PICTURES, 'local-page.png') });
  });

  it('Karel signs off, his card says so in place, and Sanne hears it', async () => {
    await press('Karel Jansen', SIGN);
    await reads('Karel Jansen', 'Afgetekend door u');
    expect(await button('Karel Jansen', SIGN).count()).to.equal(0);
    await reads('Sanne de Wit', 'Week 47 is afgetekend door Karel');
    await page.screenshot({ path: join(PICTURES, 'signed-off.png') });
  });

  it('in a frame as narrow as a phone nothing is cut off', async () => {
    const frame = page.getByRole('region', { name: 'Gesprek van Sanne de Wit' });
    await frame.getByRole('button', { name: 'Telefoonbreedte' }).click();
    const card = conversation('Sanne de Wit').locator('.ac-container').last();
    const { x = 0, width = 0 } = (await card.boundingBox()) ?? {};
    const { x: left = 0 } = (await page.locator('iframe[title="Gesprek van Sanne de Wit"]').boundingBox()) ?? {};
    expect(x + width - left).to.be.within(200, 390);
    await page.screenshot({ path: join(PICTURES, 'narrow.png') });
    await frame.getByRole('button', { name: 'Telefoonbreedte' }).click();
  });

  it('nothing can be typed before the chat knows whose it is: it would be lost', async () => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(/\/installation$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Els Meijer BPV-docent' }).click();
    await box('Els Meijer').waitFor({ state: 'attached' });
    expect(await box('Els Meijer').isVisible()).to.equal(false);
    goOn();
    await box('Els Meijer').waitFor();
    await page.unroute(/\/installation$/);
  });

  it('anybody comes to the front in one click or by the keyboard', async () => {
    await box('Els Meijer').waitFor();
    await page.getByRole('button', { name: "Joost Kuipers SLB'er" }).focus();
    await page.keyboard.press('Enter');
    await box('Joost Kuipers').waitFor();
    expect(await page.locator('iframe:visible').count()).to.equal(2);
  });

  it('the clock is moved on the page, and it says in words what came of it', async () => {
    await page.locator('#target').fill('2026-11-25T16:00');
    await page.getByRole('button', { name: 'Zet vooruit' }).click();
    await page.locator('#moved').getByText('Niemand hoefde iets te horen.').waitFor();
    await page.getByText('woensdag 25 november, 16:0').waitFor();
  });

  it('a step of the story is done by its button, and a step that comes too early says what is missing', async () => {
    const step = (id: string): Locator => page.locator(`[data-step=${id}]`);
    await page.getByRole('button', { name: 'Doe dit Karel tekent af' }).click();
    await step('signs').getByText('Doe eerst stap 2.').waitFor();
    await page.getByRole('button', { name: 'Doe dit Milan meldt zich ziek' }).click();
    await step('sick').getByText('Mail aan Fatima El Amrani').waitFor();
    expect(await step('sick').getByRole('listitem').count()).to.be.within(3, 4);
    await reads('Milan Bakker', 'Beterschap.');
  });

  it('loaded anew it has its chats, its story and what was not seen; a second tab has the same', async () => {
    await page.getByRole('button', { name: /^Karel Jansen/ }).click();
    await page.getByRole('button', { name: /^Sanne de Wit/ }).click();
    const unseen = page.getByRole('button', { name: /^Els Meijer BPV-docent 1 nieuw/ });
    await unseen.waitFor();
    await page.reload();
    await reads('Sanne de Wit', 'Week 47 is afgetekend door Karel');
    expect(await conversation('Sanne de Wit').getByText('uren 6 vrijdag', { exact: true }).count()).to.equal(1);
    expect(await conversation('Sanne de Wit').getByText('Hoi Sanne!').count()).to.equal(1);
    await page.locator('[data-step=sick].done').waitFor();
    await unseen.waitFor();

    const second = await browser!.newPage({ viewport: { width: 390, height: 844 } });
    await second.goto(app.address);
    const inSecond = second.frameLocator('iframe[title="Gesprek van Sanne de Wit"]');
    await inSecond.getByText('Week 47 is afgetekend door Karel').last().waitFor();
    await say('Sanne de Wit', 'voortgang');
    await inSecond.getByText('voortgang', { exact: true }).first().waitFor();
    expect(await second.evaluate('document.documentElement.scrollWidth')).to.equal(390);
    // What a chat brings into sight, it brings into sight in its own window.
    expect(await second.evaluate('scrollY')).to.equal(0);
    await second.close();
  });

  it('axe finds nothing, in the light and in the dark, wide and narrow; a message box has a name', async () => {
    expect(await box('Sanne de Wit').getAttribute('aria-label')).to.equal('Bericht aan de BPV-bot');
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 1024],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
      expect(await axe(page), `${colorScheme} ${width}`).to.deep.equal([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('after a kill -9 and a restart it is all still there, and the page goes on by itself', async () => {
    const { port } = new URL(app.address);
    await app.end('SIGKILL');
    await page.getByText('De bot antwoordt niet.').waitFor();
    app = await startApp(folder, ['--now', '2026-11-25T14:00', '--port', port], env);
    // The page of before has a step that is done.
    await page.locator('.done').waitFor({ state: 'detached' });
    await box('Sanne de Wit').waitFor();
    await say('Sanne de Wit', 'uren 6 vrijdag');
    await reads('Sanne de Wit', 'Week 47 is al afgetekend');
  });

  it('begins anew after it has asked: the clock, the chats and all that was stored', async () => {
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Laat staan' }).click();
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByText('woensdag 25 november, 14:').waitFor({ timeout: 2 * PATIENCE_MS });
    await page.getByRole('button', { name: 'Doe dit Sanne typt haar uren' }).click();
    await page.locator('[data-step=types]').getByText('Vrijdag 20 november: 6 uur.').waitFor();
  });

  const conversation = (name: string): FrameLocator => page.frameLocator(`iframe[title="Gesprek van ${name}"]`);
  const box = (name: string): Locator => conversation(name).locator('div[role=textbox][contenteditable=true]').last();
  const button = (name: string, label: string | RegExp): Locator =>
    conversation(name).getByRole('button', { name: label, exact: true });
  const press = (name: string, label: string | RegExp): Promise<void> => button(name, label).last().click();

  const reads = (name: string, text: string): Promise<void> =>
    conversation(name).getByText(text).filter({ visible: true }).last().waitFor();

  async function say(name: string, text: string): Promise<void> {
    await box(name).click();
    await box(name).pressSequentially(text);
    await box(name).press('Enter');
  }
});

async function axe(page: Page): Promise<string[]> {
  // The frames are Microsoft's own page.
  const run = `${AXE}; axe.run({ exclude: ['iframe'] }, { iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)))`;
  return JSON.parse(String(await page.evaluate(run))) as string[];
}

/** The same server, another database. */
function inDatabase(uri: string, name: string): string {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`);
}
