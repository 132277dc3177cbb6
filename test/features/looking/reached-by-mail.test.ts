/** Who gets mail, who nothing, and why: what who relies on them is told. */
import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import { MAIL, TEAMS } from '../../../src/ports/channel.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, fatima, joost, milan, placementOfMilan } from '../../support/people.js';

const withFatima = async (changes: Partial<Person>, sendsMail = true): Promise<Conversation> => {
  const people = [milan(), fatima(changes), els(), joost(), anneke()];
  const talk = await conversation({ people, placements: [placementOfMilan()] });
  Object.assign(talk.ports, { sendsMail });
  for (const one of [milan(), els(), joost(), anneke()]) await talk.says(one, 'hallo');
  return talk;
};
const refused = (talk: Conversation, mail: string): Promise<void> =>
  talk.ports.chats.reach(fatima().id, MAIL, {
    ...{ address: { mail }, unreachable: 'not-there', lostAt: new Date('2026-11-24T13:00:00Z') },
  });
const handsIn = async (talk: Conversation): Promise<string> => {
  await talk.says(milan(), 'uren ma 16 nov 8');
  return (await (await talk.says(milan(), 'week 47 indienen')).press('Indienen')).text;
};

describe('A praktijkopleider without Teams', () => {
  it('who gets mail is reached: nobody is warned, and the contact list says how', async () => {
    const talk = await withFatima({});
    expect(await handsIn(talk)).to.not.include('niet bereikbaar');
    expect((await talk.says(milan(), 'contact')).text).to.include('Krijgt berichten per mail');
    expect((await talk.says(anneke(), 'wie is niet bereikbaar')).text).to.not.include('Milan');
  });

  it('without an address is not reached: the student and the BPV-bureau see why', async () => {
    const talk = await withFatima({ mail: null });
    const card = await handsIn(talk);
    expect(card).to.include('Fatima El Amrani is nu niet bereikbaar (geen mailadres bekend).');
    expect(card).to.include('+31 53 555 01 20').and.not.include('Teams');
    expect((await talk.says(anneke(), 'wie is niet bereikbaar')).text)
      .to.include('Milan Bakker')
      .and.include('geen mailadres bekend');
  });

  it('of whom the server refused the address is not reached, until the school knows another', async () => {
    const talk = await withFatima({});
    await refused(talk, 'fatima@example.com');
    expect(await handsIn(talk)).to.include('niet bereikbaar (het mailadres werkt niet, sinds di 24 nov)');
    expect((await talk.says(els(), 'contact Milan')).text).to.include('Niet bereikbaar (het mailadres werkt niet');
    const mended = await withFatima({ mail: 'f.elamrani@example.com' });
    await refused(mended, 'fatima@example.com');
    expect(await handsIn(mended)).to.not.include('niet bereikbaar');
  });

  it('is not reached where no mail goes out at all', async () => {
    expect(await handsIn(await withFatima({}, false))).to.include('nog niet bereikbaar in Teams');
  });

  it('who is in Teams and wants no mail is not said to get it', async () => {
    const talk = await withFatima({ teams: { tenantId: milan().teams!.tenantId, objectId: 'object-of-fatima' } });
    await talk.ports.chats.reach(fatima().id, TEAMS, { address: { conversationId: 'chat' } });
    expect((await talk.says(milan(), 'contact')).text).to.not.include('per mail');
    await talk.ports.chats.update(fatima().id, { prefers: 'mail' });
    expect((await talk.says(milan(), 'contact')).text).to.include('Krijgt berichten per mail');
  });
});
