/** Who gets mail, who nothing, and why: what who relies on them is told. */
import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { MAIL, TEAMS } from '../../../src/ports/channel.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';

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

describe('"wie krijgt mail"', () => {
  const asked = async (talk: Conversation, who: Person, text = 'wie krijgt mail'): Promise<string> =>
    (await talk.says(who, text)).text;

  it('names who gets mail and who nothing, why and since when, to whoever has to do with them', async () => {
    const talk = await withFatima({ teams: null });
    const byMail =
      'Krijgt mail: 1\nFatima El Amrani\nPraktijkopleider · Licht & Geluid Twente\nKrijgt mail: nog niet in Teams gezien';
    for (const one of [anneke(), els(), joost(), milan()]) expect(await asked(talk, one), one.name).to.include(byMail);
    await refused(talk, 'fatima@example.com');
    const nothing =
      'Niet bereikbaar: 1\nFatima El Amrani\nPraktijkopleider · Licht & Geluid Twente\nKrijgt niets: het mailadres werkt niet, sinds di 24 nov';
    for (const one of [anneke(), els(), joost(), milan()]) expect(await asked(talk, one), one.name).to.include(nothing);
    expect(await asked(talk, milan(), 'wie is niet bereikbaar')).to.include(nothing);
  });

  it('names first who is not reached, and counts them apart from who gets mail', async () => {
    const people = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
    const talk = await conversation({ people, placements: [placementOfSanne(), placementOfMilan()] });
    Object.assign(talk.ports, { sendsMail: true });
    for (const one of [milan(), els(), joost(), anneke()]) await talk.says(one, 'hallo');
    await refused(talk, 'fatima@example.com');
    const lines = (await asked(talk, anneke())).split('\n');
    const first = lines.indexOf('Niet bereikbaar: 1');
    expect(lines[first + 1]).to.equal('Fatima El Amrani');
    expect(lines.indexOf('Krijgt mail: 2')).to.be.greaterThan(first);
  });

  it('is one press from who is not reached, and from no other list', async () => {
    const talk = await withFatima({ teams: null });
    const buttonsOf = async (of: string): Promise<readonly string[]> =>
      (await talk.presses(joost(), 'show-who', { of, from: 0 })).buttons;
    expect(await buttonsOf('unreachable')).to.include('Wie krijgt mail?');
    expect(await buttonsOf('behind')).not.to.include('Wie krijgt mail?');
  });

  it('says of who is expected in Teams and was not seen there that only what cannot wait is mailed', async () => {
    const talk = await withFatima({ expectedInTeams: true });
    expect(await asked(talk, els())).to.include(
      'Krijgt alleen wat niet kan wachten per mail: nog niet in Teams gezien',
    );
  });

  it('says that somebody wants it so', async () => {
    const talk = await withFatima({});
    await talk.says(joost(), 'liever mail');
    expect(await asked(talk, els(), 'wie krijgt er mail?')).to.include(
      "Joost Kuipers\nSLB'er\nKrijgt mail: wil het zelf zo",
    );
    expect(await asked(talk, joost())).to.not.include('Joost');
    expect(await asked(talk, milan())).to.not.include('Joost');
  });

  it('names nobody where all are reached in Teams, and nobody of others', async () => {
    const talk = await conversation({
      people: [sanne(), karel(), els(), joost(), fatima(), milan()],
      placements: [placementOfSanne()],
    });
    Object.assign(talk.ports, { sendsMail: true });
    for (const one of [sanne(), karel(), els(), joost()]) await talk.says(one, 'hallo');
    expect(await asked(talk, sanne())).to.equal('Je praktijkopleider krijgt mijn berichten in Teams.');
    expect(await asked(talk, els())).to.equal('Iedereen om wie het gaat, krijgt mijn berichten in Teams.');
  });

  it('goes a page at a time', async () => {
    const many = Array.from({ length: 25 }, (_, i) =>
      fatima({ id: `f-${i}` as Person['id'], name: `Fatima Nummer ${i + 10}`, mail: `f${i}@example.com` }),
    );
    const talk = await conversation({
      people: [milan(), els(), joost(), anneke(), ...many],
      placements: many.map(({ id }, i) => placementOfMilan({ id: `p-${i}` as PlacementId, trainerId: id })),
    });
    Object.assign(talk.ports, { sendsMail: true });
    for (const one of [milan(), els(), joost(), anneke()]) await talk.says(one, 'hallo');
    const first = await talk.says(anneke(), 'wie krijgt mail');
    expect(first.text).to.include('Krijgt mail: 25').and.include('Nummer 29').and.not.include('Nummer 30');
    expect((await first.press('Toon meer')).text)
      .to.include('Nummer 30')
      .and.include('Nummer 34')
      .and.not.include('Nummer 29');
  });
});
