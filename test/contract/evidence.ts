import { expect } from 'chai';
import type { Week } from '../../src/domain/calendar/day.js';
import { nameOfDocument } from '../../src/domain/evidence/document-kinds.js';
import {
  leafOf,
  nextRoot,
  type ChainEnd,
  type Head,
  type NightlyRoot,
} from '../../src/domain/evidence/nightly-root.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { emptySheet } from '../../src/domain/weeks/week-sheet.js';
import type { DownloadLink } from '../../src/ports/evidence.js';
import type { Stores } from '../../src/mongo/stores-on.js';
import { history, hours, type History } from '../support/statement.js';

const demo = 'demo' as SchoolId;
const line = (sheet: string, hash: string): Head => [nameOfDocument('sheet', sheet), hash];
const signed = (root: NightlyRoot): NightlyRoot => ({ ...root, signature: 'a.b.c' });
const first = signed(nextRoot(demo, null, [line('a:2026-W47', 'x')], '2026-11-25T01:30:00.000Z'));
const second = signed(nextRoot(demo, first, [line('b:2026-W47', 'y')], '2026-11-26T01:30:00.000Z'));
const forgotten = { ...second, sheets: second.sheets.map(leafOf) };
const third = signed(nextRoot(demo, second, [line('a:2026-W47', 'z')], '2026-11-27T01:30:00.000Z'));
/** From before there was a chain per school. */
const early: NightlyRoot = { n: 1, at: first.at, previous: '', sheets: [line('a:2026-W36', 'v')], hash: 'w' };

