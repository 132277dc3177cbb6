import { expect } from 'chai';
import { zipSync } from 'fflate';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import { forgetImports } from '../../../src/features/import/forget-imports.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { csv, placement, table, type Given } from '../../support/office-files.js';
import { anneke, els, fatima, joost, karel, milan, sanne } from '../../support/people.js';
import { givenPerson } from '../../support/given.js';

const PEOPLE = [anneke(), sanne(), milan(), karel(), fatima(), els(), joost()];
const talkOf = (): Promise<Conversation> => conversation({ people: PEOPLE });
const people = (...rows: readonly Given[]): string => csv(table(rows));
const bo: Given = { rol: 'student', nummer: '0081001', naam: 'Bo Proef', mail: 'bo@example.com' };
const kim: Given = { rol: 'student', nummer: '0081002', naam: 'Kim van den Berg', mail: 'kim@example.com' };
const plaatsing = (more: Given = {}): Given =>
  placement({ docent: 'els@example.com', slb: 'joost@example.com', ...more });
const without = (row: Given, columns: readonly string[]): Given =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
const names = async ({ ports }: Conversation): Promise<string[]> =>
  (await ports.people.ofSchool(anneke().schoolId)).map(({ name }) => name);

describe('A file that the BPV-bureau sends in the chat', () => {
  it('is read and shown, and nothing is stored before [Opslaan]', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo, kim) });
    expect(card.text).to.contain('Ik lees 2 mensen: 2 nieuw.');
    expect(card.buttons).to.include.members(['Opslaan', 'Niet doen']);
    expect(await names(talk)).not.to.include('Bo Proef');
  });

  it('goes in with [Opslaan], and who is not in Teams and has no address is counted, with a list', async () => {
    const talk = await talkOf();
    const rows = [plaatsing({ praktijkopleider: 'Wim de Boer', praktijkopleider_mail: '' })];
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo, kim), 'plaatsingen.csv': people(...rows) });
    expect(card.text).to.contain('Ik lees 3 rijen: 3 nieuw.').and.to.contain('Er komt 1 persoon bij');
    const done = await card.press('Opslaan');
    expect(done.text).to.contain(
      '✔ Opgeslagen. 2 studenten zijn nog niet in Teams gezien; van 1 praktijkopleider is er geen mailadres.',
    );
    const list = await done.press('Lijst');
    for (const one of ['Bo Proef', 'Kim van den Berg', 'Wim de Boer']) expect(list.text).to.contain(one);
    expect(list.text).not.to.contain('Sanne');
    const placements = await talk.ports.placements.ofSchool(anneke().schoolId);
    const made = placements.find(({ agreement }) => agreement === 'P1');
    const record = made && (await talk.ports.placements.load(made.id));
    expect(record?.history[0]).to.include({ by: anneke().id, role: 'office', way: 'card' });
    expect(record?.history[0]?.source).to.match(/^import:.*:plaatsingen\.csv::2$/);
  });

  it('names each row that it cannot read by row, column, value and what it should be; the others go in', async () => {
    const talk = await talkOf();
    await (await talk.sends(anneke(), { 'mensen.csv': people(bo, kim) })).press('Opslaan');
    const file = people(
      plaatsing(),
      plaatsing({ overeenkomstnummer: 'P2', studentnummer: '0081002', uren: 'vierhonderd' }),
    );
    const card = await talk.sends(anneke(), { 'plaatsingen.csv': file });
    expect(card.text).to.contain('Ik lees 2 plaatsingen: 1 nieuw, 1 rij kan ik niet lezen.');
    expect(card.text).to.contain('rij 3, kolom uren: "vierhonderd" is geen getal');
    expect((await card.press('Bekijk de 1')).text).to.contain('rij 3, kolom uren: "vierhonderd" is geen getal');
    expect((await card.press('Opslaan')).text).to.contain('1 nieuw, 0 anders; 1 rij is niet gelezen.');
  });

  it('shows of rows that are otherwise what was and what will be, and whose', async () => {
    const talk = await talkOf();
    await (await talk.sends(anneke(), { 'mensen.csv': people(bo, kim) })).press('Opslaan');
    await (await talk.sends(anneke(), { 'p.csv': people(plaatsing()) })).press('Opslaan');
    const again = await talk.sends(anneke(), { 'p.csv': people(plaatsing()) });
    expect(again.text).to.contain('1 hetzelfde').and.to.contain('Het staat er allemaal al zo.');
    expect(again.buttons).not.to.include('Opslaan');
    const card = await talk.sends(anneke(), {
      'p.csv': people(plaatsing({ uren: '480', einde: '2027-07-04', docent: 'joost@example.com' })),
    });
    expect(card.text).to.contain('1 anders');
    const seen = await card.press('Bekijk de 1');
    expect(seen.text).to.contain('rij 2: Bo Proef, Theater Zo').and.to.contain('uren: 460 wordt 480');
    expect(seen.text)
      .to.contain('einde: 27 juni 2027 wordt 4 juli 2027')
      .and.to.contain('docent: Els Meijer wordt Joost Kuipers');
    expect((await seen.press('Opslaan')).text).to.contain('0 nieuw, 1 anders.');
  });

  it('is thrown away with [Niet doen], and cannot be stored any more', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo) });
    expect((await card.press('Niet doen')).text).to.contain('Er is niets opgeslagen');
    expect((await card.press('Opslaan')).text).to.contain('weggegooid');
    expect(await names(talk)).not.to.include('Bo Proef');
    expect(JSON.stringify(talk.ports.imports.all().map(({ outcome }) => outcome))).to.equal('[{"kind":"dropped"}]');
  });

  it('is answered in words as well', async () => {
    const talk = await talkOf();
    await talk.sends(anneke(), { 'mensen.csv': people(bo) });
    expect((await talk.says(anneke(), 'opslaan')).text).to.contain('✔ Opgeslagen');
    expect(await names(talk)).to.include('Bo Proef');
  });

  it('stored twice, also at once, is stored once and says the same', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo) });
    const [first, second] = await Promise.all([card.press('Opslaan'), card.press('Opslaan')]);
    const later = await card.press('Opslaan');
    const said = [first, second, later].map(({ text }) => text);
    expect(said.filter((text) => text.includes('✔ Opgeslagen'))).to.have.length.of.at.least(2);
    for (const text of said) expect(text).to.match(/✔ Opgeslagen|al aan het opslaan/);
    expect((await names(talk)).filter((name) => name === 'Bo Proef')).to.have.length(1);
  });

  it('that comes twice in one and the same message is shown as it was, and not got again', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo) }, 'm1');
    const again = await talk.sends(anneke(), { 'mensen.csv': null }, 'm1');
    expect(again.text).to.equal(card.text);
    expect(talk.ports.imports.all()).to.have.length(1);
  });

  it('is asked about again where the school has changed since in what was shown, naming the rows', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo, kim) });
    await (await talk.sends(anneke(), { 'een.csv': people(kim) })).press('Opslaan');
    const again = await card.press('Opslaan');
    expect(again.text).to.contain('Intussen is er bij school iets veranderd. Anders dan ik liet zien: rij 3.');
    expect(again.text).to.contain('1 nieuw, 1 hetzelfde');
    expect(await names(talk)).not.to.include('Bo Proef');
    // The card from before stores nothing either.
    expect((await card.press('Opslaan')).text).to.contain('nieuwere kaart');
    expect((await again.press('Opslaan')).text).to.contain('✔ Opgeslagen');
    expect(await names(talk)).to.include('Bo Proef');
  });

  it('is stored where what changed at the school is nothing of what was shown', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo) });
    await givenPerson(talk.ports, milan({ id: 'new' as PersonId, name: 'Iemand Anders', teams: null, mail: null }));
    expect((await card.press('Opslaan')).text).to.contain('✔ Opgeslagen');
  });

  it('asks once for the whole file what it lacks, and reads it anew with what was said', async () => {
    const talk = await talkOf();
    await (await talk.sends(anneke(), { 'mensen.csv': people(bo, kim) })).press('Opslaan');
    const rest = without(plaatsing(), ['docent', 'slb', 'leerjaar']);
    const card = await talk.sends(anneke(), { 'p.csv': people(rest, { ...rest, overeenkomstnummer: 'P2' }) });
    expect(card.text).to.contain('het bestand heeft geen kolom docent, slb en leerjaar').and.not.to.contain('--set');
    const form = await card.press('Vul in: docent, slb, leerjaar');
    const wrong = await form.press('Zo lezen', { leerjaar: '7', docent: 'els@example.com', slb: 'joost@example.com' });
    expect(wrong.text).to.contain('is geen leerjaar');
    expect(wrong.buttons).not.to.include('Opslaan');
    const right = await form.press('Zo lezen', { leerjaar: '2', docent: 'els@example.com', slb: 'joost@example.com' });
    expect(right.text).to.contain('2 nieuw');
    // Once more the same: the card that is there stays the newest.
    await form.press('Zo lezen', { leerjaar: '2', docent: 'els@example.com', slb: 'joost@example.com' });
    expect((await wrong.press('Vul in: docent, slb, leerjaar')).text).to.contain('Geldt voor elke rij');
    expect((await right.press('Opslaan')).text).to.contain('✔ Opgeslagen');
  });

  it('says in plain words why a file cannot be read, and reads the others', async () => {
    const talk = await talkOf();
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    const bad: Readonly<Record<string, [string | Uint8Array | null, RegExp]>> = {
      'weg.csv': [null, /niet ophalen/],
      'leeg.csv': ['', /is leeg/],
      'foto.jpg': [new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 0]), /geen tabel/],
      'verslag.pdf': ['%PDF-1.7 x', /geen tabel/],
      'oud.xls': [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /\.xls/],
      'bom.xlsx': [bomb, /te groot/],
      'stuk.xlsx': [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), /beschadigd/],
      'geheim.csv': ['naam;wachtwoord\nBo;1234\n', /wachtwoorden/],
      'brief.txt': ['Beste Anneke,\nhierbij de lijst.\n', /geen kop/],
    };
    for (const [name, [content, why]] of Object.entries(bad)) {
      const alone = await talk.sends(anneke(), { [name]: content });
      expect(alone.text, name).to.match(why).and.to.contain('Hier kan ik niets mee.');
      expect(alone.buttons).to.deep.equal([]);
    }
    expect(talk.ports.imports.all()).to.have.length(0);
    const both = await talk.sends(anneke(), { 'leeg.csv': '', 'mensen.csv': people(bo) });
    expect(both.text).to.contain('leeg.csv: het bestand is leeg.').and.to.contain('1 nieuw');
  });

  it('are at most five in a message', async () => {
    const talk = await talkOf();
    const files = (count: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`${n}.csv`, people({ ...bo, nummer: `008100${n}`, mail: '' })]),
      );
    expect((await talk.sends(anneke(), files(5))).buttons).to.include('Opslaan');
    expect((await talk.sends(anneke(), files(6))).text).to.contain('te veel bestanden');
  });

  it('lies there for a day, and then is gone', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo) });
    talk.ports.clock.set('2026-11-26T12:59:59Z');
    await forgetImports.run(talk.ports);
    expect((await card.press('Niet in het bestand: 7')).buttons).to.include('Opslaan');
    talk.ports.clock.set('2026-11-26T13:00:00Z');
    // Also before it is thrown away.
    expect((await card.press('Opslaan')).text).to.contain('niet meer');
    await forgetImports.run(talk.ports);
    expect(talk.ports.imports.all()).to.have.length(0);
    expect(await names(talk)).not.to.include('Bo Proef');
  });

  it('keeps a burgerservicenummer nowhere, neither where it waits nor on a card nor in the log', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people({ ...bo, bsn: '123456782' }) });
    await card.press('Opslaan');
    expect(JSON.stringify([talk.ports.imports.all(), talk.ports.log.lines, card.sent])).not.to.contain('123456782');
    expect(JSON.stringify(talk.ports.log.lines)).not.to.match(/Bo Proef|mensen\.csv|sharepoint/);
    expect(JSON.stringify(await talk.ports.chats.of(anneke().id))).not.to.contain('sharepoint');
  });
});

