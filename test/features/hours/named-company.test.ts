import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, fatima, karel, noor, placementOfSanne } from '../../support/people.js';

async function ofNoor(): Promise<Conversation> {
  const deBrug = placementOfSanne({ id: 'noor-de-brug' as PlacementId, studentId: noor().id });
  const company = { name: 'Licht & Geluid Twente', address: '', phone: '+31 53 555 01 20' };
  const lightAndSound = { ...deBrug, id: 'noor-licht-geluid' as PlacementId, trainerId: fatima().id, company };
  return conversation({ people: [noor(), karel(), fatima(), els()], placements: [deBrug, lightAndSound] });
}
const lines = (talk: Conversation): string[] =>
  talk.ports.sheets
    .all()
    .flatMap(({ placementId, entries }) =>
      entries.map((entry) => `${placementId} ${entry.minutes} ${entry.activity ?? ''}`.trim()),
    );

describe('A company that is named', () => {
  it('says which placement: in hours, where it is no activity, and also in part', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur licht & geluid twente');
    await talk.says(noor(), 'dinsdag 8 uur theater de brug');
    await talk.says(noor(), 'maandag 2 uur kabels bij licht en geluid');
    expect(lines(talk)).to.have.members(['noor-licht-geluid 180', 'noor-de-brug 480', 'noor-licht-geluid 120 kabels']);
  });

  it('says it in a hand-in and in a week to look at', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    expect((await talk.says(noor(), 'week 47 indienen bij de brug')).text).to.include('Karel Jansen');
    expect((await talk.says(noor(), 'week 47 theater de brug')).text).to.include('Theater De Brug');
  });

  it('answers the question at which address', async () => {
    const talk = await ofNoor();
    expect((await talk.says(noor(), 'donderdag 3 uur')).buttons).to.have.length(2);
    await talk.says(noor(), 'bij licht en geluid');
    expect(lines(talk)).to.deep.equal(['noor-licht-geluid 180']);
  });

  it('is the only one of which a day is emptied', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    await talk.says(noor(), 'donderdag 2 uur bij licht en geluid');
    await talk.says(noor(), 'verwijder donderdag bij de brug');
    expect(lines(talk)).to.deep.equal(['noor-licht-geluid 120']);
  });
});