export function describeEvidence(stores: () => Stores): void {
  describe('the sheets of one placement', () => {
    const weeks = ['2026-W46', '2026-W47', '2026-W53'] as Week[];
    const stored = ['p1', 'p10'].flatMap((placement) =>
      weeks.map((week) => sheetOf(placement, week).add([hours('2026-11-12', 60)]).sheet),
    );

    it('come with their history in order of week, and those of no other', async () => {
      for (const sheet of stored.toReversed()) await stores().sheets.commit(sheet, 0);
      expect(await stores().sheets.ofPlacement('p1' as PlacementId)).to.deep.equal(stored.slice(0, 3));
      expect(await stores().sheets.ofPlacement('p' as PlacementId)).to.deep.equal([]);
    });
  });

  describe('documents and roots', () => {
    const week = '2026-W47' as Week;
    const [a, b, c] = ['a', 'b', 'c'].map((placement) => sheetOf(placement, week).add([hours('2026-11-19', 60)]));
    const sheets = [a!, b!, c!].map(({ sheet }) => sheet);
    const proven = () => stores().proven.sheet;
    const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
    beforeEach(async () => {
      for (const sheet of sheets.toReversed()) await stores().sheets.commit(sheet, 0);
    });

    it('what is in no root yet comes whole, a page at a time, in order of id', async () => {
      expect(await proven().unrooted('', 2)).to.deep.equal(sheets.slice(0, 2));
      expect(await proven().unrooted(sheets[1]!.id, 2)).to.deep.equal(sheets.slice(2));
    });

    it('what a root took in says so, until it changes; what changed meanwhile stays as it is', async () => {
      const later = a!.submit().sheet;
      await stores().sheets.commit(later, 1);
      await proven().rooted('demo 00000001', sheets);
      expect(ids(await proven().unrooted('', 9))).to.deep.equal([later.id]);
      await proven().rooted('demo 00000002', [later]);
      expect(ids(await proven().unrooted('', 9))).to.deep.equal([]);
      await stores().sheets.commit(b!.submit().sheet, 1);
      expect(ids(await proven().unrooted('', 9))).to.deep.equal([b!.sheet.id]);
      const first = ['demo 00000001', [c!.sheet.id]];
      expect([...(await proven().inRoots('demo 00000001', 'demo 00000001'))]).to.deep.equal([first]);
      expect([...(await proven().inRoots('demo 00000001', 'demo 00000002'))]).to.have.deep.members([
        ...[first, ['demo 00000002', [later.id]]],
      ]);
      expect((await proven().page('', 9)).map(({ mark }) => mark)).to.deep.equal([
        ...['demo 00000002', undefined, 'demo 00000001'],
      ]);
      expect((await proven().page(a!.sheet.id, 1)).map(({ document }) => document)).to.deep.equal([b!.submit().sheet]);
    });

    it('a mark above another is found, of that school alone', async () => {
      await proven().rooted('demo 00000009', sheets.slice(0, 1));
      await proven().rooted('demo 00000010', sheets.slice(1, 2));
      await proven().rooted('other 00000099', sheets.slice(2));
      expect(await proven().markBetween('demo 00000008', 'demo ~')).to.equal('demo 00000010');
      expect(await proven().markBetween('demo 00000010', 'demo ~')).to.equal(null);
    });

    it('the hashes of their events come in order, of those that are there', async () => {
      const later = a!.submit().sheet;
      await stores().sheets.commit(later, 1);
      const found = await proven().hashes([later.id, 'nobody:2026-W47']);
      expect([...found]).to.deep.equal([[later.id, later.history.map(({ hash }) => ({ hash }))]]);
    });
  });

  describe('nightly roots', () => {
    const roots = () => stores().roots;

    it('are none at first', async () => {
      expect([await roots().last(demo), await roots().last(null)]).to.deep.equal([null, null]);
      expect(await roots().page(demo, 0, 10)).to.deep.equal([]);
      expect([await roots().end(demo), await roots().round()]).to.deep.equal([null, null]);
      expect(await roots().ends()).to.deep.equal([]);
    });

    it('come back to the letter, in order of number, after a number; what was forgotten stays so', async () => {
      for (const root of [third, first, forgotten]) expect(await roots().add(root)).to.equal(true);
      expect(await roots().last(demo)).to.deep.equal(third);
      expect(await roots().page(demo, 0, 2)).to.deep.equal([first, forgotten]);
      expect(await roots().page(demo, 2, 2)).to.deep.equal([third]);
    });

    it('are a chain a school, apart from those of before there was one each', async () => {
      const other = signed(nextRoot('other' as SchoolId, null, [line('z:2026-W47', 'x')], first.at));
      for (const root of [first, early, other]) expect(await roots().add(root)).to.equal(true);
      expect(await roots().page(demo, 0, 9)).to.deep.equal([first]);
      expect(await roots().page(null, 0, 9)).to.deep.equal([early]);
      expect(await roots().last('other' as SchoolId)).to.deep.equal(other);
    });

    it('are one per number: of ten at once one is added', async () => {
      const rivals = Array.from({ length: 10 }, (_, i) => ({ ...first, at: `2026-11-25T01:3${i}:00.000Z` }));
      const added = await Promise.all(rivals.map((root) => roots().add(root)));
      expect(added.filter(Boolean)).to.have.length(1);
      expect(await roots().page(demo, 0, 10)).to.deep.equal([rivals[added.indexOf(true)]]);
    });

    it('went out by mail in a week, school by school', async () => {
      expect(await roots().sentIn(demo)).to.equal(null);
      for (const week of ['2026-W47', '2026-W48'] as Week[]) await roots().keepSent(demo, week);
      expect([await roots().sentIn(demo), await roots().sentIn('other' as SchoolId)]).to.deep.equal(['2026-W48', null]);
    });

    it('end where the last was signed, and the round is where it was left', async () => {
      const end = (school: string, n: number): ChainEnd => ({
        ...{ school: school as SchoolId, n, at: first.at, hash: 'h', lines: 3, signature: 'a.b.c' },
      });
      for (const one of [end('other', 4), end('demo', 1), end('demo', 2)]) await roots().keepEnd(one);
      expect(await roots().end(demo)).to.deep.equal(end('demo', 2));
      expect(await roots().ends()).to.deep.equal([end('demo', 2), end('other', 4)]);
      const round = { document: { kind: 'make-up', id: 'p' }, root: { chain: null, n: 4 }, seen: 3, all: 9 } as const;
      await roots().keepRound({ document: null, root: { chain: demo, n: 1 }, seen: 0, all: null });
      await roots().keepRound(round);
      expect(await roots().round()).to.deep.equal(round);
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

const sheetOf = (placement: string, week: Week): History => history(week, emptySheet(placement as PlacementId, week));
