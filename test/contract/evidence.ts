import { expect } from 'chai';
import type { Week } from '../../src/domain/calendar/day.js';
import { nextRoot, type NightlyRoot } from '../../src/domain/evidence/nightly-root.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { emptySheet, type SheetId } from '../../src/domain/weeks/week-sheet.js';
import type { DownloadLink } from '../../src/ports/evidence.js';
import type { Stores } from '../../src/mongo/database.js';
import { history, hours } from '../support/statement.js';

const first = nextRoot(null, [['a:2026-W47' as SheetId, 'x']], '2026-11-25T01:30:00.000Z')!;
const second = nextRoot(first, [['b:2026-W47' as SheetId, 'y']], '2026-11-26T01:30:00.000Z')!;
const third = nextRoot(second, [['a:2026-W47' as SheetId, 'z']], '2026-11-27T01:30:00.000Z')!;

export function describeEvidence(stores: () => Stores): void {
  describe('all week sheets', () => {
    const weeks = ['2026-W46', '2026-W47', '2026-W53'] as Week[];
    const stored = ['p1', 'p10'].flatMap((placement) =>
      weeks.map(
        (week) => history(week, emptySheet(placement as PlacementId, week)).add([hours('2026-11-12', 60)]).sheet,
      ),
    );
    beforeEach(async () => {
      for (const sheet of stored.toReversed()) await stores().sheets.commit(sheet, 0);
    });

    it('are gone through a page at a time, each once, in order of id', async () => {
      const seen: SheetId[] = [];
      for (let after: SheetId | '' = ''; ;) {
        const page = await stores().sheets.page(after, 4);
        seen.push(...page.map(({ id }) => id));
        const last = page.at(-1);
        if (!last) break;
        after = last.id;
      }
      expect(seen).to.deep.equal(stored.map(({ id }) => id).sort());
    });

    it('come with their history', async () => {
      expect(await stores().sheets.page('', 1)).to.deep.equal([stored.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]]);
    });

    it('of one placement are in order of week, and those of no other', async () => {
      expect(await stores().sheets.ofPlacement('p1' as PlacementId)).to.deep.equal(stored.slice(0, 3));
      expect(await stores().sheets.ofPlacement('p' as PlacementId)).to.deep.equal([]);
    });
  });

  describe('nightly roots', () => {
    it('are none at first', async () => {
      expect(await stores().roots.last()).to.equal(null);
      expect(await stores().roots.page(0, 10)).to.deep.equal([]);
    });

    it('come back to the letter, in order of number, after a number', async () => {
      for (const root of [third, first, second]) expect(await stores().roots.add(root)).to.equal(true);
      expect(await stores().roots.last()).to.deep.equal(third);
      expect(await stores().roots.page(0, 2)).to.deep.equal([first, second]);
      expect(await stores().roots.page(2, 2)).to.deep.equal([third]);
    });

    it('are one per number: of ten at once one is added', async () => {
      const rivals = Array.from({ length: 10 }, (_, i): NightlyRoot => ({
        ...first,
        at: `2026-11-25T01:3${i}:00.000Z`,
      }));
      const added = await Promise.all(rivals.map((root) => stores().roots.add(root)));
      expect(added.filter(Boolean)).to.have.length(1);
      expect(await stores().roots.page(0, 10)).to.deep.equal([rivals[added.indexOf(true)]]);
    });
  });

  describe('download links', () => {
    const link = (expires = '2026-11-25T13:15:00.000Z'): DownloadLink => ({
      placementId: 'p1' as PlacementId,
      what: { kind: 'statement', format: 'pdf' },
      personId: 'sanne' as PersonId,
      expires: new Date(expires),
    });

    it('are found as they were added, also when they have expired', async () => {
      await stores().links.add('a', link('2000-01-01T00:00:00.000Z'));
      expect(await stores().links.find('a')).to.deep.equal(link('2000-01-01T00:00:00.000Z'));
      expect(await stores().links.find('b')).to.equal(null);
    });

    it('are used once: of ten at once one is the first', async () => {
      await stores().links.add('a', link());
      const used = await Promise.all(Array.from({ length: 10 }, () => stores().links.use('a')));
      expect(used.filter(Boolean)).to.have.length(1);
      expect(await stores().links.find('a')).to.equal(null);
      expect(await stores().links.use('never')).to.equal(false);
    });

    it('are forgotten from the moment they expire', async () => {
      await stores().links.add('expired', link());
      await stores().links.add('valid', link('2026-11-25T13:15:00.001Z'));
      await stores().links.forget(new Date('2026-11-25T13:15:00.000Z'));
      expect(await stores().links.find('expired')).to.equal(null);
      expect(await stores().links.find('valid')).not.to.equal(null);
    });
  });
}
