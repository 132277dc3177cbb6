import { openBrowser } from './test/support/browser.js';
const [,, out = '/tmp/shot', scheme = 'light', width = '1440', steps = ''] = process.argv;
const b = (await openBrowser())!;
const page = await b.newPage({ colorScheme: scheme as 'light', viewport: { width: Number(width), height: width === '390' ? 844 : 900 } });
page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
page.setDefaultTimeout(20000); await page.goto('http://localhost:4060/');
await page.waitForTimeout(5000);
for (const s of steps.split(',').filter(Boolean)) {
  const t = Date.now();
  await page.locator(`[data-step=${s}] > button`).click();
  await page.locator(`[data-step=${s}] [role=status]:not(:empty)`).waitFor();
  await page.waitForFunction((s) => !document.querySelector(`[data-step=${s}] [role=status]`)!.textContent!.startsWith('Bezig'), s);
  console.log(s, Date.now() - t, 'ms', await page.locator(`[data-step=${s}] [role=status]`).innerText());
}
await page.waitForTimeout(1500);
await page.screenshot({ path: `${out}.png`, fullPage: width === '390' });
await b.close();
