import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import { digestIdOf, type AtPlacement, type Digest } from '../../src/domain/roster/digest.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Digests } from '../../src/ports/digests.js';

const at = (changes: Partial<AtPlacement> = {}): AtPlacement => ({
  ...{ placementId: 'sanne-de-brug' as PlacementId, attention: [], begins: null },
  ...{ counted: 8340, submitted: 780, written: 300, toMake: 27600, lastWeek: 780, weekBefore: 840 },
  forecast: { minutes: 26880, toMake: 27600, week: '2027-W26' as Week, reached: false },
  ...changes,
});
const digest = (person = 'joost', week = '2026-W48'): Digest => ({
  id: digestIdOf(person as PersonId, week as Week),
  personId: person as PersonId,
  week: week as Week,
  at: '2026-11-23T07:00:00.000Z',
  students: 3,
  rows: [
    {
      studentId: 'milan' as PersonId,
      attention: [{ kind: 'sick', days: 6 }, { kind: 'not-answering' }, { kind: 'unreachable', who: 'student' }],
      at: [
        at({
          attention: [
            { kind: 'ended', on: '2026-11-22' as Day, short: 600 },
            { kind: 'not-handed-in', weeks: 1, named: ['2026-W46' as Week] },
            { kind: 'not-handed-in', weeks: 4 },
            { kind: 'no-hours', weeks: 2 },
            { kind: 'unsigned', weeks: 3, days: 7 },
            { kind: 'behind', percent: 34 },
            { kind: 'pok-missing' },
            { kind: 'contact-moment', moment: 'trainer-talk', until: '2026-12-04' as Day },
            { kind: 'contact-moment', moment: 'call', until: '2026-10-23' as Day, isOver: true },
            { kind: 'contact-moment', moment: 'final', from: '2026-12-07' as Day, until: '2026-12-11' as Day },
            { kind: 'unreachable', who: 'trainer' },
          ],
        }),
        at({ begins: '2027-02-01' as Day, forecast: null }),
      ],
      inARow: 3,
    },
    { studentId: 'sanne' as PersonId, sickSince: '2026-11-22' as Day, attention: [], at: [at()], inARow: 0 },
  ],
  toSign: [
    {
      ...{ placementId: 'noor-de-brug' as PlacementId, studentId: 'noor' as PersonId },
      ...{ weeks: ['2026-W46', '2026-W47'] as Week[], minutes: 1020 },
    },
  ],
  before: { week: '2026-W47' as Week, stoodOut: 5 },
});

export function describeDigests(digests: () => Digests): void {
  describe('digests', () => {
    it('come back to the letter, each by its own id', async () => {
      expect(await digests().add(digest())).to.equal(true);
      const bare: Digest = { ...digest('els'), rows: [], toSign: [], before: null };
      expect(await digests().add(bare)).to.equal(true);
      expect(await digests().byId('digest:joost:2026-W48')).to.deep.equal(digest());
      expect(await digests().byId('digest:els:2026-W48')).to.deep.equal(bare);
      expect(await digests().byId('digest:joost:2026-W47')).to.equal(null);
    });

    it('stay as they were made first', async () => {
      expect(await digests().add(digest())).to.equal(true);
      expect(await digests().add({ ...digest(), students: 4 })).to.equal(false);
      expect(await digests().byId(digest().id)).to.deep.equal(digest());
    });

    it('are one a person and week: of ten at once one is added, and with it those of others', async () => {
      const rivals = Array.from({ length: 10 }, (_, i): Digest => ({ ...digest(), students: i }));
      const others = ['els', 'karel', 'anneke'].map((person) => digest(person));
      const all = [...rivals, ...others];
      const added = await Promise.all(all.map((one) => digests().add(one)));
      expect(added.slice(0, 10).filter(Boolean)).to.have.length(1);
      expect(added.slice(10)).to.deep.equal([true, true, true]);
      expect(await digests().byId(digest().id)).to.deep.equal(all[added.indexOf(true)]);
    });
  });
}
