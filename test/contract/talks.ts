import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import { goalIdOf } from '../../src/domain/goals/goals.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { decideDropSlots, decideOffer, notAvailable, type Slot } from '../../src/domain/talks/availability.js';
import {
  afterTalksEvent,
  isTalksSound,
  noTalks,
  type TalkId,
  type Talks,
  type TalksEvent,
} from '../../src/domain/talks/talks.js';
import type { Notices } from '../../src/ports/notices.js';
import type { Availabilities, TalksOfPlacements } from '../../src/ports/talks.js';
import { actOf, after } from '../support/deciding.js';
import { els, karel, placementOfSanne, sanne } from '../support/people.js';

const talk = 'halfway-1' as TalkId;
const at = { day: '2026-12-04' as Day, time: '10:00' as ClockTime };
const said = {
  ...{ points: 'gaat goed', agreements: '', newGoals: '', advice: 'ga zo door' },
  judged: [{ goal: goalIdOf(placementOfSanne().id, 'm1'), outcome: 'reached' as const }],
};

/** Every kind there is: one that the store does not know would not come back. */
const events: Readonly<Record<TalksEvent['kind'], TalksEvent>> = {
  planned: { kind: 'planned', talk, at: { ...at, place: 'De Brug' } },
  cannot: { kind: 'cannot', talk, reason: 'les', other: at },
  cancelled: { kind: 'cancelled', talk, reason: '' },
  form: { kind: 'form', talk, side: 'trainer', form: 1, answers: { work: 'goed' }, isSent: true },
  held: { kind: 'held', talk, on: at.day },
  'not-held': { kind: 'not-held', talk },
  reported: { kind: 'reported', talk, on: at.day, said },
  waived: { kind: 'waived', talk: 'final-1' as TalkId },
};

function afterThis(document: Talks, what: TalksEvent): Talks {
  const event = { ...actOf(sanne(), { source: `m${document.version}` }), what };
  return applied<Talks, TalksEvent>({
    next: afterTalksEvent(document, event),
    event,
    notices: [{ key: `talks:${document.version}`, to: karel().id, about: { kind: 'refresh', subject: 's' } }],
  });
}

export function describeTalks(ports: () => { readonly talks: TalksOfPlacements; readonly notices: Notices }): void {
  describe('talks', () => {
    const empty = noTalks(placementOfSanne().id);

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let document = empty;
      expect(await ports().talks.load(document.id)).to.equal(null);
      for (const what of Object.values(events)) {
        const next = afterThis(document, what);
        expect(await ports().talks.commit(next, document.version)).to.equal(true);
        document = next;
      }
      const stored = await ports().talks.load(document.id);
      expect(stored).to.deep.equal(document);
      expect(brokenAt(stored!.history)).to.equal(null);
      expect(isTalksSound(stored!)).to.equal(true);
    });

    it('are committed on the version that was read, and on no other', async () => {
      const first = afterThis(empty, events.planned);
      expect(await ports().talks.commit(first, 0)).to.equal(true);
      expect(await ports().talks.commit(first, 0)).to.equal(false);
      expect(await ports().talks.load(empty.id)).to.deep.equal(first);
    });

    it('leave their notices with the rest', async () => {
      await ports().talks.commit(afterThis(empty, events.planned), 0);
      expect(await ports().notices.collect()).to.equal(1);
    });

    it('are found by their placements', async () => {
      const ids = ['c', 'a', 'b'] as PlacementId[];
      for (const id of ids) await ports().talks.commit(afterThis(noTalks(id), events.planned), 0);
      const idsOf = (found: readonly Talks[]): string[] => found.map(({ id }) => id);
      expect(idsOf(await ports().talks.ofPlacements(['b', 'c', 'x'] as PlacementId[]))).to.deep.equal(['b', 'c']);
    });
  });
}

export function describeAvailabilities(ports: () => { readonly availabilities: Availabilities }): void {
  describe('availabilities', () => {
    const slot: Slot = { day: at.day, from: '14:00' as ClockTime, until: '17:00' as ClockTime };
    const now = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
    const offered = after(decideOffer(notAvailable(els().id), [slot], { act: actOf(els()), now }));

    it('come back as they were stored, with all that happened to them', async () => {
      expect(await ports().availabilities.commit(offered, 0)).to.equal(true);
      const dropped = after(decideDropSlots(offered, slot.day, actOf(els())));
      expect(await ports().availabilities.commit(dropped, 1)).to.equal(true);
      expect(await ports().availabilities.load(els().id)).to.deep.equal(dropped);
    });
  });
}
