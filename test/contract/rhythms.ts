import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { newRhythm, TO_PLAN, type Rhythm } from '../../src/domain/reminders/rhythm.js';
import type { Placements } from '../../src/ports.js';
import type { Rhythms } from '../../src/ports/rhythms.js';
import { els, joost, karel, placementOfSanne, sanne } from '../support/people.js';
import { givenPlacement } from '../support/given.js';

const at = (time: string): Date => new Date(`2026-11-27T${time}:00Z`);
const person = (id: string): PersonId => id as PersonId;
const rhythm = (id: string, changes: Partial<Rhythm> = {}): Rhythm => ({
  ...newRhythm(person(id), sanne().schoolId, 'student'),
  ...{ version: 1 },
  ...changes,
});
const timesOf = ({
  days,
  at: time,
  nextAt,
  lookedAt,
}: Rhythm): Pick<Rhythm, 'days' | 'at' | 'nextAt' | 'lookedAt'> => ({
  ...{ days, at: time, nextAt, lookedAt },
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
      expect(await rhythms().of(FULL.id, 'student')).to.equal(null);
      expect(await rhythms().save(FULL)).to.equal(true);
      await rhythms().save(rhythm('milan', { nextAt: null }));
      expect(await rhythms().of(FULL.id, 'student')).to.deep.equal(FULL);
      const many = await rhythms().ofMany([FULL.id, person('milan'), person('nobody')], 'student');
      expect(many.map(({ id }) => id)).to.have.members(['sanne', 'milan']);
    });

    it('are saved on the version they were read at, and not on another', async () => {
      await rhythms().save(rhythm('sanne'));
      expect(await rhythms().save(rhythm('sanne', { ignored: 1 }))).to.equal(false);
      expect(await rhythms().save(rhythm('sanne', { ignored: 2, version: 2 }))).to.equal(true);
      expect(await rhythms().save(rhythm('sanne', { ignored: 3, version: 4 }))).to.equal(false);
      expect(await rhythms().of(person('sanne'), 'student')).to.deep.include({ ignored: 2, version: 2 });
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
      expect((await rhythms().of(person('a'), 'student'))?.ignored).to.equal(saved[0] ? 1 : 2);
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

    it('of who is both kinds are due apart, and are of one person', async () => {
      const coach = rhythm('sanne', { kind: 'staff', nextAt: at('15:30'), lookedAt: at('14:30'), version: 2 });
      await rhythms().save(FULL);
      expect(await rhythms().of(FULL.id, 'staff')).to.deep.equal({
        ...FULL,
        ...{ kind: 'staff', days: null, at: null, nextAt: TO_PLAN, lookedAt: null },
      });
      expect(await rhythms().ofMany([FULL.id], 'staff')).to.deep.equal([]);
      expect(await rhythms().save({ ...FULL, ...timesOf(coach), kind: 'staff', version: 2 })).to.equal(true);
      expect(await rhythms().of(FULL.id, 'student')).to.deep.equal({ ...FULL, version: 2 });
      expect(await rhythms().of(FULL.id, 'staff')).to.deep.equal({
        ...FULL,
        ...{ ...timesOf(coach), kind: 'staff', version: 2 },
      });
      expect([await due('15:29'), await due('15:29', 10, 'staff')]).to.deep.equal([['sanne'], []]);
      expect(await due('15:30', 10, 'staff')).to.deep.equal(['sanne']);
      expect(await rhythms().next('staff')).to.deep.equal(at('15:30'));
      expect(await rhythms().save({ ...FULL, ignored: 7, version: 2 })).to.equal(false);
    });

    it('of who is both kinds are planned apart', async () => {
      const who = { id: FULL.id, schoolId: FULL.schoolId };
      await rhythms().save(FULL);
      await rhythms().plan([{ ...who, kind: 'staff' }]);
      expect(await rhythms().of(FULL.id, 'student')).to.deep.equal({ ...FULL, version: 2 });
      expect(await due('00:00', 10, 'staff')).to.deep.equal(['sanne']);
      expect((await rhythms().ofMany([FULL.id], 'staff'))[0]?.lookedAt).to.equal(null);
      const fresh = { id: person('new'), schoolId: FULL.schoolId };
      await rhythms().plan([
        { ...fresh, kind: 'student' },
        { ...fresh, kind: 'staff' },
      ]);
      for (const kind of ['student', 'staff'] as const)
        expect(await rhythms().of(fresh.id, kind)).to.deep.equal({
          ...{ ...newRhythm(fresh.id, fresh.schoolId, kind), version: 2 },
        });
    });

    it('are planned for many at once, by two at the same time, where some have one: each has one, as chosen or as new', async () => {
      await rhythms().save(FULL);
      const { schoolId } = FULL;
      const news = Array.from({ length: 45 }, (_, n) => person(`one-of-many-${n}`));
      const all = [FULL.id, ...news].map((id) => ({ id, schoolId, kind: 'student' as const }));
      await Promise.all([rhythms().plan(all), rhythms().plan(all)]);
      expect(await rhythms().of(FULL.id, 'student')).to.deep.equal({ ...FULL, nextAt: TO_PLAN, version: 3 });
      for (const id of news)
        expect(await rhythms().of(id, 'student')).to.deep.equal({ ...newRhythm(id, schoolId, 'student'), version: 2 });
    });

    it('are to be planned anew for everybody in a placement that changes, and keep what was chosen', async () => {
      await rhythms().save(FULL);
      await givenPlacement(ports(), placementOfSanne());
      expect(await rhythms().of(FULL.id, 'student')).to.deep.equal({ ...FULL, nextAt: TO_PLAN, version: 2 });
      for (const { id, schoolId } of [karel(), els(), joost()]) {
        const fresh = { ...newRhythm(id, schoolId, 'staff'), version: 1 };
        expect(await rhythms().of(id, 'staff')).to.deep.equal(fresh);
      }
      expect(await due('00:00')).to.deep.equal(['sanne']);
    });
  });
}
