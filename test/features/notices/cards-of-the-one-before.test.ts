import { expect } from 'chai';
import { type Conversation } from '../../support/conversation.js';
import { asks } from '../../support/leave.js';
import { els, karel, sanne } from '../../support/people.js';
import { createFakeChannel, type FakeChannel } from '../../support/fake-channel.js';
import { createSender } from '../../../src/delivery/sender.js';
import { tell } from '../../../src/features/notices/tell.js';
import { TEAMS } from '../../../src/ports/channel.js';
import { fatima, school, handOver, toFatima, handIn } from '../../support/took-over.js';

describe('A placement that changed hands', () => {
  describe('changes the cards of the one before', () => {
    /** Delivers for real: what stands in each chat afterwards. */
    async function delivered({ ports }: Conversation): Promise<FakeChannel> {
      const channel = createFakeChannel(TEAMS);
      const sender = createSender({ ...ports, channels: [channel], tell: (one) => tell(one, ports) });
      sender.kick();
      await sender.idle();
      await sender.stop();
      return channel;
    }

    for (const [what, happens] of [
      ['a week', handIn],
      ['leave', (talk: Conversation) => asks(talk)],
    ] as const) {
      it(`(${what}): they say that it lies with somebody else, have nothing to press and name nobody`, async () => {
        const talk = await school();
        for (const who of [karel(), fatima(), els(), sanne()]) await talk.says(who, 'help');
        await happens(talk);
        await delivered(talk);
        await handOver(talk, toFatima);
        const cards = [...(await delivered(talk)).stands.values()].map((reply) => JSON.stringify(reply));
        const left = cards.filter((card) => card.includes('ligt nu bij iemand anders'));
        expect(left).to.have.length(1);
        expect(left[0]).to.not.match(/Action\.|Sanne|De Brug/);
      });
    }
  });
});
