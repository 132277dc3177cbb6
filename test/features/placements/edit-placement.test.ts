import { expect } from 'chai';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { UNTIL_WOKEN } from '../../../src/ports/notices.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPerson } from '../../support/given.js';
import { anneke, els, fatima, joost, karel, milan, placementOfSanne, sanne } from '../../support/people.js';

const started = (): Promise<Conversation> =>
  conversation({ people: [sanne(), milan({ number: '0070012' }), karel(), els(), joost(), anneke()] });
const AGREED = {
  ...{ hours: '480', from: '2026-09-07', until: '2027-06-25', year: '2', days: 'do 7; vr 6', start: '09:00' },
  ...{ since: '2026-12-01', signed: 'no' },
};
const NEW = {
  ...{ studentName: 'Tijn Vos', studentNumber: '0070014', studentMail: 'tijn@example.com' },
  ...{ company: 'Podium Zuid', address: 'Kade 3, Enschede', companyPhone: '+31 53 555 01 30' },
  ...{ trainerName: 'Wim de Boer', trainerMail: 'wim@example.com', trainerPhone: '', teacher: 'els', coach: 'joost' },
  ...{ hours: '460', from: '2026-12-07', until: '2027-07-04', year: '2', days: 'do 7,5', start: '10:00' },
};
const sannes = async ({ ports }: Conversation): Promise<Placement> =>
  (await ports.placements.byId(placementOfSanne().id))!;

describe('What was agreed of a placement', () => {
  it('is changed by a form with what stands, confirmed with what changes for whom, and told to both', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'wijzig plaatsing Sanne');
    expect(form.sent).to.include('"value":"460"').and.include('"value":"do 7; vr 6"');
    const asked = await form.press('Opslaan', AGREED);
    expect(asked.text.split('\n')).to.deep.equal([
      'Plaatsing van Sanne de Wit bij Theater De Brug: 460 uur wordt 480 uur en maandag 7 september t/m zondag 4 juli wordt maandag 7 september t/m vrijdag 25 juni. Opslaan?',
      'Sanne en Karel horen het.',
    ]);
    expect((await sannes(talk)).minutesToMake).to.equal(460 * 60);
    expect((await asked.press('Opslaan')).text).to.include('✔ Plaatsing van Sanne de Wit bij Theater De Brug: 460 uur');
    const { minutesToMake, period, agreed } = await sannes(talk);
    expect([minutesToMake, period.until]).to.deep.equal([480 * 60, '2027-06-25']);
    expect(agreed).to.deep.equal([
      {
        ...{ from: '2026-12-01', minutesToMake: 480 * 60, period, signed: false },
        ...{ by: 'anneke', at: '2026-11-25T13:00:00.000Z' },
      },
    ]);
    expect((await talk.delivered()).map(({ to, seen }) => [to, seen.text.split('\n')[0]])).to.have.deep.members(
      [
        ['sanne', 'De afspraken over de stage bij Theater De Brug'],
        ['karel', 'De afspraken over de stage van Sanne de Wit bij Theater De Brug'],
      ].map(([to, said]) => [
        to,
        `${said} zijn gewijzigd vanaf dinsdag 1 december: 460 uur wordt 480 uur en maandag 7 september t/m zondag 4 juli wordt maandag 7 september t/m vrijdag 25 juni.`,
      ]),
    );
    expect(isRecordSound((await talk.ports.placements.load(placementOfSanne().id))!)).to.equal(true);
  });

  it('of days alone is no version of the POK, and tells nobody', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'wijzig plaatsing Sanne');
    const days = { ...AGREED, hours: '460', until: '2027-07-04', days: 'wo 7; do 7' };
    await (await form.press('Opslaan', days)).press('Opslaan');
    expect((await sannes(talk)).plannedMinutes).to.deep.equal({ 3: 420, 4: 420 });
    expect((await sannes(talk)).agreed).to.equal(undefined);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('that cannot be read is said at its field and kept in the form', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'wijzig plaatsing Sanne');
    for (const [field, value, said] of [
      ['hours', 'vierhonderd', 'Vul de uren in als een getal'],
      ['until', '2026-09-06', 'niet voor de eerste'],
      ['days', 'soms', 'do 7; vr 6,5'],
      ['start', 'vroeg', '09:00'],
    ] as const) {
      const wrong = await form.press('Opslaan', { ...AGREED, [field]: value });
      expect(wrong.text).to.include(said);
      expect(wrong.sent).to.include(value);
    }
  });

  it('from a card that is behind changes nothing', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'wijzig plaatsing Sanne');
    const [one, two] = [await form.press('Opslaan', AGREED), await form.press('Opslaan', { ...AGREED, hours: '500' })];
    await one.press('Opslaan');
    expect((await two.press('Opslaan')).text).to.include('Er is intussen iets anders vastgelegd');
    expect((await sannes(talk)).minutesToMake).to.equal(480 * 60);
  });
});

