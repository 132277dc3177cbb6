/** Teams sends again what was not answered, and says when it was sent the first time. */
import { expect } from 'chai';
import { type StubBot, startStubBot } from '../../support/teams-bot.js';
import { createTeamsClient, type TeamsClient } from '../../support/teams-client.js';
import { presetOutboundToken } from '../../support/teams-connector.js';
import { type KeyServer, startKeyServer } from '../../support/teams-key-server.js';

const NOW = Date.parse('2026-11-25T13:00:00Z');
const secondsAgo = (seconds: number): string => new Date(NOW - seconds * 1_000).toISOString();

describe('what may be here for a second time', () => {
  let keys: KeyServer;
  let bot: StubBot;
  let sanne: TeamsClient;

  before(async () => {
    presetOutboundToken();
    keys = await startKeyServer();
    const clock = { now: () => new Date(NOW), set: () => undefined };
    bot = await startStubBot({ metadataUrl: keys.metadataUrl, stores: { clock } });
    const { serviceUrl } = bot.connector;
    const token = await keys.token({ serviceUrl, expires: NOW / 1_000 + 600 });
    sanne = createTeamsClient({ botUrl: bot.url, serviceUrl, token });
  });
  after(() => Promise.all([bot.close(), keys.close()]));

  async function mayBeAgain(changes: object): Promise<boolean> {
    expect((await sanne.say('uren 6 vrijdag', { ...changes })).status).to.equal(200);
    return bot.turns.at(-1)?.mayBeAgain === true;
  }

  it('is what took longer than a second, and what comes from a time that is still to come', async () => {
    expect(await mayBeAgain({ timestamp: secondsAgo(1) })).to.equal(false);
    expect(await mayBeAgain({ timestamp: secondsAgo(1.001) })).to.equal(true);
    expect(await mayBeAgain({ timestamp: secondsAgo(-1) })).to.equal(false);
    expect(await mayBeAgain({ timestamp: secondsAgo(-1.001) })).to.equal(true);
  });

  it('is not what does not say when it was sent', async () => {
    expect(await mayBeAgain({ timestamp: null })).to.equal(false);
    expect(await mayBeAgain({ timestamp: 'vandaag' })).to.equal(false);
  });

  it('is nothing on a laptop, where nothing is sent again', async () => {
    const local = await startStubBot();
    await local.sanne.say('uren 6 vrijdag', { timestamp: secondsAgo(3_600) });
    await local.close();
    expect(local.turns.map((turn) => 'mayBeAgain' in turn)).to.deep.equal([false]);
  });
});
