/** docs/verify.html as an accountant uses it: opened from disk in a browser without network. */
import { expect } from 'chai';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { jsonStatement } from '../../src/files/json-statement.js';
import { createSigner } from '../../src/signing/signer.js';
import { openBrowser } from '../support/browser.js';
import { asEarlier } from '../support/forged.js';
import { signedStatement, someStatement } from '../support/statement.js';
import { HOUSE, OTHER_KEY } from '../support/statement-keys.js';
import { builtVerifyPage, VERIFY_PAGE } from './build.js';

/** Of the browser, in which the functions that are handed to a page run. */
declare const document: {
  querySelector: (which: string) => { readonly innerHTML: string; readonly textContent: string } | null;
};
declare const DataTransfer: new () => { readonly items: { add: (file: File) => void } };

interface Stand {
  readonly createHash: (name: string) => { update: (text: string) => { digest: (as: string) => string } };
  readonly isDeepStrictEqual: (one: unknown, other: unknown) => boolean;
}

describe('What stands for Node in a browser', () => {
  let stand: Stand;
  before(async () => {
    stand = (await import(new URL('../../src/verify-page/in-a-browser.js', import.meta.url).href)) as Stand;
  });

  it('hashes as Node does', () => {
    const hashes = (text: string): string[] =>
      [stand.createHash, createHash].map((hash) => hash('sha256').update(text).digest('hex'));
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const [ours, nodes] = hashes('é'.repeat(length));
      expect(ours, String(length)).to.equal(nodes);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const [ours, nodes] = hashes(text);
        return ours === nodes;
      }),
    );
  });

  it('compares JSON as Node does', () => {
    const equal = fc.tuple(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(equal, ([one, other]) => {
        const copy: unknown = structuredClone(one);
        return (
          stand.isDeepStrictEqual(one, other) === isDeepStrictEqual(one, other) && stand.isDeepStrictEqual(one, copy)
        );
      }),
    );
    for (const [one, other] of [
      [{ a: undefined }, { b: undefined }],
      [[], {}],
      [null, {}],
      [{ a: 1 }, { a: 1, b: 2 }],
    ]) {
      expect(stand.isDeepStrictEqual(one, other)).to.equal(false);
    }
  });
});

describe('docs/verify.html', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'bpv-verify-'));
  const at = (name: string): string => join(folder, name);
  let browser: Browser | null;
  let asked: string[] = [];

  before(async () => {
    const signed = await signedStatement();
    writeFileSync(at('urenstaat.json'), jsonStatement(signed));
    writeFileSync(at('changed.json'), jsonStatement(signed).toString().replace('Karel Jansen', 'Karel Janssen'));
    writeFileSync(at('earlier.json'), jsonStatement(asEarlier(someStatement())));
    writeFileSync(at('bpv-keys.json'), JSON.stringify(HOUSE.publicKeys));
    writeFileSync(at('others.json'), JSON.stringify(createSigner([OTHER_KEY]).publicKeys));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('is what the source comes to', async () => {
    expect(readFileSync(VERIFY_PAGE, 'utf8') === (await builtVerifyPage()), 'npm run verify-page').to.equal(true);
  });

  const opened = async (context: Mocha.Context): Promise<Page> => {
    if (!browser) context.skip();
    const page = await (await browser.newContext({ offline: true })).newPage();
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(VERIFY_PAGE).href);
    return page;
  };
  const said = async (page: Page, ...names: readonly string[]): Promise<string> => {
    const before = await page.locator('ul').innerHTML();
    await page.locator('input[type=file]').setInputFiles(names.map(at));
    await page.waitForFunction((old) => document.querySelector('ul')?.innerHTML !== old, before);
    return page.getByRole('status').innerText();
  };

  it('says "klopt" of a statement and the keys of its house, in any order, and asks the net for nothing', async function () {
    for (const names of [
      ['urenstaat.json', 'bpv-keys.json'],
      ['bpv-keys.json', 'urenstaat.json'],
    ]) {
      const page = await opened(this);
      expect(await said(page, ...names)).to.equal('klopt');
      expect(await page.locator('ul').innerText()).to.include('Sanne de Wit, Theater De Brug');
      expect(asked).to.deep.equal([pathToFileURL(VERIFY_PAGE).href]);
    }
  });

  it('takes the keys after the statement, and says until then that the signature was not checked', async function () {
    const page = await opened(this);
    expect(await said(page, 'urenstaat.json')).to.equal('klopt, maar de ondertekening is niet nagegaan');
    expect(await said(page, 'bpv-keys.json')).to.equal('klopt');
  });

  it('says what does not hold: another house, a changed name; and "niet ondertekend" of an earlier one', async function () {
    const page = await opened(this);
    expect(await said(page, 'urenstaat.json', 'others.json')).to.match(/^klopt niet: ondertekend met een sleutel/);
    expect(await said(page, 'changed.json', 'bpv-keys.json')).to.match(
      /^klopt niet: buiten de weken is iets veranderd/,
    );
    expect(await said(page, 'earlier.json')).to.equal('klopt, niet ondertekend');
  });

  it('takes what is dropped on it', async function () {
    const page = await opened(this);
    const files = ['urenstaat.json', 'bpv-keys.json'].map((name) => [name, readFileSync(at(name), 'utf8')] as const);
    const transfer = await page.evaluateHandle((all) => {
      const dropped = new DataTransfer();
      for (const [name, text] of all) dropped.items.add(new File([text], name));
      return dropped;
    }, files);
    await page.dispatchEvent('label', 'drop', { dataTransfer: transfer });
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    expect(await page.getByRole('status').innerText()).to.equal('klopt');
  });
});