describe('A new placement', () => {
  it('is put in with who was not known yet, once, and its POK is still to come', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'nieuwe plaatsing');
    const asked = await form.press('Opslaan', NEW);
    expect(asked.text)
      .to.include('Tijn Vos bij Podium Zuid: 460 uur')
      .and.include('Nieuw hier: Tijn Vos en Wim de Boer');
    const page = await asked.press('Opslaan');
    expect(page.text).to.include('✔ Plaatsing van Tijn Vos bij Podium Zuid staat erin.');
    await asked.press('Opslaan', {}, { id: 'again' });
    const all = (await talk.ports.placements.ofSchool(anneke().schoolId)).filter(
      ({ company }) => company.name === 'Podium Zuid',
    );
    expect(all).to.have.length(1);
    expect(all[0]).to.include({
      pok: null,
      year: 2,
      minutesToMake: 460 * 60,
      schoolYear: '2026-2027',
      teacherId: 'els',
    });
    const tijn = await talk.ports.people.byId(all[0]!.studentId);
    expect([tijn?.name, tijn?.number, tijn?.roles]).to.deep.equal(['Tijn Vos', '0070014', ['student']]);
  });

  it('is of who is known by number or mail, and of nobody else', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'nieuwe plaatsing');
    const known = {
      ...NEW,
      studentName: '',
      studentNumber: '0070012',
      trainerName: 'Karel',
      trainerMail: 'KAREL@example.com',
    };
    expect((await form.press('Opslaan', known)).text)
      .to.include('Milan Bakker bij Podium Zuid')
      .and.not.include('Nieuw hier');
    const other = await form.press('Opslaan', { ...NEW, studentNumber: '0070012' });
    expect(other.text).to.include('Dat nummer is van een andere student.');
    expect((await form.press('Opslaan', { ...NEW, studentName: 'Tijn', studentNumber: '' })).text).to.include(
      'voornaam en een achternaam',
    );
    expect((await form.press('Opslaan', { ...NEW, teacher: 'karel' })).text).to.include('Kies een BPV-docent');
  });

  it('brings an address to write to for who had none, once, and takes none from who had one', async () => {
    const talk = await started();
    const { people, notices } = talk.ports;
    const unmailed = { ...fatima(), id: 'imke' as PersonId, name: 'Imke Bos', mail: null };
    await givenPerson({ people }, unmailed);
    await notices.add([{ key: 'waits', to: unmailed.id, about: { kind: 'refresh', subject: 's' } }], UNTIL_WOKEN);
    const form = await talk.says(anneke(), 'nieuwe plaatsing');
    const byName = { ...NEW, trainerName: 'Imke Bos', trainerMail: 'imke@example.com' };
    const asked = await form.press('Opslaan', byName);
    expect(asked.text).to.include('Mailadres van Imke Bos: imke@example.com');
    await asked.press('Opslaan');
    expect((await people.byId(unmailed.id))?.mail).to.equal('imke@example.com');
    await talk.delivered();
    expect(await notices.outcome('waits')).not.to.equal('waiting');
    await asked.press('Opslaan', {}, { id: 'again' });
    expect((await people.load(unmailed.id))?.version).to.equal(2);
    const other = await form.press('Opslaan', { ...byName, trainerMail: 'ander@example.com' });
    expect(other.text).not.to.include('Mailadres van');
    await other.press('Opslaan');
    expect((await people.byId(unmailed.id))?.mail).to.equal('imke@example.com');
  });

  it('may be at a company whose name is one of health', async () => {
    const talk = await started();
    const form = await talk.says(anneke(), 'nieuwe plaatsing');
    const asked = await form.press('Opslaan', { ...NEW, company: 'Ziekenhuis Zuid' });
    expect(asked.text).to.include('bij Ziekenhuis Zuid');
    await asked.press('Opslaan');
    const all = await talk.ports.placements.ofSchool(anneke().schoolId);
    expect(all.map(({ company }) => company.name)).to.include('Ziekenhuis Zuid');
  });
});
