import { expect } from 'chai';
import type { LeaveId } from '../../../src/domain/leave/leave.js';
import type { SicknessId } from '../../../src/domain/sickness/sickness.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { tellNewLink } from '../../../src/features/notices/tell-new-link.js';
import type { LinkPurpose } from '../../../src/ports/mail-links.js';
import { conversation } from '../../support/conversation.js';
import { fatima, milan, placementOfMilan } from '../../support/people.js';

const placement = placementOfMilan().id;
const told = async (purpose: LinkPurpose, who = fatima()): Promise<{ subject?: string; text: string }> => {
  const { ports } = await conversation({ people: [milan(), fatima()], placements: [placementOfMilan()] });
  await ports.mailLinks.add('old', { personId: who.id, purpose, expires: new Date('2026-11-01T00:00:00Z') });
  const telling = await tellNewLink({ kind: 'new-link', link: 'old' }, who.id, ports);
  const reply = telling.kind === 'write' ? telling.reply : null;
  if (reply?.kind !== 'show' || reply.show.kind !== 'note') throw new Error('nothing was told');
  const { subject, text, why } = reply.show;
  return { ...(subject !== undefined && { subject }), text: `${text} ${why}` };
};

describe('The mail with a new link', () => {
  const purposes: readonly (readonly [LinkPurpose, string])[] = [
    [{ kind: 'week', sheet: `${placement}:2026-W47` as SheetId }, 'week 47 van Milan Bakker'],
    [{ kind: 'sickness', sickness: 'sick:milan:1' as SicknessId }, 'ziekmelding van Milan Bakker'],
    [{ kind: 'leave', leave: 'leave:milan:1' as LeaveId }, 'verlof van Milan Bakker'],
    [{ kind: 'make-up', placement }, 'inhaalplan van Milan Bakker'],
    [{ kind: 'pok', placement }, 'POK van Milan Bakker'],
    [{ kind: 'open' }, 'alles wat openstaat'],
  ];
  for (const [purpose, words] of purposes) {
    it(`says in its subject that it opens ${purpose.kind}: "${words}"`, async () => {
      const { subject, text } = await told(purpose);
      expect(subject).to.equal(`Nieuwe link: ${words}`);
      expect(text).to.include(`Uw nieuwe link: ${words}.`).and.include('omdat u om een nieuwe link vroeg');
    });
  }

  it('speaks to a student as "je", and does not name them to themselves', async () => {
    const { subject, text } = await told({ kind: 'week', sheet: `${placement}:2026-W47` as SheetId }, milan());
    expect(subject).to.equal('Nieuwe link: week 47');
    expect(text).to.include('Je nieuwe link: week 47.').and.include('omdat je om');
  });

  it('comes to nothing where the old one is not known any more', async () => {
    const { ports } = await conversation({ people: [fatima()], placements: [] });
    expect((await tellNewLink({ kind: 'new-link', link: 'gone' }, fatima().id, ports)).kind).to.equal('nothing');
  });
});
