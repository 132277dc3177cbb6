import { expect } from 'chai';
import { decideNotHeld } from '../../../src/domain/talks/hold-talk.js';
import { decideCancelTalk } from '../../../src/domain/talks/plan-talk.js';
import {
  currentTalk,
  isTalkId,
  isTalksSound,
  isTalksSubject,
  kindOfTalk,
  ofTalksSubject,
  talkOf,
  talksAt,
  talksSubject,
  type TalkId,
} from '../../../src/domain/talks/talks.js';
import { after } from '../../support/deciding.js';
import { by, empty, fill, HALFWAY, hold, placement, plan, shownNow, when } from '../../support/talks.js';

describe('Talks of a placement', () => {
  it('are what their history comes to', () => {
    const lived = hold(fill(plan(plan(empty), HALFWAY, when('2026-12-07')), 'student', true));
    expect(isTalksSound(lived)).to.equal(true);
    expect(isTalksSound(empty)).to.equal(true);
  });

  it('are not sound where somebody went about in the state, the chain or the version', () => {
    const lived = plan(empty);
    const [first] = lived.talks;
    expect(isTalksSound({ ...lived, talks: [{ ...first!, state: 'held' }] })).to.equal(false);
    expect(isTalksSound({ ...lived, talks: [] })).to.equal(false);
    expect(isTalksSound({ ...lived, history: [] })).to.equal(false);
    expect(isTalksSound({ ...lived, version: 2 })).to.equal(false);
  });

  it('keep one talk of a kind until it is held, and then begin the next', () => {
    expect(currentTalk(empty, 'halfway')).to.include({ id: 'halfway-1', state: 'open', revision: 0 });
    const off = after(decideCancelTalk(plan(empty), { ...shownNow(plan(empty), HALFWAY), reason: '' }, by()));
    expect(currentTalk(off, 'halfway')).to.include({ id: 'halfway-1', state: 'open' });
    const done = hold(empty);
    expect(currentTalk(done, 'halfway').id).to.equal('halfway-2');
    expect(currentTalk(done, 'final').id).to.equal('final-1');
    expect(talkOf(done, HALFWAY)?.state).to.equal('held');
    expect(talkOf(done, 'halfway-3' as TalkId)).to.equal(null);
  });

  it('count for calendars each time that it is another day, and stay the same talk', () => {
    const planned = plan(empty);
    const moved = plan(planned, HALFWAY, when('2026-12-07'));
    const off = after(decideCancelTalk(moved, { ...shownNow(moved, HALFWAY), reason: '' }, by()));
    const again = plan(off, HALFWAY, when('2026-12-08'));
    expect([planned, moved, off, again].map((one) => talkOf(one, HALFWAY)?.sequence)).to.deep.equal([0, 1, 2, 3]);
    expect(again.talks).to.have.length(1);
  });

  it('keep what was written when the day changes', () => {
    const moved = plan(fill(plan(empty), 'student', true), HALFWAY, when('2026-12-07'));
    expect(talkOf(moved, HALFWAY)?.forms.student?.answers).to.deep.equal({ work: 'van student' });
  });

  it('that were ticked by mistake are open again', () => {
    const held = hold(empty);
    const not = after(decideNotHeld(held, shownNow(held, HALFWAY), by()));
    expect(talkOf(not, HALFWAY)).to.include({ state: 'open', heldOn: null });
  });

  it('have ids and subjects that say which they are', () => {
    expect(kindOfTalk('trainer-talk-2' as TalkId)).to.equal('trainer-talk');
    for (const id of ['call-1', 'trainer-talk-12', 'two-weekly-3']) expect(isTalkId(id), id).to.equal(true);
    for (const id of ['call', 'lunch-1', 'final-', 'final-1; x']) expect(isTalkId(id), id).to.equal(false);
    expect(ofTalksSubject(talksSubject(placement.id))).to.deep.equal({ placement: placement.id, talk: null });
    expect(ofTalksSubject(talksSubject(placement.id, HALFWAY))).to.deep.equal({
      placement: placement.id,
      talk: HALFWAY,
    });
    expect(isTalksSubject(talksSubject(placement.id, HALFWAY))).to.equal(true);
    expect(isTalksSubject('goals:sanne-de-brug')).to.equal(false);
    expect(talksAt(placement.id, [plan(empty)])).to.have.length(1);
    expect(talksAt(placement.id, [])).to.deep.equal([]);
  });
});
