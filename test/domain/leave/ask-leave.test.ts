import { expect } from 'chai';
import type { Day, Period } from '../../../src/domain/calendar/day.js';
import {
  canBeWithdrawn,
  decideAskLeave,
  decideWithdrawLeave,
  whyNotAsked,
  type AskLeaveContext,
} from '../../../src/domain/leave/ask-leave.js';
import {
  leaveIdOf,
  newLeave,
  type LeaveKind,
  type LeaveRequest,
  type LeaveState,
} from '../../../src/domain/leave/leave.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

const placement = placementOfSanne();
const day = (text: string): Day => text as Day;
const days = (from: string, until = from): Period => ({ from: day(from), until: day(until) });
const leave = (
  period: Period,
  state: LeaveState = 'requested',
  source = 'm1',
  kind: LeaveKind = 'special',
): LeaveRequest => ({
  ...newLeave(
    leaveIdOf(sanne().id, source),
    { kind, period, reason: 'auditie' },
    {
      ...{ studentId: sanne().id, placements: [placement], school: school() },
    },
  ),
  state,
});
const context = (more: Partial<AskLeaveContext> = {}): AskLeaveContext => ({
  ...{ placements: [placement], requests: [], today: day('2026-11-25'), ...more },
});
const whyNot = (period: Period, more: Partial<AskLeaveContext> = {}): string | undefined =>
  whyNotAsked(leave(period), context(more))?.why;

describe('A request for leave', () => {
  it('overlaps one that is open or granted, by a day, and not one that ended or lies beside it', () => {
    const asked = days('2026-12-03', '2026-12-04');
    const beside = (period: Period, state: LeaveState) => whyNot(asked, { requests: [leave(period, state, 'm2')] });
    for (const state of ['requested', 'granted'] as const) {
      for (const other of [days('2026-12-01', '2026-12-03'), days('2026-12-04'), days('2026-12-01', '2026-12-20')])
        expect(beside(other, state)).to.equal('overlaps');
      expect(beside(days('2026-12-01', '2026-12-02'), state)).to.equal(undefined);
      expect(beside(days('2026-12-05', '2026-12-06'), state)).to.equal(undefined);
    }
    for (const state of ['refused', 'withdrawn'] as const) expect(beside(asked, state)).to.equal(undefined);
    expect(whyNot(asked, { requests: [leave(asked)] })).to.equal(undefined);
  });

  it('is of today at the earliest, and of thirty days at most', () => {
    expect([whyNot(days('2026-11-25')), whyNot(days('2026-11-24'))]).to.deep.equal([undefined, 'past']);
    expect(whyNot(days('2026-12-01', '2026-12-30'))).to.equal(undefined);
    expect(whyNot(days('2026-12-01', '2026-12-31'))).to.equal('too-long');
  });

  it('does not end before it begins, and lies in a placement with every day', () => {
    expect(whyNot(days('2026-12-04', '2026-12-03'))).to.equal('until-before-from');
    expect(whyNot(days('2027-07-03', '2027-07-04'))).to.equal(undefined);
    expect(whyNotAsked(leave(days('2027-07-03', '2027-07-05')), context())).to.deep.equal({
      ...{ why: 'outside-placement', day: '2027-07-05' },
    });
  });

  it('bears a reason where it is special, and none where a holiday is shifted', () => {
    const without = (kind: LeaveKind) => {
      const request = leave(days('2026-12-03'), 'requested', 'm1', kind);
      return whyNotAsked({ ...request, asked: { ...request.asked, reason: ' ' } }, context())?.why;
    };
    expect([without('special'), without('holiday-shift')]).to.deep.equal(['no-reason', undefined]);
  });

  it('is told to everybody who is to answer, and asked once', () => {
    const asks = (request: LeaveRequest) =>
      decideAskLeave(request, { ...context(), act: actOf(sanne()), school: school() });
    const notices = changeIn(asks(leave(days('2026-12-03')))).notices;
    expect(notices.filter(({ about }) => about.kind === 'leave').map(({ to }) => to)).to.deep.equal(['karel', 'els']);
    expect(outcome(asks({ ...leave(days('2026-12-03')), version: 1 }))).to.equal('again');
    expect(outcome(asks(leave(days('2026-11-24'))))).to.equal('past');
  });
});

describe('Leave that is taken back', () => {
  const takesBack = (state: LeaveState, today: string) =>
    decideWithdrawLeave(leave(days('2026-12-03', '2026-12-04'), state), {
      ...{ today: day(today), placements: [placement] },
      act: actOf(sanne()),
    });

  it('is so until it is decided or over, and what was granted until the day it begins', () => {
    expect(['2026-12-04', '2026-12-05'].map((today) => outcome(takesBack('requested', today)))).to.deep.equal([
      ...['change', 'past'],
    ]);
    expect(['2026-12-02', '2026-12-03'].map((today) => outcome(takesBack('granted', today)))).to.deep.equal([
      ...['change', 'begun'],
    ]);
    const can = (state: LeaveState, today: string) =>
      canBeWithdrawn(leave(days('2026-12-03', '2026-12-04'), state), day(today));
    expect([can('requested', '2026-12-04'), can('requested', '2026-12-05')]).to.deep.equal([true, false]);
    expect([can('granted', '2026-12-02'), can('granted', '2026-12-03')]).to.deep.equal([true, false]);
  });

  it('is so once by the same press', () => {
    const context = { today: day('2026-11-25'), placements: [placement], act: actOf(sanne()) };
    const back = after(decideWithdrawLeave(leave(days('2026-12-03')), context));
    expect(outcome(decideWithdrawLeave(back, context))).to.equal('again');
    expect(outcome(decideWithdrawLeave(back, { ...context, act: actOf(sanne()) }))).to.equal('already-withdrawn');
  });

  it('is not where it is refused or taken back already', () => {
    expect(outcome(takesBack('refused', '2026-11-25'))).to.equal('already-refused');
    expect(outcome(takesBack('withdrawn', '2026-11-25'))).to.equal('already-withdrawn');
  });

  it('is told to everybody who was asked; whether they had heard of it is seen when it is told', () => {
    const told = (state: LeaveState): string[] =>
      changeIn(takesBack(state, '2026-11-25')).notices.flatMap(({ to, about }) => (about.kind === 'leave' ? [to] : []));
    expect([told('requested'), told('granted')]).to.deep.equal([
      ['karel', 'els'],
      ['karel', 'els'],
    ]);
  });
});
