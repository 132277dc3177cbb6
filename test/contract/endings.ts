import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import { newEnding, type Ending, type EndingEvent, type EndingForm } from '../../src/domain/endings/ending.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Notices } from '../../src/ports/notices.js';
import type { Endings } from '../../src/ports/endings.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';

const asked: EndingForm = {
  ...{ reason: 'no-match', lastDay: '2026-12-04' as Day, remark: 'liever $licht.', signedMinutes: 780 },
};

/** Every kind there is: one that the store does not know would not come back. */
const events: { readonly [Kind in EndingEvent['kind']]: Extract<EndingEvent, { kind: Kind }> } = {
  opened: { kind: 'opened' },
  filled: { kind: 'filled', asked },
  returned: { kind: 'returned', reason: 'later' },
  agreed: { kind: 'agreed', as: 'teacher' },
  refused: { kind: 'refused', as: 'decider', reason: 'eerst praten' },
  withdrawn: { kind: 'withdrawn' },
  decided: { kind: 'decided', carriesOver: false },
  'carried-out': { kind: 'carried-out' },
};

/** The ending one event on. */
function after(next: Ending, what: EndingEvent, source = `m${next.version}`): Ending {
  const act = { at: '2026-11-25T13:00:00.000Z', by: sanne().id, role: 'student', way: 'card', source } as const;
  const about = { kind: 'ending', placement: next.placementId, event: 1 } as const;
  return applied({ next, event: { ...act, what }, notices: [{ key: `ending:${next.id}`, to: karel().id, about }] });
}

const empty = newEnding(placementOfSanne().id);
const decidedAt = (placement: string, more: Partial<Ending> = {}): Ending =>
  after(
    { ...newEnding(placement as PlacementId), state: 'decided', asked, carriesOver: true, ...more },
    { kind: 'decided', carriesOver: true },
  );

export function describeEndings(ports: () => { readonly endings: Endings; readonly notices: Notices }): void {
  describe('early endings', () => {
    const endings = (): Endings => ports().endings;

    it('that nobody stored are not there', async () => {
      expect(await endings().load(empty.id)).to.equal(null);
      expect(await endings().toCarryOut(10)).to.deep.equal([]);
    });

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let ending = empty;
      for (const what of Object.values(events)) {
        const next = after({ ...ending, state: 'filled', asked, carriesOver: false }, what);
        expect(await endings().commit(next, ending.version)).to.equal(true);
        ending = next;
      }
      const stored = await endings().load(empty.id);
      expect(stored).to.deep.equal(ending);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      const first = after(empty, events.opened);
      expect(await endings().commit(first, 0)).to.equal(true);
      expect(await endings().commit(after(empty, events.filled), 0)).to.equal(false);
      const rivals = Array.from({ length: 10 }, (_, i) => after(first, events.filled, `rival-${i}`));
      const won = await Promise.all(rivals.map((rival) => endings().commit(rival, 1)));
      expect(won.filter(Boolean)).to.have.length(1);
      expect(await endings().load(empty.id)).to.deep.equal(rivals[won.indexOf(true)]);
    });

    it('are found where they were decided and the placement does not say it yet, in order of id', async () => {
      const [b, a] = [decidedAt('b'), decidedAt('a')];
      const others = [decidedAt('done', { isCarriedOut: true }), decidedAt('open', { state: 'filled' })];
      for (const one of [b, a, ...others]) expect(await endings().commit(one, 0)).to.equal(true);
      expect(await endings().toCarryOut(10)).to.deep.equal([a, b]);
      expect(await endings().toCarryOut(1)).to.deep.equal([a]);
    });

    it('hand their outbox to the notices once', async () => {
      await endings().commit(after(empty, events.opened), 0);
      expect(await ports().notices.collect()).to.equal(1);
      expect(await ports().notices.collect()).to.equal(0);
      expect((await endings().load(empty.id))?.outbox).to.deep.equal([]);
    });
  });
}
