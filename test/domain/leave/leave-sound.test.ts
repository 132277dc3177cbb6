import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideAnswerLeave } from '../../../src/domain/leave/answer-leave.js';
import { decideAskLeave, decideWithdrawLeave } from '../../../src/domain/leave/ask-leave.js';
import { withPresentApprovers } from '../../../src/domain/leave/leave-approvers.js';
import { isLeaveSound } from '../../../src/domain/leave/leave-sound.js';
import { leaveIdOf, newLeave, type LeaveRequest } from '../../../src/domain/leave/leave.js';
import type { Person } from '../../../src/domain/people/people.js';
import { actOf, after } from '../../support/deciding.js';
import { els, fatima, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const today = '2026-11-25' as Day;
const placements = [placementOfSanne()];
const period = { from: '2026-12-03' as Day, until: '2026-12-04' as Day };
const draft = newLeave(
  leaveIdOf(sanne().id, 'm1'),
  { kind: 'special', period, reason: 'auditie' },
  { ...{ studentId: sanne().id, placements, school: school() } },
);
const asked = after(decideAskLeave(draft, { placements, requests: [], today, act: actOf(sanne()), school: school() }));
const granted = (on: LeaveRequest, by: Person): LeaveRequest =>
  after(decideAnswerLeave(on, { answer: 'granted' }, { today, act: actOf(by) }));
const byBoth = granted(granted(asked, karel()), els());
const refused = after(
  decideAnswerLeave(asked, { answer: 'refused', reason: 'premiere' }, { today, act: actOf(karel()) }),
);
const withdrawn = after(decideWithdrawLeave(byBoth, { today, act: actOf(sanne()), placements }));
/** Fatima took over from Karel before he answered. */
const tookOver = granted(withPresentApprovers(asked, [{ ...placementOfSanne(), trainerId: fatima().id }]), fatima());

describe('A leave request', () => {
  it('is sound in each of its states, also where somebody answered in the place of another', () => {
    for (const [i, one] of [asked, granted(asked, els()), byBoth, refused, withdrawn, tookOver].entries())
      expect(isLeaveSound(one), String(i)).to.equal(true);
  });

  it('is not once anything of it is other than its history comes to', () => {
    const [first, second] = byBoth.answers;
    for (const [what, forged] of Object.entries({
      'granted by nobody': { ...asked, state: 'granted' },
      'other days': { ...byBoth, asked: { ...byBoth.asked, period: { ...period, until: '2026-12-31' as Day } } },
      'another kind': { ...byBoth, asked: { ...byBoth.asked, kind: 'holiday-shift' } },
      'other addresses': { ...byBoth, placementIds: [] },
      'one fewer to answer': { ...byBoth, answers: [first!] },
      'an answer by another': { ...byBoth, answers: [{ ...first!, personId: fatima().id }, second!] },
      'an answer that was not given': {
        ...asked,
        answers: asked.answers.map((one) => ({ ...one, answer: 'granted', at: asked.history[0]!.at }) as const),
      },
      'a time without an answer': { ...asked, answers: asked.answers.map((one) => ({ ...one, at: period.from })) },
      'a reason without an answer': { ...asked, answers: asked.answers.map((one) => ({ ...one, reason: 'x' })) },
      'an answer lost of two that came at once': {
        ...byBoth,
        state: 'requested',
        answers: [asked.answers[0]!, second!],
      },
      'an answer taken off': { ...refused, answers: asked.answers },
      'another reason': { ...refused, answers: refused.answers.map((one) => ({ ...one, reason: 'anders' })) },
      'a history cut short': { ...byBoth, history: byBoth.history.slice(0, 2), version: 2 },
      'no history': { ...byBoth, history: [], version: 0 },
    } satisfies Record<string, LeaveRequest>))
      expect(isLeaveSound(forged), what).to.equal(false);
  });
});
