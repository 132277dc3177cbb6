/** `npm run cards`: draws every card with its strangest data, as wide as a screen and as narrow as a phone, to look at. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openBrowser } from '../../support/browser.js';
import { strangestCards } from '../../support/strangest-cards.js';
import { css, hostConfig } from './teams-look.js';

const WIDTHS = { wide: 600, phone: 340 } as const;
const folder = join(import.meta.dirname, '..', '..', '..', '.data', 'cards');
const resolve = createRequire(import.meta.url).resolve;
const only = process.argv.slice(2);

const browser = await openBrowser();
if (!browser) process.exit(1);
try {
  if (only.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cards = strangestCards().filter(({ name }) => only.length === 0 || only.includes(name));
  const page = await browser.newPage({ deviceScaleFactor: 2, locale: 'nl-NL' });
  await page.setContent('<!doctype html><html lang="nl"><body><div id="card"></div></body></html>');
  await page.addStyleTag({ content: fontFaces() + css });
  await page.addScriptTag({ path: resolve('adaptivecards/dist/adaptivecards.min.js') });
  for (const [screen, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, card } of cards) {
      await page.evaluate(drawing(card));
      await page.locator('#card').screenshot({ path: join(folder, `${name}-${screen}.png`) });
    }
  }
  process.stdout.write(`${cards.length} cards, each in ${Object.keys(WIDTHS).length} widths, in .data/cards\n`);
} finally {
  await browser.close();
}

/** In the page's own words: this house is compiled without a browser's types. */
function drawing(card: object): string {
  return `{
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig)});
    drawn.parse(${JSON.stringify(card)});
    document.querySelector('#card').replaceChildren(drawn.render());
    document.fonts.ready.then(() => undefined);
  }`;
}

function fontFaces(): string {
  const faces = [
    ['400Regular', 400],
    ['600SemiBold', 600],
  ] as const;
  return faces
    .map(([name, weight]) => {
      const file = readFileSync(resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`));
      return `@font-face { font-family: 'Noto Sans'; font-weight: ${weight}; src: url(data:font/ttf;base64,${file.toString('base64')}); }\n`;
    })
    .join('');
}
