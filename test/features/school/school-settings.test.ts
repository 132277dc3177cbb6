import { expect } from 'chai';
import type { School } from '../../../src/domain/school/school.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const started = (): Promise<Conversation> =>
  conversation({
    people: [sanne(), milan(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
const school = async ({ ports }: Conversation): Promise<School> => (await ports.schools.byId(sanne().schoolId))!;

describe('The settings of the school', () => {
  it('are forms with what stands filled in; what cannot be read is said and kept', async () => {
    const talk = await started();
    const form = await (await talk.says(anneke(), 'instellingen')).press('Tijden van berichten');
    expect(form.sent).to.include('"value":"16:00"').and.include('"value":"22:00"');
    const filled = {
      ...{ hoursDays: '4,5', hoursAt: '17:00', weekDay: '7', weekAt: '19:00', digestDay: '1', digestAt: '09:00' },
      ...{ quietFrom: '22:00', quietUntil: '07:00', ignoredMost: '3' },
    };
    const wrong = await form.press('Opslaan', { ...filled, hoursAt: 'vijf uur' });
    expect(wrong.text).to.include('Vul elke tijd in als 16:00.');
    expect(wrong.sent).to.include('vijf uur');
    expect((await wrong.press('Opslaan', filled)).text).to.include('✔ Tijden van berichten.');
    const { reminders } = await school(talk);
    expect([reminders.hours, reminders.digest]).to.deep.equal([
      { days: [4, 5], at: '17:00' },
      { day: 1, at: '09:00' },
    ]);
  });

  it('are felt by whose reminders rest on them: they are planned anew', async () => {
    const talk = await started();
    const { rhythms } = talk.ports;
    const of = (await rhythms.of(sanne().id, 'student'))!;
    await rhythms.save({ ...of, version: of.version + 1, nextAt: new Date('2027-01-01T00:00:00Z') });
    await (await talk.says(anneke(), 'themaweek 50')).press('Opslaan');
    expect((await rhythms.of(sanne().id, 'student'))?.nextAt).not.to.deep.equal(new Date('2027-01-01T00:00:00Z'));
  });

  it('say whom the bot points to; an empty form takes a desk away', async () => {
    const talk = await started();
    const form = (): ReturnType<typeof talk.presses> =>
      talk.presses(anneke(), 'school-form', { form: 'help', desk: 'confidential' });
    await (await form()).press('Opslaan', { name: 'Kim Vos', phone: '+31 53 555 01 51', mail: '', link: '' });
    expect((await school(talk)).help.confidential).to.deep.equal({
      ...{ name: 'Kim Vos', phone: '+31 53 555 01 51', mail: null, link: null },
    });
    const wrong = await (await form()).press('Opslaan', { name: 'Kim', phone: '', mail: '', link: 'http://x.nl' });
    expect(wrong.text).to.include('https://');
    await (await form()).press('Opslaan', { name: '', phone: '', mail: '', link: '' });
    expect((await school(talk)).help).not.to.have.property('confidential');
  });

  it('say who decides', async () => {
    const talk = await started();
    const form = await (await talk.says(anneke(), 'instellingen')).press('Wie beslist');
    await form.press('Opslaan', { committee: 'els', ending: 'anneke,joost' });
    const { leaveCommittee, endingDeciders } = await school(talk);
    expect([leaveCommittee, endingDeciders]).to.deep.equal([['els'], ['anneke', 'joost']]);
  });
});

describe('Whether the werkbegeleider signs along', () => {
  it('is no until the BPV-bureau says yes in the settings, and can be taken back', async () => {
    const talk = await started();
    expect((await school(talk)).mentorSigns).to.equal(undefined);
    const form = async () => (await talk.says(anneke(), 'instellingen')).press('Wie aftekent');
    const stored = await (await form()).press('Opslaan', { mentorSigns: 'yes' });
    expect(stored.text).to.include('Werkbegeleider tekent mee: ja');
    expect((await school(talk)).mentorSigns).to.equal(true);
    await (await form()).press('Opslaan', { mentorSigns: 'no' });
    expect((await school(talk)).mentorSigns).to.equal(false);
    expect((await (await form()).press('Opslaan', { mentorSigns: 'x' })).text).to.include('Kies er een');
  });
});

describe('What the school settles of talks', () => {
  it('is a form of the settings, and keeps its forms', async () => {
    const talk = await started();
    const form = async () => (await talk.says(anneke(), 'instellingen')).press('Gesprekken en leerdoelen');
    const values = { planner: 'teacher', seesOther: 'each', twoWeekly: 'yes', goalsWithin: '21' };
    const stored = await (await form()).press('Opslaan', values);
    expect(stored.text).to.include('Gesprekken en leerdoelen').and.include('blijven staan');
    const { talks, goalsWithinDays } = await school(talk);
    expect(talks).to.deep.equal({
      ...{ planner: 'teacher', seesOnceBothAreIn: false, asksTwoWeekly: true, forms: USUAL_TALK_SETTINGS.forms },
    });
    expect(goalsWithinDays).to.equal(21);
    expect((await (await form()).press('Opslaan', { ...values, goalsWithin: '0' })).text).to.include('elk getal');
  });

  it('are the heads of its forms too, a line each, in a new version that can be taken back', async () => {
    const talk = await started();
    const form = async () => (await talk.says(anneke(), 'instellingen')).press('Formulier voorbereiding');
    expect((await form()).sent).to.include('De blik van het bedrijf |  | De student als medewerker');
    const nothing = Object.fromEntries(['h3', 'h4', 'h5', 'h6', 'h7', 'h8'].map((field) => [field, '']));
    const values = { h1: 'Werk | Hoe gaat het?', h2: 'Veiligheid | | Werkt de student veilig?', ...nothing };
    expect((await (await form()).press('Opslaan', { ...values, h2: 'Veiligheid' })).text).to.include(
      'minstens één vraag',
    );
    const stored = await (await form()).press('Opslaan', values);
    expect(stored.text).to.include('✔ Formulier voorbereiding.').and.include('houdt de vragen waarmee het begon');
    expect((await school(talk)).talks?.forms.at(-1)).to.deep.include({ name: 'preparation', version: 2 });
    await stored.press('Ongedaan maken');
    expect((await school(talk)).talks).to.equal(undefined);
  });

  it('is nobody else’s', async () => {
    const talk = await started();
    const request = { kind: 'school-form', form: 'talks' } as const;
    for (const other of [sanne(), karel(), els(), joost()])
      expect((await asks(talk, other, request)).text, other.name).to.include('BPV-bureau');
  });
});

describe('Lesson times, Sunday and cao', () => {
  it('stand in a form of the settings, and are kept with who and when', async () => {
    const talk = await started();
    const form = await (await talk.says(anneke(), 'instellingen')).press('Lestijden, zondag en cao');
    const filled = { lessonFrom: '08:45', lessonUntil: '16:00', sundayUntil: '20:00', sundayYears: '1,2', cao: 'yes' };
    expect((await form.press('Opslaan', { ...filled, lessonUntil: '08:45' })).text).to.include('De les eindigt voor');
    expect((await form.press('Opslaan', filled)).text).to.include('✔ Lestijden, zondag en cao.');
    expect(await school(talk)).to.deep.include({
      ...{ lessonTimes: { from: '08:45', until: '16:00' }, sundayUntil: '20:00' },
      ...{ sundayYears: [1, 2], podiumkunstenCao: true },
    });
    const { history } = (await talk.ports.schools.load(sanne().schoolId))!;
    expect([history.at(-1)?.by, history.at(-1)?.way]).to.deep.equal(['anneke', 'card']);
    expect((await talk.says(anneke(), 'instellingen')).text).to.include('Laatst gewijzigd door Anneke Smit');
  });
});

describe('How long what is kept', () => {
  it('is said in days, by a form of the settings; it says that what is older goes', async () => {
    const talk = await started();
    const days = { evidence: '2557', sickness: '365', leave: '731', messages: '90', looks: '30' };
    const form = await (await talk.says(anneke(), 'instellingen')).press('Bewaartermijnen');
    expect(form.text).to.include('Bewaartermijnen');
    const done = await form.press('Opslaan', days);
    expect(done.text).to.include('gaat vannacht weg');
    const school = await talk.ports.schools.byId(anneke().schoolId);
    expect(school?.keeping).to.deep.equal({ evidence: 2557, sickness: 365, leave: 731, messages: 90, looks: 30 });
  });
});

describe('To whom the root of the week goes', () => {
  it('is an address in the settings, which is taken off again by leaving it empty', async () => {
    const talk = await started();
    const form = async () => (await talk.says(anneke(), 'instellingen')).press('Wekelijkse zegel');
    expect((await (await form()).press('Opslaan', { rootsTo: 'accountant' })).text).to.include('geen mailadres');
    const done = await (await form()).press('Opslaan', { rootsTo: 'accountant@example.com' });
    expect(done.text)
      .to.include('✔ Wekelijkse zegel: naar accountant@example.com.')
      .and.include('Er staat geen naam in');
    expect((await school(talk)).rootsMail).to.equal('accountant@example.com');
    expect((await form()).sent).to.include('accountant@example.com');
    expect((await (await form()).press('Opslaan', { rootsTo: '' })).text).to.include('naar niemand');
    expect(await school(talk)).to.not.have.property('rootsMail');
  });
});

describe('The scanner for viruses', () => {
  it('is an address in the settings, which is taken off again by leaving it empty', async () => {
    const talk = await started();
    const form = async () => (await talk.says(anneke(), 'instellingen')).press('Virusscanner');
    expect((await (await form()).press('Opslaan', { scanner: 'clamd' })).text).to.include('naam:poort');
    const done = await (await form()).press('Opslaan', { scanner: 'clamd.example.com:3310' });
    expect(done.text)
      .to.include('✔ Virusscanner: clamd.example.com:3310.')
      .and.include('wordt het bestand niet aangenomen');
    expect((await school(talk)).virusScanner).to.deep.equal({ host: 'clamd.example.com', port: 3310 });
    expect((await form()).sent).to.include('clamd.example.com:3310');
    expect((await (await form()).press('Opslaan', { scanner: '' })).text).to.include('Virusscanner: geen');
    expect(await school(talk)).to.not.have.property('virusScanner');
  });
});

describe('What a mail says of a sickness', () => {
  it('is one of the settings: who and since when, or a link alone', async () => {
    const talk = await started();
    const form = await (await talk.says(anneke(), 'instellingen')).press('Mail over ziekte');
    const done = await form.press('Opslaan', { sickMail: 'link-only' });
    expect(done.text).to.include('✔ Mail over ziekte: alleen een link.');
    expect((await school(talk)).sickMail).to.equal('link-only');
    const back = await (await talk.says(anneke(), 'instellingen')).press('Mail over ziekte');
    expect((await back.press('Opslaan', { sickMail: 'whole' })).text).to.include('wie er ziek is en sinds wanneer');
    expect(await school(talk)).to.not.have.property('sickMail');
    expect((await talk.presses(sanne(), 'school-form', { form: 'sick-mail' })).text).to.include('BPV-bureau');
  });

  it('leaves a help contact its name, whatever that is', async () => {
    const talk = await started();
    const form = await talk.presses(anneke(), 'school-form', { form: 'help', desk: 'confidential' });
    await form.press('Opslaan', { name: 'Huisartsenpost', phone: '+31 53 555 01 99', mail: '', link: '' });
    expect((await school(talk)).help.confidential?.name).to.equal('Huisartsenpost');
  });
});
