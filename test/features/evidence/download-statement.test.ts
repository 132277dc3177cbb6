import { expect } from 'chai';
import { forgetLinks } from '../../../src/features/evidence/forget-links.js';
import { statementFault } from '../../../src/domain/evidence/verify-statement.js';
import type { Person } from '../../../src/domain/people/people.js';
import { readStatement } from '../../../src/files/json-statement.js';
import type { WebAnswer } from '../../../src/messages/web.js';
import { asking } from '../../support/web-ask.js';
import { DatabaseUnavailable } from '../../../src/ports.js';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { anneke, els, fatima, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';
import { someSheets } from '../../support/statement.js';
import { givenPlacement } from '../../support/given.js';

const AT_SANNES = { placement: placementOfSanne().id };

async function withSheets(): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), karel(), els(), milan(), fatima(), anneke()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
  // Those that are signed already, as the clock stands.
  for (const sheet of someSheets().slice(0, 2)) {
    for (const version of sheet.history.keys())
      await talk.ports.sheets.commit({ ...sheet, version: version + 1 }, version);
  }
  return talk;
}

/** The secrets in the links of a card: PDF, Excel, JSON. */
function secretsIn(seen: Seen): string[] {
  return [...seen.sent.matchAll(/https:\/\/bpv\.example\.com\/urenstaat\/([\w-]+)"/g)].map(
    ([, secret]) => secret ?? '',
  );
}

/** A browser that looks at a link (get) or presses the button of the page behind it (post). */
function browse({ ports }: Conversation, method: 'get' | 'post', secret = ''): Promise<WebAnswer> {
  return webRoutes(ports)
    .find((route) => route.method === method && route.path === '/urenstaat/*')!
    .handle(asking({ rest: secret }));
}

/** The link to the JSON file, for somebody who may see it. */
async function jsonLink(talk: Conversation, who: Person = sanne()): Promise<string> {
  return secretsIn(await talk.presses(who, 'export', AT_SANNES))[2] ?? '';
}

describe('A link to an hours statement', () => {
  it('may be looked at as often as one likes, and gives its file once', async () => {
    const talk = await withSheets();
    const secret = await jsonLink(talk);
    const looks = await Promise.all([1, 2, 3].map(() => browse(talk, 'get', secret)));
    expect(looks.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    const file = await browse(talk, 'post', secret);
    expect(file).to.include({ status: 200, type: 'application/json' });
    expect(file.headers?.['content-disposition']).to.equal(
      'attachment; filename="urenstaat-sanne-de-wit-2026-2027.json"',
    );
    const read = readStatement(Buffer.from(file.body));
    expect(read.kind === 'statement' && statementFault(read.statement)).to.equal(null);
    for (const method of ['get', 'post'] as const) {
      const gone = await browse(talk, method, secret);
      expect(gone.status).to.equal(410);
      expect(String(gone.body)).to.include('al gebruikt of verlopen');
    }
  });

  it('gives its file to one of five who press at once', async () => {
    const talk = await withSheets();
    const secret = await jsonLink(talk);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => browse(talk, 'post', secret)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 410, 410, 410, 410]);
  });

  it('works for a quarter of an hour, and not a moment longer', async () => {
    const talk = await withSheets();
    const secret = await jsonLink(talk);
    talk.ports.clock.set('2026-11-25T13:14:59.999Z');
    expect((await browse(talk, 'get', secret)).status).to.equal(200);
    talk.ports.clock.set('2026-11-25T13:15:00.000Z');
    expect((await browse(talk, 'get', secret)).status).to.equal(410);
    expect((await browse(talk, 'post', secret)).status).to.equal(410);
  });

  it('is forgotten by night once it has expired, and no sooner', async () => {
    const talk = await withSheets();
    await jsonLink(talk);
    await forgetLinks.run(talk.ports);
    expect(talk.ports.links.count()).to.equal(3);
    talk.ports.clock.set('2026-11-26T01:45:00.000Z');
    await forgetLinks.run(talk.ports);
    expect(talk.ports.links.count()).to.equal(0);
  });

  it('of a mail is known for ninety days after it has expired, and then no more', async () => {
    const talk = await withSheets();
    const expires = new Date('2026-08-27T13:00:00.000Z');
    await talk.ports.mailLinks.add('a', { personId: karel().id, purpose: { kind: 'open' }, expires });
    talk.ports.clock.set('2026-11-25T12:59:59.999Z');
    await forgetLinks.run(talk.ports);
    expect(await talk.ports.mailLinks.find('a')).not.to.equal(null);
    talk.ports.clock.set('2026-11-25T13:00:00.000Z');
    await forgetLinks.run(talk.ports);
    expect(await talk.ports.mailLinks.find('a')).to.equal(null);
  });

  it('gives nothing to who has left the placement since', async () => {
    const talk = await withSheets();
    const secret = await jsonLink(talk, karel());
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    for (const method of ['get', 'post'] as const) expect((await browse(talk, method, secret)).status).to.equal(403);
    await givenPlacement(talk.ports, placementOfSanne());
    expect((await browse(talk, 'post', secret)).status).to.equal(200);
  });

  it('that nobody made, or that is no link at all, is answered in words', async () => {
    const talk = await withSheets();
    for (const secret of ['', 'x', '../../../etc', 'a'.repeat(10_000)]) {
      expect((await browse(talk, 'get', secret)).status).to.equal(410);
    }
  });

  it('is not kept anywhere: what is stored does not open it', async () => {
    const talk = await withSheets();
    const kept: string[] = [];
    const { links } = talk.ports;
    Object.assign(talk.ports, {
      links: {
        ...links,
        add: (...given: Parameters<typeof links.add>) => {
          kept.push(JSON.stringify(given));
          return links.add(...given);
        },
      },
    });
    const secrets = secretsIn(await talk.presses(sanne(), 'export', AT_SANNES));
    expect(kept).to.have.length(3);
    for (const secret of secrets) expect(kept.join()).not.to.include(secret);
    expect(JSON.stringify(talk.ports.log.lines)).not.to.include(secrets[0]);
  });

  it('is not used up by a file that could not be made, and the page says what to do', async () => {
    const talk = await withSheets();
    const secret = await jsonLink(talk);
    const broken = {
      ...talk,
      ports: { ...talk.ports, files: { write: () => Promise.reject(new Error('secret words')) } },
    };
    const page = await browse(broken, 'post', secret);
    expect(page.status).to.equal(500);
    expect(String(page.body))
      .to.match(/\(ref [0-9a-f]{4}\)/)
      .and.not.include('secret words');
    const lost = { ...talk.ports.links, find: () => Promise.reject(new DatabaseUnavailable(false)) };
    expect((await browse({ ...talk, ports: { ...talk.ports, links: lost } }, 'post', secret)).status).to.equal(503);
    expect((await browse(talk, 'post', secret)).status).to.equal(200);
  });

  it('leads to a page without scripts, that no other page can frame and nobody keeps', async () => {
    const talk = await withSheets();
    const page = await browse(talk, 'get', await jsonLink(talk));
    expect(page.headers).to.include({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(page.headers?.['content-security-policy'])
      .to.include("default-src 'none'")
      .and.include("frame-ancestors 'none'");
    expect(String(page.body))
      .to.include('<html lang="nl">')
      .and.include('<form method="post">')
      .and.not.include('Sanne');
  });
});
