import { expect } from 'chai';
import type { Pace } from '../../src/ports/pace.js';

const SLOT_MS = 20.35;
const NOW = Date.parse('2026-11-25T13:00:00Z');
const LATEST = NOW + 60_000;

export function describePace(pace: () => Pace): void {
  describe('the pace', () => {
    const take = (slots: number, now = NOW, latest = LATEST): Promise<number> =>
      pace().take('t', slots * SLOT_MS, now, latest);

    it('gives slots from now on, and the next where the last ones end', async () => {
      expect(await take(10)).to.equal(NOW);
      expect(await take(1)).to.be.closeTo(NOW + 10 * SLOT_MS, 0.001);
      expect(await take(1)).to.be.closeTo(NOW + 11 * SLOT_MS, 0.001);
    });

    it('saves no slots up: after a silence they begin with now', async () => {
      await take(10);
      expect(await take(1, NOW + 10 * SLOT_MS + 1)).to.equal(NOW + 10 * SLOT_MS + 1);
    });

    it('gives no slot twice, whoever takes at once', async () => {
      const firsts = await Promise.all(Array.from({ length: 12 }, () => take(2)));
      const steps = firsts.sort((a, b) => a - b).map((first) => Math.round((first - NOW) / SLOT_MS));
      expect(steps).to.deep.equal(Array.from({ length: 12 }, (_, i) => i * 2));
    });

    it('a slot at the latest time is taken, one after it is not, and says when it would be', async () => {
      await take(10);
      const next = await take(1, NOW, NOW + 1);
      expect(next).to.be.closeTo(NOW + 10 * SLOT_MS, 0.001);
      expect(await take(1, NOW, next)).to.equal(next);
      expect(await take(1)).to.be.closeTo(next + SLOT_MS, 0.001);
    });

    it('is held until a time, never made earlier by it, and one line apart from another', async () => {
      await pace().hold('t', NOW + 7_000);
      expect(await take(1)).to.equal(NOW + 7_000);
      await pace().hold('t', NOW + 1_000);
      expect(await take(1)).to.be.closeTo(NOW + 7_000 + SLOT_MS, 0.001);
      expect(await pace().take('other', SLOT_MS, NOW, LATEST)).to.equal(NOW);
    });
  });
}
