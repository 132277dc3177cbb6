import { expect } from 'chai';
import type { Verdict } from '../../src/domain/evidence/verdict.js';
import { publicHalfOf } from '../../src/domain/evidence/signed-statement.js';
import { hashOfContents, type HoursStatement } from '../../src/domain/evidence/hours-statement.js';
import { jsonStatement } from '../../src/files/json-statement.js';
import { checkStatement } from '../../src/signing/check-statement.js';
import { createSigner } from '../../src/signing/signer.js';
import { HOUSE, HOUSE_KEY, OTHER_KEY } from '../support/statement-keys.js';
import { signedBy, signedStatement, someStatement } from '../support/statement.js';

const PUBLIC = publicHalfOf(HOUSE_KEY);
const OTHER_HOUSE = createSigner([OTHER_KEY]);

const checked = (statement: HoursStatement, keys: Parameters<typeof checkStatement>[1] = [PUBLIC]): Promise<Verdict> =>
  checkStatement(jsonStatement(statement), keys);
const rehashed = (statement: HoursStatement): HoursStatement => ({ ...statement, hash: hashOfContents(statement) });

describe('The check of a signed statement', () => {
  it('holds by the key of its house, also one that was replaced since', async () => {
    const statement = await signedStatement();
    expect(await checked(statement)).to.deep.equal({ kind: 'holds', signed: 'signed', statement });
    expect(await checked(statement, [OTHER_KEY, PUBLIC])).to.include({ signed: 'signed' });
  });

  it('says that the signature was not checked where there are no keys', async () => {
    expect(await checked(await signedStatement(), null)).to.include({ kind: 'holds', signed: 'not-checked' });
  });

  it('does not take one of another house', async () => {
    const honest = someStatement();
    const theirs = rehashed({ ...honest, issuer: { ...honest.issuer!, key: OTHER_HOUSE.key } });
    expect(await checked(await signedBy(OTHER_HOUSE, theirs))).to.deep.equal({
      kind: 'other-house',
      key: OTHER_HOUSE.key,
    });
    // Who writes the id of our key over their signature has signed with another one all the same.
    expect(await checked(await signedBy(OTHER_HOUSE, honest))).to.deep.equal({ kind: 'signature' });
    const [, payload, bytes] = (await OTHER_HOUSE.sign((await signedClaims(honest)).claims)).split('.');
    const [header] = (await HOUSE.sign((await signedClaims(honest)).claims)).split('.');
    expect(await checked({ ...honest, signature: [header, payload, bytes].join('.') })).to.deep.equal({
      kind: 'signature',
    });
  });

  it('does not take the signature of another statement, nor anything outside the weeks changed and hashed anew', async () => {
    const { signature } = await signedStatement();
    const [, ...people] = someStatement().people;
    const renamed = rehashed({ ...someStatement(), people: [{ ...people[0]!, name: 'Iemand Anders' }, ...people] });
    for (const changed of [
      renamed,
      rehashed({ ...someStatement(), school: 'Andere school' }),
      someStatement({ madeAt: '2026-12-05T08:00:00.000Z' }),
    ]) {
      expect(await checked({ ...changed, signature: signature! })).to.deep.equal({ kind: 'signature' });
    }
  });

  it('does not take one without its signature', async () => {
    expect(await checked(someStatement())).to.deep.equal({
      kind: 'not-a-statement',
      where: { week: null, event: null, field: 'signature' },
    });
  });
});

async function signedClaims(statement: HoursStatement): Promise<NonNullable<Awaited<ReturnType<typeof HOUSE.read>>>> {
  const said = await HOUSE.read((await signedBy(HOUSE, statement)).signature!);
  if (!said) throw new Error('it knows its own signature');
  return said;
}
