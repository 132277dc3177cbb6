import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const marieke = (): Person => els({ id: 'marieke' as Person['id'], name: 'Marieke Bos', teams: null, mail: null });
const people = [sanne(), karel(), fatima(), els(), marieke(), joost(), anneke()];
const school = (): Promise<Conversation> => conversation({ people, now: '2026-11-25T13:00:00Z' });
const toFatima = { trainerId: fatima().id };

async function handOver({ ports }: Conversation, changes: Partial<Placement>): Promise<void> {
  const before = (await ports.placements.byId(placementOfSanne().id))!;
  await givenPlacement(ports, { ...before, ...changes });
}

describe('A placement that changes hands while its student is sick', () => {
  const sick = async (talk: Conversation): Promise<void> => {
    await talk.says(sanne(), 'ziek tot vrijdag');
    await talk.delivered();
  };

  for (const [role, changes, who] of [
    ['trainer', { trainerId: fatima().id }, fatima().id],
    ['teacher', { teacherId: marieke().id }, marieke().id],
    ['coach', { coachId: marieke().id }, marieke().id],
  ] as const) {
    it(`tells the new ${role} as it stands, once, and how it ends; the one before hears no more`, async () => {
      const talk = await school();
      await sick(talk);
      await handOver(talk, changes);
      const told = await talk.delivered();
      expect(told.map(({ to }) => to)).to.deep.equal([who]);
      expect(told[0]?.seen.text).to.include('is ziek gemeld vanaf');
      expect(told[0]?.seen.buttons).to.deep.equal(['Gezien']);
      await talk.says(sanne(), 'weer beter');
      const end = await talk.delivered();
      expect(end.map(({ to }) => to)).to.include(who);
      expect(end.map(({ to }) => to)).to.have.length(3);
    });
  }

  it('is still news where the student is back on a day to come', async () => {
    const talk = await school();
    await sick(talk);
    await talk.says(sanne(), 'morgen weer beter');
    await talk.delivered();
    await handOver(talk, toFatima);
    const told = await talk.delivered();
    expect(told.map(({ to, seen }) => [to, seen.text.split('.')[0]])).to.deep.equal([
      [fatima().id, 'Sanne de Wit is weer beter'],
    ]);
  });

  it('says no word of it to a new werkbegeleider, nor of one that is over', async () => {
    const talk = await school();
    await sick(talk);
    await handOver(talk, { mentorId: fatima().id });
    expect(await talk.delivered()).to.deep.equal([]);
    await talk.says(sanne(), 'weer beter');
    await talk.delivered();
    await handOver(talk, { teacherId: marieke().id });
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('tells nobody "toch niet ziek" of what they never heard', async () => {
    const talk = await school();
    await sick(talk);
    await handOver(talk, toFatima);
    await talk.says(sanne(), 'toch niet ziek');
    expect((await talk.delivered()).filter(({ to }) => to === fatima().id)).to.deep.equal([]);
  });
});
