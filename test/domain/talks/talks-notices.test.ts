import { expect } from 'chai';
import type { Notice } from '../../../src/domain/evidence/decision.js';
import { decidePlanTalk } from '../../../src/domain/talks/plan-talk.js';
import {
  isStillPlanned,
  isTalkOvertaken,
  keyOfTalk,
  rolesIn,
  whoTakesPart,
  whoTicks,
} from '../../../src/domain/talks/talks-notices.js';
import type { TalkId } from '../../../src/domain/talks/talks.js';
import { changeIn } from '../../support/deciding.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';
import { by, empty, fill, FINAL, HALFWAY, hold, placement, plan, when } from '../../support/talks.js';

const later = (talk: TalkId, day: string): string[] =>
  changeIn(decidePlanTalk(empty, { talk, revision: 0, at: when(day) }, by()))
    .notices.filter(({ about }) => about.kind.startsWith('talk-'))
    .map(({ to, about, notBefore = 'now' }: Notice) => `${about.kind} ${to} ${notBefore}`);

describe('Of a talk that is planned', () => {
  it('both sides get the form a week ahead and are reminded two days ahead; the day after it is asked whether it was held', () => {
    expect(later(HALFWAY, '2026-12-10')).to.deep.equal([
      'talk-form sanne 2026-12-03T08:00:00.000Z',
      'talk-form karel 2026-12-03T08:00:00.000Z',
      'talk-reminder sanne 2026-12-08T08:00:00.000Z',
      'talk-reminder karel 2026-12-08T08:00:00.000Z',
      'talk-to-tick els 2026-12-11T08:00:00.000Z',
    ]);
  });

  it('within the week the form comes at once, and so close to it no reminder does', () => {
    // Two days ahead of a Wednesday is the Monday.
    expect(later(HALFWAY, '2026-12-02').filter((line) => line.startsWith('talk-reminder'))).to.deep.equal([
      'talk-reminder sanne 2026-11-30T08:00:00.000Z',
      'talk-reminder karel 2026-11-30T08:00:00.000Z',
    ]);
    expect(later(HALFWAY, '2026-11-27')).to.deep.equal([
      'talk-form sanne now',
      'talk-form karel now',
      'talk-to-tick els 2026-11-30T08:00:00.000Z',
    ]);
  });

  it('a call has no form; the student is asked after a talk without the BPV-docent', () => {
    expect(later('call-1' as TalkId, '2026-12-10')).to.deep.equal(['talk-to-tick els 2026-12-11T08:00:00.000Z']);
    expect(later('two-weekly-1' as TalkId, '2026-12-10')).to.deep.equal([
      'talk-to-tick sanne 2026-12-11T08:00:00.000Z',
    ]);
    expect(whoTicks('final', placement)).to.equal(els().id);
  });

  it('what was planned by an event is so until it is moved, called off or held', () => {
    const planned = plan(empty);
    expect(isStillPlanned(planned, 1)?.id).to.equal(HALFWAY);
    expect(isStillPlanned(fill(planned, 'student', true), 1)?.id).to.equal(HALFWAY);
    expect(isStillPlanned(plan(planned, FINAL, when('2027-06-30')), 1)?.id).to.equal(HALFWAY);
    expect(isStillPlanned(plan(planned, HALFWAY, when('2026-12-07')), 1)).to.equal(null);
    expect(isStillPlanned(hold(planned), 1)).to.equal(null);
    expect(isStillPlanned(empty, 1)).to.equal(null);
  });

  it('what happened is news until something else happened to the same talk', () => {
    const planned = plan(empty);
    expect(isTalkOvertaken(planned, 1)).to.equal(false);
    expect(isTalkOvertaken(fill(planned, 'student', true), 1)).to.equal(false);
    expect(isTalkOvertaken(plan(planned, FINAL, when('2027-06-30')), 1)).to.equal(false);
    expect(isTalkOvertaken(hold(planned), 1)).to.equal(true);
    expect(isTalkOvertaken(empty, 1)).to.equal(true);
  });

  it('takes part who is in talks of its kind, each once', () => {
    expect(rolesIn('call')).to.deep.equal(['trainer', 'teacher']);
    expect(whoTakesPart('final', placement)).to.deep.equal([sanne().id, karel().id, els().id]);
    expect(whoTakesPart('call', placementOfSanne({ teacherId: karel().id }))).to.deep.equal([karel().id]);
    expect(keyOfTalk(placement.id, 2, els().id)).to.equal('talk:sanne-de-brug:v2:els');
  });
});
