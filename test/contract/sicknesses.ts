import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { neverSick, type SicknessEvent, type SickPeriod, type SickRecord } from '../../src/domain/sickness/sickness.js';
import type { Sicknesses } from '../../src/ports.js';
import type { Notices } from '../../src/ports/notices.js';
import { joost, karel, milan, noor, sanne } from '../support/people.js';

const from = '2026-11-25' as Day;
const back = '2026-11-30' as Day;

/** Every kind there is: one that the store does not know would not come back. */
const events: Readonly<Record<SicknessEvent['kind'], SicknessEvent>> = {
  reported: { kind: 'reported', period: 1, from, expectedUntil: null },
  changed: { kind: 'changed', period: 1, from, expectedUntil: '2026-11-29' as Day },
  'still-sick': { kind: 'still-sick', period: 1 },
  seen: { kind: 'seen', period: 1 },
  'long-decided': { kind: 'long-decided', period: 1, isExtended: true },
  recovered: { kind: 'recovered', period: 1, back },
  'taken-back': { kind: 'taken-back', period: 1 },
};

const open: SickPeriod = {
  state: 'open',
  from,
  expectedUntil: null,
  back: null,
  reportedAt: '2026-11-25T06:42:00.000Z',
  said: 1,
  told: [karel().id, joost().id],
};
const over: SickPeriod = { ...open, state: 'recovered', expectedUntil: '2026-11-29' as Day, back };

function after(record: SickRecord, what: SicknessEvent, periods: readonly SickPeriod[]): SickRecord {
  return applied<SickRecord, SicknessEvent>({
    next: { ...record, periods },
    event: {
      at: '2026-11-25T06:42:00.000Z',
      by: record.id,
      role: 'student',
      way: 'chat',
      source: `m${record.version}`,
      what,
    },
    notices: [{ key: `sick:${record.id}:${record.version}`, to: karel().id, about: { kind: 'refresh', subject: 's' } }],
  });
}

export function describeSicknesses(ports: () => { readonly sicknesses: Sicknesses; readonly notices: Notices }): void {
  describe('sick records', () => {
    const sicknesses = (): Sicknesses => ports().sicknesses;
    const reported = (id: PersonId): SickRecord => after(neverSick(id), events.reported, [open]);

    it('keep every kind of event and period to the letter, so that the chain of hashes holds', async () => {
      let record = neverSick(sanne().id);
      expect(await sicknesses().load(record.id)).to.equal(null);
      for (const what of Object.values(events)) {
        const next = after(record, what, [over, { ...open, state: 'taken-back' }, open]);
        expect(await sicknesses().commit(next, record.version)).to.equal(true);
        record = next;
      }
      const stored = await sicknesses().load(record.id);
      expect(stored).to.deep.equal(record);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      await sicknesses().commit(reported(sanne().id), 0);
      expect(await sicknesses().commit(reported(sanne().id), 0)).to.equal(false);
      const next = after(reported(sanne().id), events.recovered, [over]);
      expect(await sicknesses().commit(next, 2)).to.equal(false);
      expect(await sicknesses().commit(next, 1)).to.equal(true);
    });

    it('are open while the last period is, a page at a time in order of student', async () => {
      const [noors, milans, sannes] = [noor().id, milan().id, sanne().id].map(reported);
      for (const record of [sannes!, noors!, milans!]) await sicknesses().commit(record, 0);
      await sicknesses().commit(after(noors!, events.recovered, [over]), 1);
      expect((await sicknesses().open('', 10)).map(({ id }) => id)).to.deep.equal(['milan', 'sanne']);
      expect(await sicknesses().open('', 1)).to.deep.equal([milans]);
      expect((await sicknesses().open(milans!.id, 1)).map(({ id }) => id)).to.deep.equal(['sanne']);
      expect(await sicknesses().open(sannes!.id, 1)).to.deep.equal([]);
    });

    it('leave their notices with the rest', async () => {
      await sicknesses().commit(reported(sanne().id), 0);
      expect(await ports().notices.collect()).to.equal(1);
      expect((await sicknesses().load(sanne().id))?.outbox).to.deep.equal([]);
    });
  });
}
