import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { asks } from '../../support/leave.js';
import {
  anneke,
  els,
  fatima as noAccount,
  joost,
  karel,
  placementOfSanne,
  sanne,
  TENANT,
} from '../../support/people.js';
import { createFakeChannel, type FakeChannel } from '../../support/fake-channel.js';
import { createSender } from '../../../src/delivery/sender.js';
import { tell } from '../../../src/features/notices/tell.js';
import { TEAMS } from '../../../src/ports/channel.js';

const fatima = (): Person => noAccount({ teams: { tenantId: TENANT, objectId: 'object-fatima' } });
const marieke = (): Person => els({ id: 'marieke' as Person['id'], name: 'Marieke Bos', teams: null, mail: null });
const people = [sanne(), karel(), fatima(), els(), marieke(), joost(), anneke()];
const school = (): Promise<Conversation> => conversation({ people, now: '2026-11-25T13:00:00Z' });

/** The placement changes hands; what is decided with it is left behind. */
async function handOver(talk: Conversation, changes: Partial<Placement>): Promise<void> {
  const before = (await talk.ports.placements.byId(placementOfSanne().id))!;
  await givenPlacement(talk.ports, { ...before, ...changes });
}
const toFatima = { trainerId: fatima().id };

async function handIn(talk: Conversation): Promise<void> {
  await talk.says(sanne(), 'uren 6 20 november');
  await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
}

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
