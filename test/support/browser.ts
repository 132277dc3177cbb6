/** A real browser: the Chromium in an npm package, or the Chrome or Edge of this machine. */
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Null, after a loud line, where this machine has none. */
export async function openBrowser(): Promise<Browser | null> {
  const failures: string[] = [];
  for (const launch of [
    packaged,
    () => chromium.launch({ channel: 'chrome' }),
    () => chromium.launch({ channel: 'msedge' }),
  ]) {
    try {
      return await launch();
    } catch (error) {
      failures.push(String(error).split('\n')[0] ?? '');
    }
  }
  process.stderr.write(`\n!!! NO BROWSER HERE: the end-to-end tests are SKIPPED. ${failures.join(' | ')}\n\n`);
  return null;
}

/** Of the package's own arguments none: one ends the browser with its first page, one hides what a browser refuses. */
async function packaged(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('The packaged Chromium is for Linux x64');
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'], headless: true });
}
