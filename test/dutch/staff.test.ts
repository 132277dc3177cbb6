/** What is read of staff: settings are settings, a look-up is no answer, and a question is no name. */
import { expect } from 'chai';
import { read } from '../../src/dutch/read.js';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import { conversation } from '../support/conversation.js';
import { els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../support/people.js';

const readOf = (text: string) => read(text, { now: parseMoment('2027-05-12T10:00')!, role: 'teacher' });
const request = (text: string): unknown => readOf(text).request;
const people = [sanne(), milan(), karel(), fatima(), els(), joost()];
const both = { people, placements: [placementOfSanne(), placementOfMilan()] };

describe('Quiet hours of staff', () => {
  for (const [text, from, until] of [
    ['niet storen tussen 20:00 en 11:00', '20:00', '11:00'],
    ['stil van 21:00 tot 9:30', '21:00', '09:30'],
    ['niet storen tussen 18:00 en 8:00', '18:00', '08:00'],
  ] as const)
    it(`are read as that, and not as hours: "${text}"`, () => {
      expect(readOf(text)).to.deep.include({ request: { kind: 'reminders', quiet: { from, until } }, question: null });
    });

  it('beside a time of the digest are read with it, in either order', () => {
    const at930 = { kind: 'reminders', at: '09:30', on: true, only: 'digest' };
    for (const [text, expected] of [
      ['overzicht om 9:30, niet storen tot 9 uur', { ...at930, quiet: { until: '09:00' } }],
      [
        'overzicht elke maandag om 9:30 en niet storen tussen 20:00 en 9:00',
        { ...at930, days: [1], quiet: { from: '20:00', until: '09:00' } },
      ],
      ['niet storen na 21:00 en overzicht om 9:30', { ...at930, quiet: { from: '21:00' } }],
      ['stil van 20:00 tot 9:00, digest om 9:30', { ...at930, quiet: { from: '20:00', until: '09:00' } }],
      [
        'herinner me om 9:30 en niet storen na 21:00',
        { kind: 'reminders', at: '09:30', on: true, quiet: { from: '21:00' } },
      ],
      [
        'overzicht uit en niet storen na 21:00',
        { kind: 'reminders', on: false, only: 'digest', quiet: { from: '21:00' } },
      ],
    ] as const)
      expect(readOf(text), text).to.deep.include({ request: expected, question: null });
  });

  it('alone stay that, and "until" is refused in words', () => {
    expect(request('herinneringen niet storen tussen 20:00 en 9:00')).to.deep.equal({
      kind: 'reminders',
      quiet: { from: '20:00', until: '09:00' },
    });
    expect(readOf('herinneringen uit tot september').question?.text).to.include('Tot een bepaalde dag');
    expect(readOf('herinneringen uit')).to.deep.include({ request: { kind: 'reminders', on: false }, question: null });
  });
});

describe('A reminder of one thing, asked for by staff', () => {
  it('is of that day alone, and never of every week', () => {
    expect(request('herinner me vrijdag aan het gesprek met Sanne')).to.deep.equal({
      ...{ kind: 'reminders', on: true, once: '2027-05-14' },
    });
  });
});

describe('A word of staff beside what they look up', () => {
  it('is no name: "niet", a day', () => {
    expect(request('overzicht niet')).to.deep.equal({ kind: 'reminders', on: false, only: 'digest' });
    expect(request('digest niet')).to.deep.equal({ kind: 'reminders', on: false, only: 'digest' });
    expect(request('tussenevaluatie vrijdag')).to.deep.equal({ kind: 'talk', talk: 'halfway', day: '2027-05-14' });
    expect(request('week')).to.deep.equal({ kind: 'week', week: '2027-W19' });
  });
});

describe('A look-up of staff', () => {
  it('is no answer to the question about a name; "ja" is', async () => {
    const talk = await conversation(both);
    expect((await talk.says(joost(), 'contact mlan')).text).to.include('Milan Bakker?');
    expect((await talk.says(joost(), 'wie is ziek')).text).to.include('Ziek gemeld');
    await talk.says(joost(), 'contact mlan');
    expect((await talk.says(joost(), 'contact')).text).to.include('Wie is wie');
    await talk.says(joost(), 'contact mlan');
    expect((await talk.says(joost(), 'ja')).text).to.include('Rond Milan');
  });
});

describe('A question of staff that names nobody', () => {
  it('gets the lists that there are, and not that there is no such student', async () => {
    const talk = await conversation(both);
    for (const text of ['wie komt er morgen', 'wat is er gebeurd', 'wanneer krijg ik antwoord'])
      expect((await talk.says(joost(), text)).text, text)
        .to.include('"wie loopt achter"')
        .and.not.include('vind ik geen');
    expect((await talk.says(joost(), 'pietersen')).text).to.include('Bij die naam vind ik geen student');
    expect((await talk.says(joost(), 'hoe gaat het met sanne')).text).to.include('Sanne de Wit');
  });

  it('is a list where there is one', () => {
    expect(request('wie is te kort')).to.deep.equal({ kind: 'who', of: 'behind' });
    expect(request('wie moet nog aftekenen')).to.deep.equal({ kind: 'who', of: 'unsigned' });
  });
});
