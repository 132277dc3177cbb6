import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import { daysToCome, decideHandIn, decideWithdraw, outsidePlacement } from '../../../src/domain/weeks/hand-in.js';
import { emptySheet, type NotWorkedReason, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { karel, placementOfSanne, sanne, school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

const placement = placementOfSanne();
/** By the wall in Amsterdam, in winter. */
const at = (when: string) => actOf(sanne(), { at: new Date(`${when}:00+01:00`).toISOString() });
const handsIn = (
  sheet: WeekSheet,
  when: string,
  more: { notWorked?: NotWorkedReason; beforeItsEnd?: boolean; version?: number } = {},
) =>
  decideHandIn(
    sheet,
    { version: sheet.version, notWorked: null, ...more },
    { placement, school: school(), act: at(when) },
  );
const empty = emptySheet(placement.id, '2026-W47' as Week);
const written = history('2026-W47').add([hours('2026-11-19', 420)]).sheet;

describe('A week with hours', () => {
  it('goes in as it is, also before it is over, and the trainer gets it to sign', () => {
    const change = changeIn(handsIn(written, '2026-11-18T12:00'));
    expect([change.next.state, change.event.what]).to.deep.equal(['submitted', { kind: 'submitted', minutes: 420 }]);
    expect(change.notices[0]).to.deep.equal({
      ...{ key: 'sign-off:sanne-de-brug:2026-W47:v2', to: karel().id },
      about: { kind: 'sign-off', sheet: written.id, version: 2 },
    });
    expect(change.notices.slice(1).map(({ about }) => about.kind)).to.deep.equal(['sign-off-reminder', 'unsigned']);
  });

  it('keeps no reason for not working, though one was given', () => {
    expect(changeIn(handsIn(written, '2026-11-25T12:00', { notWorked: 'sick' })).next.notWorked).to.equal(null);
  });

  it('goes in as it was shown, once', () => {
    expect(outcome(handsIn(written, '2026-11-25T12:00', { version: 0 }))).to.equal('changed-since');
    const act = at('2026-11-25T12:00');
    const command = { version: 1, notWorked: null };
    const once = after(decideHandIn(written, command, { placement, school: school(), act }));
    expect(outcome(decideHandIn(once, command, { placement, school: school(), act }))).to.equal('again');
    expect(outcome(handsIn(once, '2026-11-25T12:00'))).to.equal('already-submitted');
    expect(outcome(handsIn({ ...once, state: 'approved' }, '2026-11-25T12:00'))).to.equal('already-approved');
  });
});

describe('A week without hours', () => {
  const notWorked = { notWorked: 'holiday' } as const;

  it('goes in with a reason, once it is over: on Monday and not on Sunday', () => {
    expect(outcome(handsIn(empty, '2026-11-23T00:00'))).to.equal('empty');
    expect(outcome(handsIn(empty, '2026-11-23T00:00', notWorked))).to.equal('change');
    expect(outcome(handsIn(empty, '2026-11-22T23:59', notWorked))).to.equal('not-over');
    expect(changeIn(handsIn(empty, '2026-11-23T00:00', notWorked)).event.what).to.deep.equal({
      ...{ kind: 'submitted', minutes: 0, notWorked: 'holiday' },
    });
  });

  it('goes in before it is over by who has seen which days are to come', () => {
    const refused = handsIn(empty, '2026-11-20T09:00', notWorked);
    expect(refused.kind === 'refused' && refused.refusal).to.deep.equal({ why: 'not-over', toCome: ['2026-11-20'] });
    expect(outcome(handsIn(empty, '2026-11-20T09:00', { ...notWorked, beforeItsEnd: true }))).to.equal('change');
  });

  it('does not before its Monday, whoever has seen what', () => {
    const early = { ...notWorked, beforeItsEnd: true };
    expect(outcome(handsIn(empty, '2026-11-15T23:59', early))).to.equal('not-begun');
    expect(outcome(handsIn(empty, '2026-11-16T00:00', early))).to.equal('change');
  });

  it('has nothing to sign where no day of it is in the placement', () => {
    const period = (until: string) => ({ period: { from: '2026-09-07' as Day, until: until as Day } });
    expect(outsidePlacement('2026-W47' as Week, period('2026-11-16'))).to.equal(null);
    expect(outsidePlacement('2026-W47' as Week, period('2026-11-15'))?.why).to.equal('outside');
    const outside = emptySheet(placement.id, '2026-W36' as Week);
    expect(outcome(handsIn(outside, '2026-11-25T12:00', notWorked))).to.equal('outside');
  });
});

describe('Days to come', () => {
  const toCome = (when: string, entries: WeekSheet['entries'] = []): string[] =>
    daysToCome(
      { entries, week: '2026-W47' as Week },
      {
        ...{ placement, school: school(), now: momentOf(new Date(`${when}:00+01:00`)) },
      },
    ).map((day) => day.slice(8));

  it('are those on which work is planned, today until it is over', () => {
    expect(toCome('2026-11-18T12:00')).to.deep.equal(['19', '20']);
    // Seven hours from nine on.
    expect(toCome('2026-11-19T15:59')).to.deep.equal(['19', '20']);
    expect(toCome('2026-11-19T16:00')).to.deep.equal(['20']);
    expect(toCome('2026-11-21T09:00')).to.deep.equal([]);
  });

  it('are not those on which something stands', () => {
    expect(toCome('2026-11-18T12:00', written.entries)).to.deep.equal(['20']);
  });
});

describe('A week that is taken back', () => {
  const submitted = after(handsIn(written, '2026-11-25T12:00'));
  const takesBack = (sheet: WeekSheet, version = sheet.version) =>
    decideWithdraw(sheet, version, { placement, act: at('2026-11-25T13:00') });

  it('is as it was before it was handed in, and the card of the trainer is brought up to date', () => {
    const change = changeIn(takesBack(submitted));
    expect([change.next.state, change.next.notWorked]).to.deep.equal(['draft', null]);
    expect(change.notices).to.deep.equal([
      { key: `refresh:${written.id}:v3`, to: karel().id, about: { kind: 'refresh', subject: written.id } },
    ]);
  });

  it('is so from the trainer alone, as it was shown', () => {
    expect(outcome(takesBack(written))).to.equal('not-submitted');
    expect(outcome(takesBack({ ...submitted, state: 'approved' }))).to.equal('already-approved');
    expect(outcome(takesBack(submitted, 1))).to.equal('changed-since');
  });

  it('without hours has no reason any more', () => {
    const notWorked = after(handsIn(empty, '2026-11-25T12:00', { notWorked: 'holiday' }));
    expect(changeIn(takesBack(notWorked)).next.notWorked).to.equal(null);
  });
});
