/** `npm run icons`: the icons of the Teams app, drawn from their SVG in the sizes that Teams asks for. */
import { readFile, writeFile } from 'node:fs/promises';
import { openBrowser } from '../support/browser.js';

const FROM = new URL('../../manifest/icons/', import.meta.url);
const ICONS = { color: 192, outline: 32 } as const;

const browser = await openBrowser();
if (!browser) process.exitCode = 1;
for (const [name, size] of browser ? Object.entries(ICONS) : []) {
  const page = await browser?.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(new URL(`${name}.svg`, FROM), 'utf8');
  await page?.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page?.screenshot({ omitBackground: true });
  if (png) await writeFile(new URL(`../${name}.png`, FROM), png);
}
await browser?.close();
