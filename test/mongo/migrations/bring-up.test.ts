import { expect } from 'chai';
import { decide } from '../../../src/decide.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { decidePok } from '../../../src/domain/placements/record-pok.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { DatabaseUnavailable } from '../../../src/ports.js';
import { createPeopleStore } from '../../../src/mongo/stores/people-store.js';
import { createPlacementStore } from '../../../src/mongo/stores/placement-store.js';
import { createRhythmStore } from '../../../src/mongo/stores/rhythm-store.js';
import { createSchoolStore } from '../../../src/mongo/stores/school-store.js';
import { oldPerson, oldPlacement, oldSchool } from '../../support/old-documents.js';
import { anneke } from '../../support/people.js';
import { openStorage } from '../../support/storage.js';

const ID = 'sanne-de-brug' as PlacementId;
const MANY = 230;

describe('documents that main stored before they bore the number of their form', function () {
  this.timeout(60_000);
  let storage: Awaited<ReturnType<typeof openStorage>>;
  let stores: ReturnType<typeof storesOn>;
  const storesOn = (on: typeof storage) => ({
    people: createPeopleStore(on).people,
    schools: createSchoolStore(on).schools,
    ...createPlacementStore(on, createRhythmStore(on).rhythms),
  });
  const stored = (name: string) => storage.connection.collection<Record<string, unknown> & { _id: string }>(name);
  beforeEach(async () => {
    storage = await openStorage(`old-forms-${process.pid}`);
    await storage.connection.dropDatabase();
    await stored('people').insertOne(oldPerson);
    await stored('placements').insertOne(oldPlacement);
    await stored('schools').insertOne(oldSchool);
    stores = storesOn(storage);
  });
  afterEach(() => storage.connection.close());
  const pass = async ({ passes } = storage): Promise<number> => {
    let done = 0;
    for (const one of passes) done += await one();
    return done;
  };
  const set = async (pok: string, source: string) => {
    const act = { at: '2026-11-25T13:00:00.000Z', by: anneke().id, role: 'office', way: 'card', source } as const;
    return decide(
      stores.placements,
      (await stores.placements.load(ID))!,
      (record) => decidePok(record, { pok: pok as Day, version: 2 }, act),
      { stored: () => undefined },
      { kick: () => undefined },
    );
  };

  it('are read as those of today', async () => {
    const { _id, ...facts } = oldPlacement;
    expect(await stores.placements.byId(ID)).to.deep.equal({ id: _id, ...facts });
    expect((await stores.people.byId('sanne' as PersonId))?.name).to.equal('Sanne de Wit');
    expect((await stores.schools.byId('demo' as SchoolId))?.reminders.hours.at).to.equal('16:00');
    expect(storage.setAside.count()).to.equal(0);
  });

  it('are decided on as those of today, also where the pass has not been there', async () => {
    expect((await set('2026-09-10', 'press-3')).kind).to.equal('done');
    const record = (await stores.placements.load(ID))!;
    expect(record.history.map(({ what }) => what.kind)).to.deep.equal(['taken-over', 'pok']);
    expect(record.pokHistory?.map(({ source }) => source)).to.deep.equal(['press-1', 'press-2', 'press-3']);
    expect(brokenAt(record.history)).to.equal(null);
  });

  it('are brought up by the pass at the start, once, and bear the number', async () => {
    expect(await pass()).to.equal(3);
    expect((await stored('placements').findOne())?.['form']).to.equal(2);
    const record = await stores.placements.load(ID);
    expect(await pass()).to.equal(0);
    expect(await stores.placements.load(ID)).to.deep.equal(record);
    expect(record?.pokHistory).to.deep.equal(oldPlacement.pokHistory);
  });

  it('are brought up by two processes at the same time, each of them once, and what a third writes stays', async () => {
    await stored('people').insertMany(
      Array.from({ length: MANY }, (_, i) => ({ ...oldPerson, _id: `p${i}`, teams: null })),
    );
    const other = await openStorage(`old-forms-${process.pid}`);
    storesOn(other);
    const [one, two] = await Promise.all([pass(), pass(other), set('2026-09-10', 'press-3')]);
    await other.connection.close();
    expect(one + two).to.be.within(MANY + 2, MANY + 3);
    expect(await stored('people').countDocuments({ form: 5, version: 1 })).to.equal(MANY + 1);
    expect((await stores.placements.byId(ID))?.pok).to.equal('2026-09-10');
  });

  it('of which one cannot be brought up keep nobody else from it: it is set aside', async () => {
    await stored('people').insertOne({ ...oldPerson, _id: 'later', teams: null, form: 9 });
    expect(await pass()).to.equal(3);
    expect(storage.setAside.count()).to.equal(1);
    const unread = await stores.people.byId('later' as PersonId).catch((error: unknown) => error);
    expect(unread).to.be.instanceOf(DatabaseUnavailable);
    expect(String((unread as Error).cause)).to.include('form (of a later version)');
    expect(await stores.people.byIds(['later', 'sanne'] as PersonId[])).to.have.length(1);
  });
});

describe('a placement of which the commit was cut short', function () {
  this.timeout(60_000);

  it('is planned for afterwards, once', async () => {
    const storage = await openStorage(`cut-short-${process.pid}`);
    await storage.connection.dropDatabase();
    const { rhythms } = createRhythmStore(storage);
    let isCut = true;
    const { placements } = createPlacementStore(storage, {
      plan: (people) => (isCut ? Promise.reject(new Error('killed')) : rhythms.plan(people)),
    });
    const { _id: id, ...facts } = oldPlacement;
    const act = { at: '2026-11-25T13:00:00.000Z', by: anneke().id, role: 'office', way: 'card', source: 'a' } as const;
    const first = recorded({ id, ...facts } as never, act) as PlacementRecord;
    expect(await placements.commit(first, 0).catch(String)).to.include('killed');
    expect(await rhythms.of('sanne' as PersonId, 'student')).to.equal(null);
    isCut = false;
    expect([await placements.planUnplanned(), await placements.planUnplanned()]).to.deep.equal([1, 0]);
    expect((await rhythms.of('sanne' as PersonId, 'student'))?.nextAt).to.deep.equal(new Date(0));
    await storage.connection.close();
  });
});
