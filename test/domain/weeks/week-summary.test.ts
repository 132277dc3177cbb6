import { expect } from 'chai';
import { summaryOf } from '../../../src/domain/weeks/week-summary.js';
import { changeIn } from '../../support/deciding.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decideWithdraw } from '../../../src/domain/weeks/hand-in.js';
import { decideTakeBackSignature } from '../../../src/domain/weeks/sign-off.js';
import { actOf } from '../../support/deciding.js';
import { karel, placementOfSanne, sanne, school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

const placement = placementOfSanne();

describe('What a week comes to', () => {
  it('is its minutes on each day, several lines together', () => {
    const { sheet } = history('2026-W47').add([
      hours('2026-11-16', 60),
      hours('2026-11-16', 30),
      hours('2026-11-22', 5),
    ]);
    expect(summaryOf(sheet).minutesPerDay).to.deep.equal([90, 0, 0, 0, 0, 0, 5]);
    expect(summaryOf(sheet)).to.include({ id: sheet.id, state: 'draft', version: 1, submittedAt: null });
  });

  it('says how much of it makes up for sickness', () => {
    const { sheet } = history('2026-W47').add([hours('2026-11-19', 60, { makesUp: true }), hours('2026-11-20', 30)]);
    expect(summaryOf(sheet).makeUpMinutes).to.equal(60);
  });
});

describe('When a week was handed in', () => {
  const submitted = history('2026-W47')
    .add([hours('2026-11-19', 420)])
    .submit();
  const handedInAt = submitted.sheet.history.at(-1)!.at;

  it('is when it was last, also once it is signed or open for a correction', () => {
    const signed = submitted.approve();
    expect([submitted, signed, signed.reopen()].map(({ sheet }) => summaryOf(sheet).submittedAt)).to.deep.equal([
      ...[handedInAt, handedInAt, handedInAt],
    ]);
  });

  it('is not where it was taken back', () => {
    const { sheet } = submitted;
    const back = applied(changeIn(decideWithdraw(sheet, sheet.version, { placement, act: actOf(sanne()) })));
    expect(summaryOf(back).submittedAt).to.equal(null);
  });

  it('is anew where the signature was taken back', () => {
    const { sheet } = submitted.approve();
    const act = actOf(karel(), { at: new Date(Date.parse(sheet.history.at(-1)!.at) + 60_000).toISOString() });
    const decision = decideTakeBackSignature(sheet, sheet.version, { placement, act, school: school() });
    expect(summaryOf(applied(changeIn(decision))).submittedAt).to.equal(act.at);
  });
});
