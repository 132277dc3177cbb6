import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation, type SchoolOf } from '../../support/conversation.js';
import { anneke, els, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const guide = (id: string, name: string, changes: Partial<Person> = {}): Person =>
  karel({ id: id as PersonId, name, mail: `${id}@example.com`, teams: null, ...changes });
const WIM = guide('wim', 'Wim de Boer');
const company = (name: string) => ({ name, address: '', phone: null });
const at = (trainer: Person, changes: Partial<Placement> = {}): Placement =>
  placementOfMilan({ id: `milan-${trainer.id}` as PlacementId, trainerId: trainer.id, ...changes });

const school = (
  people: readonly Person[],
  placements: readonly Placement[],
  more: SchoolOf = {},
): Promise<Conversation> =>
  conversation({ people: [sanne(), milan(), karel(), els(), joost(), anneke(), ...people], placements, ...more });

describe('Who is meant in "Wim vervangt Karel"', () => {
  it('is asked where several guide by that name, three of them at most', async () => {
    const others = ['Bos', 'Dam', 'Eik'].map((last) => guide(`karel-${last}`, `Karel ${last}`));
    const talk = await school([WIM, ...others], [placementOfSanne(), ...others.map((one) => at(one))]);
    const which = await talk.says(anneke(), 'Wim vervangt Karel');
    expect(which.text).to.include('Wie bedoel je met Karel?');
    expect(which.buttons).to.have.length(3);
    const one = which.buttons.find((name) => name !== 'Karel Jansen') ?? '';
    expect((await which.press(one)).text).to.include(`Wim de Boer vervangt ${one} als praktijkopleider vanaf vandaag`);
  });

  it('is asked where several may take over, with where they guide already, six of them at most', async () => {
    const others = ['Bos', 'Dam', 'Eik', 'Fik', 'Gok', 'Hek'].map((last) => guide(`wim-${last}`, `Wim ${last}`));
    const twice = [at(WIM), at(WIM, { id: 'milan-again' as PlacementId })];
    const talk = await school([WIM, ...others], [placementOfSanne(), ...twice]);
    const which = await talk.says(anneke(), 'Wim vervangt Karel');
    expect(which.text).to.include('Wie bedoel je met Wim?');
    expect(which.buttons).to.have.length(6);
    const two = await school([WIM, others[0]!], [placementOfSanne(), ...twice]);
    const between = await two.says(anneke(), 'Wim vervangt Karel');
    expect(between.buttons).to.have.members(['Wim de Boer (Licht & Geluid Twente)', 'Wim Bos']);
    expect((await between.press('Wim Bos')).text).to.include('Wim Bos vervangt Karel Jansen als praktijkopleider');
  });

  it('is nobody whose students are all gone, and somebody until the last day', async () => {
    const until = (day: string) => ({ period: { from: '2026-09-07' as Day, until: day as Day } });
    for (const [changes, is] of [
      [until('2026-11-24'), false],
      [until('2026-11-25'), true],
      [{ closed: '2026-11-20' as Day }, false],
    ] as const) {
      const talk = await school([WIM], [placementOfSanne(changes)], { now: '2026-11-25T13:00:00Z' });
      const said = await talk.says(anneke(), 'Wim vervangt Karel');
      if (is) expect(said.text).to.include('Wim de Boer vervangt Karel Jansen');
      else
        expect(said.text).to.equal('Ik vind niemand met de naam Karel die studenten begeleidt. Er is niets veranderd.');
    }
  });

  it('in which role is not asked where it was said or where there is one only', async () => {
    const both = placementOfMilan({ teacherId: joost().id });
    const talk = await school([], [placementOfSanne(), both]);
    expect((await talk.says(anneke(), 'Els vervangt Joost')).buttons).to.deep.equal(['BPV-docent', "SLB'er"]);
    expect((await talk.says(anneke(), "Els vervangt Joost als SLB'er")).text).to.include("Joost Kuipers als SLB'er");
    expect((await talk.says(anneke(), 'Els vervangt Joost als docent')).text).to.include(
      'Joost Kuipers als BPV-docent',
    );
    // Els is no SLB'er of anybody: what she is, is asked to be confirmed.
    expect((await talk.says(anneke(), "Joost vervangt Els als SLB'er")).text).to.include('Els Meijer als BPV-docent');
  });

  it('is of one student or company where that is named, and of nobody where there is none of that name', async () => {
    const talk = await school([WIM], [placementOfSanne(), at(karel(), { company: company('Zaal Zuid') })]);
    const about = async (where: string): Promise<string[]> => {
      const { text } = await talk.says(anneke(), `vervang Karel door Wim bij ${where}`);
      return ['Sanne de Wit', 'Milan Bakker', 'vind ik hier niet'].filter((name) => text.includes(name));
    };
    expect(await about('Sanne')).to.deep.equal(['Sanne de Wit']);
    expect(await about('ZAAL')).to.deep.equal(['Milan Bakker']);
    expect(await about('Nergens')).to.deep.equal(['vind ik hier niet']);
  });

  it('a company is meant where several students have that name', async () => {
    const other = sanne({ id: 'sanne-2' as PersonId, name: 'Sanne Bos', teams: null });
    const talk = await school(
      [WIM, other],
      [placementOfSanne(), at(karel(), { studentId: other.id, company: company('Hotel Sanne') })],
    );
    const { text } = await talk.says(anneke(), 'vervang Karel door Wim bij Sanne');
    expect(text).to.include('Sanne Bos').and.not.include('Sanne de Wit');
  });
});

describe('Somebody who is not known yet', () => {
  const form = async (talk: Conversation) => talk.says(anneke(), 'Wim vervangt Karel');
  const staff = async ({ ports }: Conversation): Promise<readonly Person[]> =>
    ports.people.ofSchool(anneke().schoolId, 'trainer');

  it('has two names, and a mail address that is one where there is one', async () => {
    const talk = await school([], [placementOfSanne()]);
    const typed = async (filled: { name: string; mail: string; phone: string }): Promise<string> =>
      (await (await form(talk)).press('Toevoegen', filled)).text;
    expect(await typed({ name: ' Wim ', mail: '', phone: '' })).to.include('Vul een voornaam en een achternaam in.');
    expect(await typed({ name: 'Wim Bos', mail: 'wim', phone: '' })).to.include('Dat mailadres klopt niet.');
    expect(await staff(talk)).to.have.length(1);
    expect(await typed({ name: 'Wim Bos', mail: '', phone: '' })).to.include('Wim Bos vervangt Karel Jansen');
    const wim = (await staff(talk)).find(({ name }) => name === 'Wim Bos');
    expect([wim?.mail, wim?.phone, wim?.teams]).to.deep.equal([null, null, null]);
  });

  it('is who has that mail address already, whatever name is typed', async () => {
    const talk = await school([WIM], [placementOfSanne()]);
    const unknown = await talk.says(anneke(), 'Bregje vervangt Karel');
    const asked = await unknown.press('Toevoegen', { name: 'Bregje Bos', mail: 'WIM@example.com', phone: '' });
    expect(asked.text).to.include('Wim de Boer vervangt Karel Jansen');
    expect((await staff(talk)).map(({ name }) => name)).to.have.members(['Karel Jansen', 'Wim de Boer']);
  });
});
