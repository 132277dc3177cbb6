import { expect } from 'chai';
import {
  canTakeBackSignature,
  decideApprove,
  decideGiveUp,
  decideReopen,
  decideReturn,
  decideTakeBackSignature,
} from '../../../src/domain/weeks/sign-off.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { fatima, karel, placementOfSanne, sanne, school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

const placement = placementOfSanne();
const handedIn = history('2026-W47')
  .add([hours('2026-11-19', 420), hours('2026-11-20', 60)])
  .submit().sheet;
const SIGNED_AT = '2026-11-25T13:00:00.000Z';
const byKarel = () => ({ placement, act: actOf(karel(), { at: SIGNED_AT }) });
const signs = (sheet: WeekSheet, version = sheet.version) => decideApprove(sheet, version, byKarel());
const sendsBack = (sheet: WeekSheet, reason = 'Vrijdag was korter', line?: string) =>
  decideReturn(sheet, sheet.version, { reason, line }, byKarel());
const signed = after(signs(handedIn));
const reopens = (sheet: WeekSheet, version = sheet.version) =>
  decideReopen(sheet, version, { placement, act: actOf(sanne()) });
const reopened = after(reopens(signed));

describe('A week that is signed', () => {
  it('keeps in full what was signed, and the student hears it', () => {
    const change = changeIn(signs(handedIn));
    expect(change.event.what).to.deep.equal({ kind: 'approved', minutes: 480, entries: handedIn.entries });
    expect(change.notices.map(({ key, to }) => `${to}: ${key}`)).to.deep.equal([
      `sanne: week-judged:${handedIn.id}:v3`,
      `sanne: refresh:${handedIn.id}:v3`,
    ]);
    expect(change.notices[0]?.about).to.deep.equal({ kind: 'week-judged', sheet: handedIn.id, event: 3 });
  });

  it('with others at once is told with them, ten seconds later', () => {
    const act = actOf(karel(), { at: SIGNED_AT, source: 'all' });
    const [told] = changeIn(decideApprove(handedIn, handedIn.version, { placement, act, together: true })).notices;
    expect(told).to.deep.include({ key: 'weeks-judged:sanne-de-brug:all', notBefore: '2026-11-25T13:00:10.000Z' });
  });

  it('was handed in, as it is shown: not before it is, not another version, not twice', () => {
    expect(outcome(signs({ ...handedIn, state: 'returned' }))).to.equal('not-submitted');
    expect(outcome(signs(handedIn, handedIn.version - 1))).to.equal('changed-since');
    expect(outcome(signs(signed))).to.equal('not-submitted');
    const context = byKarel();
    expect(outcome(decideApprove(after(decideApprove(handedIn, 2, context)), 2, context))).to.equal('again');
  });
});

describe('A week that is sent back', () => {
  it('bears the reason, trimmed, and the line that it is about', () => {
    const [line] = handedIn.entries;
    expect(changeIn(sendsBack(handedIn, ' te lang ', line!.id)).event.what).to.deep.equal({
      ...{ kind: 'returned', reason: 'te lang', about: line },
    });
    expect(changeIn(sendsBack(handedIn, 'te lang', 'none')).event.what).to.deep.equal({
      kind: 'returned',
      reason: 'te lang',
    });
    expect(after(sendsBack(handedIn)).state).to.equal('returned');
  });

  it('needs a reason, and was handed in', () => {
    expect(outcome(sendsBack(handedIn, '  '))).to.equal('no-reason');
    expect(outcome(sendsBack(signed))).to.equal('not-submitted');
  });
});

describe('A correction', () => {
  it('opens a signed week as it was shown, and brings the card of the trainer up to date', () => {
    expect(reopened.state).to.equal('reopened');
    expect(changeIn(reopens(signed)).notices.map(({ to, about }) => `${to} ${about.kind}`)).to.deep.equal([
      'karel refresh',
    ]);
    expect(outcome(reopens(handedIn))).to.equal('not-approved');
    expect(outcome(reopens(signed, signed.version - 1))).to.equal('changed-since');
  });

  const givesUp = (sheet: WeekSheet, version = sheet.version) =>
    decideGiveUp(sheet, version, { placement, act: actOf(sanne()) });

  it('that is given up puts back to the letter what was signed', () => {
    const emptied = { ...reopened, entries: [], notWorked: 'sick' as const };
    expect(after(givesUp(emptied))).to.deep.include({ state: 'approved', entries: handedIn.entries, notWorked: null });
    expect(changeIn(givesUp(reopened)).event.what).to.deep.equal({ kind: 'given-up', signed: 3 });
  });

  it('is given up while it is open, as it was shown', () => {
    expect(outcome(givesUp(signed))).to.equal('not-reopened');
    expect(outcome(givesUp(reopened, reopened.version - 1))).to.equal('changed-since');
  });
});

describe('A signature', () => {
  const takesBack = (sheet: WeekSheet, by = karel(), at = '2026-11-25T14:00:00.000Z', version = sheet.version) =>
    decideTakeBackSignature(sheet, version, { placement, school: school(), act: actOf(by, { at }) });

  it('is taken back within a day, and not a full day later', () => {
    const can = (at: string): boolean => canTakeBackSignature(signed, karel().id, new Date(at));
    expect([can('2026-11-26T12:59:59.999Z'), can('2026-11-26T13:00:00.000Z')]).to.deep.equal([true, false]);
    expect(outcome(takesBack(signed, karel(), '2026-11-26T13:00:00.000Z'))).to.equal('signature-stands');
  });

  it('is taken back by who gave it, while nothing came after it', () => {
    expect(outcome(takesBack(signed, fatima()))).to.equal('signature-stands');
    expect(outcome(takesBack(reopened))).to.equal('not-approved');
    expect(outcome(takesBack(signed, karel(), undefined, 1))).to.equal('changed-since');
  });

  it('that is taken back lets the week wait anew, with its reminders, and the student hears it', () => {
    const change = changeIn(takesBack(signed));
    expect(change.next.state).to.equal('submitted');
    expect(change.notices.map(({ about }) => about.kind)).to.deep.equal([
      ...['week-judged', 'refresh', 'sign-off-reminder', 'unsigned'],
    ]);
    // As it stands from then on.
    const versions = change.notices.flatMap(({ about }) => (about.kind === 'unsigned' ? [about.version] : []));
    expect(versions).to.deep.equal([signed.version + 1]);
  });
});

describe('A week of a file that is closed', () => {
  const closed = { ...placement, closed: '2026-11-25' as Day };
  it('stands as it was signed: no correction, and no signature taken back, until the file is open again', () => {
    const act = actOf(sanne());
    const taking = { ...byKarel(), school: school() };
    expect(outcome(decideReopen(signed, signed.version, { placement: closed, act }))).to.equal('file-closed');
    expect(outcome(decideReopen(signed, signed.version, { placement, act }))).to.equal('change');
    const takeBack = (where: typeof placement): string =>
      outcome(decideTakeBackSignature(signed, signed.version, { ...taking, placement: where }));
    expect(takeBack(closed)).to.equal('file-closed');
    expect(takeBack(placement)).to.equal('change');
  });

  it('is not judged anew by a correction that was given up: what was signed stands again', () => {
    expect(outcome(decideGiveUp(reopened, reopened.version, { placement: closed, act: actOf(sanne()) }))).to.equal(
      'change',
    );
  });
});
