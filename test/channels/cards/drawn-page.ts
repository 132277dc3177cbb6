/** One page with cards on it, each in every theme, as wide as a screen and as narrow as a phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { NamedCard } from '../../support/strangest-cards.js';
import { css, hostConfig, THEMES } from './teams-look.js';

export const WIDTHS = { wide: 600, phone: 320 } as const;
const resolve = createRequire(import.meta.url).resolve;

/** With what can be opened opened too, where `isOpen`. */
export async function drawnPage(browser: Browser, cards: readonly NamedCard[], isOpen = false): Promise<Page> {
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1900, height: 900 } });
  await page.setContent('<!doctype html><html lang="nl"><head><title>Kaarten</title></head><body></body></html>');
  await page.addStyleTag({ content: fontFaces() + css });
  await page.addScriptTag({ path: resolve('adaptivecards/dist/adaptivecards.min.js') });
  const configs = THEMES.map((theme) => [theme, hostConfig(theme)]);
  await page.evaluate(drawing(cards, configs, isOpen));
  return page;
}

/** In the page's own words: this house is compiled without a browser's types. */
function drawing(cards: readonly NamedCard[], configs: readonly unknown[], isOpen: boolean): string {
  return `{
    const draw = (card, config) => {
      const drawn = new AdaptiveCards.AdaptiveCard();
      drawn.hostConfig = new AdaptiveCards.HostConfig(config);
      drawn.parse(card);
      return drawn.render();
    };
    const made = (tag, className, ...inside) => {
      const element = document.createElement(tag);
      element.className = className;
      element.append(...inside);
      return element;
    };
    for (const { name, card } of ${JSON.stringify(cards)}) {
      const section = made('section', '', made('h2', '', name));
      section.id = name;
      for (const [screen, width] of ${JSON.stringify(Object.entries(WIDTHS))}) {
        const screens = made('div', 'screens');
        for (const [theme, config] of ${JSON.stringify(configs)}) {
          const box = made('div', 'screen ' + theme, made('div', 'card', draw(card, config)));
          box.dataset.of = name + ', ' + theme + ', ' + screen;
          box.style.width = width + 'px';
          screens.append(box);
        }
        section.append(screens);
      }
      document.body.append(section);
    }
    if (${isOpen}) for (const button of document.querySelectorAll('.ac-pushButton.expandable')) button.click();
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
