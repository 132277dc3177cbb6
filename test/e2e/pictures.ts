/** `npm run pictures`: the pictures of the README, taken anew from the product as it is: the page, a card, a digest. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { appFolder, removeFolder, startApp } from '../local/local-app.js';
import { openBrowser } from '../support/browser.js';

const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));
const PHONE = { width: 390, height: 740 };

async function step(page: Page, id: string): Promise<void> {
  await page.locator(`[data-step=${id}] > button`).click();
  await page.locator(`[data-step=${id}].done:not(:has(button:disabled))`).waitFor();
}

/** What a person has in their window, on a phone. */
async function onPhone(page: Page, name: string, card: string, file: string): Promise<void> {
  const url = await page.locator(`iframe[title="Gesprek van ${name}"]`).getAttribute('src');
  const phone = await page.context().newPage();
  await phone.setViewportSize(PHONE);
  await phone.goto(url ?? '');
  await phone.getByText(card).last().waitFor();
  await phone.getByText(card).last().scrollIntoViewIfNeeded();
  await phone.screenshot({ path: FOLDER + file });
  await phone.close();
}

const browser = await openBrowser();
if (!browser) process.exit(1);
const folder = await appFolder();
const app = await startApp(folder, ['--now', '2026-11-25T14:00', '--port', '0']);
const page = await (await browser.newContext({ deviceScaleFactor: 1.5, locale: 'nl-NL' })).newPage();
page.setDefaultTimeout(60_000);
await page.setViewportSize({ width: 1440, height: 900 });
await page.goto(app.address);
for (const name of ['Sanne de Wit', 'Karel Jansen']) {
  await page.frameLocator(`iframe[title="Gesprek van ${name}"]`).getByText('Hoi').waitFor();
}
await step(page, 'types');
await step(page, 'hands-in');
await onPhone(page, 'Karel Jansen', 'Sanne de Wit · week 47', 'sign-off.png');
await page.screenshot({ path: `${FOLDER}local-page.png` });
await step(page, 'signs');
await step(page, 'friday');
await step(page, 'monday');
await onPhone(page, 'Joost Kuipers', 'Week 49', 'digest.png');
await browser.close();
await app.end('SIGINT');
await removeFolder(folder);
