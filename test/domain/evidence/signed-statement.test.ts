import { expect } from 'chai';
import { claimsOf, codeOf, keyIdOf, publicHalfOf } from '../../../src/domain/evidence/signed-statement.js';
import { HOUSE_KEY, OTHER_KEY } from '../../support/statement-keys.js';
import { someSheets, someStatement } from '../../support/statement.js';

describe('What a house signs of a statement', () => {
  it('is which one it is, when it was made and what counts, and names nobody', () => {
    const statement = someStatement();
    expect(claimsOf(statement)).to.deep.equal({
      ...{ code: codeOf(statement), hash: statement.hash, madeAt: '2026-12-04T08:00:00.000Z' },
      ...{ counted: 420 + 360, toMake: 460 * 60 },
    });
  });

  it('has a check code that stays the same as long as no week changes', () => {
    const sheets = someSheets();
    const later = someStatement({ sheets, madeAt: '2026-12-05T08:00:00.000Z' });
    expect(codeOf(later)).to.equal(codeOf(someStatement({ sheets })));
    expect(codeOf(someStatement({ sheets: [] }))).not.to.equal(codeOf(later));
  });
});

describe('The id of a key', () => {
  it('is the same for both halves, the beginning of the thumbprint of RFC 7638, and another for another key', () => {
    expect(keyIdOf(publicHalfOf(HOUSE_KEY))).to.equal(keyIdOf(HOUSE_KEY));
    expect(keyIdOf(OTHER_KEY)).not.to.equal(keyIdOf(HOUSE_KEY));
    // The key of RFC 8037, appendix A: its thumbprint begins with these eight bytes (kPrK_qmxVWa in base64url).
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    const thumbprint = Buffer.from('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', 'base64url');
    expect(keyIdOf({ kty: 'OKP', crv: 'Ed25519', x })).to.equal(thumbprint.toString('hex').slice(0, 16));
  });
});
