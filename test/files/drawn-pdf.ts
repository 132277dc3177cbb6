/** A page of a PDF as a picture, drawn by a browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const reader = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));

/** @param number from 1 on */
export async function drawnPdfPage(browser: Browser, pdf: Buffer, number: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1250 } });
  try {
    await page.setContent('<!doctype html><title>PDF</title><body style="margin:0"><canvas></canvas></body>');
    // In the page's own words: this house is compiled without a browser's types.
    await page.evaluate(`(async () => {
      const code = new Blob([${JSON.stringify(readFileSync(reader, 'utf8'))}], { type: 'text/javascript' });
      const { getDocument } = await import(URL.createObjectURL(code));
      const data = Uint8Array.from(atob(${JSON.stringify(pdf.toString('base64'))}), (c) => c.charCodeAt(0));
      const page = await (await getDocument({ data }).promise).getPage(${number});
      const viewport = page.getViewport({ scale: 1.4 });
      const canvas = document.querySelector('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    })()`);
    return await page.locator('canvas').screenshot();
  } finally {
    await page.close();
  }
}
