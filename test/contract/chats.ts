import { expect } from 'chai';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { OpenQuestion } from '../../src/messages.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import type { Chats } from '../../src/ports/chats.js';
import { karel, sanne } from '../support/people.js';

const ADDRESS: ChatAddress = {
  serviceUrl: 'https://smba.example.com/emea/',
  conversationId: 'a:1',
  tenantId: 't',
  userId: '29:1',
  botId: '28:1',
};
const QUESTION: OpenQuestion = {
  id: 'm1',
  askedAt: '2026-11-25T13:00:00.000Z',
  text: 'Welke dag?',
  choices: [{ label: 'Vrijdag 20 november', request: { kind: 'undo', source: 'm0', sheets: [] } }],
  about: { kind: 'progress' },
};

export function describeChats(chats: () => Chats): void {
  describe('chats', () => {
    const me = sanne().id;
    const nothing = {
      personId: me,
      addresses: {},
      question: null,
      missed: [],
      usualPlacement: {},
      prefers: null,
    };

    it('have nothing in them at first', async () => {
      expect(await chats().of(me)).to.deep.equal(nothing);
    });

    it('keep what is set and leave the rest', async () => {
      await chats().update(me, { missed: ['m1'] });
      await chats().update(me, { question: QUESTION, usualPlacement: { 5: 'p1' as PlacementId } });
      await chats().update(me, { missed: [], prefers: 'mail' });
      expect(await chats().of(me)).to.deep.equal({
        personId: me,
        addresses: {},
        question: QUESTION,
        missed: [],
        usualPlacement: { 5: 'p1' },
        prefers: 'mail',
      });
    });

    it('keep how somebody would rather be written to, until they say otherwise', async () => {
      for (const prefers of ['mail', 'teams', null] as const) {
        await chats().update(me, { prefers });
        expect((await chats().of(me)).prefers).to.equal(prefers);
      }
    });

    it('keep the choice that was made, and lose what is set to nothing', async () => {
      await chats().update(me, { question: { ...QUESTION, answered: 0 }, usualPlacement: {} });
      expect((await chats().of(me)).question?.answered).to.equal(0);
      await chats().update(me, { question: null });
      expect(await chats().of(me)).to.deep.equal(nothing);
    });

    it('keep how each channel reaches somebody apart, and of it what is set', async () => {
      const lost = { unreachable: 'refused', lostAt: new Date('2026-11-25T13:00:00Z'), failingSince: null } as const;
      await chats().reach(me, 'teams', { address: ADDRESS, ...lost });
      await chats().reach(me, 'mail', { address: { mail: 'sanne@school.example' } });
      const mail = { address: { mail: 'sanne@school.example' }, unreachable: null, lostAt: null, failingSince: null };
      expect((await chats().of(me)).addresses).to.deep.equal({ teams: { address: ADDRESS, ...lost }, mail });
      await chats().reach(me, 'teams', { unreachable: null, lostAt: null });
      const teams = { address: ADDRESS, unreachable: null, lostAt: null, failingSince: null };
      expect((await chats().of(me)).addresses).to.deep.equal({ teams, mail });
      await chats().reach(me, 'teams', { address: null });
      expect((await chats().of(me)).addresses['teams']?.address).to.equal(null);
    });

    it('are found many at once, in the order asked', async () => {
      await chats().update(karel().id, { missed: ['m1', 'm2'] });
      const found = await chats().ofMany([me, karel().id]);
      expect(found.map(({ personId, missed }) => [personId, missed])).to.deep.equal([
        [me, []],
        [karel().id, ['m1', 'm2']],
      ]);
    });
  });
}
