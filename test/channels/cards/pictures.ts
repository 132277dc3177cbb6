/**
 * `npm run cards`: every card with its emptiest and strangest data, light, dark and in high contrast, wide and on a phone:
 * .data/cards/index.html to look at, and with names behind it a picture of each of those. `--docs` draws the pictures of
 * docs/: those of cards.md, and those of the pages for people with the first page of the urenstaat.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../support/browser.js';
import { pdfStatement } from '../../../src/files/pdf-statement.js';
import { drawnPdfPage } from '../../files/drawn-pdf.js';
import { someStatement } from '../../support/statement.js';
import { strangestCards } from '../../support/strangest-cards.js';
import { drawnPage } from './drawn-page.js';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, '.data', 'cards');
const IN_DOCS = ['week-stored', 'sign-off', 'sign-off-done', 'progress', 'digest', 'week-reminder'];
const names = process.argv.slice(2);
const isForDocs = names.includes('--docs');
/** For who uses it: as it stands on a phone. */
const FOR_PEOPLE = [
  ...['week-stored', 'progress', 'sign-off', 'sick-told', 'leave-asked', 'digest', 'student'],
  ...['school-overview', 'import-read'],
];
const only = isForDocs ? [...IN_DOCS, ...FOR_PEOPLE] : names;

const browser = await openBrowser();
if (!browser) process.exit(1);
try {
  mkdirSync(folder, { recursive: true });
  const cards = strangestCards().filter(({ name }) => only.length === 0 || only.includes(name));
  const page = await drawnPage(browser, cards);
  if (isForDocs) {
    for (const one of ['cards', 'pictures']) mkdirSync(join(root, 'docs', one), { recursive: true });
    for (const { name } of cards) {
      const phones = page.locator(`section#${name} .screens`).last();
      if (IN_DOCS.includes(name)) await phones.screenshot({ path: join(root, 'docs', 'cards', `${name}.png`) });
      if (!FOR_PEOPLE.includes(name)) continue;
      await phones.locator('.light').screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`) });
    }
    const pdf = await pdfStatement(someStatement());
    writeFileSync(join(root, 'docs', 'pictures', 'urenstaat.png'), await drawnPdfPage(browser, pdf, 1));
  } else if (only.length > 0) {
    for (const { name } of cards) {
      await page.locator(`section#${name}`).screenshot({ path: join(folder, `${name}.png`) });
    }
  } else {
    const html = await page.content();
    writeFileSync(join(folder, 'index.html'), html.replace(/<script[\s\S]*?<\/script>/g, ''));
  }
  process.stdout.write(`${cards.length} cards, in ${isForDocs ? 'docs/cards' : '.data/cards'}\n`);
} finally {
  await browser.close();
}
