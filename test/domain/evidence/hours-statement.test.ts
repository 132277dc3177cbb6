import { expect } from 'chai';
import { shownVersions, signatureOf } from '../../../src/domain/evidence/hours-statement.js';
import { history, hours } from '../../support/statement.js';

describe('The signature under a week', () => {
  const signed = history('2026-W47')
    .add([hours('2026-11-19', 420)])
    .submit()
    .approve();
  const corrected = signed.reopen().add([hours('2026-11-19', 360)], 'replace');

  it('is the last of two', () => {
    const { sheet } = corrected.submit().approve();
    expect(signatureOf(sheet)).to.include({ n: sheet.version, minutes: 360 });
    expect(shownVersions(sheet).map(({ kind, signature }) => [kind, signature?.minutes])).to.deep.equal([
      ['signed', 360],
    ]);
  });

  it('is that of before a correction for as long as that is not signed', () => {
    expect(signatureOf(corrected.sheet)).to.include({ n: signed.sheet.version, minutes: 420 });
    expect(shownVersions(corrected.sheet).map(({ kind }) => kind)).to.deep.equal(['signed-earlier', 'unsigned']);
  });
});
