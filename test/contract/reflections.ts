import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import {
  areReflectionsSound,
  decideTakeOffReflection,
  decideWriteReflection,
  emptyReflections,
  reflectionIdOf,
  type Reflections,
} from '../../src/domain/dossier/reflections.js';
import type { ReflectionsOfPlacements } from '../../src/ports/reflections.js';
import { actOf, after } from '../support/deciding.js';
import { placementOfSanne, sanne } from '../support/people.js';

const write = (document: Reflections, source: string): Reflections =>
  after(
    decideWriteReflection(
      document,
      { id: reflectionIdOf(document.id, source), text: `het ging ${source}`, salt: 'zout' },
      { today: '2026-11-25' as Day, act: actOf(sanne(), { source }) },
    ),
  );

export function describeReflections(ports: () => { readonly reflections: ReflectionsOfPlacements }): void {
  describe('reflections', () => {
    const empty = emptyReflections(placementOfSanne().id);

    it('come back to the letter, and are gone where they were taken off', async () => {
      const [first, second] = [write(empty, 'goed'), write(write(empty, 'goed'), 'beter')];
      for (const next of [first, second])
        expect(await ports().reflections.commit(next, next.version - 1)).to.equal(true);
      expect(await ports().reflections.load(empty.id)).to.deep.equal({ ...second, history: second.history });
      const id = reflectionIdOf(empty.id, 'goed');
      const left = after(decideTakeOffReflection(second, id, actOf(sanne(), { source: 'off' })));
      expect(await ports().reflections.commit(left, 2)).to.equal(true);
      const stored = await ports().reflections.load(empty.id);
      expect(stored).to.deep.equal(left);
      expect(areReflectionsSound(stored!)).to.equal(true);
      expect(JSON.stringify(stored)).not.to.include('het ging goed');
      expect(await ports().reflections.commit(write(second, 'later'), 2)).to.equal(false);
    });
  });
}
