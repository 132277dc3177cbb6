import { expect } from 'chai';
import type { LeaveId } from '../../src/domain/leave/leave.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { SicknessId } from '../../src/domain/sickness/sickness.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import type { LinkPurpose, MailLinks, NewMailLink } from '../../src/ports/mail-links.js';
import { fatima, karel } from '../support/people.js';

const expires = new Date('2026-12-25T13:00:00.000Z');
const week: LinkPurpose = { kind: 'week', sheet: 'milan-licht-geluid:2026-W47' as SheetId };
const link = (purpose: LinkPurpose = week, personId: PersonId = fatima().id): NewMailLink => ({
  ...{ personId, purpose, expires, thread: '' },
});

export function describeMailLinks(links: () => MailLinks): void {
  describe('links of mails', () => {
    const purposes: readonly LinkPurpose[] = [
      week,
      { kind: 'sickness', sickness: 'sick:milan:1' as SicknessId },
      { kind: 'leave', leave: 'leave:milan:1' as LeaveId },
      { kind: 'make-up', placement: 'milan-licht-geluid' as PlacementId },
      { kind: 'pok', placement: 'milan-licht-geluid' as PlacementId },
      { kind: 'open' },
    ];
    for (const purpose of purposes) {
      it(`open "${purpose.kind}" for their person, as often as they are looked for, also when they have expired`, async () => {
        await links().add('a', { ...link(purpose), expires: new Date('2000-01-01T00:00:00.000Z') });
        const found = { personId: fatima().id, purpose, expires: new Date('2000-01-01T00:00:00.000Z'), revoked: false };
        expect(await links().find('a')).to.deep.equal(found);
        expect(await links().find('a')).to.deep.equal(found);
        expect(await links().find('b')).to.equal(null);
      });
    }

    it('are revoked for one person and one placement; those of others, and of all that is open, work on', async () => {
      const placement = 'milan-licht-geluid' as PlacementId;
      const other = { kind: 'week', sheet: 'noor-licht-geluid:2026-W47' as SheetId } as const;
      await links().add('week', link());
      await links().add('plan', link({ kind: 'make-up', placement }));
      await links().add('other-placement', link(other));
      await links().add('other-person', link(week, karel().id));
      await links().add('open', link({ kind: 'open' }));
      await links().revoke(fatima().id, { placement });
      const revoked = async (hash: string): Promise<boolean | undefined> => (await links().find(hash))?.revoked;
      expect([await revoked('week'), await revoked('plan')]).to.deep.equal([true, true]);
      for (const hash of ['other-placement', 'other-person', 'open']) expect(await revoked(hash)).to.equal(false);
    });

    it('are revoked for one person and one student, of whichever report and request; those of others work on', async () => {
      const sick = (student: string): LinkPurpose => ({
        kind: 'sickness',
        sickness: `sick:${student}:1` as SicknessId,
      });
      await links().add('sick', link(sick('milan')));
      await links().add('leave', link({ kind: 'leave', leave: 'leave:milan:0123456789abcdef' as LeaveId }));
      await links().add('week', link());
      await links().add('other-student', link(sick('noor')));
      await links().add('other-person', link(sick('milan'), karel().id));
      await links().add('open', link({ kind: 'open' }));
      await links().revoke(fatima().id, { student: 'milan' as PersonId });
      const revoked = async (hash: string): Promise<boolean | undefined> => (await links().find(hash))?.revoked;
      expect([await revoked('sick'), await revoked('leave')]).to.deep.equal([true, true]);
      for (const hash of ['week', 'other-student', 'other-person', 'open']) expect(await revoked(hash)).to.equal(false);
    });

    it('know under what their mails were sent, of one person and one thread, in order and each once', async () => {
      const at = (days: number): Date => new Date(expires.getTime() + days * 86_400_000);
      await links().add('later', { ...link(), expires: at(2), thread: 'week' });
      await links().add('first', { ...link(), expires: at(0), thread: 'week' });
      await links().add('copy', { ...link(), expires: at(1), thread: 'week' });
      await links().add('on-its-way', { ...link(), expires: at(3), thread: 'week' });
      await links().add('of-another', { ...link(week, karel().id), thread: 'week' });
      await links().add('elsewhere', { ...link(), thread: 'other' });
      for (const [hash, id] of [
        ['later', 'b@x'],
        ['first', 'a@x'],
        ['copy', 'a@x'],
        ['of-another', 'c@x'],
        ['elsewhere', 'd@x'],
        ['unknown', 'e@x'],
      ] as const)
        await links().sent(hash, id);
      expect(await links().sentIn(fatima().id, 'week')).to.deep.equal(['a@x', 'b@x']);
      expect(await links().sentIn(karel().id, 'week')).to.deep.equal(['c@x']);
      expect(await links().sentIn(fatima().id, 'none')).to.deep.equal([]);
      expect(await links().find('first')).to.deep.equal({
        ...{ personId: fatima().id, purpose: week, expires: at(0), revoked: false },
      });
    });

    it('are forgotten from the moment they expire', async () => {
      await links().add('expired', link());
      await links().add('valid', { ...link(), expires: new Date(expires.getTime() + 1) });
      await links().forget(expires);
      expect(await links().find('expired')).to.equal(null);
      expect(await links().find('valid')).not.to.equal(null);
    });
  });
}
