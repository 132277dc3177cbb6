import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideAnswerLeave, type SaidOfLeave } from '../../../src/domain/leave/answer-leave.js';
import { leaveIdOf, newLeave, type LeaveRequest } from '../../../src/domain/leave/leave.js';
import type { Person } from '../../../src/domain/people/people.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { els, joost, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const period = { from: '2026-12-03' as Day, until: '2026-12-04' as Day };
const who = { studentId: sanne().id, placements: [placementOfSanne()], school: school() };
const request = newLeave(leaveIdOf(sanne().id, 'm1'), { kind: 'special', period, reason: 'auditie' }, who);
const GRANTED: SaidOfLeave = { answer: 'granted' };
const refused = (reason: string): SaidOfLeave => ({ answer: 'refused', reason });
const answers = (on: LeaveRequest, by: Person, said: SaidOfLeave, today = '2026-11-25', source?: string) =>
  decideAnswerLeave(on, said, { today: today as Day, act: actOf(by, source === undefined ? {} : { source }) });
const told = (...given: Parameters<typeof answers>): string[] =>
  changeIn(answers(...given)).notices.flatMap(({ to, about }) => (about.kind === 'leave' ? [to] : []));

describe('An answer to leave', () => {
  const byKarel = after(answers(request, karel(), GRANTED, undefined, 'k1'));

  it('of one is not that of all: with the last agreement it is granted, and the student hears it', () => {
    expect([byKarel.state, told(request, karel(), GRANTED)]).to.deep.equal(['requested', []]);
    expect(after(answers(byKarel, els(), GRANTED)).state).to.equal('granted');
    expect(told(byKarel, els(), GRANTED)).to.deep.equal([sanne().id]);
  });

  it('that refuses ends it at once, with the reason, trimmed', () => {
    const done = after(answers(request, karel(), refused('  Premiere ')));
    expect(done.state).to.equal('refused');
    expect(done.answers.map(({ answer, reason }) => [answer, reason])).to.deep.equal([
      ['refused', 'Premiere'],
      [null, null],
    ]);
    expect(told(request, karel(), refused('Premiere'))).to.deep.equal([sanne().id]);
    expect(outcome(answers(done, els(), GRANTED))).to.equal('closed');
  });

  it('needs a reason to refuse, and none to agree', () => {
    expect(outcome(answers(request, karel(), refused('  ')))).to.equal('no-reason');
    expect(outcome(answers(request, karel(), GRANTED))).to.equal('change');
  });

  it('is for who was asked, once', () => {
    expect(outcome(answers(request, joost(), GRANTED))).to.equal('not-asked');
    expect(outcome(answers(byKarel, karel(), refused('toch niet')))).to.equal('already-answered');
    expect(outcome(answers(byKarel, karel(), refused('toch niet'), undefined, 'k1'))).to.equal('again');
  });

  it('is taken on the last day of the leave, and not on the day after', () => {
    expect(outcome(answers(request, karel(), GRANTED, '2026-12-04'))).to.equal('change');
    expect(outcome(answers(request, karel(), GRANTED, '2026-12-05'))).to.equal('past');
  });

  it('of who was asked twice, having taken over from another, is both', () => {
    const [first, second] = request.answers;
    const twice = { ...request, answers: [first!, { ...second!, personId: karel().id }] };
    expect(after(answers(twice, karel(), GRANTED)).state).to.equal('granted');
  });
});
