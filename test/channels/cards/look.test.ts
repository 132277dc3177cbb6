import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { strangestCards } from '../../support/strangest-cards.js';
import { drawnPage } from './drawn-page.js';

/** What stands on a card, with its contrast, and what sticks out of it, in the page's own words. */
const MEASURED = `(() => {
  const rgb = (colour) => (/rgba?\\(([^)]+)\\)/.exec(colour)?.[1] ?? '0,0,0,0').split(',').map(Number);
  const light = (colour) => {
    const [r, g, b] = rgb(colour).map((part) => (part /= 255) <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((rgb(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = [];
  for (const screen of document.querySelectorAll('.screen')) {
    const edge = screen.getBoundingClientRect();
    const words = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const text = node.textContent.trim();
      const element = node.parentElement;
      if (text === '' || element.closest('select, option')) continue;
      // A button is one line: a name longer than a phone is cut by the client itself.
      if (element.closest('button') && text.length > 35) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { right, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
      const isSign = !/[\\p{L}\\p{N}]/u.test(text);
      const contrast = (a + 0.05) / (b + 0.05);
      if (contrast < (isSign ? 3 : 4.5)) found.push(screen.dataset.of + ': ' + contrast.toFixed(2) + ' "' + text.slice(0, 30) + '"');
      if (right > edge.right) found.push(screen.dataset.of + ': sticks out "' + text.slice(0, 30) + '"');
    }
    for (const element of screen.querySelectorAll('.card *')) {
      const { overflowX } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (isCut && !(element.closest('button') && element.textContent.length > 35) && !/^(SELECT|INPUT|TEXTAREA|OPTION)$/.test(element.tagName)) found.push(screen.dataset.of + ': is cut off "' + element.textContent.slice(0, 30) + '"');
      if (element.getBoundingClientRect().right > edge.right + 1) found.push(screen.dataset.of + ': too wide <' + element.tagName + '> ' + element.className);
    }
    // A bar is one line of it.
    for (const bar of screen.querySelectorAll('.ac-richTextBlock')) {
      if (/^[█▅▃▁]+$/.test(bar.textContent) && bar.getBoundingClientRect().height > 30) found.push(screen.dataset.of + ': the bar is broken');
    }
  }
  return [...new Set(found)];
})()`;

describe('Every card, light, dark and in high contrast, as wide as a screen and as narrow as a phone', function () {
  this.timeout(120_000);

  it('can be read (4.5 : 1, signs and bars 3 : 1) and has nothing cut off or sticking out, closed and open', async function () {
    const browser = await openBrowser();
    if (!browser) return this.skip();
    try {
      for (const isOpen of [false, true]) {
        const page: Page = await drawnPage(browser, strangestCards(), isOpen);
        expect(await page.evaluate(MEASURED), isOpen ? 'open' : 'closed').to.deep.equal([]);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
});
