import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { endingIdOf } from '../../../src/domain/endings/ending.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { PLACEMENT } from '../../support/endings.js';
import {
  anneke,
  els,
  joost,
  karel,
  milan,
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';

const school = (): Promise<Conversation> =>
  conversation({
    people: [sanne(), milan(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne(), placementOfMilan()],
  });

describe('Who wants to stop early', () => {
  it('as a student hears whom to talk to first, and gets the form: nothing is stored or told by saying it', async () => {
    const talk = await school();
    const seen = await talk.says(sanne(), 'ik wil weg bij De Brug');
    expect(seen.text).to.include('overleg eerst met het BPV-bureau').and.include('Er is nog niets veranderd');
    expect(seen.buttons).to.include('Formulier invullen');
    expect(talk.ports.endings.all()).to.deep.equal([]);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('is asked at which address, where there are two', async () => {
    const more = placementOfMilan({ studentId: sanne().id });
    const talk = await conversation({
      people: [sanne(), karel(), els(), joost()],
      placements: [placementOfSanne(), more],
    });
    expect((await talk.says(sanne(), 'ik stop met mijn bpv')).buttons).to.include.members([
      'Formulier: Theater De Brug',
      'Formulier: Licht & Geluid Twente',
    ]);
  });

  it('beside a cry for help is pointed to who listens', async () => {
    const talk = await school();
    const seen = await talk.says(sanne(), 'ik wil stoppen met mijn stage want ik word gepest door mijn baas');
    expect(seen.text).to.include('in vertrouwen');
    expect(seen.buttons).not.to.include('Formulier invullen');
  });

  it('who has asked already sees how it stands', async () => {
    const talk = await school();
    await (await talk.says(anneke(), 'Sanne stopt met de stage')).press('Starten');
    const seen = await talk.says(sanne(), 'ik wil stoppen met mijn stage');
    expect(seen.text).to.include('Eerder stoppen met je stage').and.include('Vul het formulier in');
    expect(seen.buttons).to.include('Formulier invullen');
  });

  it('whose placement is over is pointed on, without a form or a word that it goes on', async () => {
    const talk = await conversation({
      people: [sanne(), karel(), els(), joost()],
      placements: [placementOfSanne({ closed: '2026-11-01' as never })],
    });
    const seen = await talk.says(sanne(), 'ik wil stoppen met mijn stage');
    expect(seen.buttons).not.to.include('Formulier invullen');
    expect(seen.text).to.include('er valt niets eerder te stoppen').and.not.include('lopen door');
  });
});

describe('The BPV-bureau', () => {
  it('starts it for a student: asked first, then the student hears it and gets the form', async () => {
    const talk = await school();
    const asked = await talk.says(anneke(), 'Sanne de Wit wil stoppen met haar stage');
    expect(asked.text).to.include('Stopt Sanne de Wit eerder bij Theater De Brug?').and.include('verandert er niets');
    expect(talk.ports.endings.all()).to.deep.equal([]);
    const done = await asked.press('Starten');
    expect(done.text).to.include('Wacht op Sanne').and.include('Anneke Smit (BPV-bureau): gestart');
    const [told, ...more] = await talk.delivered();
    expect([told?.to, more]).to.deep.equal([sanne().id, []]);
    expect(told?.seen.text).to.include('samen met je praktijkopleider').and.include('omdat dit je eigen stage is');
    const form = await told!.seen.press('Formulier invullen');
    expect(form.text).to.include('Overleg eerst met het BPV-bureau').and.include('Tot nu toe afgetekend: 0 uur');
  });

  it('starts it up to the last day of the placement, and not after it or once the file is closed', async () => {
    const said = async (now: string, more: Partial<Placement> = {}): Promise<string> => {
      const people = [sanne(), karel(), els(), joost(), anneke()];
      const talk = await conversation({ people, placements: [placementOfSanne(more)], now });
      return (await talk.says(anneke(), 'Sanne stopt met de stage')).text;
    };
    expect(await said('2027-07-04T10:00:00Z')).to.include('Sanne de Wit');
    expect(await said('2027-07-05T10:00:00Z')).to.include('geen student');
    expect(await said('2026-11-25T13:00:00Z', { closed: '2026-11-20' as Day })).to.include('geen student');
  });

  it('is asked which, where a student has two addresses', async () => {
    const more = placementOfMilan({ studentId: sanne().id });
    const people = [sanne(), karel(), els(), joost(), anneke()];
    const talk = await conversation({ people, placements: [placementOfSanne(), more] });
    const seen = await talk.says(anneke(), 'stage van Sanne beëindigen');
    expect(seen.buttons).to.have.members(['Sanne: Theater De Brug', 'Sanne: Licht & Geluid Twente']);
    expect((await seen.press('Sanne: Theater De Brug')).text).to.include('Theater De Brug');
  });

  it('starts nothing twice, nothing that runs, and nothing of who is not there', async () => {
    const talk = await school();
    const asked = await talk.says(anneke(), 'Sanne stopt met de stage');
    await asked.press('Starten');
    expect((await talk.presses(anneke(), 'open-ending', { placement: PLACEMENT, version: 0 })).text).to.include(
      'Wacht op Sanne',
    );
    await talk.presses(anneke(), 'open-ending', { placement: PLACEMENT, version: 1 });
    expect((await talk.ports.endings.load(endingIdOf(PLACEMENT)))?.version).to.equal(1);
    expect((await talk.says(anneke(), noor().name + ' stopt met de stage')).text).to.include('geen student');
    expect((await talk.says(anneke(), 'Sanne stopt met de stage')).buttons).to.deep.equal(['Intrekken']);
  });

  it('alone does it: a praktijkopleider or BPV-docent is pointed to it', async () => {
    for (const person of [karel(), els(), joost()]) {
      const talk = await school();
      await talk.says(person, 'Sanne stopt met de stage');
      const pressed = await talk.presses(person, 'open-ending', { placement: PLACEMENT, version: 0 });
      expect(pressed.text, person.name).to.include('hoort bij iemand anders');
      expect(talk.ports.endings.all()).to.deep.equal([]);
    }
  });
});
