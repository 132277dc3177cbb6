import { expect } from 'chai';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Route, WebAnswer } from '../../src/messages/web.js';
import { startStubBot, type StubBot } from '../support/teams-bot.js';

const LONG = JSON.stringify({ hours: 'uren '.repeat(1_000) });

describe('What goes packed', () => {
  let bot: StubBot;
  before(async () => {
    const give = (path: string, body: string, how: Pick<WebAnswer, 'isToPack'>): Route => ({
      ...{ method: 'get', path },
      handle: () => Promise.resolve({ status: 200, type: 'application/json', body, ...how }),
    });
    const packed = { isToPack: true } as const;
    bot = await startStubBot({
      routes: [give('/long', LONG, packed), give('/short', '{}', packed), give('/page', LONG, {})],
    });
  });
  after(() => bot.close());

  const get = (path: string, takes?: string): Promise<{ coded: string | undefined; body: Buffer }> =>
    new Promise((resolve, reject) => {
      request(bot.url + path, { headers: takes === undefined ? {} : { 'accept-encoding': takes } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({ coded: response.headers['content-encoding'], body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end();
    });

  it('is what says so and is long, to who takes it', async () => {
    for (const takes of ['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', 'GZIP']) {
      const { coded, body } = await get('/long', takes);
      expect(coded, takes).to.equal('gzip');
      expect(body.length).to.be.below(500);
      expect(gunzipSync(body).toString()).to.equal(LONG);
    }
  });

  it('is nothing for who does not take it', async () => {
    for (const takes of [undefined, 'br', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const { coded, body } = await get('/long', takes);
      expect(coded, takes).to.equal(undefined);
      expect(body.toString()).to.equal(LONG);
    }
  });

  it('is nothing short, and no page that does not say so', async () => {
    for (const path of ['/short', '/page']) expect((await get(path, 'gzip')).coded, path).to.equal(undefined);
  });
});
