import { expect } from 'chai';
import type { Act } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import {
  decideAgree,
  decidePropose,
  emptyMakeUpPlan,
  isMakeUpSound,
  type MakeUpPlan,
} from '../../../src/domain/sickness/make-up-plan.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';

const placement = placementOfSanne();
let sources = 0;
const by = (id: PersonId): Act => ({
  at: '2026-11-30T10:00:00.000Z',
  by: id,
  role: id === sanne().id ? 'student' : 'trainer',
  way: 'card',
  source: `s${sources++}`,
});
const propose = (plan: MakeUpPlan, id: PersonId, text = 'za 5 dec 4 uur', version = plan.version) =>
  decidePropose(plan, { version, text }, { placement, act: by(id) });
const agree = (plan: MakeUpPlan, id: PersonId, version = plan.version) =>
  decideAgree(plan, version, { placement, act: by(id) });
function after(said: ReturnType<typeof propose>): MakeUpPlan {
  if (said.kind !== 'change') throw new Error(`no change: ${JSON.stringify(said)}`);
  return applied(said.change);
}
const whyNot = (said: ReturnType<typeof propose>): string => (said.kind === 'refused' ? said.refusal.why : said.kind);
const empty = emptyMakeUpPlan(placement.id);

describe('A plan to make up hours', () => {
  it('goes to the other of the two, who agrees', () => {
    const proposed = propose(empty, sanne().id);
    expect(proposed.kind === 'change' && proposed.change.notices.map(({ to }) => to)).to.deep.equal([
      karel().id,
      karel().id,
    ]);
    const agreed = agree(after(proposed), karel().id);
    expect(agreed.kind === 'change' && agreed.change.notices.every(({ to }) => to === sanne().id)).to.equal(true);
    expect(after(agreed).agreed).to.equal(true);
  });

  it('that the trainer answers with another waits for the student', () => {
    const other = after(propose(after(propose(empty, sanne().id)), karel().id, 'zo 6 dec 4 uur'));
    expect(other.proposal).to.deep.equal({ text: 'zo 6 dec 4 uur', by: 'trainer' });
    expect(whyNot(agree(other, karel().id))).to.equal('not-yours-to-agree');
    expect(after(agree(other, sanne().id)).agreed).to.equal(true);
  });

  it('is agreed to as it was shown, and once', () => {
    const first = after(propose(empty, sanne().id));
    const second = after(propose(first, sanne().id, 'za 5 dec 6 uur'));
    expect(whyNot(agree(second, karel().id, first.version))).to.equal('changed-since');
    const agreed = after(agree(second, karel().id));
    expect(whyNot(agree(agreed, karel().id))).to.equal('agreed-already');
    expect(whyNot(agree(empty, karel().id))).to.equal('changed-since');
  });

  it('needs words', () => {
    expect(whyNot(propose(empty, sanne().id, '  '))).to.equal('no-text');
    expect(after(propose(empty, sanne().id, ' za 5 dec 4 uur ')).proposal?.text).to.equal('za 5 dec 4 uur');
  });

  it('needs a day in its words, which come back as they were said', () => {
    const asked = { version: empty.version, text: ' ooit een keer ', unclear: true } as const;
    expect(decidePropose(empty, asked, { placement, act: by(sanne().id) })).to.deep.equal({
      ...{ kind: 'refused', refusal: { why: 'no-day', text: 'ooit een keer' } },
    });
  });

  it('begins anew after an agreement', () => {
    const agreed = after(agree(after(propose(empty, sanne().id)), karel().id));
    expect(after(propose(agreed, sanne().id, 'za 12 dec 2 uur')).agreed).to.equal(false);
  });

  it('is sound as long as it is what its history comes to', () => {
    const proposed = after(propose(empty, sanne().id));
    const agreed = after(agree(proposed, karel().id));
    for (const one of [empty, proposed, agreed, after(propose(agreed, sanne().id, 'zo 6 dec'))])
      expect(isMakeUpSound(one), String(one.version)).to.equal(true);
    for (const forged of [
      { ...proposed, agreed: true },
      { ...agreed, proposal: { text: 'niets', by: 'student' } as const },
      { ...agreed, history: proposed.history },
      { ...agreed, version: 1 },
    ])
      expect(isMakeUpSound(forged)).to.equal(false);
  });
});
