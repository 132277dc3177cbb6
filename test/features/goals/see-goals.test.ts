import { expect } from 'chai';
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
import { goalsSent, workSent } from '../../support/states-of-sanne.js';

const school = async (): Promise<Conversation> => {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()],
    placements: [placementOfSanne(), placementOfMilan({ teacherId: fatima().id })],
  });
  await goalsSent(talk);
  await workSent(talk);
  return talk;
};

describe('"leerdoelen"', () => {
  it('of the student are a list with how each stands', async () => {
    const seen = await (await school()).says(sanne(), 'mijn leerdoelen');
    expect(seen.text).to.include('Je leerdoelen').and.include('Bij Karel').and.include('geheim doel');
  });

  it('with a name are those of that student, for who guides them and for the BPV-bureau', async () => {
    const talk = await school();
    for (const who of [els(), joost(), anneke()]) {
      const seen = await talk.says(who, 'leerdoelen Sanne');
      expect(seen.text, who.id).to.include('1 leerdoel van Sanne de Wit').and.include('Bij Karel');
      expect(seen.buttons).to.deep.equal([]);
    }
    const asked = await talk.says(karel(), 'leerdoelen van Sanne');
    expect(asked.text).to.include('1 leerdoel van Sanne de Wit');
    expect(asked.buttons).to.include('Akkoord');
    expect((await talk.says(fatima(), 'leerdoelen Sanne')).text).not.to.include('geheim');
    expect((await talk.says(els(), 'leerdoelen')).text).to.include('leerdoelen Sanne');
  });

  it('with a name at two addresses are asked from which', async () => {
    const other = placementOfMilan({ studentId: sanne().id });
    const people = [sanne(), karel(), els(), joost(), fatima()];
    const talk = await conversation({ people, placements: [placementOfSanne(), other] });
    await goalsSent(talk);
    const asked = await talk.says(els(), 'leerdoelen Sanne');
    expect(asked.text).to.include('Van welke plek?');
    expect(asked.buttons).to.have.members(['Theater De Brug', 'Licht & Geluid Twente']);
    expect((await asked.press('Theater De Brug')).text).to.include('1 leerdoel van Sanne de Wit');
  });

  it('that there are none of says so', async () => {
    const talk = await school();
    expect((await talk.says(milan(), 'leerdoelen')).text).to.include('nog geen leerdoelen');
    expect((await talk.says(joost(), 'leerdoelen Milan')).text).to.include(
      'Milan Bakker heeft hier nog geen leerdoelen.',
    );
  });
});

describe('"werkafspraken"', () => {
  it("are the student's to change, the praktijkopleider's to agree to, and others' to see", async () => {
    const talk = await school();
    expect((await talk.says(sanne(), 'werkafspraken')).buttons).to.deep.equal(['Wijzigen']);
    expect((await talk.says(karel(), 'werkafspraken Sanne')).buttons).to.include('Akkoord');
    const seen = await talk.says(joost(), 'werkafspraken Sanne');
    expect(seen.text).to.include('Hier te doen').and.include('B1-K1-W4 Sluit aan').and.include('geheim');
    expect(seen.buttons).to.deep.equal([]);
    expect((await talk.says(joost(), 'werkafspraken Milan')).text).not.to.include('geheim');
  });
});
