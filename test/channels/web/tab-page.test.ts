import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { tabRoutes } from '../../../src/channels/web/tab-page.js';
import { startStubBot, type StubBot } from '../../support/teams-bot.js';

describe('The files of the tab', () => {
  let bot: StubBot;
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tab-'));
    await mkdir(join(folder, 'tab', 'chunks'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'tab', '.hidden.js'), 'hidden');
    await writeFile(
      join(folder, 'tab', 'index.html'),
      '<meta name="nonce" content="{{nonce}}"><script src="/tab/main.js">',
    );
    await writeFile(join(folder, 'tab', 'main.js'), 'go()');
    await writeFile(join(folder, 'tab', 'chunks', 'charts-7YHSQ2AB.js'), 'draw()');
    const files = { folder: pathToFileURL(join(folder, 'tab/')), isLocal: false };
    bot = await startStubBot({ routes: tabRoutes(files) });
  });
  after(() => Promise.all([bot.close(), rm(folder, { recursive: true })]));

  const get = (path: string): Promise<Response> => fetch(bot.url + path);

  it('are shown inside Teams alone, with styles of theirs and no script but their own', async () => {
    const response = await get('/tab');
    expect(response.status).to.equal(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).to.include("default-src 'none'").and.include("script-src 'self';");
    expect(policy).to.match(/frame-ancestors https:\/\/\*\.cloud\.microsoft .*https:\/\/\*\.office\.com$/);
    expect(policy).not.to.include('unsafe').and.not.include('localhost');
    expect(response.headers.get('x-frame-options')).to.equal(null);
    const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? '';
    expect(nonce).to.have.length(24);
    expect(policy).to.include(`'nonce-${nonce}'`);
    expect(await (await get('/tab')).text()).not.to.include(nonce);
  });

  it('are shown beside the chats on a laptop', async () => {
    const [route] = tabRoutes({ folder: pathToFileURL(join(folder, 'tab/')), isLocal: true });
    const { headers } = await route!.handle({ rest: '' } as never);
    expect(headers?.['content-security-policy']).to.include('http://localhost:*');
  });

  it('are one page wherever in the tab one is', async () => {
    for (const path of ['/tab/', '/tab/studenten', '/tab?as=11']) expect((await get(path)).status, path).to.equal(200);
  });

  it('are kept where their name says what stands in them, and asked for anew where not', async () => {
    const kept = await get('/tab/chunks/charts-7YHSQ2AB.js');
    expect([kept.status, kept.headers.get('content-type')]).to.deep.equal([200, 'text/javascript; charset=utf-8']);
    expect(kept.headers.get('cache-control')).to.include('immutable');
    expect((await get('/tab/main.js')).headers.get('cache-control')).to.equal('no-cache');
  });

  it('are those of the folder and no others', async () => {
    for (const path of [
      '/tab/nowhere.js',
      '/tab/.hidden.js',
      '/tab/..%2fsecret.js',
      '/tab/chunks/..%2f..%2fsecret.js',
      '/tab/%2e%2e/secret.js',
      '/tab/main.js%00.png',
      '/tab/index.html',
    ]) {
      const response = await get(path);
      expect(await response.text(), path)
        .not.to.include('secret')
        .and.not.include('hidden');
      expect(response.status, path).to.equal(404);
    }
  });

  it('that were not built are said to be missing', async () => {
    const [route] = tabRoutes({ folder: pathToFileURL(join(folder, 'nowhere/')), isLocal: false });
    expect((await route!.handle({ rest: '' } as never)).status).to.equal(503);
  });
});
