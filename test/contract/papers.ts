import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import {
  afterEvent,
  emptyPapers,
  filesIn,
  paperIdOf,
  type Papers,
  type PapersEvent,
} from '../../src/domain/dossier/papers.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Notices } from '../../src/ports/notices.js';
import type { PaperFiles, PapersOfPlacements } from '../../src/ports/papers.js';
import { fileOf } from '../support/papers.js';
import { placementOfSanne, sanne } from '../support/people.js';

const placement = placementOfSanne().id;
const [paper, other] = ['m1', 'm2'].map((source) => paperIdOf(placement, source)) as [
  ReturnType<typeof paperIdOf>,
  ReturnType<typeof paperIdOf>,
];

/** Every kind there is: one that the store does not know would not come back. */
const events: Readonly<Record<string, PapersEvent>> = {
  'a file': { kind: 'handed-in', paper, of: null, content: { as: 'file', ...fileOf() } },
  'its name': { kind: 'named', paper, of: 'reflection-report' },
  elsewhere: {
    ...{ kind: 'handed-in', paper: other, of: 'core-tasks', content: { as: 'onstage', on: '2026-11-20' as Day } },
  },
  mark: { kind: 'marked', paper, as: 'teacher', outcome: 'not-yet', remark: 'de bronnen' },
  'taken back': { kind: 'withdrawn', paper: other },
};

function after(document: Papers, what: PapersEvent): Papers {
  const at = '2026-12-01T09:00:00.000Z';
  const event = { at, by: sanne().id, role: 'student', way: 'card', source: `m${document.version}`, what } as const;
  return applied<Papers, PapersEvent>({
    next: afterEvent(document, event),
    event,
    notices: [{ key: `papers:${document.version}`, to: sanne().id, about: { kind: 'refresh', subject: 's' } }],
  });
}

export function describePapers(
  ports: () => { readonly papers: PapersOfPlacements; readonly paperFiles: PaperFiles; readonly notices: Notices },
): void {
  describe('papers', () => {
    const empty = emptyPapers(placement);
    const first = after(empty, events['a file']!);

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let document = empty;
      expect(await ports().papers.load(document.id)).to.equal(null);
      for (const what of Object.values(events)) {
        const next = after(document, what);
        expect(await ports().papers.commit(next, document.version)).to.equal(true);
        document = next;
      }
      const stored = await ports().papers.load(document.id);
      expect(stored).to.deep.equal(document);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      expect(await ports().papers.commit(first, 0)).to.equal(true);
      expect(await ports().papers.commit(first, 0)).to.equal(false);
      expect(await ports().papers.commit(after(first, events['its name']!), 2)).to.equal(false);
      expect(await ports().papers.load(empty.id)).to.deep.equal(first);
    });

    it('leave their notices with the rest', async () => {
      await ports().papers.commit(first, 0);
      expect(await ports().notices.collect()).to.equal(1);
    });

    it('are found by their placements', async () => {
      const ids = ['c', 'a', 'b'] as PlacementId[];
      for (const id of ids) await ports().papers.commit(after(emptyPapers(id), events['a file']!), 0);
      const idsOf = (found: readonly Papers[]): string[] => found.map(({ id }) => id);
      expect(idsOf(await ports().papers.ofPlacements(['b', 'c', 'x'] as PlacementId[]))).to.deep.equal(['b', 'c']);
    });

    it('say which files they need, and no longer once a paper was taken back', async () => {
      await ports().papers.commit(first, 0);
      const [file = ''] = filesIn(first);
      expect(await ports().papers.inUse([file, 'b'.repeat(64)])).to.deep.equal([file]);
      await ports().papers.commit(after(first, { kind: 'withdrawn', paper }), 1);
      expect(await ports().papers.inUse([file])).to.deep.equal([]);
      expect(await ports().papers.inUse([])).to.deep.equal([]);
    });
  });

  describe('files of papers', () => {
    const at = (time: string): Date => new Date(`2026-11-25T${time}:00.000Z`);
    const most = Buffer.alloc(10 * 1024 * 1024, 7);

    it('come back byte by byte, as large as they may be', async () => {
      await ports().paperFiles.put('a', most, at('09:00'));
      expect(Buffer.from((await ports().paperFiles.get('a')) ?? '').equals(most)).to.equal(true);
      expect(await ports().paperFiles.get('b')).to.equal(null);
    });

    it('are kept once, and longer where they come again', async () => {
      const [bytes, again] = [Buffer.from('een'), Buffer.from('een')];
      await ports().paperFiles.put('a', bytes, at('09:00'));
      await ports().paperFiles.put('b', bytes, at('09:00'));
      await ports().paperFiles.put('a', again, at('11:00'));
      expect(await ports().paperFiles.putBefore(at('10:00'), '', 10)).to.deep.equal(['b']);
      expect(await ports().paperFiles.putBefore(at('11:00'), '', 10)).to.deep.equal(['b']);
      expect(await ports().paperFiles.putBefore(at('12:00'), '', 1)).to.deep.equal(['a']);
      expect(await ports().paperFiles.putBefore(at('12:00'), 'a', 10)).to.deep.equal(['b']);
      await ports().paperFiles.forget(['a', 'b'], at('10:00'));
      expect(await ports().paperFiles.get('b')).to.equal(null);
      expect(Buffer.from((await ports().paperFiles.get('a')) ?? '').toString()).to.equal('een');
    });
  });
}
