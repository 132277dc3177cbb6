import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { newRhythm, TO_PLAN, type Rhythm } from '../../src/domain/reminders/rhythm.js';
import type { Placements, Rhythms } from '../../src/ports.js';
import { els, joost, karel, placementOfSanne, sanne } from '../support/people.js';
import { givenPlacement } from '../support/given.js';

const at = (time: string): Date => new Date(`2026-11-27T${time}:00Z`);
const person = (id: string): PersonId => id as PersonId;
const rhythm = (id: string, changes: Partial<Rhythm> = {}): Rhythm => ({
  ...newRhythm(person(id), sanne().schoolId, 'student'),
  ...{ version: 1 },
  ...changes,
});
const FULL = rhythm('sanne', {
  ...{ off: ['week-reminder'], days: [3, 5], at: '18:05' as ClockTime },
  quiet: { from: '21:00' as ClockTime, until: '09:00' as ClockTime },
  asked: { days: ['2026-11-26' as Day], week: '2026-W48' as Week },
  snoozed: { source: 'press:1', until: at('17:00') },
  ...{ ignored: 2, notWorked: ['2026-11-19' as Day], nextAt: at('15:00'), lookedAt: at('14:00') },
});

export function describeRhythms(ports: () => { readonly rhythms: Rhythms; readonly placements: Placements }): void {
  describe('rhythms', () => {
    const rhythms = (): Rhythms => ports().rhythms;
    const due = async (by: string, most = 10, kind: Rhythm['kind'] = 'student'): Promise<string[]> =>
      (await rhythms().due(kind, at(by), most)).map(({ id }) => id);

    it('come back as they were saved, one or many', async () => {
      expect(await rhythms().of(FULL.id)).to.equal(null);
      expect(await rhythms().save(FULL)).to.equal(true);
      await rhythms().save(rhythm('milan', { nextAt: null }));
      expect(await rhythms().of(FULL.id)).to.deep.equal(FULL);
      const many = await rhythms().ofMany([FULL.id, person('milan'), person('nobody')]);
      expect(many.map(({ id }) => id)).to.have.members(['sanne', 'milan']);
    });

    it('are saved on the version they were read at, and not on another', async () => {
      await rhythms().save(rhythm('sanne'));
      expect(await rhythms().save(rhythm('sanne', { ignored: 1 }))).to.equal(false);
      expect(await rhythms().save(rhythm('sanne', { ignored: 2, version: 2 }))).to.equal(true);
      expect(await rhythms().save(rhythm('sanne', { ignored: 3, version: 4 }))).to.equal(false);
      expect(await rhythms().of(person('sanne'))).to.deep.include({ ignored: 2, version: 2 });
    });

    it('saved at the same time tell each its own: one wins per person', async () => {
      await rhythms().save(rhythm('a'));
      const saved = await Promise.all([
        rhythms().save(rhythm('a', { ignored: 1, version: 2 })),
        rhythms().save(rhythm('b')),
        rhythms().save(rhythm('a', { ignored: 2, version: 2 })),
        rhythms().save(rhythm('c', { version: 3 })),
      ]);
      expect([saved[0] !== saved[2], saved[1], saved[3]]).to.deep.equal([true, true, false]);
      expect((await rhythms().of(person('a')))?.ignored).to.equal(saved[0] ? 1 : 2);
    });

    it('are due on their minute and not before, longest due first, some at a time, of one kind', async () => {
      await rhythms().save(rhythm('late', { nextAt: at('16:00') }));
      await rhythms().save(rhythm('early', { nextAt: at('15:00') }));
      await rhythms().save(rhythm('never', { nextAt: null }));
      await rhythms().save(rhythm('coach', { kind: 'staff', nextAt: at('15:30') }));
      expect(await due('14:59')).to.deep.equal([]);
      expect(await due('15:00')).to.deep.equal(['early']);
      expect(await due('16:00')).to.deep.equal(['early', 'late']);
      expect(await due('16:00', 1)).to.deep.equal(['early']);
      expect(await due('16:00', 10, 'staff')).to.deep.equal(['coach']);
    });

    it('say when the next one is', async () => {
      expect(await rhythms().next('student')).to.equal(null);
      await rhythms().save(rhythm('never', { nextAt: null }));
      expect(await rhythms().next('student')).to.equal(null);
      await rhythms().save(rhythm('late', { nextAt: at('16:00') }));
      await rhythms().save(rhythm('early', { nextAt: at('15:00') }));
      expect(await rhythms().next('student')).to.deep.equal(at('15:00'));
      expect(await rhythms().next('staff')).to.equal(null);
    });

    it('are to be planned anew for everybody in a placement that changes, and keep what was chosen', async () => {
      await rhythms().save(FULL);
      await givenPlacement(ports(), placementOfSanne());
      expect(await rhythms().of(FULL.id)).to.deep.equal({ ...FULL, nextAt: TO_PLAN, version: 2 });
      for (const { id, schoolId } of [karel(), els(), joost()]) {
        const fresh = { ...newRhythm(id, schoolId, 'staff'), version: 1 };
        expect(await rhythms().of(id)).to.deep.equal(fresh);
      }
      expect(await due('00:00')).to.deep.equal(['sanne']);
    });
  });
}
