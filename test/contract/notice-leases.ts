import { expect } from 'chai';
import type { Notice } from '../../src/domain/evidence/decision.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { Notices } from '../../src/ports/notices.js';
import { NOTICE_KINDS as kinds } from '../support/notice-kinds.js';
import { karel, sanne } from '../support/people.js';

const at = (time: string): Date => new Date(`2026-11-25T${time}:00Z`);
const personOf = (i: number): PersonId => `person-${i}` as PersonId;
const notice = (key: string, to: PersonId = karel().id): Notice => ({ key, to, about: kinds.refresh });

/** @param passes so much time has gone by for the process, by which no clock is set: the time of day, on one day */
export function describeLeases(ports: () => { readonly notices: Notices }, passes: (now: Date) => void): void {
  describe('notices under a lease', () => {
    const notices = (): Notices => ports().notices;
    /** The clock goes as time does. */
    const lease = async (now: string, until = '23:00', most = 10): Promise<string[]> => {
      passes(at(now));
      return (await notices().lease(at(now), at(until), most)).map(({ key }) => key);
    };

    it('are leased one a person, and none of somebody who has one under a lease', async () => {
      await notices().add([notice('a'), notice('b'), notice('other', sanne().id)], at('12:00'));
      expect(await lease('12:00')).to.deep.equal(['a', 'other']);
      expect(await lease('12:00')).to.deep.equal([]);
      await notices().sent('a', at('12:00'));
      expect(await lease('12:00')).to.deep.equal(['b']);
    });

    it('are each leased by one of two that come at once', async () => {
      const keys = Array.from({ length: 12 }, (_, i) => `k${String(i).padStart(2, '0')}`);
      await notices().add(
        keys.map((key, i) => notice(key, personOf(i))),
        at('12:00'),
      );
      const [one, other] = await Promise.all([lease('12:00', '12:01', 12), lease('12:00', '12:01', 12)]);
      expect([...one, ...other].sort()).to.deep.equal(keys);
    });

    it('of one person are never under the leases of two that come at once, of which one sees more', async () => {
      for (let i = 0; i < 5; i += 1) {
        await notices().add([notice(`a${i}`)], at('12:00'));
        const early = lease('12:00');
        await notices().add([{ ...notice(`b${i}`), about: kinds.sick }], at('11:00'));
        const leased = [...(await early), ...(await lease('12:00'))];
        expect(leased).to.have.length(1);
        for (const key of [`a${i}`, `b${i}`]) await notices().sent(key, at('12:00'));
      }
    });

    it('whose lease has run out are leased again before anything else, and say that a copy may have left', async () => {
      await notices().add([notice('a')], at('12:00'));
      await lease('12:00', '12:01');
      await notices().add([{ ...notice('sick'), about: kinds.sick }], at('11:00'));
      expect(await lease('12:00')).to.deep.equal([]);
      passes(at('12:01'));
      const again = await notices().lease(at('12:01'), at('12:02'), 10);
      expect(again.map(({ key, attempts, interrupted }) => [key, attempts, interrupted])).to.deep.equal([
        ['a', 0, true],
      ]);
      await notices().sent('a', at('12:01'));
      expect(await lease('12:01')).to.deep.equal(['sick']);
    });

    it('keep their lease where a clock is set further than it lasts, as long as one lasts', async () => {
      await notices().add([notice('a'), notice('sick')], at('12:00'));
      expect(await lease('12:00', '12:01')).to.deep.equal(['a']);
      const jumped = async (passed: string): Promise<string[]> => {
        passes(at(passed));
        return (await notices().lease(at('18:00'), at('18:01'), 10)).map(({ key }) => key);
      };
      expect(await jumped('12:00')).to.deep.equal([]);
      await notices().renew('a', at('12:01'), at('17:00'));
      expect(await jumped('12:00')).to.deep.equal([]);
      expect(await jumped('12:01')).to.deep.equal(['a']);
    });

    it('under a lease go on under a longer one, where it ends when its holder thinks, and in no other state', async () => {
      await notices().add([notice('a')], at('12:00'));
      await notices().renew('a', at('12:00'), at('13:00'));
      expect(await lease('12:00', '12:01')).to.deep.equal(['a']);
      await notices().renew('a', at('12:01'), at('12:02'));
      expect(await lease('12:01', '12:02')).to.deep.equal([]);
      await notices().renew('a', at('12:01'), at('13:00'));
      expect(await lease('12:02', '12:03')).to.deep.equal(['a']);
      await notices().postpone('a', at('12:10'), false);
      await notices().renew('a', at('12:10'), at('13:00'));
      expect(await lease('12:10', '12:11')).to.deep.equal(['a']);
      await notices().sent('a', at('12:10'));
      await notices().renew('a', at('12:11'), at('13:00'));
      expect(await lease('22:00')).to.deep.equal([]);
    });
  });
}
