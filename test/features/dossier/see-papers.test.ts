import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { PDF } from '../../support/papers.js';
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

const school = async (): Promise<Conversation> => {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()],
    placements: [placementOfSanne(), placementOfMilan({ teacherId: fatima().id })],
  });
  await talk.sends(sanne(), { 'lichtplan.pdf': PDF }, { text: 'opdracht' });
  return talk;
};

describe('"documenten"', () => {
  it("are the student's own, with how each stands", async () => {
    const seen = await (await school()).says(sanne(), 'mijn documenten');
    expect(seen.text).to.include('Je documenten').and.include('BPV-opdracht: lichtplan');
    expect(seen.buttons).to.deep.equal(['Downloaden', 'Intrekken', 'Bestand inleveren']);
    expect((await (await school()).says(milan(), 'documenten')).text).to.include('Er staat nog niets.');
  });

  it('with a name are those of that student, for who guides them and for the BPV-bureau', async () => {
    const talk = await school();
    for (const who of [karel(), els(), joost(), anneke()]) {
      const seen = await talk.says(who, 'documenten Sanne');
      expect(seen.text, who.id).to.include('Documenten van Sanne de Wit').and.include('BPV-opdracht: lichtplan');
      expect(seen.buttons, who.id).to.deep.equal(['Bekijk', 'Downloaden']);
    }
    expect((await talk.says(fatima(), 'documenten Sanne')).text).not.to.include('lichtplan');
    expect((await talk.says(els(), 'documenten')).text).to.include('documenten Sanne');
  });

  it('open one by one: to be judged by the two who do, to be looked at by the others', async () => {
    const talk = await school();
    expect((await (await talk.says(els(), 'documenten Sanne')).press('Bekijk')).buttons).to.include('Voldoende');
    expect((await (await talk.says(joost(), 'documenten Sanne')).press('Bekijk')).buttons).to.deep.equal([
      'Downloaden',
    ]);
  });
});
