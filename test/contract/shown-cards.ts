import { expect } from 'chai';
import type { ShownCard } from '../../src/messages/shown-card.js';
import type { ShownCards } from '../../src/ports.js';
import { karel, sanne } from '../support/people.js';

export function describeShownCards(shown: () => ShownCards): void {
  describe('shown cards', () => {
    const card = (changes: Partial<ShownCard>): ShownCard => ({
      personId: sanne().id,
      subject: 'p1:2026-W47',
      channel: 'teams',
      activityId: '1',
      address: {
        serviceUrl: 'https://smba.example.com/',
        conversationId: 'a:1',
        tenantId: 't',
        userId: 'u',
        botId: 'b',
      },
      ...changes,
    });

    it('are found by what they show, whoever sees them', async () => {
      const cards = [card({ personId: karel().id }), card({})];
      await Promise.all([...cards, card({ subject: 'p1:2026-W48' })].map((one) => shown().put(one)));
      expect(await shown().ofSubject('p1:2026-W47')).to.have.deep.members(cards);
      expect(await shown().ofSubject('none')).to.deep.equal([]);
    });

    it('are one per person and subject: the last', async () => {
      for (const activityId of ['1', '2']) await shown().put(card({ activityId }));
      await Promise.all(['3', '4'].map((activityId) => shown().put(card({ activityId }))));
      expect(await shown().ofSubject('p1:2026-W47')).to.deep.equal([card({ activityId: '4' })]);
    });

    it('are forgotten one by one, and a newer one stays', async () => {
      for (const one of [card({}), card({ personId: karel().id })]) await shown().put(one);
      await shown().forget(card({ activityId: '0' }));
      expect(await shown().ofSubject('p1:2026-W47')).to.have.length(2);
      await shown().forget(card({}));
      expect(await shown().ofSubject('p1:2026-W47')).to.deep.equal([card({ personId: karel().id })]);
    });
  });
}
