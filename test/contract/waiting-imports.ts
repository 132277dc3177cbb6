import { expect } from 'chai';
import type { ImportId } from '../../src/asks/import.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import type { WaitingImport, WaitingImports } from '../../src/ports/office-files.js';

const ID = 'a'.repeat(32) as ImportId;
const now = new Date('2026-11-25T13:00:00.000Z');
const later = new Date('2026-11-25T13:15:00.000Z');
const waiting = (more: Partial<WaitingImport> = {}): WaitingImport => ({
  ...{ id: ID, schoolId: 'demo' as SchoolId, personId: 'anneke' as PersonId, version: 1, set: { leerjaar: '2' } },
  files: [
    { name: 'a.csv', content: [{ name: '', rows: [{ row: 1, cells: ['naam', 'één'] }], broken: [] }] },
    { name: 'b.csv', content: { kind: 'empty' } },
  ],
  ...{ shown: { '["a.csv","",2]': '0123456789ab' }, expires: new Date('2026-11-26T13:00:00.000Z') },
  ...more,
});

export function describeWaitingImports(imports: () => WaitingImports): void {
  describe('files that wait for a decision', () => {
    it('are found as they were put, and in place of what was shown before', async () => {
      expect(await imports().find(ID)).to.equal(null);
      await imports().put(waiting());
      expect(await imports().find(ID)).to.deep.equal(waiting());
      await imports().put(waiting({ version: 2, set: {} }));
      expect(await imports().find(ID)).to.deep.equal(waiting({ version: 2, set: {} }));
    });

    it('are as they were, also where their rows come to more than one document holds', async function () {
      this.timeout(60_000);
      // What cannot be packed smaller: 14 MB of digits of a chain of numbers.
      let n = 1;
      const cell = (): string =>
        Array.from({ length: 400 }, () => (n = (n * 48_271) % 2_147_483_647).toString(36)).join('');
      const rows = Array.from({ length: 6_000 }, (_, row) => ({ row: row + 1, cells: [cell()] }));
      const big = waiting({ files: [{ name: 'a.csv', content: [{ name: '', rows, broken: [] }] }] });
      await imports().put(big);
      const found = await imports().find(ID);
      expect(JSON.stringify(found) === JSON.stringify(await imports().find(ID))).to.equal(true);
      expect(found && 'files' in found && JSON.stringify(found.files) === JSON.stringify(big.files)).to.equal(true);
    });

    it('are carried out by one of ten at once, as they were shown, and by another once that one gave up', async () => {
      await imports().put(waiting());
      expect(await imports().claim(ID, 2, now, later)).to.equal(false);
      const claims = await Promise.all(Array.from({ length: 10 }, () => imports().claim(ID, 1, now, later)));
      expect(claims.filter(Boolean)).to.have.length(1);
      expect(await imports().claim(ID, 1, new Date(later.getTime() - 1), later)).to.equal(false);
      expect(await imports().claim(ID, 1, later, new Date(later.getTime() + 1))).to.equal(true);
      await imports().release(ID);
      expect(await imports().claim(ID, 1, now, later)).to.equal(true);
    });

    it('leave nothing but what came of them, and are not carried out again', async () => {
      const outcome = { kind: 'saved', created: 2, changed: 1, refused: 0, notSeen: 3, withoutMail: 4 } as const;
      await imports().put(waiting());
      await imports().decided(ID, outcome);
      expect(await imports().find(ID)).to.deep.equal({ id: ID, schoolId: 'demo', outcome });
      expect(await imports().claim(ID, 1, now, later)).to.equal(false);
    });

    it('are forgotten from the moment they expire', async () => {
      const { expires } = waiting();
      await imports().put(waiting());
      await imports().put(waiting({ id: 'b'.repeat(32) as ImportId, expires: new Date(expires.getTime() + 1) }));
      await imports().forget(expires);
      expect(await imports().find(ID)).to.equal(null);
      expect(await imports().find('b'.repeat(32) as ImportId)).not.to.equal(null);
    });
  });
}
