import { expect } from 'chai';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';
import { startStubBot, type StubBot } from '../../support/teams-bot.js';

/** Over HTTP, as a browser does it. */
describe('A link to all that is kept of somebody', () => {
  let talk: Conversation;
  let bot: StubBot;
  beforeEach(async () => {
    talk = await conversation({ people: [sanne(), karel()], placements: [placementOfSanne()] });
    bot = await startStubBot({ routes: webRoutes(talk.ports) });
  });
  afterEach(() => bot.close());

  async function links(): Promise<readonly string[]> {
    const { sent } = await talk.says(sanne(), 'mijn gegevens');
    const secrets = new Set([...sent.matchAll(/\/gegevens\/([\w-]+)/g)].map(([, secret]) => secret ?? ''));
    return [...secrets].map((secret) => `${bot.url}/gegevens/${secret}`);
  }

  it('shows a button, and behind it the page, once; nothing of it is kept on the way', async () => {
    const [page] = await links();
    const looked = await fetch(page!);
    expect([looked.status, await looked.text()].join(' ')).to.match(/^200 .*<button>Laat zien<\/button>/s);
    const taken = await fetch(page!, { method: 'POST' });
    expect([taken.status, taken.headers.get('cache-control')]).to.deep.equal([200, 'no-store']);
    expect(await taken.text()).to.include('sanne@example.com');
    expect((await fetch(page!, { method: 'POST' })).status).to.equal(410);
  });

  it('gives the file as one to keep', async () => {
    const [, json] = await links();
    const taken = await fetch(json!, { method: 'POST' });
    expect(taken.headers.get('content-disposition')).to.include('mijn-gegevens.json');
    expect(await taken.json()).to.include({ format: 'bpv-gegevens/1', person: 'sanne' });
  });

  it('is gone where it never was one', async () => {
    expect((await fetch(`${bot.url}/gegevens/rubbish`)).status).to.equal(410);
  });
});
