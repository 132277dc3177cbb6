import { expect } from 'chai';
import { createMemoryPorts } from '../support/memory-ports.js';
import { placementOfSanne, sanne, school } from '../support/people.js';
import { startStubBot, type StubBot } from '../support/teams-bot.js';
import { hashOfSecret } from '../../src/domain/evidence/evidence.js';
import { webRoutes } from '../../src/channels/web/routes.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('A link in a browser, over HTTP as in production', () => {
  let bot: StubBot;
  const ports = createMemoryPorts();
  before(async () => {
    await givenSchool(ports, school());
    await givenPerson(ports, sanne());
    await givenPlacement(ports, placementOfSanne());
    // Tokens are asked for, so this is production's way; nobody asks for the keys here.
    bot = await startStubBot({ metadataUrl: 'http://127.0.0.1:9/none', routes: webRoutes(ports) });
  });
  after(() => bot.close());

  const link = async (secret: string): Promise<string> => {
    const expires = new Date('2026-11-25T13:15:00Z');
    await ports.links.add(hashOfSecret(secret), {
      placementId: placementOfSanne().id,
      what: { kind: 'statement', format: 'pdf' },
      personId: sanne().id,
      expires,
    });
    return `${bot.url}/urenstaat/${secret}`;
  };

  it('shows a page whose only style and only form are allowed, and nothing else', async () => {
    const page = await fetch(await link('page'));
    expect(page.status).to.equal(200);
    expect(page.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).to.match(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    expect(page.headers.get('cache-control')).to.equal('no-store');
    expect(page.headers.get('x-content-type-options')).to.equal('nosniff');
  });

  it('gives the file to the form of that page, byte for byte and once', async () => {
    const url = await link('file');
    const file = await fetch(url, { method: 'POST', headers: FORM, body: '' });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(file.status).to.equal(200);
    expect(file.headers.get('content-disposition')).to.equal(
      'attachment; filename="urenstaat-sanne-de-wit-2026-2027.pdf"',
    );
    expect(bytes.subarray(0, 5).toString()).to.equal('%PDF-');
    expect(bytes.subarray(-6).toString()).to.equal('%%EOF\n');
    expect((await fetch(url, { method: 'POST', headers: FORM, body: '' })).status).to.equal(410);
  });

  it('reads nothing of what is sent along, however much', async () => {
    const url = await link('large');
    const large = await fetch(url, { method: 'POST', headers: FORM, body: 'x'.repeat(100_000) });
    expect(large.status).to.equal(200);
  });
});
