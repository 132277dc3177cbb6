import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Act, Decision } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { hashOfEvent } from '../../../src/domain/evidence/texts-beside.js';
import { decideHandIn, decideWithdraw } from '../../../src/domain/weeks/hand-in.js';
import { decideChangeEntry, decideHours, decideRewrite } from '../../../src/domain/hours/hours.js';
import { decideRemoveDay } from '../../../src/domain/hours/remove-hours.js';
import type { ClockTime, Moment } from '../../../src/domain/calendar/moment.js';
import { sheetFault } from '../../../src/domain/weeks/replay.js';
import { decideTakeBack } from '../../../src/domain/hours/take-back.js';
import { signingsIn } from '../../../src/domain/weeks/signed-version.js';
import {
  decideApprove,
  decideGiveUp,
  decideReopen,
  decideReturn,
  decideTakeBackSignature,
} from '../../../src/domain/weeks/sign-off.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { karel, placementOfSanne, sanne, school } from '../../support/people.js';
import { resealed } from '../../support/forged.js';
import { hours } from '../../support/statement.js';

const placement = placementOfSanne();
const now: Moment = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
const thursday = hours('2026-11-19', 420);
const friday = hours('2026-11-20', 360);

type Step = (sheet: WeekSheet, act: Act) => Decision<WeekSheet, WeekEvent, { readonly why: string }>;

const add: Step = (sheet, act) =>
  decideHours(sheet, { entries: [thursday, friday], how: 'add' }, { placement, now, act });
const replace: Step = (sheet, act) =>
  decideHours(sheet, { entries: [hours('2026-11-19', 60)], how: 'replace' }, { placement, now, act });
const rewrite: Step = (sheet, act) =>
  decideRewrite(sheet, { original: 's1', entries: [hours('2026-11-21', 90)] }, { placement, now, act });
const changeFirst: Step = (sheet, act) =>
  decideChangeEntry(
    sheet,
    { version: sheet.version, entryId: sheet.entries[0]?.id ?? '', said: hours('2026-11-18', 30) },
    { placement, now, act },
  );
const dropFirst: Step = (sheet, act) =>
  decideChangeEntry(
    sheet,
    { version: sheet.version, entryId: sheet.entries[0]?.id ?? '', said: null },
    { placement, now, act },
  );
const removeThursday: Step = (sheet, act) => decideRemoveDay(sheet, thursday.day, { placement, act });
const undo =
  (source: string): Step =>
  (sheet, act) =>
    decideTakeBack(sheet, source, { placement, act });
const submit: Step = (sheet, act) =>
  decideHandIn(sheet, { version: sheet.version, notWorked: null }, { placement, school: school(), act });
const notWorked: Step = (sheet, act) =>
  decideHandIn(sheet, { version: sheet.version, notWorked: 'sick' }, { placement, school: school(), act });
const withdraw: Step = (sheet, act) => decideWithdraw(sheet, sheet.version, { placement, act });
const approve: Step = (sheet, act) => decideApprove(sheet, sheet.version, { placement, act });
const sendBack: Step = (sheet, act) =>
  decideReturn(sheet, sheet.version, { reason: 'uren missen', line: sheet.entries[0]?.id }, { placement, act });
const reopen: Step = (sheet, act) => decideReopen(sheet, sheet.version, { placement, act });

const giveUp: Step = (sheet, act) => decideGiveUp(sheet, sheet.version, { placement, act });
const takeBackSignature: Step = (sheet, act) =>
  decideTakeBackSignature(sheet, sheet.version, { placement, school: school(), act });

const JUDGES: ReadonlySet<Step> = new Set([approve, sendBack, takeBackSignature]);
const STUDENT = { by: sanne().id, role: 'student' } as const;

