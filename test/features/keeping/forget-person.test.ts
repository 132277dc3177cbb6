import { expect } from 'chai';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { sheetFault } from '../../../src/domain/weeks/replay.js';
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

describe('The BPV-bureau removes what is kept of somebody', () => {
  let talk: Conversation;
  beforeEach(async () => {
    talk = await conversation({
      people: [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
  });
  const removed = (): readonly string[] => talk.ports.tombstones.all().map(({ what, subject }) => `${what} ${subject}`);

  it('wholly, where no hours were written, after a card that says so', async () => {
    const card = await talk.says(anneke(), 'verwijder Milan Bakker');
    expect(card.text).to.include('Milan Bakker verwijderen?').and.to.include('Er zijn geen uren geschreven');
    expect(card.text).to.include('kan niet ongedaan worden gemaakt');
    expect(removed()).to.deep.equal([]);
    expect((await card.press('Verwijderen')).text).to.include('staat hier niets (meer)');
    expect([
      await talk.ports.people.byId(milan().id),
      await talk.ports.placements.byId(placementOfMilan().id),
    ]).to.deep.equal([null, null]);
    expect(removed()).to.have.members(['person milan', 'placement milan-licht-geluid']);
    expect((await card.press('Verwijderen')).text).to.include('staat hier niets (meer)');
  });

  it('of whom there are hours: all but the name and the proof, and says why the law keeps those and until when', async () => {
    await talk.says(sanne(), 'uren 6 vrijdag licht ingehangen');
    const card = await talk.says(anneke(), 'verwijder Sanne de Wit');
    expect(card.text).to.include('mailadres').and.to.include('rijksaccountant').and.to.include('7 jaar');
    expect(card.text).to.include('4 juli 2034');
    expect((await card.press('Verwijderen')).text).to.include('alleen de naam en het bewijs');
    const record = (await talk.ports.people.load(sanne().id))!;
    expect([record.name, record.mail, record.phone, record.teams, record.born]).to.deep.equal([
      ...['Sanne de Wit', null, null, null, null],
    ]);
    expect(JSON.stringify(record)).not.to.match(/example\.com|2008-05-14/);
    expect(isRecordSound(record)).to.equal(true);
    const [sheet] = talk.ports.sheets.all();
    expect([sheet?.entries[0]?.minutes, sheet?.entries[0]?.activity]).to.deep.equal([360, 'tekst verwijderd']);
    expect(sheetFault(sheet!)).to.equal(null);
    expect((await card.press('Verwijderen')).text).to.include('alleen de naam en het bewijs');
    expect(removed()).to.have.members(['texts sanne', 'contact sanne']);
  });

  it('of the texts alone, and what was counted stays', async () => {
    await talk.says(sanne(), 'uren 6 vrijdag licht ingehangen');
    const card = await talk.says(anneke(), 'verwijder teksten van Sanne');
    expect(card.text).to.include('"tekst verwijderd"');
    expect((await card.press('Verwijderen')).text).to.include('De uren staan er nog');
    expect((await talk.says(sanne(), 'week 47')).text)
      .to.include('tekst verwijderd')
      .and.to.include('6 uur');
    expect((await talk.ports.people.byId(sanne().id))?.mail).to.equal('sanne@example.com');
  });

  it('not oneself, and nobody who still guides a student', async () => {
    expect((await talk.says(anneke(), 'verwijder Anneke Smit')).text).to.include('Jezelf');
    expect((await talk.says(anneke(), 'verwijder Karel Jansen')).text).to.include('begeleidt nog een student');
    expect((await talk.says(anneke(), 'verwijder teksten van Karel Jansen')).text).not.to.include('verwijderen?');
    expect(removed()).to.deep.equal([]);
  });

  it('anew by a card, where more goes by now than was shown', async () => {
    const card = await talk.says(anneke(), 'verwijder Sanne de Wit');
    await talk.says(sanne(), 'uren 6 vrijdag');
    const again = await card.press('Verwijderen');
    expect(again.text).to.include('intussen iets veranderd').and.to.include('Blijven: de naam');
    expect(removed()).to.deep.equal([]);
  });

  it('and asks whom, where the name is not quite one', async () => {
    const card = await talk.says(anneke(), 'verwijder Sane de Wit');
    expect(card.text).to.include('Bedoel je Sanne de Wit?');
    expect((await card.press('Sanne de Wit')).text).to.include('Sanne de Wit verwijderen?');
  });

  it('which is for nobody else', async () => {
    for (const person of [els(), joost(), karel(), sanne()]) {
      await talk.presses(person, 'ask-forget', { person: sanne().id, what: 'all' });
      await talk.presses(person, 'forget', { person: sanne().id, what: 'texts', drawn: '' });
    }
    expect(removed()).to.deep.equal([]);
  });
});
