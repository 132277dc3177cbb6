import { expect } from 'chai';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import type { NightlyRoot } from '../../../src/domain/evidence/nightly-root.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { decidePok } from '../../../src/domain/placements/record-pok.js';
import { emptySheet, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import {
  createMemoryLog,
  createMemoryPorts,
  createMemoryWeekSheets,
  type MemoryPorts,
} from '../../support/memory-ports.js';
import { approve, empty, saying, send, write } from '../../support/goals.js';
import { givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';
import { history, hours, type History } from '../../support/statement.js';

const added = history('2026-W47').add([hours('2026-11-19', 420)]);
const submitted = added.submit();
const approved = submitted.approve();
const other = history('2026-W46').add([hours('2026-11-12', 60)]);

async function stored(ports: MemoryPorts, sheets: readonly (WeekSheet | History)[]): Promise<void> {
  for (const one of sheets) {
    const sheet = 'sheet' in one ? one.sheet : one;
    await ports.sheets.commit(sheet, (await ports.sheets.load(sheet.id))?.version ?? 0);
  }
}
const broken = ({ log }: MemoryPorts): unknown[] =>
  log.lines.filter(({ level }) => level === 'error').map(({ event, facts }) => ({ event, ...facts }));
const roots = ({ roots: port }: MemoryPorts): Promise<NightlyRoot[]> => port.page(0, 100);
/** As it would be after somebody had gone about in the database. */
async function tampered(ports: MemoryPorts, sheets: readonly (WeekSheet | History)[]): Promise<MemoryPorts> {
  const after = { ...ports, sheets: createMemoryWeekSheets() };
  await stored(after, sheets);
  return after;
}

/** These as the one page there is. */
const givenOnce =
  <Document>(documents: readonly Document[]) =>
  (after: string): Promise<readonly Document[]> =>
    Promise.resolve(after === '' ? documents : []);

describe('Every night', () => {
  it('a root is made over the sheets that are new or have changed, and over those only', async () => {
    const ports = createMemoryPorts();
    await stored(ports, [added, other]);
    await nightlyRoot.run(ports);
    await stored(ports, [submitted]);
    await nightlyRoot.run(ports);
    const heads = (await roots(ports)).map(({ sheets }) => sheets);
    expect(heads).to.deep.equal([
      [
        [other.sheet.id, other.sheet.history.at(-1)!.hash],
        [added.sheet.id, added.sheet.history.at(-1)!.hash],
      ],
      [[submitted.sheet.id, submitted.sheet.history.at(-1)!.hash]],
    ]);
    expect(broken(ports)).to.deep.equal([]);
  });

  it('nothing is made where nothing has changed, however often it runs', async () => {
    const ports = createMemoryPorts();
    await nightlyRoot.run(ports);
    expect(await roots(ports)).to.deep.equal([]);
    await stored(ports, [added]);
    for (let i = 0; i < 3; i++) await nightlyRoot.run(ports);
    expect(await roots(ports)).to.have.length(1);
  });

  it('of two machines at once one makes the root, and nobody complains', async () => {
    const ports = createMemoryPorts();
    await stored(ports, [added, other]);
    await Promise.all([nightlyRoot.run(ports), nightlyRoot.run(ports)]);
    expect(await roots(ports)).to.have.length(1);
    await nightlyRoot.run(ports);
    expect(broken(ports)).to.deep.equal([]);
  });

  it('all sheets are looked at, also those beyond the first page', async () => {
    const ports = createMemoryPorts();
    const many = Array.from({ length: 120 }, (_, i) => {
      const start = emptySheet(`p${i}` as PlacementId, added.sheet.week);
      return history('2026-W47', start).add([hours('2026-11-19', 60)]);
    });
    await stored(ports, many);
    await nightlyRoot.run(ports);
    expect((await roots(ports))[0]?.sheets).to.have.length(120);
    const after = await tampered(ports, many.slice(1));
    await nightlyRoot.run(after);
    expect(broken(after)).to.deep.equal([{ event: 'evidence-broken', sheet: 'p0:2026-W47', why: 'missing' }]);
  });
});

describe('At night it is seen', () => {
  const seen = async (before: readonly History[], after: readonly (WeekSheet | History)[]): Promise<unknown[]> => {
    const ports = createMemoryPorts();
    await stored(ports, before);
    await nightlyRoot.run(ports);
    const later = await tampered(ports, after);
    await nightlyRoot.run(later);
    return broken(later);
  };
  const changed = { event: 'evidence-broken', sheet: added.sheet.id, why: 'changed' };

  it('that a sheet was removed', async () => {
    expect(await seen([added, other], [other])).to.deep.equal([{ ...changed, why: 'missing' }]);
    expect(await seen([added, other], [added, other])).to.deep.equal([]);
  });

  it('that a history was cut short, and not that it went on', async () => {
    expect(await seen([submitted], [added])).to.deep.equal([changed]);
    expect(await seen([submitted], [approved])).to.deep.equal([]);
  });

  it('that a sheet was made anew with a history that is sound in itself', async () => {
    const anew = history('2026-W47')
      .add([hours('2026-11-19', 480)])
      .submit();
    expect(await seen([submitted], [anew])).to.deep.equal([changed]);
  });

  it('that hours or a state were changed beside the history', async () => {
    const { sheet } = submitted;
    const more = sheet.entries.map((entry) => ({ ...entry, minutes: 480 }));
    expect(await seen([submitted], [{ ...sheet, entries: more }])).to.deep.equal([changed]);
    expect(await seen([submitted], [{ ...sheet, state: 'approved' }])).to.deep.equal([changed]);
  });

  it('again the next night, and the root does not take it for good', async () => {
    const ports = createMemoryPorts();
    await stored(ports, [submitted]);
    await nightlyRoot.run(ports);
    const later = await tampered(ports, [added]);
    for (let night = 0; night < 2; night++) await nightlyRoot.run(later);
    expect(broken(later)).to.deep.equal([changed, changed]);
    expect(await roots(later)).to.have.length(1);
  });

  describe('of what the school recorded', () => {
    const withRecords = async (): Promise<MemoryPorts> => {
      const ports = createMemoryPorts();
      await givenSchool(ports, school());
      await givenPerson(ports, sanne());
      await givenPlacement(ports, placementOfSanne());
      const pok = await ports.placements.load(placementOfSanne().id);
      const act = { at: '2026-11-25T13:00:00.000Z', by: sanne().id, role: 'office', way: 'card', source: 'a' } as const;
      const decision = decidePok(pok!, { pok: '2026-09-14' as Day, version: 0 }, act);
      if (decision.kind === 'change') await ports.placements.commit(applied(decision.change), 1);
      await nightlyRoot.run(ports);
      return ports;
    };
    /** As it would be after somebody had gone about in the database. */
    const tamperedWith = (ports: MemoryPorts, change: object | null): MemoryPorts => ({
      ...ports,
      placements: {
        ...ports.placements,
        records: async (after, most) =>
          (await ports.placements.records(after, most)).flatMap((one) => (change ? [{ ...one, ...change }] : [])),
      },
    });
    const record = 'placement sanne-de-brug';

    it('that each is in the root, and is sound', async () => {
      const ports = await withRecords();
      const [root] = await roots(ports);
      expect(root?.sheets.map(([name]) => name)).to.deep.equal(['person sanne', record, 'school demo']);
      await nightlyRoot.run(ports);
      expect(broken(ports)).to.deep.equal([]);
      expect(await roots(ports)).to.have.length(1);
    });

    for (const [what, change] of [
      ['the POK day', { pok: '2026-09-01' }],
      ['the minutes to make', { minutesToMake: 60 }],
      ['who recorded the POK', { pokHistory: [] }],
      ['the history', { history: [] }],
    ] as const) {
      it(`that ${what} was changed beside the decisions`, async () => {
        const later = tamperedWith(await withRecords(), change);
        await nightlyRoot.run(later);
        expect(broken(later)).to.deep.equal([{ event: 'evidence-broken', record, why: 'changed' }]);
      });
    }

    it('that a goal was changed beside its history, or taken away', async () => {
      const ports = await withRecords();
      const agreed = approve(send(write(empty, 'a')));
      await ports.goals.commit(agreed, 0);
      await nightlyRoot.run(ports);
      expect((await roots(ports)).at(-1)?.sheets.map(([name]) => name)).to.deep.equal(['goals sanne-de-brug']);
      const [goal] = agreed.goals;
      const easier = { ...agreed, goals: [{ ...goal!, said: saying({ goal: 'iets makkelijkers' }) }] };
      for (const [left, why] of [
        [[easier], 'changed'],
        [[], 'missing'],
      ] as const) {
        const after = { ...ports, log: createMemoryLog(), goals: { ...ports.goals, records: givenOnce(left) } };
        await nightlyRoot.run(after);
        expect(broken(after)).to.deep.equal([{ event: 'evidence-broken', record: 'goals sanne-de-brug', why }]);
      }
    });

    it('that one was removed', async () => {
      const later = tamperedWith(await withRecords(), null);
      await nightlyRoot.run(later);
      expect(broken(later)).to.deep.equal([{ event: 'evidence-broken', record, why: 'missing' }]);
    });
  });

  it('that a root itself was changed', async () => {
    const ports = createMemoryPorts();
    await stored(ports, [added]);
    await nightlyRoot.run(ports);
    const [root] = await roots(ports);
    const forged = { ...root!, sheets: [], hash: hashOf([]) };
    const later = {
      ...ports,
      roots: { ...ports.roots, page: (n: number) => Promise.resolve(n === 0 ? [forged] : []) },
    };
    await nightlyRoot.run(later);
    expect(broken(later)).to.deep.equal([{ event: 'evidence-broken', root: 1 }]);
  });

  it('by ids only: no name and no word of a sheet is logged', async () => {
    const ports = createMemoryPorts();
    await stored(ports, [history('2026-W47').add([hours('2026-11-19', 60, { activity: 'geheim' })])]);
    await nightlyRoot.run(ports);
    await nightlyRoot.run(await tampered(ports, []));
    expect(JSON.stringify(ports.log.lines)).not.to.match(/geheim|Sanne|Karel/);
  });
});
