import { expect } from 'chai';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import {
  emptyMakeUpPlan,
  type MakeUpEvent,
  type MakeUpPlan,
  type MakeUpProposal,
} from '../../src/domain/sickness/make-up-plan.js';
import type { MakeUpPlans } from '../../src/ports.js';
import type { Notices } from '../../src/ports/notices.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';

const proposal: MakeUpProposal = { text: 'za 5 dec 4 uur', by: 'student' };

/** Every kind there is: one that the store does not know would not come back. */
const events: Readonly<Record<MakeUpEvent['kind'], MakeUpEvent>> = {
  proposed: { kind: 'proposed', proposal },
  agreed: { kind: 'agreed', proposal: { ...proposal, by: 'trainer' } },
};

function after(plan: MakeUpPlan, what: MakeUpEvent): MakeUpPlan {
  return applied<MakeUpPlan, MakeUpEvent>({
    next: { ...plan, proposal: what.proposal, agreed: what.kind === 'agreed' },
    event: {
      at: '2026-12-01T09:00:00.000Z',
      by: sanne().id,
      role: 'student',
      way: 'card',
      source: `m${plan.version}`,
      what,
    },
    notices: [{ key: `plan:${plan.version}`, to: karel().id, about: { kind: 'refresh', subject: 's' } }],
  });
}

export function describeMakeUpPlans(
  ports: () => { readonly makeUpPlans: MakeUpPlans; readonly notices: Notices },
): void {
  describe('plans to make up hours', () => {
    const empty = emptyMakeUpPlan(placementOfSanne().id);

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let plan = empty;
      expect(await ports().makeUpPlans.load(plan.id)).to.equal(null);
      for (const what of Object.values(events)) {
        const next = after(plan, what);
        expect(await ports().makeUpPlans.commit(next, plan.version)).to.equal(true);
        plan = next;
      }
      const stored = await ports().makeUpPlans.load(plan.id);
      expect(stored).to.deep.equal(plan);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      const first = after(empty, events.proposed);
      expect(await ports().makeUpPlans.commit(first, 0)).to.equal(true);
      expect(await ports().makeUpPlans.commit(first, 0)).to.equal(false);
      expect(await ports().makeUpPlans.commit(after(first, events.agreed), 2)).to.equal(false);
      expect(await ports().makeUpPlans.load(empty.id)).to.deep.equal(first);
    });

    it('leave their notices with the rest', async () => {
      await ports().makeUpPlans.commit(after(empty, events.proposed), 0);
      expect(await ports().notices.collect()).to.equal(1);
    });
  });
}
