import { expect } from 'chai';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { weeklyDigest } from '../../../src/features/digests/weekly-digest.js';
import { MONDAY, planned, toldAt } from '../../support/digests.js';
import { els, joost, placementOfSanne } from '../../support/people.js';
import { givenPlacement } from '../../support/given.js';

describe('The digest comes once', () => {
  it('however often and late it is looked, and then a week later', async () => {
    const talk = await planned();
    expect(Object.keys(await toldAt(talk, '2026-12-01T20:30:00Z')).sort()).to.deep.equal(['els', 'joost']);
    expect(await toldAt(talk, '2026-12-01T20:31:00Z')).to.deep.equal({});
    expect(momentOf((await weeklyDigest.next!(talk.ports))!)).to.deep.equal({ day: '2026-12-07', time: '08:00' });
  });

  it('after a stop of weeks: only the last, while it is fresh', async () => {
    const talk = await planned();
    expect(Object.keys(await toldAt(talk, '2026-12-16T06:59:00Z'))).to.include('joost');
    expect(await talk.ports.digests.byId('digest:joost:2026-W51')).not.to.equal(null);
    expect(await talk.ports.digests.byId('digest:joost:2026-W50')).to.equal(null);
    const late = await planned();
    expect(await toldAt(late, '2026-12-16T07:01:00Z')).to.deep.equal({});
  });

  it('where two look at the same time, and where one is killed before it has planned the next', async () => {
    const talk = await planned();
    talk.ports.clock.set(MONDAY);
    const before = talk.ports.rhythms.all();
    await Promise.all([weeklyDigest.run(talk.ports), weeklyDigest.run(talk.ports)]);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal(['els', 'joost']);
    for (const rhythm of before) {
      const { version } = (await talk.ports.rhythms.of(rhythm.id, rhythm.kind))!;
      await talk.ports.rhythms.save({ ...rhythm, version: version + 1 });
    }
    expect(await toldAt(talk, '2026-11-30T07:01:00Z')).to.deep.equal({});
  });

  it('where a placement is put meanwhile, and not for who has it off', async () => {
    const talk = await planned();
    await givenPlacement(talk.ports, placementOfSanne());
    const rhythm = (await talk.ports.rhythms.of(els().id, 'staff'))!;
    await talk.ports.rhythms.save({ ...rhythm, off: ['digest'], version: rhythm.version + 1 });
    expect(Object.keys(await toldAt(talk, MONDAY))).to.deep.equal(['joost']);
    await givenPlacement(talk.ports, placementOfSanne());
    expect(await toldAt(talk, '2026-11-30T08:00:00Z')).to.deep.equal({});
  });

  it('is not told days later to who could not be reached until then', async () => {
    const talk = await planned();
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(talk.ports);
    talk.ports.clock.set('2026-12-02T07:01:00Z');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('for the others where the data of one cannot be read, and for that one an hour later', async () => {
    const talk = await planned();
    const { people } = talk.ports;
    const broken = { ...talk.ports, people: { ...people, byId: (id: PersonId) => byIdBut(id) } };
    const byIdBut = (id: PersonId): ReturnType<typeof people.byId> =>
      id === joost().id ? Promise.reject(new TypeError('Joost is broken')) : people.byId(id);
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(broken);
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal(['els']);
    expect(JSON.stringify(talk.ports.log.lines)).to.include('TypeError').and.not.match(/joost/i);
    expect(await toldAt(talk, '2026-11-30T07:59:00Z')).to.deep.equal({});
    expect(Object.keys(await toldAt(talk, '2026-11-30T08:00:00Z'))).to.deep.equal(['joost']);
  });
});
