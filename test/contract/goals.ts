import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import { afterEvent, emptyGoals, goalIdOf, type Goals, type GoalsEvent } from '../../src/domain/goals/goals.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Notices } from '../../src/ports/notices.js';
import type { GoalsOfPlacements } from '../../src/ports/goals.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';

const goal = goalIdOf(placementOfSanne().id, 'm1');
const goals = [{ goal, revision: 1 }];
const said = { goal: 'mixen', criterion: 'het klinkt', about: ['B1-K1-W6', 'persoonlijk'], by: '2027-01-29' as Day };
const work = { here: ['B1-K1-W1'], later: ['B1-K1-W2'], note: 'van Peter' };

/** Every kind there is: one that the store does not know would not come back. */
const events: Readonly<Record<GoalsEvent['kind'], GoalsEvent>> = {
  written: { kind: 'written', goal, said },
  sent: { kind: 'sent', goals },
  returned: { kind: 'returned', goals, reason: 'te groot' },
  approved: { kind: 'approved', goals },
  judged: { kind: 'judged', goals: [{ goal, outcome: 'adjust' }] },
  'work-sent': { kind: 'work-sent', work },
  'work-returned': { kind: 'work-returned', reason: 'beeld niet' },
  'work-agreed': { kind: 'work-agreed' },
  dropped: { kind: 'dropped', goal: goalIdOf(placementOfSanne().id, 'other') },
};

function after(document: Goals, what: GoalsEvent): Goals {
  const at = '2026-12-01T09:00:00.000Z';
  const event = { at, by: sanne().id, role: 'student', way: 'card', source: `m${document.version}`, what } as const;
  return applied<Goals, GoalsEvent>({
    next: afterEvent(document, event),
    event,
    notices: [{ key: `goals:${document.version}`, to: karel().id, about: { kind: 'refresh', subject: 's' } }],
  });
}

export function describeGoals(ports: () => { readonly goals: GoalsOfPlacements; readonly notices: Notices }): void {
  describe('goals', () => {
    const empty = emptyGoals(placementOfSanne().id);

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let document = empty;
      expect(await ports().goals.load(document.id)).to.equal(null);
      for (const what of Object.values(events)) {
        const next = after(document, what);
        expect(await ports().goals.commit(next, document.version)).to.equal(true);
        document = next;
      }
      const stored = await ports().goals.load(document.id);
      expect(stored).to.deep.equal(document);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      const first = after(empty, events.written);
      expect(await ports().goals.commit(first, 0)).to.equal(true);
      expect(await ports().goals.commit(first, 0)).to.equal(false);
      expect(await ports().goals.commit(after(first, events.sent), 2)).to.equal(false);
      expect(await ports().goals.load(empty.id)).to.deep.equal(first);
    });

    it('leave their notices with the rest', async () => {
      await ports().goals.commit(after(empty, events.written), 0);
      expect(await ports().notices.collect()).to.equal(1);
    });

    it('are found by their placements', async () => {
      const ids = ['c', 'a', 'b'] as PlacementId[];
      for (const id of ids) await ports().goals.commit(after(emptyGoals(id), events.written), 0);
      const idsOf = (found: readonly Goals[]): string[] => found.map(({ id }) => id);
      expect(idsOf(await ports().goals.ofPlacements(['b', 'c', 'x'] as PlacementId[]))).to.deep.equal(['b', 'c']);
    });
  });
}
