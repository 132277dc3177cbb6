import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decidePok } from '../../../src/domain/placements/record-pok.js';
import { approve, empty, saying, send, write } from '../../support/goals.js';
import type { MemoryPorts } from '../../support/memory-ports.js';
import { broken, nights, schoolAtNight } from '../../support/nights.js';
import { placementOfSanne, sanne } from '../../support/people.js';

const of = (facts: object): object => ({ school: 'demo', ...facts });

describe('Of what the school recorded it is seen', () => {
  const record = 'placement sanne-de-brug';
  const withPok = async (): Promise<MemoryPorts> => {
    const ports = await schoolAtNight();
    const pok = await ports.placements.load(placementOfSanne().id);
    const act = { at: '2026-11-25T13:00:00.000Z', by: sanne().id, role: 'office', way: 'card', source: 'a' } as const;
    const decision = decidePok(pok!, { pok: '2026-09-14' as Day, version: 0 }, act);
    if (decision.kind === 'change') await ports.placements.commit(applied(decision.change), 1);
    await nights(ports);
    expect(broken(ports)).to.deep.equal([]);
    return ports;
  };

  for (const [what, change] of [
    ['the POK day', { pok: '2026-09-01' as Day }],
    ['the minutes to make', { minutesToMake: 60 }],
    ['who recorded the POK', { pokHistory: [] }],
    ['whose it is', { studentId: 'milan' as never }],
  ] as const) {
    it(`that ${what} was changed beside the decisions`, async () => {
      const ports = await withPok();
      ports.placements.tamper('sanne-de-brug', (one) => ({ ...one, ...change }));
      await nights(ports);
      expect(broken(ports)).to.deep.equal([of({ record, why: 'changed' })]);
    });
  }

  it('that its history was taken off', async () => {
    const ports = await withPok();
    ports.placements.tamper('sanne-de-brug', (one) => ({ ...one, history: [] }));
    await nights(ports);
    expect(broken(ports)).to.deep.include(of({ record, why: 'changed' }));
  });

  it('that a name was changed, or an account', async () => {
    for (const change of [{ name: 'Sanne Wit' }, { teams: null }]) {
      const ports = await withPok();
      ports.people.tamper('sanne', (one) => ({ ...one, ...change }));
      await nights(ports);
      expect(broken(ports)).to.deep.equal([of({ record: 'person sanne', why: 'changed' })]);
    }
  });

  it('that a goal was changed beside its history, or taken away', async () => {
    const agreed = approve(send(write(empty, 'a')));
    const [goal] = agreed.goals;
    const easier = { ...agreed, goals: [{ ...goal!, said: saying({ goal: 'iets makkelijkers' }) }] };
    for (const [left, why] of [
      [() => easier, 'changed'],
      [null, 'missing'],
    ] as const) {
      const ports = await withPok();
      await ports.goals.commit(agreed, 0);
      await nights(ports);
      ports.goals.tamper('sanne-de-brug', left);
      await nights(ports);
      expect(broken(ports)).to.deep.equal([of({ record: 'goals sanne-de-brug', why })]);
    }
  });
});
