import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideHoldTalk, decideNotHeld } from '../../../src/domain/talks/hold-talk.js';
import type { TalkId, Talks } from '../../../src/domain/talks/talks.js';
import { decideReportTalk } from '../../../src/domain/talks/write-talk.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { els, karel, sanne } from '../../support/people.js';
import { by, empty, HALFWAY, hold, placement, plan, shownNow, when } from '../../support/talks.js';

const tried = (on: string, talks: Talks = empty): string =>
  outcome(decideHoldTalk(talks, { ...shownNow(talks, HALFWAY), on: on as Day }, by()));

describe('A talk', () => {
  it('was held today or before, and after the placement began', () => {
    expect(tried('2026-11-25')).to.equal('change');
    expect(tried('2026-11-26')).to.equal('future');
    expect(tried(placement.period.from)).to.equal('change');
    expect(tried('2026-09-06')).to.equal('before-placement');
  });

  it('is ticked once, planned or not; the others who were in it hear', () => {
    const { notices } = changeIn(
      decideHoldTalk(empty, { talk: HALFWAY, revision: 0, on: '2026-11-24' as Day }, by(karel())),
    );
    expect(notices.filter(({ about }) => about.kind === 'talk').map(({ to }) => to)).to.deep.equal([
      sanne().id,
      els().id,
    ]);
    const stale = decideHoldTalk(hold(empty), { talk: HALFWAY, revision: 0, on: '2026-11-24' as Day }, by());
    expect(outcome(stale)).to.equal('held');
  });

  it('of which a call is a matter of company and BPV-docent: the student does not hear', () => {
    const call = 'call-1' as TalkId;
    const { notices } = changeIn(
      decideHoldTalk(empty, { talk: call, revision: 0, on: '2026-11-24' as Day }, by(els())),
    );
    expect(notices.filter(({ about }) => about.kind === 'talk').map(({ to }) => to)).to.deep.equal([karel().id]);
  });

  it('that was ticked did not take place after all as long as nothing was reported of it, once by one press', () => {
    const ticked = hold(empty);
    const press = by(sanne(), { source: 'press' });
    const back = after(decideNotHeld(ticked, shownNow(ticked, HALFWAY), press));
    expect(outcome(decideNotHeld(back, shownNow(ticked, HALFWAY), press))).to.equal('again');
    expect(outcome(decideNotHeld(back, shownNow(ticked, HALFWAY), by()))).to.equal('not-planned');
    const said = { points: 'goed', agreements: '', newGoals: '', advice: '', judged: [] };
    const on = '2026-11-24' as Day;
    const reported = after(decideReportTalk(ticked, { talk: HALFWAY, revision: 0, on, said }, by(els())));
    expect(outcome(decideNotHeld(reported, shownNow(reported, HALFWAY), by()))).to.equal('reported');
  });

  it('did not take place once its day has come, and stays on the list', () => {
    const today = plan(empty, HALFWAY, when('2026-11-25', '16:00'));
    expect(outcome(decideNotHeld(today, shownNow(today, HALFWAY), by()))).to.equal('change');
    const later = plan(empty, HALFWAY, when('2026-11-26'));
    expect(outcome(decideNotHeld(later, shownNow(later, HALFWAY), by()))).to.equal('future');
    expect(outcome(decideNotHeld(empty, shownNow(empty, HALFWAY), by()))).to.equal('not-planned');
    expect(tried('2026-11-25', after(decideNotHeld(today, shownNow(today, HALFWAY), by())))).to.equal('change');
  });
});
