import { expect } from 'chai';
import { seeSignature } from '../../../src/features/evidence/see-signature.js';
import { claimsOf } from '../../../src/domain/evidence/signed-statement.js';
import { createSigner } from '../../../src/signing/signer.js';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { createMemoryPorts } from '../../support/memory-ports.js';
import { signedStatement, someStatement } from '../../support/statement.js';
import { HOUSE, HOUSE_KEY, OTHER_KEY } from '../../support/statement-keys.js';
import { asking } from '../../support/web-ask.js';

const OTHERS = createSigner([OTHER_KEY]);

describe('The code on a printed statement', () => {
  it('is known again by the house that signed it, also by a key that was replaced since', async () => {
    const { signature = '', ...statement } = await signedStatement();
    const claims = claimsOf(statement);
    expect(await seeSignature(signature, { signer: HOUSE })).to.deep.equal({ claims, key: HOUSE.key, isInUse: true });
    const rotated = createSigner([OTHER_KEY, HOUSE_KEY]);
    expect(await seeSignature(signature, { signer: rotated })).to.include({ key: HOUSE.key, isInUse: false });
  });

  it('is nothing where it is of another house, changed, cut short, or no code at all', async () => {
    const { signature = '' } = await signedStatement();
    const theirs = await OTHERS.sign(claimsOf(someStatement()));
    const letter = signature[80] === 'A' ? 'B' : 'A';
    const changed = signature.slice(0, 80) + letter + signature.slice(81);
    for (const code of [theirs, changed, signature.slice(0, -1), '', '..', 'a.b.c', 'x'.repeat(1001)]) {
      expect(await seeSignature(code, { signer: HOUSE }), code).to.equal(null);
    }
  });

  it('leads to a page that says what counts and names nobody', async () => {
    const ports = createMemoryPorts();
    const route = webRoutes(ports).find(({ path }) => path === '/controle/*')!;
    const { signature = '' } = await signedStatement();
    const { status, body } = await route.handle(asking({ rest: signature }));
    expect(status).to.equal(200);
    expect(String(body)).to.include('13 uur van 460 uur').and.include('vr 4 dec 2026 09:00');
    expect(String(body)).not.to.match(/Sanne|Karel|Brug|Demoschool/);
    expect((await route.handle(asking({ rest: 'x' }))).status).to.equal(404);
  });
});
