import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { broken } from '../../src/texts/general.js';
import { HOUSE, HOUSE_KEY } from '../support/statement-keys.js';
import { type StubBot, startStubBot } from '../support/teams-bot.js';

describe('the HTTP of the bot', () => {
  let bot: StubBot;
  let missing: readonly string[] = [];

  before(async () => {
    bot = await startStubBot({
      ready: () => Promise.resolve(missing),
      answer: ({ kind }) =>
        kind === 'text' ? Promise.reject(new Error('Sanne said something private')) : Promise.resolve(null),
      routes: [
        { method: 'get', path: '/', handle: () => Promise.resolve({ status: 200, type: 'text/html', body: '<p>hoi' }) },
        {
          method: 'post',
          path: '/local/clock',
          takes: 'json',
          handle: ({ body }) =>
            Promise.resolve({ status: 400, type: 'application/json', body: JSON.stringify({ got: body }) }),
        },
        { method: 'get', path: '/broken', handle: () => Promise.reject(new Error('a secret')) },
      ],
    });
  });
  after(() => bot.close());

  const get = async (path: string, method = 'GET'): Promise<{ status: number; text: string; headers: Headers }> => {
    const response = await fetch(bot.url + path, { method });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('is in health while it lives, with its version', async () => {
    const { status, text } = await get('/health');
    expect(status).to.equal(200);
    expect(JSON.parse(text)).to.deep.equal({ status: 'ok', version: '1.2.3' });
  });

  it('is ready when nothing is missing, and else says what is', async () => {
    expect((await get('/ready')).status).to.equal(200);
    missing = ['database'];
    const { status, text } = await get('/ready');
    expect(status).to.equal(503);
    expect(JSON.parse(text)).to.deep.equal({ status: 'not ready', missing: ['database'] });
  });

  it('gives out the public keys that statements are signed with, and no private half', async () => {
    const { status, text, headers } = await get('/.well-known/bpv-keys.json');
    expect([status, headers.get('content-type')]).to.deep.equal([200, 'application/json']);
    const { kty, crv, x } = HOUSE_KEY;
    expect(JSON.parse(text)).to.deep.equal({ keys: [{ kty, crv, x, kid: HOUSE.key, alg: 'EdDSA', use: 'sig' }] });
  });

  it('is ready with documents that cannot be read, and says how many those are', async () => {
    const with2 = await startStubBot({ setAside: () => 2 });
    const response = await fetch(`${with2.url}/ready`);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.deep.equal({ status: 'ready', missing: [], setAside: 2 });
    await with2.close();
  });

  it('of a laptop answers under the names of this machine, and to pages of this machine', async () => {
    const { port } = new URL(bot.url);
    const ask = (headers: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request({ port, host: '127.0.0.1', path: '/health', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    for (const host of [`localhost:${port}`, '127.0.0.1', `[::1]:${port}`]) expect(await ask({ host })).to.equal(200);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '@']) {
      expect(await ask({ host }), host).to.equal(403);
    }
    const host = `localhost:${port}`;
    expect(await ask({ host, origin: 'http://localhost:56150' })).to.equal(200);
    for (const origin of ['https://evil.example', 'null']) expect(await ask({ host, origin }), origin).to.equal(403);
    // The form of a mail's page, which gives no referrer away, in a browser; and the same from elsewhere.
    expect(await ask({ host, origin: 'null', 'sec-fetch-site': 'same-origin' })).to.equal(200);
    expect(await ask({ host, origin: 'null', 'sec-fetch-site': 'cross-site' })).to.equal(403);
    expect(await ask({ host, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' })).to.equal(403);
  });

  it('that is not started yet lives, is not ready, and asks to come back for all else', async () => {
    const early = await startStubBot({
      isStarted: () => false,
      ready: () => Promise.resolve(['database']),
      routes: [{ method: 'get', path: '/page', handle: () => Promise.reject(new Error('nothing is there')) }],
    });
    const statusOf = async (path: string): Promise<number> => (await fetch(early.url + path)).status;
    expect(await Promise.all(['/health', '/ready', '/page'].map(statusOf))).to.deep.equal([200, 503, 503]);
    expect((await early.sanne.say('uren 6')).status).to.equal(503);
    expect(early.turns).to.deep.equal([]);
    await early.close();
  });

  it('does not say what it is made of, and is not framed or sniffed', async () => {
    const { headers } = await get('/health');
    expect(headers.get('server')).to.equal(null);
    expect(headers.get('x-powered-by')).to.equal(null);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('x-frame-options')).to.equal('SAMEORIGIN');
  });

  it('has the routes it was given, and no others', async () => {
    expect(await get('/')).to.include({ status: 200, text: '<p>hoi' });
    const posted = await fetch(`${bot.url}/local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"now":"2026-11-27T16:00"}',
    });
    expect(posted.status).to.equal(400);
    expect(await posted.json()).to.deep.equal({ got: { now: '2026-11-27T16:00' } });
    expect(await get('/local/other')).to.include({ status: 404, text: '{"error":"address"}' });
    expect(await get('/api/messages')).to.include({ status: 405, text: '{"error":"method"}' });
  });

  it('keeps what broke to itself', async () => {
    expect(await get('/broken')).to.include({ status: 500, text: '{"error":"request"}' });
  });

  for (const [what, body, headers, status] of [
    ['no activity', '{}', {}, 400],
    ['a list', '[]', {}, 400],
    ['nothing', '', {}, 400],
    ['what is not JSON', '{"type":', {}, 400],
    ['an activity without a sender', '{"type":"message"}', {}, 400],
    ['another type', '{}', { 'content-type': 'text/plain' }, 415],
    ['packed JSON, whose size has no bound', gzipSync('{}'), { 'content-encoding': 'gzip' }, 415],
    ['JSON of over 256 KB', JSON.stringify({ type: 'x'.repeat(262_144) }), {}, 413],
  ] as const) {
    it(`refuses ${what} with ${status} and one word`, async () => {
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      expect(response.status).to.equal(status);
      expect(await response.text()).to.match(/^\{"error":"\w+"\}$/);
    });
  }

  it('refuses over 256 KB that come in pieces, and takes what is just under it', async () => {
    const pieces = (total: number): ReadableStream<Uint8Array> =>
      new ReadableStream({
        start(controller) {
          const json = JSON.stringify({ type: 'x'.repeat(total - 11) });
          for (let at = 0; at < json.length; at += 50_000) {
            controller.enqueue(new TextEncoder().encode(json.slice(at, at + 50_000)));
          }
          controller.close();
        },
      });
    const post = async (total: number): Promise<number> => {
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body: pieces(total), duplex: 'half' } as const;
      return (await fetch(`${bot.url}/api/messages`, init)).status;
    };
    expect(await post(262_145)).to.equal(413);
    expect(await post(262_144), 'read, and found to be no activity').to.equal(400);
  });

  it('says that it broke and does not claim what it cannot know, with a reference that the log has too, and nothing else', async () => {
    expect((await bot.sanne.say('uren 6')).status).to.equal(200);
    const said = bot.connector.received.at(-1)?.activity['text'];
    const line = bot.ports.log.lines.at(-1);
    expect(line).to.deep.include({ level: 'error', event: 'turn-failed' });
    expect(said).to.equal(broken(String(line?.facts['ref']), 'maybe'));
    expect(said).to.match(/\(ref [0-9a-f]{4}\)$/);
    expect(JSON.stringify(bot.ports.log.lines)).not.to.include('private');
  });
});