/** The sheet after these steps, whose sources are s1, s2 ... */
function lived(...steps: readonly Step[]): WeekSheet {
  return steps.reduce(
    (sheet, step, i) => {
      const act: Act = {
        at: `2026-11-25T1${i % 10}:00:00Z`,
        ...(JUDGES.has(step) ? ({ by: karel().id, role: 'trainer' } as const) : STUDENT),
        way: 'chat',
        source: `s${i + 1}`,
      };
      const decision = step(sheet, act);
      if (decision.kind !== 'change') throw new Error(`step ${i + 1} is ${decision.kind}`);
      return applied(decision.change);
    },
    emptySheet(placement.id, '2026-W47' as Week),
  );
}

describe('What was done and undone', () => {
  it('is undone once, by whichever press', () => {
    const undone = lived(add, replace, undo('s2'));
    const again = decideTakeBack(undone, 's2', {
      placement,
      act: { at: '2026-11-25T15:00:00Z', by: sanne().id, role: 'student', way: 'card', source: 'another press' },
    });
    expect(again.kind).to.equal('again');
  });

  it('withdrawn goes back to how it was before it was handed in, whichever came last', () => {
    const signedAndBack = [add, submit, sendBack, submit, approve, reopen] as const;
    expect(lived(add, submit, withdraw).state).to.equal('draft');
    expect(lived(...signedAndBack, submit, withdraw).state).to.equal('reopened');
    expect(lived(...signedAndBack, submit, sendBack, submit, withdraw).state).to.equal('returned');
  });
});

