import { expect } from 'chai';
import { webRoutes } from '../../../src/channels/web/routes.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { givenPlacement } from '../../support/given.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { startStubBot, type StubBot } from '../../support/teams-bot.js';
import { OTHER_PDF, PDF } from '../../support/papers.js';
import { anneke, els, fatima, joost, karel, milan, placementOfSanne, sanne } from '../../support/people.js';

/** Over HTTP, as a browser does it. */
describe('A link to a paper', () => {
  let talk: Conversation;
  let bot: StubBot;
  beforeEach(async () => {
    talk = await conversation({ people: [sanne(), milan(), karel(), els(), joost(), fatima(), anneke()] });
    bot = await startStubBot({ routes: webRoutes(talk.ports) });
  });
  afterEach(() => bot.close());

  const linkIn = ({ sent }: Seen): string => {
    const secret = /\/document\/([\w-]+)/.exec(sent)?.[1] ?? '';
    return `${bot.url}/document/${secret}`;
  };
  const handsIn = (): Promise<Seen> => talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'reflectieverslag' });
  const linkOfEls = async (): Promise<string> => {
    await handsIn();
    const card = (await talk.delivered()).find(({ to }) => to === els().id)!.seen;
    return linkIn(await card.press('Downloaden'));
  };
  const press = (url: string, method = 'POST'): Promise<Response> =>
    fetch(url, { method, ...(method === 'POST' && { body: new URLSearchParams() }) });

  it('shows a page first, however often; only its button takes the file, once', async () => {
    const url = await linkOfEls();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await press(url, method);
      expect(page.status).to.equal(200);
      if (method === 'GET')
        expect(await page.text())
          .to.include('Reflectieverslag van Sanne de Wit')
          .and.include('Downloaden');
    }
    const file = await press(url);
    expect(file.status).to.equal(200);
    expect(Object.fromEntries(file.headers)).to.include({
      ...{ 'content-type': 'application/pdf', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
      'content-disposition': 'attachment; filename="reflectieverslag-sanne-de-wit-2026-11-25.pdf"',
    });
    expect(Buffer.from(await file.arrayBuffer())).to.deep.equal(PDF);
    expect([(await press(url)).status, (await press(url, 'GET')).status]).to.deep.equal([410, 410]);
  });

  it('is over after a quarter of an hour, and one that nobody made is none', async () => {
    const url = await linkOfEls();
    talk.ports.clock.set('2026-11-25T13:15:00Z');
    expect([(await press(url, 'GET')).status, (await press(url)).status]).to.deep.equal([410, 410]);
    for (const secret of ['x', '', 'a'.repeat(32)])
      expect((await press(`${bot.url}/document/${secret}`)).status, secret).to.equal(410);
  });

  it('gives nothing to who has left the placement since, and uses nothing up by it', async () => {
    await handsIn();
    const card = (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
    const url = linkIn(await card.press('Downloaden'));
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    expect([(await press(url, 'GET')).status, (await press(url)).status]).to.deep.equal([403, 403]);
    await givenPlacement(talk.ports, placementOfSanne());
    expect((await press(url)).status).to.equal(200);
  });

  it('gives nothing of what was taken back since', async () => {
    const list = await handsIn();
    const card = (await talk.delivered()).find(({ to }) => to === els().id)!.seen;
    const url = linkIn(await card.press('Downloaden'));
    await list.press('Intrekken');
    expect((await press(url)).status).to.equal(403);
  });

  it('is made for everybody in the placement and the BPV-bureau, and for nobody else', async () => {
    await handsIn();
    for (const who of [sanne(), karel(), els(), joost(), anneke()]) {
      const seen = await talk.says(who, who.id === sanne().id ? 'documenten' : 'documenten Sanne');
      expect((await press(linkIn(await seen.press('Downloaden')))).status, who.id).to.equal(200);
    }
    const list = await talk.says(sanne(), 'documenten');
    const refused = await list.press('Downloaden', {}, { by: milan() });
    expect(refused.text).to.include('hoort bij iemand anders');
    expect(refused.sent).not.to.include('/document/');
  });

  it('is kept nowhere: what is stored does not open it', async () => {
    const url = await linkOfEls();
    expect(JSON.stringify(talk.ports.log.lines)).not.to.include(url.split('/').at(-1));
  });
});