describe('A file from somebody else', () => {
  for (const who of [karel(), els(), joost()]) {
    it(`of ${who.roles.join()} is not read, and answered in a friendly way`, async () => {
      const talk = await talkOf();
      const seen = await talk.sends(who, { 'mensen.csv': people(bo) });
      expect(seen.text).to.match(/^Met bestanden kan ik/);
      expect(talk.ports.imports.all()).to.have.length(0);
    });
  }

  it('is decided on by the BPV-bureau of its school alone: for others it is not there', async () => {
    const talk = await talkOf();
    const card = await talk.sends(anneke(), { 'mensen.csv': people(bo) });
    const elsewhere = anneke({ id: 'office9' as PersonId, schoolId: 'elsewhere' as SchoolId, teams: null });
    const teams = { tenantId: anneke().teams?.tenantId ?? '', objectId: 'office9' };
    await givenPerson(talk.ports, { ...elsewhere, teams });
    const id = talk.ports.imports.all()[0]?.waiting.id;
    if (!id) throw new Error('nothing waits');
    for (const who of [sanne(), karel(), els(), { ...elsewhere, teams }]) {
      for (const verb of ['Opslaan', 'Niet doen']) {
        const seen = await card.press(verb, {}, { by: who });
        expect(seen.text, `${who.id} ${verb}`).to.contain('Dit bestand heb ik niet meer');
      }
      expect((await asks(talk, who, { kind: 'see-import', import: id, list: 'changes' })).text).not.to.contain('Bo');
    }
    expect((await card.press('Opslaan')).text).to.contain('✔ Opgeslagen');
  });
});
