import { expect } from 'chai';
import { createTokenCheck, TokenRefused } from '../../../src/channels/teams/token-check.js';
import { createMemoryClock } from '../../support/memory-ports.js';
import { createTeamsClient, type TeamsClient } from '../../support/teams-client.js';
import { type StubBot, startStubBot } from '../../support/teams-bot.js';
import { presetOutboundToken } from '../../support/teams-connector.js';
import { APP_ID, ISSUER, type KeyServer, startKeyServer, type TokenFacts } from '../../support/teams-key-server.js';

const MINUTE = 60;
const nowSeconds = (): number => Math.floor(Date.now() / 1000);

describe('who is let in', () => {
  let keys: KeyServer;
  let bot: StubBot;

  before(async () => {
    presetOutboundToken();
    keys = await startKeyServer();
    bot = await startStubBot({ metadataUrl: keys.metadataUrl });
  });
  after(() => Promise.all([bot.close(), keys.close()]));

  async function withToken(facts: Partial<TokenFacts> = {}): Promise<TeamsClient> {
    const { serviceUrl } = bot.connector;
    return createTeamsClient({ botUrl: bot.url, serviceUrl, token: await keys.token({ serviceUrl, ...facts }) });
  }

  async function expectRefused(client: TeamsClient): Promise<void> {
    const turnsBefore = bot.turns.length;
    const answer = await client.say('uren 6 vrijdag');
    expect(answer).to.deep.include({ status: 401, body: { error: 'token' } });
    expect(bot.turns).to.have.length(turnsBefore);
  }

  it('takes a good token and answers with one of its own', async () => {
    const answer = await (await withToken()).say('uren 6 vrijdag');
    expect(answer).to.include({ status: 200, text: '' });
    expect(bot.connector.received.at(-1)).to.include({
      method: 'POST',
      path: '/v3/conversations/a%3A00000000-0000-4000-8000-000000000011/activities',
      authorization: 'Bearer outbound-token',
    });
  });

  it('asks for the keys once, however many tokens come', async () => {
    const asked = keys.asked();
    for (const client of [await withToken(), await withToken({ expires: nowSeconds() + 2 * MINUTE })]) {
      expect((await client.say('hoi')).status).to.equal(200);
    }
    expect(keys.asked()).to.equal(asked);
  });

  it('refuses no token at all', () =>
    expectRefused(createTeamsClient({ botUrl: bot.url, serviceUrl: bot.connector.serviceUrl })));
  it('refuses what is not a token', () =>
    expectRefused(createTeamsClient({ botUrl: bot.url, serviceUrl: bot.connector.serviceUrl, token: 'a.b.c' })));
  it('takes a token that ran out 4 minutes ago: clocks differ', async () => {
    expect((await (await withToken({ expires: nowSeconds() - 4 * MINUTE })).say('hoi')).status).to.equal(200);
  });
  it('refuses a token that ran out 6 minutes ago', async () =>
    expectRefused(await withToken({ expires: nowSeconds() - 6 * MINUTE })));
  it('refuses a token for another bot', async () => expectRefused(await withToken({ audience: 'another-app' })));
  it('refuses a token of another issuer', async () =>
    expectRefused(await withToken({ issuer: 'https://issuer.example.com' })));
  it('refuses a token with a bad signature', async () => expectRefused(await withToken({ forged: true })));
  it('refuses a good token with an activity that wants its answers elsewhere', async () =>
    expectRefused(await withToken({ serviceUrl: 'https://elsewhere.example.com/' })));

  it('checks that of a token it has seen before, too', async () => {
    const client = await withToken();
    expect((await client.say('hoi')).status).to.equal(200);
    const { status } = await client.say('hoi', { serviceUrl: 'https://elsewhere.example.com/' });
    expect(status).to.equal(401);
  });

  it('says nothing of why, and logs it in one line', async () => {
    await expectRefused(await withToken({ audience: 'another-app' }));
    expect(bot.ports.log.lines.at(-1)).to.deep.equal({
      level: 'warn',
      event: 'token-refused',
      facts: { why: 'ERR_JWT_CLAIM_VALIDATION_FAILED' },
    });
  });
});

describe('keys for another channel', () => {
  it('do not speak for Teams', async () => {
    const keys = await startKeyServer(['webchat']);
    const bot = await startStubBot({ metadataUrl: keys.metadataUrl });
    const { serviceUrl } = bot.connector;
    const client = createTeamsClient({ botUrl: bot.url, serviceUrl, token: await keys.token({ serviceUrl }) });
    expect((await client.say('hoi')).status).to.equal(401);
    await Promise.all([bot.close(), keys.close()]);
  });
});

describe('a key server that cannot be reached', () => {
  it('lets nobody in, calls for help in the log, and is asked again at the next activity', async () => {
    const keys = await startKeyServer();
    const bot = await startStubBot({ metadataUrl: keys.metadataUrl });
    const { serviceUrl } = bot.connector;
    const client = createTeamsClient({ botUrl: bot.url, serviceUrl, token: await keys.token({ serviceUrl }) });
    keys.setDown(true);
    expect((await client.say('uren 6')).status).to.equal(401);
    expect(bot.ports.log.lines).to.deep.equal([
      { level: 'error', event: 'token-refused', facts: { why: 'no-key-server' } },
    ]);
    keys.setDown(false);
    expect((await client.say('uren 6')).status).to.equal(200);
    await Promise.all([bot.close(), keys.close()]);
  });
});

describe('a token that was found good', () => {
  it('is so until it runs out, and no longer', async () => {
    const keys = await startKeyServer();
    const clock = createMemoryClock('2026-11-25T13:00:00Z');
    const expires = Date.parse('2026-11-25T14:00:00Z') / 1000;
    const serviceUrl = 'https://smba.example.com/';
    const authorization = `Bearer ${await keys.token({ serviceUrl, expires })}`;
    const issuer = { openIdMetadataUrl: keys.metadataUrl, issuer: ISSUER };
    const tokens = createTokenCheck(APP_ID, issuer, clock);
    const refused = (): Promise<unknown> =>
      tokens.check(authorization, { channelId: 'msteams', serviceUrl }).then(
        () => null,
        (error: unknown) => error,
      );
    expect(await refused()).to.equal(null);
    clock.set('2026-11-25T14:04:59Z');
    expect(await refused(), 'clocks differ').to.equal(null);
    clock.set('2026-11-25T14:05:01Z');
    expect(await refused()).to.be.instanceOf(TokenRefused);
    await keys.close();
  });
});
