import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { OTHER_PDF, PDF } from '../../support/papers.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';

const papers = async ({ ports }: Conversation) => (await ports.papers.load(placementOfSanne().id))?.papers ?? [];

describe('A file that a student sends', () => {
  it('with what it is beside it is handed in, and the praktijkopleider and the BPV-docent hear it', async () => {
    const talk = await conversation();
    const seen = await talk.sends(sanne(), { 'mijn verslag.pdf': PDF }, { text: 'mijn reflectieverslag' });
    expect(seen.text)
      .to.include('✔ Ingeleverd: reflectieverslag.')
      .and.include('Reflectieverslag')
      .and.include('PDF · 1 kB · ingeleverd op woensdag 25 november 14:00');
    const told = (await talk.delivered()).filter(({ seen: { text } }) => text !== '');
    expect(told.map(({ to }) => to).sort()).to.deep.equal(['els', 'karel']);
    expect(told[0]?.seen.text).to.include('Reflectieverslag van Sanne de Wit');
    const [paper] = await papers(talk);
    const sha = paper?.content.as === 'file' ? paper.content.sha256 : '';
    expect(sha).to.match(/^[0-9a-f]{64}$/);
    expect(Buffer.from((await talk.ports.paperFiles.get(sha)) ?? '')).to.deep.equal(PDF);
  });

  it('without words is kept, asked what it is, and seen by nobody else until then', async () => {
    const talk = await conversation();
    const asked = await talk.sends(sanne(), { 'scan12.pdf': PDF });
    expect(asked.text).to.include('Ik heb "scan12". Wat is het?').and.include('pas ingeleverd als je zegt wat het is');
    expect(asked.buttons).to.deep.equal([
      ...['Reflectieverslag', 'BPV-opdracht', 'Checklist kerntaken', 'Verslag', 'Geheimhoudingsverklaring'],
      'Ander document',
    ]);
    expect((await talk.delivered()).filter(({ seen }) => seen.text !== '')).to.deep.equal([]);
    expect((await talk.says(els(), 'documenten Sanne')).text).not.to.include('scan12');
    const named = await asked.press('BPV-opdracht');
    expect(named.text).to.include('✔ Ingeleverd: BPV-opdracht.').and.include('BPV-opdracht: scan12');
    expect((await talk.delivered()).map(({ to }) => to)).to.include.members(['els', 'karel']);
    expect((await talk.says(els(), 'documenten Sanne')).text).to.include('BPV-opdracht: scan12');
    // The same button again, and another one.
    expect((await asked.press('BPV-opdracht')).text).to.include('✔ Ingeleverd: BPV-opdracht.');
    expect((await asked.press('Verslag')).text).to.include('al ingeleverd als BPV-opdracht');
  });

  it('with words beside it that say something else says that those were not read', async () => {
    const talk = await conversation();
    const seen = await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'uren 6 vrijdag' });
    expect(seen.text).to.include('Wat je erbij typte, heb ik niet gelezen.').and.include('Wat is het?');
  });

  it('called "mijn verslag" is asked which one that is', async () => {
    const talk = await conversation();
    const asked = await talk.sends(sanne(), { 'verslag.pdf': PDF }, { text: 'mijn verslag' });
    expect(asked.text).to.include('Wat is het?');
    await asked.press('Reflectieverslag');
    expect((await papers(talk))[0]?.of).to.equal('reflection-report');
  });

  it('is known by what stands in it, whatever its name says', async () => {
    const talk = await conversation();
    const not = await talk.sends(sanne(), { 'verslag.pdf': 'MZ dit is een programma' }, { text: 'reflectieverslag' });
    expect(not.text).to.include('"verslag" is geen PDF, Word-bestand of foto').and.include('niets bewaard');
    const image = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(10)]);
    await talk.sends(sanne(), { 'verslag.exe': image }, { text: 'opdracht' });
    expect((await papers(talk)).map(({ content }) => content.as === 'file' && content.type)).to.deep.equal(['jpg']);
    expect(talk.ports.paperFiles.all()).to.have.length(1);
  });

  it('is taken up to 10 MB, and not a byte more', async () => {
    const talk = await conversation();
    const of = (length: number) => Buffer.concat([PDF, Buffer.alloc(length - PDF.length)]);
    const most = 10 * 1024 * 1024;
    const over = await talk.sends(sanne(), { 'a.pdf': of(most + 1) }, { text: 'opdracht' });
    expect(over.text).to.include('"a" is groter dan 10 MB');
    expect((await talk.sends(sanne(), { 'a.pdf': of(most) }, { text: 'opdracht' })).text).to.include('✔ Ingeleverd');
    expect((await talk.sends(sanne(), { 'b.pdf': '' }, { text: 'opdracht' })).text).to.include('"b" is leeg');
    expect((await talk.sends(sanne(), { 'c.pdf': null }, { text: 'opdracht' })).text).to.include('niet ophalen');
  });

  it('that a scanner finds something in, or cannot look at, is not taken; without a scanner nobody looks', async () => {
    const virusScanner = { host: '127.0.0.1', port: 3310 };
    for (const [scanned, words] of [
      ['infected', 'een virus gevonden'],
      ['not-scanned', 'kon niet op virussen worden nagekeken'],
    ] as const) {
      const talk = await conversation({ school: { virusScanner } });
      talk.ports.scans(scanned);
      const seen = await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'opdracht' });
      expect(seen.text).to.include(words);
      expect([await papers(talk), talk.ports.paperFiles.all()]).to.deep.equal([[], []]);
    }
    const open = await conversation();
    open.ports.scans('infected');
    expect((await open.sends(sanne(), { 'a.pdf': PDF }, { text: 'opdracht' })).text).to.include('✔ Ingeleverd');
  });

  it('loses a name in which something of health stands', async () => {
    const talk = await conversation();
    const seen = await talk.sends(sanne(), { 'mijn_migraine-verslag.pdf': PDF }, { text: 'opdracht' });
    expect(seen.text).to.include('Die naam bewaar ik niet.').and.not.include('migraine');
    expect(JSON.stringify([await papers(talk), talk.ports.log.lines, seen.sent])).not.to.include('migraine');
  });

  it('that stands there already, or comes under the same id again, is one', async () => {
    const talk = await conversation();
    await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'reflectieverslag', id: 'm1' });
    await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'reflectieverslag', id: 'm1' });
    expect(await papers(talk)).to.have.length(1);
    const again = await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'reflectieverslag', id: 'm2' });
    expect(again.text).to.include('Dit stond er al: Reflectieverslag.');
    expect(await papers(talk)).to.have.length(1);
  });

  it('in place of an earlier one leaves that one to be read', async () => {
    const talk = await conversation();
    await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'reflectieverslag' });
    const seen = await talk.sends(sanne(), { 'b.pdf': OTHER_PDF }, { text: 'reflectieverslag' });
    expect(seen.text).to.include('vervangen door een nieuwere versie');
    expect((await papers(talk)).map(({ state }) => state)).to.deep.equal(['replaced', 'current']);
  });

  it('with others is each handed in, and what is not taken is said', async () => {
    const talk = await conversation();
    const seen = await talk.sends(
      sanne(),
      { 'a.pdf': PDF, 'b.pdf': OTHER_PDF, 'c.txt': 'tekst' },
      { text: 'opdrachten' },
    );
    expect(seen.text).to.include('BPV-opdracht: a').and.include('BPV-opdracht: b').and.include('"c" is geen PDF');
    const many = Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((name) => [`${name}.pdf`, PDF]));
    expect((await talk.sends(sanne(), many)).text).to.include('hoogstens 5 tegelijk');
  });

  it('at two addresses is asked for which, without keeping where the file lies', async () => {
    const noors = [
      placementOfSanne({ id: 'noor-de-brug' as PlacementId, studentId: noor().id }),
      placementOfMilan({ id: 'noor-licht-geluid' as PlacementId, studentId: noor().id, year: 2 }),
    ];
    const talk = await conversation({ people: [noor(), karel(), fatima(), els(), joost()], placements: noors });
    const asked = await talk.sends(noor(), { 'a.pdf': PDF }, { text: 'geheimhoudingsverklaring' });
    expect(asked.buttons).to.deep.equal(['Licht & Geluid Twente', 'Theater De Brug']);
    expect(JSON.stringify(await talk.ports.chats.of(noor().id))).not.to.include('sharepoint');
    const seen = await asked.press('Theater De Brug');
    expect(seen.text).to.include('✔ Ingeleverd: geheimhoudingsverklaring.').and.include('Bij Theater De Brug');
  });

  it("of the BPV-bureau is an import, and nobody else's is taken", async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
    expect((await talk.sends(karel(), { 'a.pdf': PDF }, { text: 'reflectieverslag' })).text).not.to.include(
      'Ingeleverd',
    );
    await talk.sends(anneke(), { 'a.pdf': PDF }, { text: 'reflectieverslag' });
    expect(talk.ports.paperFiles.all()).to.deep.equal([]);
  });
});
