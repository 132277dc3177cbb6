import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const SAID = 'tussenevaluatie vrijdag 4 december 10:00 bij De Brug';
const told = async (talk: Conversation): Promise<string[]> =>
  (await talk.delivered())
    .filter(({ seen }) => seen.text !== '')
    .map(({ to, seen }) => `${to}: ${seen.text.split('\n')[0]}`);

describe('Planning a talk', () => {
  it('by one sentence stores it, says so, and praktijkopleider and BPV-docent hear of it with an appointment', async () => {
    const talk = await conversation();
    const seen = await talk.says(sanne(), SAID);
    expect(seen.text)
      .to.include('✔ Tussenevaluatie op vrijdag 4 december om 10:00 bij Theater De Brug.')
      .and.include('Karel en Els krijgen bericht, met een afspraak voor de agenda.');
    const heard = await talk.delivered();
    expect(heard.filter(({ seen: { text } }) => text !== '').map(({ to }) => to)).to.have.members([
      karel().id,
      els().id,
    ]);
    const toKarel = heard.find(({ to }) => to === karel().id)!.seen;
    expect(toKarel.text).to.include('gepland op vrijdag 4 december om 10:00').and.include('door Sanne');
    expect(toKarel.buttons).to.include('Ik kan dan niet');
  });

  it('with something missing asks for it in a form, with the moments at which the docent can', async () => {
    const talk = await conversation();
    await talk.says(els(), 'ik kan dinsdag 14-16');
    const form = await talk.says(sanne(), 'tussenevaluatie plannen');
    expect(form.text).to.include('Plan je tussenevaluatie').and.include('dinsdag 1 december 14:00');
    const seen = await form.press('Plannen', { moment: '2026-12-01T15:00', day: '', time: '', place: 'De Brug' });
    expect(seen.text).to.include('op dinsdag 1 december om 15:00 bij De Brug').and.not.include('Let op');
    const again = await talk.says(sanne(), 'eindevaluatie plannen');
    expect(again.text).to.include('dinsdag 1 december 14:00').and.not.include('dinsdag 1 december 15:00');
  });

  it('at a time that the docent did not offer says so, and plans it all the same', async () => {
    const talk = await conversation();
    await talk.says(els(), 'ik kan dinsdag 14-16');
    const seen = await talk.says(sanne(), SAID);
    expect(seen.text).to.include('Let op: Els gaf voor dit moment niet aan te kunnen').and.include('✔');
  });

  it('without a day or in the past says what is amiss, with what was typed still there', async () => {
    const talk = await conversation();
    const form = await talk.says(sanne(), 'tussenevaluatie plannen');
    expect((await form.press('Plannen', { day: '', time: '10:00', place: '' })).text).to.include('Kies een dag.');
    expect((await form.press('Plannen', { day: '2026-12-04', time: 'tien', place: '' })).text).to.include(
      'Kies een tijd',
    );
    expect((await form.press('Plannen', { day: '2026-11-24', time: '10:00', place: '' })).text).to.include(
      'al geweest',
    );
    expect((await form.press('Plannen', { day: '2027-08-02', time: '10:00', place: '' })).text).to.include(
      'buiten de BPV',
    );
  });

  it('again is one talk that moves; an old form shows how it stands', async () => {
    const talk = await conversation();
    const form = await talk.says(sanne(), 'tussenevaluatie plannen');
    await talk.says(sanne(), SAID);
    await talk.delivered();
    const moved = await talk.says(sanne(), 'tussenevaluatie verplaatsen naar maandag 7 december 11:00');
    expect(moved.text).to.include('verplaatst naar maandag 7 december om 11:00');
    expect(await told(talk)).to.include(
      'karel: Tussenevaluatie van Sanne de Wit is verplaatst naar maandag 7 december om 11:00 bij Theater De Brug, door Sanne.',
    );
    const late = await form.press('Plannen', { day: '2026-12-09', time: '10:00', place: '' });
    expect(late.text).to.include('intussen veranderd').and.include('Maandag 7 december om 11:00');
  });

  it('is of who is in it: the BPV-docent by the student’s name, the SLB’er not', async () => {
    const talk = await conversation();
    const seen = await talk.says(els(), 'tussenevaluatie met Sanne vrijdag 11 december 10:00');
    expect(seen.text).to.include('vrijdag 11 december om 10:00');
    expect((await talk.says(joost(), 'tussenevaluatie Sanne vrijdag 4 december 10:00')).text).to.include(
      'ben je niet zelf',
    );
    expect((await talk.says(els(), 'tussenevaluatie Pietje vrijdag 4 december 10:00')).text).to.include(
      'Ik ken geen student',
    );
  });

  it('keeps no cause of illness', async () => {
    const talk = await conversation();
    const form = await talk.says(sanne(), 'tussenevaluatie plannen');
    const seen = await form.press('Plannen', { day: '2026-12-04', time: '10:00', place: 'bij de psycholoog' });
    expect(seen.text).to.not.include('✔');
    expect(JSON.stringify(talk.ports.talks.all())).to.not.include('psycholoog');
  });

  it('to move what is not planned plans nothing: it says so, and offers to plan', async () => {
    const talk = await conversation();
    const asked = await talk.says(els(), 'gesprek met Sanne verplaatsen naar vrijdag 11 december 10:00');
    expect(asked.text).to.include('Er is geen gesprek gepland, dus er is niets te verplaatsen.');
    expect(asked.buttons).to.include('Tussenevaluatie plannen').and.include('Geen');
    expect(talk.ports.talks.all()).to.deep.equal([]);
    expect((await asked.press('Tussenevaluatie plannen')).text).to.include(
      '✔ Tussenevaluatie op vrijdag 11 december om 10:00',
    );
    const moved = await talk.says(els(), 'gesprek met Sanne verplaatsen naar maandag 14 december 11:00');
    expect(moved.text).to.include('✔ Tussenevaluatie verplaatst naar maandag 14 december om 11:00');
  });

  it('of what by the plan comes months later is asked, not taken for it', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await talk.says(sanne(), 'gesprek gehouden');
    const asked = await talk.says(sanne(), 'gesprek met els vrijdag 11 december 10:00');
    expect(asked.text).to.include('volgens het plan is er nu geen');
    expect(asked.buttons).to.include('Eindevaluatie plannen');
  });

  it('for a day within its weeks is taken for it, and for the day before them is asked', async () => {
    const said = async (day: string) => (await conversation()).says(sanne(), `gesprek met els ${day} 2027 10:00`);
    expect((await said('1 februari')).text).to.include('✔ Tussenevaluatie op maandag 1 februari');
    expect((await said('29 januari')).buttons).to.include('Tussenevaluatie plannen');
  });

  it('of what was called off is planned anew, not moved: so it says, and so the others hear', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    await (await talk.says(sanne(), 'tussenevaluatie afzeggen')).press('Afzeggen', { reason: '' });
    await talk.delivered();
    const seen = await talk.says(sanne(), 'tussenevaluatie dinsdag 8 december 11:00');
    expect(seen.text).to.include('✔ Tussenevaluatie op dinsdag 8 december om 11:00');
    expect((await told(talk)).join())
      .to.include('is gepland op dinsdag 8 december')
      .and.not.include('verplaatst');
    await talk.says(sanne(), 'tussenevaluatie woensdag 9 december 11:00');
    expect((await told(talk)).join()).to.include('is verplaatst naar woensdag 9 december');
  });

  it('at night, in a weekend, or while the school is closed, is asked back once; by day it is not', async () => {
    const talk = await conversation();
    const night = await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 03:00');
    expect(night.text).to.include('om 03:00').and.include('Klopt dat?');
    expect(talk.ports.talks.all()).to.deep.equal([]);
    expect((await night.press('Ja, plannen')).text).to.include('✔ Tussenevaluatie op vrijdag 4 december om 03:00');
    const free = await talk.says(sanne(), 'tussenevaluatie vrijdag 25 december 10:00');
    expect(free.text).to.include('dan is de school dicht. Klopt dat?');
    await free.press('Nee');
    const weekend = await talk.says(sanne(), 'tussenevaluatie zaterdag 12 december 10:00');
    expect(weekend.text).to.include('dat is in het weekend. Klopt dat?');
    await weekend.press('Nee');
    expect((await talk.says(sanne(), 'gesprekken')).text).to.include('Vrijdag 4 december om 03:00');
  });

  it('around the time of a talk that one of them has elsewhere says so', async () => {
    const people = [sanne(), milan(), karel(), fatima(), els(), joost()];
    const talk = await conversation({ people, placements: [placementOfSanne(), placementOfMilan()] });
    await talk.says(milan(), SAID);
    const seen = await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:30');
    expect(seen.text).to.include('✔').and.include('rond die tijd al een ander gesprek');
    expect((await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 13:00')).text).to.not.include('ander gesprek');
  });

  it('around the time of another one says of whom, whoever it is', async () => {
    const talk = await conversation();
    await talk.says(sanne(), SAID);
    const seen = await talk.says(sanne(), 'tweewekelijks gesprek vrijdag 4 december 10:30');
    expect(seen.text).to.include('Let op: jij en Karel hebben rond die tijd al een ander gesprek.');
    const apart = await talk.says(sanne(), 'tweewekelijks gesprek vrijdag 4 december 13:00');
    expect(apart.text).to.not.include('Let op');
  });
});
