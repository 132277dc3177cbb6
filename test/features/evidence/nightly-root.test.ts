import { expect } from 'chai';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import {
  follows,
  nextRoot,
  rootClaimsOf,
  type Head,
  type NightlyRoot,
} from '../../../src/domain/evidence/nightly-root.js';
import type { SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { emptySheet } from '../../../src/domain/weeks/week-sheet.js';
import { givenPlacement, givenSchool } from '../../support/given.js';
import { broken, schoolAtNight, stored } from '../../support/nights.js';
import { placementOfSanne, school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';
import { HOUSE } from '../../support/statement-keys.js';

const added = history('2026-W47').add([hours('2026-11-19', 420)]);
const submitted = added.submit();
const other = history('2026-W46').add([hours('2026-11-12', 60)]);
const headOf = ({ sheet }: typeof added): Head => [sheet.id as never, sheet.history.at(-1)!.hash];

describe('Every night', () => {
  it('a root is made over all that is new or has changed, and over that only', async () => {
    const ports = await schoolAtNight(added, other);
    await nightlyRoot.run(ports);
    await stored(ports, [submitted]);
    await nightlyRoot.run(ports);
    const [first, second] = ports.roots.all;
    const names = first!.sheets.map(([name]) => name);
    expect(names).to.deep.equal([
      ...['person sanne', 'placement sanne-de-brug', other.sheet.id, added.sheet.id, 'school demo'],
    ]);
    expect(second!.sheets).to.deep.equal([headOf(submitted)]);
    expect([follows(first!, null), follows(second!, first!)]).to.deep.equal([true, true]);
    expect(broken(ports)).to.deep.equal([]);
  });

  it('each root is signed by the house, and so is where the chain ends', async () => {
    const ports = await schoolAtNight(added);
    await nightlyRoot.run(ports);
    const [root] = ports.roots.all;
    expect(await HOUSE.isRootOf(root!.signature!, rootClaimsOf(root!)!)).to.equal(true);
    expect(await HOUSE.isRootOf(root!.signature!, { ...rootClaimsOf(root!)!, n: 2 })).to.equal(false);
    expect(await ports.roots.end('demo' as SchoolId)).to.deep.equal({
      ...rootClaimsOf(root!),
      signature: root!.signature,
    });
  });

  it('each school has a chain of its own, which goes on from the one that all had before', async () => {
    const ports = await schoolAtNight(added);
    const elsewhere = { ...placementOfSanne(), id: 'p1' as PlacementId, schoolId: 'other' as SchoolId };
    await givenSchool(ports, { ...school(), id: 'other' as SchoolId, tenantIds: [] });
    await givenPlacement(ports, elsewhere);
    const early = { n: 1, at: '2026-11-01T01:30:00.000Z', previous: '', sheets: [], hash: 'early' };
    await ports.roots.add(early);
    await nightlyRoot.run(ports);
    const roots = ports.roots.all.slice(1).map(({ school: of, n, previous }) => [of, n, previous]);
    expect(roots).to.have.deep.members([
      ['demo', 2, 'early'],
      ['other', 2, 'early'],
    ]);
    expect(broken(ports)).to.deep.equal([]);
  });

  it('nothing is made where nothing has changed, however often it runs', async () => {
    const ports = await schoolAtNight(added);
    for (let i = 0; i < 3; i++) await nightlyRoot.run(ports);
    expect(ports.roots.all).to.have.length(1);
  });

  it('only what has changed is read', async () => {
    const ports = await schoolAtNight(added, other);
    await nightlyRoot.run(ports);
    await stored(ports, [submitted]);
    const read: string[] = [];
    const { sheet } = ports.proven;
    const watched = {
      ...sheet,
      unrooted: async (after: string, most: number) => {
        const found = await sheet.unrooted(after, most);
        read.push(...found.map(({ id }) => id));
        return found;
      },
      page: () => Promise.reject(new Error('all of them were read')),
      hashes: () => Promise.reject(new Error('all of them were read')),
    };
    await nightlyRoot.run({ ...ports, proven: { ...ports.proven, sheet: watched } });
    expect(read).to.deep.equal([submitted.sheet.id]);
  });

  it('what changes while the root is made is in the next one', async () => {
    const ports = await schoolAtNight(added);
    const racing = {
      ...ports,
      roots: {
        ...ports.roots,
        add: async (root: NightlyRoot) => {
          const isAdded = await ports.roots.add(root);
          await stored(ports, [submitted]);
          return isAdded;
        },
      },
    };
    await nightlyRoot.run(racing);
    await nightlyRoot.run(ports);
    expect(ports.roots.all.map(({ sheets }) => sheets.filter(([name]) => name === added.sheet.id))).to.deep.equal([
      [headOf(added)],
      [headOf(submitted)],
    ]);
  });

  it('a run that was cut short after the root is taken up by the next', async () => {
    const ports = await schoolAtNight(added);
    const cut = { ...ports, roots: { ...ports.roots, keepEnd: () => Promise.reject(new Error('killed')) } };
    expect(await nightlyRoot.run(cut).catch(String)).to.equal('Error: killed');
    await nightlyRoot.run(ports);
    expect(ports.roots.all.map(({ n }) => n)).to.deep.equal([1, 2]);
    await nightlyRoot.run(ports);
    expect(ports.roots.all).to.have.length(2);
    expect(broken(ports)).to.deep.equal([]);
  });

  it('of two machines at once one makes the root, and nobody complains', async () => {
    const ports = await schoolAtNight(added, other);
    await Promise.all([nightlyRoot.run(ports), nightlyRoot.run(ports)]);
    await nightlyRoot.run(ports);
    expect(ports.roots.all).to.have.length(1);
    expect(broken(ports)).to.deep.equal([]);
  });

  it('many are taken in by roots of two thousand lines', async () => {
    const ports = await schoolAtNight();
    const many = Array.from({ length: 2005 }, (_, i) => ({
      ...added.sheet,
      id: `x${String(i).padStart(4, '0')}` as never,
    }));
    const sheet = {
      ...ports.proven.sheet,
      unrooted: (after: string, most: number) => {
        const from = after === '' ? 0 : Number(after.slice(1)) + 1;
        return Promise.resolve(many.slice(from, from + most));
      },
    };
    await nightlyRoot.run({ ...ports, proven: { ...ports.proven, sheet } });
    expect(ports.roots.all.map(({ sheets }) => sheets.length)).to.deep.equal([2000, 8]);
    expect(follows(ports.roots.all[1]!, ports.roots.all[0]!)).to.equal(true);
  });

  it('what is not sound is taken into no root, and said night after night', async () => {
    const ports = await schoolAtNight(added);
    ports.sheets.tamper(added.sheet.id, (sheet) => ({ ...sheet, state: 'approved' }));
    for (let night = 0; night < 2; night++) {
      await nightlyRoot.run(ports);
      expect(broken(ports)).to.deep.equal([{ school: 'demo', sheet: added.sheet.id, why: 'changed' }]);
    }
    expect(ports.roots.all.flatMap(({ sheets }) => sheets.map(([name]) => name))).not.to.include(added.sheet.id);
  });

  it('what belongs to nobody waits, and is said', async () => {
    const ports = await schoolAtNight(history('2026-W47', emptySheet('gone' as PlacementId, added.sheet.week)).add([]));
    await nightlyRoot.run(ports);
    expect(ports.log.lines.filter(({ event }) => event === 'root-passed-over').map(({ facts }) => facts)).to.deep.equal(
      [{ document: 'gone:2026-W47' }],
    );
  });
});

describe('At night it is seen', () => {
  const sealed = async () => {
    const ports = await schoolAtNight(added);
    await nightlyRoot.run(ports);
    await stored(ports, [submitted]);
    await nightlyRoot.run(ports);
    broken(ports);
    return ports;
  };
  const missing = { school: 'demo', root: 2, why: 'missing' };

  it('that the last root is gone, each night, and the chain goes on from what was signed', async () => {
    const ports = await sealed();
    const [root] = ports.roots.all.splice(1);
    await nightlyRoot.run(ports);
    expect(broken(ports)).to.deep.equal([missing]);
    await stored(ports, [other]);
    await nightlyRoot.run(ports);
    expect(ports.roots.all.at(-1)).to.include({ n: 3, previous: root!.hash });
  });

  it('that all of them are gone', async () => {
    const ports = await sealed();
    ports.roots.all.length = 0;
    await nightlyRoot.run(ports);
    expect(broken(ports)).to.deep.equal([missing]);
  });

  it('that all of them and what was signed are gone: the documents know, and nothing new is put in their place', async () => {
    const ports = await sealed();
    ports.roots.all.length = 0;
    ports.roots.allEnds.clear();
    await stored(ports, [other]);
    for (let night = 0; night < 2; night++) {
      await nightlyRoot.run(ports);
      expect(broken(ports)).to.deep.equal([missing]);
    }
    expect(ports.roots.all).to.deep.equal([]);
  });

  it('that roots and what was signed were put back to an earlier night', async () => {
    const ports = await sealed();
    const [, last] = ports.roots.all.splice(1);
    expect(last).to.equal(undefined);
    const [first] = ports.roots.all;
    await ports.roots.keepEnd({ ...rootClaimsOf(first!)!, signature: first!.signature! });
    await nightlyRoot.run(ports);
    expect(broken(ports)).to.deep.equal([missing]);
  });

  it('that the last root was sealed anew, by whoever has no key of the house', async () => {
    const ports = await sealed();
    const [first, second] = ports.roots.all;
    const forged = nextRoot('demo' as SchoolId, first!, [headOf(added)], second!.at);
    ports.roots.all.splice(1, 1, { ...forged, signature: second!.signature! });
    await nightlyRoot.run(ports);
    expect(broken(ports)).to.deep.equal([
      { school: 'demo', root: 2, why: 'signature' },
      { school: 'demo', root: 2, why: 'changed' },
    ]);
  });

  it('by ids only: no name and no word of a sheet is logged', async () => {
    const ports = await schoolAtNight(history('2026-W47').add([hours('2026-11-19', 60, { activity: 'geheim' })]));
    ports.sheets.tamper(added.sheet.id, (sheet) => ({ ...sheet, state: 'approved' }));
    await nightlyRoot.run(ports);
    expect(JSON.stringify(ports.log.lines)).not.to.match(/geheim|Sanne|Karel/);
  });
});