describe('A history lived again', () => {
  const ways: Readonly<Record<string, readonly Step[]>> = {
    'nothing yet': [],
    'hours, replaced and taken back': [add, replace, undo('s2')],
    'a day removed and put back': [add, removeThursday, undo('s2')],
    'a message edited twice and taken back': [add, rewrite, rewrite, undo('s1')],
    'a line changed and dropped': [add, changeFirst, dropFirst],
    'handed in, withdrawn, handed in': [add, submit, withdraw, submit],
    'not worked, withdrawn, worked after all': [notWorked, withdraw, add],
    'not worked, sent back, handed in': [notWorked, sendBack, notWorked, approve],
    'sent back, withdrawn, mended, signed': [add, submit, sendBack, submit, withdraw, replace, submit, approve],
    'signed, taken back, signed again': [add, submit, approve, takeBackSignature, approve],
    'signed, opened, changed, given up': [add, submit, approve, reopen, replace, giveUp],
    'signed twice, opened, given up': [add, submit, approve, reopen, replace, submit, approve, reopen, giveUp],
    'not worked, signed, opened, written, given up': [notWorked, approve, reopen, add, giveUp],
    'signed, taken back, withdrawn': [add, submit, approve, takeBackSignature, withdraw],
    'corrected, signed, taken back, withdrawn, given up': [
      ...[add, submit, approve, reopen, replace, submit, approve, takeBackSignature, withdraw, giveUp],
    ],
    'signed, corrected, withdrawn, signed again': [
      add,
      submit,
      approve,
      reopen,
      submit,
      withdraw,
      replace,
      submit,
      approve,
    ],
  };
  for (const [name, steps] of Object.entries(ways)) {
    it(`comes to what the sheet says: ${name}`, () => {
      expect(sheetFault(lived(...steps))).to.equal(null);
    });
  }

  it('goes back to the state before the week was handed in, and no other', () => {
    const sheet = lived(add, submit, sendBack, submit, withdraw);
    expect(sheet.state).to.equal('returned');
    expect(sheetFault({ ...sheet, state: 'draft' })).to.deep.equal({ why: 'state', event: 5 });
  });

  it('puts back to the letter what was signed, and a signature that was taken back is none', () => {
    const sheet = lived(add, submit, approve, reopen, replace, giveUp);
    expect(sheet.state).to.equal('approved');
    expect(sheet.entries).to.deep.equal(lived(add).entries);
    expect(lived(notWorked, approve, reopen, add, giveUp).notWorked).to.equal('sick');
    expect(signingsIn(sheet.history).map(({ n }) => n)).to.deep.equal([3]);
    const back = lived(add, submit, approve, takeBackSignature);
    expect([back.state, signingsIn(back.history)]).to.deep.equal(['submitted', []]);
  });

  it('finds a correction given up that was never open, or that puts back what was not signed last', () => {
    const sheet = lived(add, submit, approve, reopen, replace, submit, approve, reopen, giveUp);
    const last = sheet.history.at(-1)!;
    const { hash, ...forged } = { ...last, what: { kind: 'given-up', signed: 3 } as const };
    const history = [...sheet.history.slice(0, -1), { ...forged, hash: hashOfEvent(forged) ?? '' }];
    expect(hash).to.equal(last.hash);
    expect(sheetFault({ ...sheet, history })).to.deep.equal({ why: 'event', event: 9 });
  });

  it('finds a signature taken back, or a correction given up, where there was none', () => {
    const without = (sheet: WeekSheet, n: number): WeekSheet => ({
      ...sheet,
      version: sheet.version - 1,
      history: resealed(sheet.history.filter((event) => event.n !== n)),
    });
    expect(sheetFault(without(lived(add, submit, approve, takeBackSignature), 3))).to.deep.equal({
      ...{ why: 'event', event: 3 },
    });
    expect(sheetFault(without(lived(add, submit, approve, reopen, giveUp), 4))).to.deep.equal({
      ...{ why: 'event', event: 4 },
    });
    expect(sheetFault(without(lived(add, submit, withdraw), 2))).to.deep.equal({ why: 'event', event: 2 });
    const again = lived(add, submit, approve, takeBackSignature, approve, takeBackSignature);
    expect(sheetFault(without(again, 5))).to.deep.equal({ why: 'event', event: 5 });
  });

  it('finds a week sent back for a line that did not stand there', () => {
    const sheet = lived(add, submit, sendBack);
    const last = sheet.history.at(-1)!;
    const what: WeekEvent = { kind: 'returned', reason: 'x', about: { ...sheet.entries[0]!, minutes: 1 } };
    const { hash, texts, ...forged } = { ...last, what };
    expect(texts).to.have.length(1);
    expect(hash).to.equal(last.hash);
    const history = [...sheet.history.slice(0, -1), { ...forged, hash: hashOfEvent(forged) ?? '' }];
    expect(sheetFault({ ...sheet, history })).to.deep.equal({ why: 'event', event: 3 });
  });

  it('finds lines out of order no fault, and a line twice or changed one', () => {
    const sheet = lived(add);
    expect(sheetFault({ ...sheet, entries: sheet.entries.toReversed() })).to.equal(null);
    expect(sheetFault({ ...sheet, entries: sheet.entries.concat(sheet.entries) })).to.include({ why: 'state' });
    const [first, ...rest] = sheet.entries;
    expect(sheetFault({ ...sheet, entries: [{ ...first!, activity: 'x' }, ...rest] })).to.include({ why: 'state' });
  });

  it('finds what is not for that role to do, and one person who does both', () => {
    const signedAs = (who: Pick<Act, 'by' | 'role'>): WeekSheet => {
      const sheet = lived(add, submit);
      const decision = decideApprove(sheet, 2, {
        placement,
        act: { ...who, at: '2026-11-25T13:00:00Z', way: 'card', source: 's3' },
      });
      if (decision.kind !== 'change') throw new Error(decision.kind);
      return applied(decision.change);
    };
    expect(sheetFault(signedAs({ by: karel().id, role: 'trainer' }))).to.equal(null);
    for (const who of [STUDENT, { by: sanne().id, role: 'trainer' }, { by: karel().id, role: 'teacher' }] as const) {
      expect(sheetFault(signedAs(who))).to.deep.equal({ why: 'role', event: 3 });
    }
  });

  it('finds a reason for not working that nobody gave', () => {
    expect(sheetFault({ ...lived(notWorked), notWorked: 'holiday' })).to.deep.equal({ why: 'state', event: 1 });
  });
});