describe('The page to hand a paper in by', () => {
  let talk: Conversation;
  let bot: StubBot;
  beforeEach(async () => {
    talk = await conversation({ people: [sanne(), karel(), els(), joost(), fatima()] });
    bot = await startStubBot({ routes: webRoutes(talk.ports) });
  });
  afterEach(() => bot.close());

  const page = async (): Promise<string> => {
    const seen = await (await talk.says(sanne(), 'mijn reflectieverslag')).press('Bestand inleveren');
    return `${bot.url}/document/${/\/document\/([\w-]+)/.exec(seen.sent)?.[1] ?? ''}`;
  };
  const form = (of: string, file: Buffer | null, name = 'mijn verslag.pdf'): FormData => {
    const data = new FormData();
    if (of) data.set('of', of);
    if (file) data.set('file', new Blob([new Uint8Array(file)]), name);
    return data;
  };
  const papers = async () => (await talk.ports.papers.load('sanne-de-brug' as PlacementId))?.papers ?? [];

  it('takes the file with what it is, says so, and is over then', async () => {
    const url = await page();
    expect(await (await fetch(url)).text())
      .to.include('enctype="multipart/form-data"')
      .and.include('Sanne de Wit');
    const done = await fetch(url, { method: 'POST', body: form('reflection-report', PDF) });
    expect(done.status).to.equal(200);
    expect(await done.text()).to.include('✔ Ingeleverd: reflectieverslag.');
    expect((await papers()).map(({ of }) => of)).to.deep.equal(['reflection-report']);
    expect((await talk.delivered()).map(({ to }) => to)).to.include.members([els().id, karel().id]);
    expect((await fetch(url, { method: 'POST', body: form('reflection-report', OTHER_PDF) })).status).to.equal(410);
    expect(await papers()).to.have.length(1);
  });

  it('asks again for what is missing or is not taken, and works on', async () => {
    const url = await page();
    for (const [body, status, words] of [
      [form('', PDF), 400, 'Kies wat het is'],
      [form('reflection-report', null), 400, 'kies een bestand'],
      [form('rubbish', PDF), 400, 'Kies wat het is'],
      [form('reflection-report', Buffer.from('MZ')), 409, 'geen PDF'],
      [form('reflection-report', Buffer.alloc(11 * 1024 * 1024)), 413, 'groter dan 10 MB'],
    ] as const) {
      const answered = await fetch(url, { method: 'POST', body });
      expect([answered.status, words]).to.deep.equal([status, words]);
      expect(await answered.text()).to.include(words);
    }
    const rubbish = await fetch(url, {
      ...{ method: 'POST', body: 'rubbish' },
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(rubbish.status).to.equal(400);
    expect(await papers()).to.deep.equal([]);
    expect((await fetch(url, { method: 'POST', body: form('assignment', PDF) })).status).to.equal(200);
  });

  it('keeps no name in which something of health stands', async () => {
    await fetch(await page(), { method: 'POST', body: form('assignment', PDF, 'migraine.pdf') });
    expect(JSON.stringify(await papers())).not.to.include('migraine');
  });

  it("is the student's own", async () => {
    const url = await page();
    const seen = await talk.says(sanne(), 'mijn reflectieverslag');
    expect((await seen.press('Bestand inleveren', {}, { by: karel() })).text).to.include('hoort bij iemand anders');
    await givenPlacement(talk.ports, placementOfSanne({ studentId: fatima().id }));
    expect((await fetch(url)).status).to.equal(403);
  });
});
