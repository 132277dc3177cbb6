import { expect } from 'chai';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decideTakeBackSignature } from '../../../src/domain/weeks/sign-off.js';
import { earlierSigned, notWorkedBefore, signingsIn } from '../../../src/domain/weeks/signed-version.js';
import { actOf, changeIn } from '../../support/deciding.js';
import { karel, placementOfSanne, school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

const signed = history('2026-W47')
  .add([hours('2026-11-19', 420)])
  .submit()
  .approve();
const corrected = signed.reopen().add([hours('2026-11-19', 360)], 'replace');
const minutes = (given: ReturnType<typeof signingsIn>): number[] => given.map(({ what }) => what.minutes);

describe('What was signed', () => {
  it('stays readable in order, and is earlier once a correction is open or signed', () => {
    const again = corrected.submit().approve();
    expect(minutes(signingsIn(again.sheet.history))).to.deep.equal([420, 360]);
    expect([signed, corrected, again].map(({ sheet }) => minutes(earlierSigned(sheet)))).to.deep.equal([
      [],
      [420],
      [420],
    ]);
  });

  it('is nothing where the signature was taken back', () => {
    const { sheet } = signed;
    const act = actOf(karel(), { at: new Date(Date.parse(sheet.history.at(-1)!.at) + 60_000).toISOString() });
    const decision = decideTakeBackSignature(sheet, sheet.version, {
      ...{ placement: placementOfSanne(), act, school: school() },
    });
    expect(signingsIn(applied(changeIn(decision)).history)).to.deep.equal([]);
  });
});

describe('Why a week has no hours', () => {
  it('is the reason with which it was handed in before that event', () => {
    const { sheet } = history('2026-W48').submitNotWorked().approve();
    expect([notWorkedBefore(1, sheet.history), notWorkedBefore(2, sheet.history)]).to.deep.equal([null, 'holiday']);
  });

  it('is that of the last time that it was handed in', () => {
    const again = history('2026-W48').submitNotWorked().approve().reopen();
    const { sheet } = again.add([hours('2026-11-26', 420)]).submit();
    expect(notWorkedBefore(sheet.version + 1, sheet.history)).to.equal(null);
    expect(notWorkedBefore(sheet.version, sheet.history)).to.equal('holiday');
  });

  it('is none where there were some', () => {
    expect(notWorkedBefore(3, signed.sheet.history)).to.equal(null);
  });
});
