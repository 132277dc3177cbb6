import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

describe('Who looked at a student', () => {
  let talk: Conversation;
  beforeEach(async () => {
    talk = await conversation({
      people: [sanne(), milan(), karel(), els(), joost(), anneke()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
  });

  it('is noted of the staff, by whom, at what and when; not of the student, nor of lists', async () => {
    await talk.says(joost(), 'Sanne');
    await talk.says(karel(), 'dossier Sanne');
    await talk.says(sanne(), 'dossier');
    await talk.says(joost(), 'overzicht');
    const looks = talk.ports.looks.all().map(({ by, of, what, way }) => [by, of, what, way]);
    expect(looks).to.deep.include(['joost', 'sanne', 'page', 'chat']);
    expect(looks.map(([by]) => by)).not.to.include('sanne');
    expect(looks.filter(([by]) => by === 'joost')).to.have.length(1);
  });

  it('is not noted where nothing was shown', async () => {
    await talk.presses(els(), 'show-student', { student: 'somebody' });
    expect(talk.ports.looks.all()).to.deep.equal([]);
  });

  it('is what the BPV-bureau is told, by name, day and time', async () => {
    await talk.says(joost(), 'Sanne');
    await talk.says(els(), 'Milan');
    const { text } = await talk.says(anneke(), 'wie heeft Sanne bekeken');
    expect(text).to.include('Joost Kuipers').and.to.include("SLB'er").and.to.include('woensdag 25 november 2026 14:00');
    expect(text).to.include('de pagina, in de chat').and.to.include('1 jaar bewaard');
    expect(text).not.to.include('Els');
    expect((await talk.says(anneke(), 'wie heeft Milan bekeken')).text).to.include('Els Meijer');
  });

  it('is told to nobody else', async () => {
    await talk.says(joost(), 'Sanne');
    for (const person of [els(), joost(), karel(), sanne()]) {
      const { text } = await talk.presses(person, 'see-looks', { person: sanne().id });
      expect(text, person.id).not.to.include('Joost');
    }
  });
});
