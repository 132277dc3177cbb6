import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideCallOffAfterEnd } from '../../../src/domain/talks/call-off-after-end.js';
import { isTalksSound, talkOf, type Talks } from '../../../src/domain/talks/talks.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, els, karel, placementOfSanne, sanne } from '../../support/people.js';
import { empty, FINAL, HALFWAY, hold, plan, when } from '../../support/talks.js';

const decided = (talks: Talks, until = '2026-12-04') =>
  decideCallOffAfterEnd(talks, {
    placement: placementOfSanne({ period: { from: '2026-09-07' as Day, until: until as Day } }),
    act: actOf(anneke(), { source: 'ending:sanne-de-brug:v4' }),
  });

describe('A talk of a placement that ends early', () => {
  it('is off where it was planned for after the last day, and goes on up to it', () => {
    const talks = plan(empty, HALFWAY, when('2026-12-05'));
    expect(talkOf(after(decided(talks)), HALFWAY)).to.deep.include({ state: 'open', sequence: 1 });
    expect(outcome(decided(talks, '2026-12-05'))).to.equal('again');
  });

  it('is off one by one, until none is left', () => {
    const both = plan(plan(empty, HALFWAY, when('2026-12-07')), FINAL, when('2026-12-08'));
    const first = after(decided(both));
    const second = after(decided(first));
    expect(second.talks.map(({ state }) => state)).to.deep.equal(['open', 'open']);
    expect([outcome(decided(second)), isTalksSound(second)]).to.deep.equal(['again', true]);
  });

  it('is told to who takes part in it, and says that nobody chose it', () => {
    const { event, notices } = changeIn(decided(plan(empty, HALFWAY, when('2026-12-07'))));
    expect(event.what).to.deep.equal({ kind: 'cancelled', talk: HALFWAY, reason: '', because: 'ends-early' });
    const told = notices.filter(({ about }) => about.kind === 'talk').map(({ to }) => to);
    expect(told).to.deep.equal([sanne().id, karel().id, els().id]);
  });

  it('that was held stays held', () => {
    expect(outcome(decided(hold(empty)))).to.equal('again');
  });
});
