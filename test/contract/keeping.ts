import { expect } from 'chai';
import type { Look } from '../../src/domain/keeping/looks.js';
import type { Tombstone } from '../../src/domain/keeping/tombstone.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { Stores } from '../../src/mongo/stores-on.js';
import { givenHistory, givenPerson, givenPlacement } from '../support/given.js';
import { els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../support/people.js';
import { someSheets } from '../support/statement.js';

const DEMO = 'demo' as SchoolId;
const at = (time: string): Date => new Date(`2026-11-25T${time}:00.000Z`);

export function describeKeeping(stores: () => Stores): void {
  describe('what is kept of people', () => {
    const { id: placement } = placementOfSanne();
    beforeEach(async () => {
      for (const person of [sanne(), karel(), fatima()]) await givenPerson(stores(), person);
      await givenPlacement(stores(), placementOfSanne());
      await givenPlacement(stores(), placementOfMilan());
      for (const sheet of someSheets()) await givenHistory(stores().sheets, sheet);
    });

    it('is found by collection, and removed with all that hangs on it, again without harm', async () => {
      const whose = { person: sanne().id, placements: [placement] };
      const { sheets, placements, people } = await stores().keeping.kept(whose);
      expect([sheets?.length, placements?.length, people?.length]).to.deep.equal([4, 1, 1]);
      await stores().keeping.erase(whose, 'all');
      await stores().keeping.erase(whose, 'all');
      expect(await stores().keeping.kept(whose)).to.deep.equal({});
      expect(await stores().sheets.ofPlacement(placement)).to.deep.equal([]);
      expect((await stores().people.byId(karel().id))?.name).to.equal('Karel Jansen');
      expect((await stores().placements.byId(placementOfMilan().id))?.id).to.equal('milan-licht-geluid');
    });

    it('is, of how somebody is reached alone, nothing that proves anything', async () => {
      await stores().keeping.erase({ person: sanne().id, placements: [] }, 'contact');
      expect(await stores().people.byId(sanne().id)).not.to.equal(null);
      expect(await stores().sheets.ofPlacement(placement)).to.have.length(4);
    });

    it('needs the name of who is in a placement, or acted on one; of nobody else', async () => {
      const { keeping } = stores();
      const named = async (id: string, but: readonly PlacementId[] = []) => keeping.isNamed(id as PersonId, but);
      expect([await named(karel().id), await named(els().id), await named(joost().id)]).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect([await named('anneke'), await named('nobody')]).to.deep.equal([true, false]);
      expect([await named(sanne().id, [placement]), await named(milan().id, [placement])]).to.deep.equal([false, true]);
    });

    it('is over a day after the last one of a placement', async () => {
      const over = (day: string, school = DEMO) => stores().keeping.placementsOver(school, day as Day, 5);
      const { until } = placementOfSanne().period;
      expect(await over(until)).not.to.include(placement);
      expect(await over('2028-01-01')).to.deep.equal(['milan-licht-geluid', placement]);
      expect(await over('2028-01-01', 'other' as SchoolId)).to.deep.equal([]);
    });
  });

  describe('tombstones', () => {
    const stone = (subject: string, time: string): Tombstone => ({
      ...{ what: 'person', subject, rule: 'asked' },
      at: at(time).toISOString(),
    });

    it('are to be carried out until they were, and known from then on', async () => {
      const { tombstones } = stores();
      const [one, two] = [stone('one', '13:00'), stone('two', '14:00')];
      await tombstones.put([two, one]);
      expect(await tombstones.toCarryOut()).to.deep.equal([one, two]);
      await tombstones.carriedOut([two]);
      expect(await tombstones.toCarryOut()).to.deep.equal([one]);
      await tombstones.carriedOut([one]);
      expect(await tombstones.toCarryOut()).to.deep.equal([]);
      expect(await tombstones.known(['person one', 'person three'])).to.deep.equal(['person one']);
    });

    it('of the same thing are one, the last, and it is to be carried out again', async () => {
      const { tombstones } = stores();
      await tombstones.put([stone('one', '13:00')]);
      await tombstones.carriedOut([stone('one', '13:00')]);
      await tombstones.put([stone('one', '15:00')]);
      // The one before it was slow.
      await tombstones.carriedOut([stone('one', '13:00')]);
      expect(await tombstones.toCarryOut()).to.deep.equal([stone('one', '15:00')]);
    });
  });

  describe('looks', () => {
    const look = (of: string, time: string, changes: Partial<Look> = {}): Look => ({
      ...{ schoolId: DEMO, by: joost().id, of: of as PersonId, what: 'page', way: 'tab', at: at(time) },
      ...changes,
    });

    it('at somebody are found, the last first, and no more than asked for', async () => {
      const { looks } = stores();
      for (const one of [look('sanne', '13:00'), look('p1', '15:00'), look('milan', '14:00')]) await looks.note(one);
      expect(await looks.at(['sanne', 'p1'], 5)).to.deep.equal([look('p1', '15:00'), look('sanne', '13:00')]);
      expect(await looks.at(['sanne', 'p1'], 1)).to.have.length(1);
    });

    it('are forgotten school by school, and those from then on stay', async () => {
      const { looks } = stores();
      await looks.note(look('sanne', '13:00'));
      await looks.note(look('sanne', '14:00'));
      await looks.note(look('sanne', '13:00', { schoolId: 'other' as SchoolId }));
      await looks.forget(DEMO, at('14:00'));
      expect((await looks.at(['sanne'], 5)).map((one) => [one.schoolId, one.at])).to.deep.equal([
        ...[
          [DEMO, at('14:00')],
          ['other', at('13:00')],
        ],
      ]);
    });
  });
}