describe('A company that was named first', () => {
  it('is carried through whatever is asked, and whatever the answer adds to it', async () => {
    const talks: readonly (readonly [readonly string[], readonly string[]])[] = [
      [['vrijdag bij licht en geluid', '7'], ['noor-licht-geluid 420']],
      [['vrijdag ingehaald bij licht en geluid', '7'], ['noor-licht-geluid 420 (ingehaald)']],
      [['vrijdag opbouw gedaan bij licht en geluid', '7'], ['noor-licht-geluid 420 opbouw']],
      [['uren bij licht en geluid', 'vrijdag 7'], ['noor-licht-geluid 420']],
      [['30 uur vrijdag bij licht en geluid', '3 uur'], ['noor-licht-geluid 180']],
      [['6 uur volgende week vrijdag bij licht en geluid', 'afgelopen vrijdag'], ['noor-licht-geluid 360']],
      [['mndg 7 uur bij licht en geluid', 'maandag'], ['noor-licht-geluid 420']],
      // Or it is named with the answer.
      [['vrijdag opbouw gedaan', '7 bij licht en geluid'], ['noor-licht-geluid 420 opbouw']],
      [['vrijdag', '8 uur bij licht en geluid'], ['noor-licht-geluid 480']],
      [['vrijdag bij de brug', '7 bij licht en geluid'], ['noor-licht-geluid 420']],
    ];
    for (const [messages, stored] of talks) {
      const talk = await ofNoor();
      for (const text of messages) await talk.says(noor(), text);
      const found = talk.ports.sheets
        .all()
        .flatMap(({ placementId, entries }) =>
          entries.map(({ minutes, activity = '', makesUp }) =>
            `${placementId} ${minutes} ${activity}${makesUp ? ' (ingehaald)' : ''}`.replace('  ', ' ').trim(),
          ),
        );
      expect(found, messages.join(' > ')).to.deep.equal(stored);
    }
  });

  it('is the only one that is corrected, emptied or handed in, also where no day or week is said', async () => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    expect((await talk.says(noor(), 'week indienen bij licht en geluid')).text).not.to.include('Karel');
    expect((await talk.says(noor(), 'verwijder bij licht en geluid')).text).to.equal('Welke dag moet weg?');
    await talk.says(noor(), 'donderdag');
    expect((await talk.says(noor(), 'moet 4 uur zijn bij licht en geluid')).text).to.include('elke dag');
    expect(lines(talk)).to.deep.equal(['noor-de-brug 180']);
    await talk.says(noor(), 'moet 4 uur zijn bij de brug');
    expect(lines(talk)).to.deep.equal(['noor-de-brug 240']);
  });

  it('is of which the hours sheet is given', async () => {
    const talk = await ofNoor();
    expect((await talk.says(noor(), 'urenstaat bij licht en geluid')).text).to.include('Licht & Geluid Twente');
  });

  it('limits leave to that placement: nobody else decides, and hours at the other address go on', async () => {
    const talk = await ofNoor();
    for (const staff of [karel(), els()]) await talk.says(staff, 'hallo');
    for (const messages of [
      ['vrij voor auditie 10 december bij licht en geluid'],
      ['verlof bij licht en geluid', '10 december'],
    ]) {
      let form = await talk.says(noor(), 'hallo');
      for (const text of messages) form = await talk.says(noor(), text);
      expect(form.text, messages[0]).to.include('Fatima').and.not.include('Karel');
    }
    const filled = { leaveKind: 'special', from: '2026-12-10', until: '2026-12-10', reason: 'auditie' };
    const form = await talk.says(noor(), 'vrij voor auditie 10 december bij licht en geluid');
    const asked = await form.press('Aanvragen', filled);
    expect(asked.text).to.include('Licht & Geluid Twente').and.not.include('De Brug');
    const [request] = talk.ports.leaves.all();
    expect(request?.answers.map(({ personId }) => personId)).to.deep.equal([fatima().id, els().id]);
    expect(request?.placementIds).to.deep.equal(['noor-licht-geluid']);
    // The same day at the other address is another request.
    const other = await (
      await talk.says(noor(), 'vrij voor auditie 10 december bij de brug')
    ).press('Aanvragen', filled);
    expect(other.text).to.include('De Brug').and.include('Karel');
    expect((await talk.says(noor(), 'vrij voor auditie 10 december')).text).to.include('Verlof: aangevraagd');
  });
});

describe('At which address', () => {
  const handedIn = async (): Promise<Conversation> => {
    const talk = await ofNoor();
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    await asks(talk, noor(), { kind: 'hand-in', sheet: 'noor-de-brug:2026-W47' as SheetId, version: 1 });
    return talk;
  };

  it('is not asked where only one can be meant', async () => {
    const written = await ofNoor();
    await written.says(noor(), 'donderdag 3 uur bij de brug');
    for (const text of [
      'week 47',
      'dien week 47 in',
      'week 47 indienen',
      'donderdag moet 4 uur zijn',
      'verwijder donderdag',
    ])
      expect((await written.says(noor(), text)).text, text)
        .to.include('De Brug')
        .and.not.include('Bij welk');
    const talk = await handedIn();
    await talk.says(noor(), 'donderdag 4 uur bij licht en geluid');
    for (const text of ['trek week 47 in', 'week 47 intrekken'])
      expect((await talk.says(noor(), text)).buttons, text).to.deep.equal(['Intrekken']);
    expect((await talk.says(noor(), 'dien week 47 in')).text).to.include('Fatima');
    await asks(talk, karel(), { kind: 'approve', sheet: 'noor-de-brug:2026-W47' as SheetId, version: 2 });
    expect((await talk.says(noor(), 'heropen week 47')).buttons).to.include('Correctie aanvragen');
  });

  it('is asked where both can', async () => {
    const talk = await ofNoor();
    for (const text of ['week 47', 'week 47 indienen', 'trek week 47 in'])
      expect((await talk.says(noor(), text)).text, text).to.equal('Bij welk adres?');
    await talk.says(noor(), 'donderdag 3 uur bij de brug');
    await talk.says(noor(), 'donderdag 4 uur bij licht en geluid');
    for (const text of ['week 47', 'week 47 indienen', 'donderdag moet 5 uur zijn'])
      expect((await talk.says(noor(), text)).text, text).to.equal('Bij welk adres?');
  });

  it('a form is wanted, the answer is that form', async () => {
    const talk = await ofNoor();
    const question = await talk.presses(noor(), 'ask', { about: 'fill-in' });
    expect((await question.press('Licht & Geluid Twente')).buttons).to.include('Opslaan');
  });
});
