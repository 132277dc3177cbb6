import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';

const COMPANIES = ['Theater De Brug', 'Elders'];
const elsewhere = fatima({ teams: { tenantId: TENANT, objectId: 'elsewhere' } });
const people = [sanne(), karel(), els(), joost(), anneke(), elsewhere];
const other = placementOfSanne({ id: 'elders' as PlacementId, company: { name: 'Elders', address: '', phone: null } });
const two = (): Promise<Conversation> => conversation({ people, placements: [placementOfSanne(), other] });

describe('At two addresses', () => {
  for (const said of [
    'reflectie: vandaag ging het inhangen goed',
    'mijn reflecties',
    'reflectieverslag ingeleverd in OnStage',
    'documenten',
    'werkprocessen',
    'dossier',
  ])
    it(`"${said}" is asked of which, and is of the one that is chosen`, async () => {
      const which = await (await two()).says(sanne(), said);
      expect(which.buttons).to.have.members(COMPANIES);
      const chosen = await which.press('Elders');
      expect(chosen.text, said).to.not.include('Theater De Brug').and.not.include('kan ik hier niet');
    });

  for (const said of ['documenten Sanne', 'werkprocessen Sanne', 'dossier Sanne'])
    it(`"${said}" is asked of the staff too`, async () => {
      const which = await (await two()).says(joost(), said);
      expect(which.buttons).to.have.members(COMPANIES);
      expect((await which.press('Elders')).text, said).to.not.include('Theater De Brug');
    });
});

describe('Without a placement', () => {
  it('a student hears so, whatever is asked', async () => {
    const talk = await conversation({ people, placements: [] });
    for (const said of ['reflectie: ging goed', 'mijn reflecties', 'opdracht ingeleverd in OnStage', 'werkprocessen'])
      expect((await talk.says(sanne(), said)).text, said).to.not.include('✔');
    expect(talk.ports.reflections.all()).to.deep.equal([]);
  });
});

describe('Reflections', () => {
  it('are of students: staff are told so, and nobody takes off those of another', async () => {
    const talk = await conversation({ people });
    await talk.says(sanne(), 'reflectie: vandaag ging het inhangen goed');
    const [stored] = talk.ports.reflections.all();
    const [reflection] = (stored?.reflections ?? []).map(({ id }) => id);
    const { placement } = { placement: placementOfSanne().id };
    for (const who of [karel(), els(), joost(), anneke(), elsewhere]) {
      await talk.presses(who, 'drop-reflection', { placement, reflection, version: 1 });
      for (const said of ['reflectie: eigen', 'reflecties', 'reflectie aan'])
        expect((await talk.says(who, said)).text, `${who.id} ${said}`).to.not.include('inhangen');
    }
    expect(talk.ports.reflections.all()[0]?.version).to.equal(1);
    for (const who of [karel(), els()]) expect((await talk.ports.chats.of(who.id)).reflection).to.equal(undefined);
  });
});

describe('The list of files', () => {
  it('has those that have begun or begin within two weeks, and goes on from where it was', async () => {
    const starts = async (day: string): Promise<string> => {
      const placements = [placementOfSanne({ period: { from: at(day), until: at('2027-07-04') } })];
      return (await (await conversation({ people, placements })).says(joost(), 'dossiers')).text;
    };
    expect(await starts('2026-11-26')).to.include('1 dossier');
    expect(await starts('2026-12-09')).to.include('1 dossier');
    expect(await starts('2026-12-10')).to.include('geen dossiers');
    const talk = await two();
    const rest = await talk.presses(joost(), 'show-dossiers', { from: 1 });
    expect(COMPANIES.filter((name) => rest.text.includes(name))).to.have.length(1);
  });

  it('does not count to guides what a student says of being employed', async () => {
    const placements = [placementOfSanne({ period: { from: at('2026-11-20'), until: at('2027-07-04') } })];
    const late = async (who = joost()): Promise<string> =>
      (await (await conversation({ people, placements, now: '2027-01-15T08:00:00Z' })).says(who, 'dossiers')).text;
    const count = (text: string): number => Number(/(\d+) stap/.exec(text)?.[1]);
    expect(count(await late(anneke())) - count(await late())).to.equal(1);
  });
});
