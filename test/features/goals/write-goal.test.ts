import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, fatima, joost, karel, noor, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const GOAL = {
  text: 'een monitormix maken voor een band van 4',
  criterion: 'de band is tevreden',
  about: 'B1-K1-W5',
  by: '2027-01-29',
};
const form = (talk: Conversation): Promise<Seen> =>
  talk.says(sanne(), 'leerdoel: een monitormix maken voor een band van 4', 'm1');
const goals = async ({ ports }: Conversation) => (await ports.goals.load(placementOfSanne().id))?.goals ?? [];

describe('"leerdoel: ..."', () => {
  it('is a form with the words in it and the other questions beside them, and stores nothing', async () => {
    const talk = await conversation();
    const seen = await form(talk);
    expect(seen.text).to.include('Nieuw leerdoel').and.include('Overleg met Karel');
    expect(seen.sent)
      .to.include('"value":"een monitormix maken voor een band van 4"')
      .and.include('Waaraan zie je straks dat het gelukt is?')
      .and.include('B1-K1-W5 Levert lichtinstallatie op')
      .and.include('Persoonlijk: mezelf ontwikkelen');
    expect(await goals(talk)).to.deep.equal([]);
  });

  it('once saved stands in the list, ready for the praktijkopleider', async () => {
    const talk = await conversation();
    const saved = await (await form(talk)).press('Opslaan', GOAL);
    expect(saved.text).to.include('✔ Staat erbij (1 leerdoel).').and.include('Naar Karel sturen ter goedkeuring?');
    expect(saved.text).to.include('Concept · voor vrijdag 29 januari').and.include('Te zien aan: de band is tevreden');
    expect(saved.buttons).to.deep.equal(['Wijzigen', 'Naar Karel', 'Nog een doel']);
    // The same message again shows it, and makes no second one.
    expect((await form(talk)).text)
      .to.include('Je leerdoelen')
      .and.include('de band is tevreden');
    expect(await goals(talk)).to.have.length(1);
  });

  it('without a criterion is kept, says what is missing, and cannot be sent yet', async () => {
    const talk = await conversation();
    const saved = await (await form(talk)).press('Opslaan', { ...GOAL, criterion: '', about: '', by: '' });
    expect(saved.text).to.include(
      'Nog niet ingevuld: waaraan je ziet dat het gelukt is, waar het bij hoort en voor wanneer. Zonder het eerste kan het nog niet weg.',
    );
    expect(saved.buttons).to.deep.equal(['Aanvullen', 'Nog een doel']);
    const filled = await (await saved.press('Aanvullen')).press('Opslaan', GOAL);
    expect(filled.buttons).to.include('Naar Karel');
  });

  it('without words is asked again with what was filled in', async () => {
    const talk = await conversation();
    const again = await (await form(talk)).press('Opslaan', { ...GOAL, text: ' ' });
    expect(again.text).to.include('Schrijf eerst op wat je wilt kunnen.');
    expect(again.sent).to.include('"value":"de band is tevreden"').and.include('"value":"2027-01-29"');
    expect(await goals(talk)).to.deep.equal([]);
  });

  it('keeps no code of another programme', async () => {
    const talk = await conversation();
    await (await form(talk)).press('Opslaan', { ...GOAL, about: 'X9-K9-W9,B1-K1-W5,persoonlijk' });
    expect((await goals(talk))[0]?.said.about).to.deep.equal(['B1-K1-W5', 'persoonlijk']);
  });

  it('keeps no words of health, typed or in the form, and asks for the goal again', async () => {
    const talk = await conversation();
    const typed = await talk.says(sanne(), 'leerdoel: ik kan omgaan met mijn migraine tijdens shows');
    expect(typed.text).to.include('Dat bewaar ik niet').and.not.include('migraine');
    expect(typed.sent).not.to.include('migraine');
    const saved = await typed.press('Opslaan', { ...GOAL, criterion: 'ik heb geen migraine meer' });
    expect(saved.text).to.include('niets opgeslagen');
    expect(JSON.stringify([await goals(talk), talk.ports.log.lines, saved.sent])).not.to.include('migraine');
    expect(await goals(talk)).to.deep.equal([]);
  });

  it('may say why one wants to learn it', async () => {
    const talk = await conversation();
    await (await form(talk)).press('Opslaan', { ...GOAL, criterion: 'het klinkt, want dan wil de band terugkomen' });
    expect((await goals(talk))[0]?.said.criterion).to.equal('het klinkt, want dan wil de band terugkomen');
  });

  it('is changed and taken off by its own form', async () => {
    const talk = await conversation();
    const saved = await (await form(talk)).press('Opslaan', GOAL);
    const changed = await (await saved.press('Wijzigen')).press('Opslaan', { ...GOAL, text: 'een show draaien' });
    expect(changed.text).to.include('een show draaien').and.not.include('monitormix');
    const old = await (await saved.press('Wijzigen')).press('Weghalen');
    expect(old.text).to.include('✔ Weggehaald.').and.include('nog geen leerdoelen');
    expect(await goals(talk)).to.deep.equal([]);
  });

  it('from a form that is behind shows how it stands', async () => {
    const talk = await conversation();
    const first = await form(talk);
    await first.press('Opslaan', GOAL);
    const late = await first.press('Opslaan', { ...GOAL, text: 'een show draaien' });
    expect(late.text).to.include('intussen veranderd').and.include('monitormix');
  });

  it('at two addresses asks which, unless one is named', async () => {
    const noors = [
      placementOfSanne({ id: 'noor-de-brug' as PlacementId, studentId: noor().id }),
      placementOfMilan({ id: 'noor-licht-geluid' as PlacementId, studentId: noor().id, year: 2 }),
    ];
    const talk = await conversation({ people: [noor(), karel(), fatima(), els(), joost()], placements: noors });
    const asked = await talk.says(noor(), 'leerdoel: een show draaien');
    expect(asked.buttons).to.deep.equal(['Licht & Geluid Twente', 'Theater De Brug']);
    const seen = await asked.press('Theater De Brug');
    expect(seen.sent).to.include('"value":"een show draaien"').and.include('"placement":"noor-de-brug"');
    const named = await talk.says(noor(), 'leerdoel: een show draaien bij Licht & Geluid Twente');
    expect(named.sent).to.include('"placement":"noor-licht-geluid"').and.include('"value":"een show draaien"');
  });

  it("is the student's own to write", async () => {
    const talk = await conversation();
    expect((await talk.says(karel(), 'leerdoel: mixen')).text).not.to.include('Nieuw leerdoel');
    expect((await (await form(talk)).press('Opslaan', GOAL, { by: karel() })).text).to.include('bij iemand anders');
    expect(await goals(talk)).to.deep.equal([]);
  });
});
