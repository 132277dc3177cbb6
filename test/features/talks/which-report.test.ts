import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { anneke, els, joost, karel, sanne } from '../../support/people.js';

const WORDS = { on: '2026-11-25', points: 'gaat goed', agreements: 'meer geluid', newGoals: '', advice: '' };
const start = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });

const reads = (talk: Conversation, who: Person): Promise<Seen> =>
  talk.says(who, who.id === sanne().id ? 'gespreksverslag' : 'verslag Sanne');

/** The report of the halfway talk of 25 November is there. */
async function reported(): Promise<Conversation> {
  const talk = await start();
  await talk.says(els(), 'tussenevaluatie Sanne gehouden');
  await (await talk.says(els(), 'verslag Sanne')).press('Opslaan', WORDS);
  return talk;
}

describe('"Verslag"', () => {
  it('is to the docent the form of a talk from the day on which it was planned, with that day', async () => {
    const talk = await start();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    talk.ports.clock.set('2026-12-03T12:00:00Z');
    expect((await talk.says(els(), 'verslag Sanne')).text).to.equal('Er is nog geen verslag.');
    talk.ports.clock.set('2026-12-04T06:00:00Z');
    const form = await talk.says(els(), 'verslag Sanne');
    expect(form.buttons).to.include('Opslaan');
    talk.ports.clock.set('2026-12-08T12:00:00Z');
    expect((await talk.says(els(), 'verslag Sanne')).sent).to.include('"value":"2026-12-04"');
    for (const reader of [sanne(), karel(), joost()])
      expect((await reads(talk, reader)).text, reader.id).to.equal('Er is nog geen verslag.');
  });

  it('is of the day on which it was held, where that is another than was planned', async () => {
    const talk = await start();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    talk.ports.clock.set('2026-12-08T12:00:00Z');
    await talk.says(els(), 'tussenevaluatie Sanne gehouden op maandag 7 december');
    const { sent } = await talk.says(els(), 'verslag Sanne');
    expect(sent).to.include('"value":"2026-12-07"').and.not.include('"value":"2026-12-04"');
  });

  it('is to the docent what is still to be written, and to everybody else the last that there is', async () => {
    const talk = await reported();
    expect((await talk.says(els(), 'verslag Sanne')).text).to.include('gaat goed');
    talk.ports.clock.set('2027-06-15T12:00:00Z');
    await talk.says(els(), 'eindevaluatie Sanne gehouden');
    const form = await talk.says(els(), 'verslag Sanne');
    expect(form.text).to.include('indevaluatie').and.not.include('gaat goed');
    expect((await talk.says(sanne(), 'gespreksverslag')).text).to.include('gaat goed');
    await form.press('Opslaan', { ...WORDS, on: '2027-06-15', points: 'afgerond' });
    for (const reader of [els(), sanne(), karel()])
      expect((await reads(talk, reader)).text, reader.id).to.include('afgerond');
  });

  it('is none of a talk of student and praktijkopleider alone', async () => {
    const talk = await start();
    await talk.says(sanne(), 'tweewekelijks gesprek gehouden');
    expect((await talk.says(els(), 'verslag Sanne')).text).to.equal('Er is nog geen verslag.');
  });

  it('can be changed by the docent and makes goals of the student; the praktijkopleider reads it', async () => {
    const talk = await reported();
    const ways = async (reader = sanne()): Promise<readonly string[]> =>
      (await reads(talk, reader)).buttons.filter((one) => one !== 'Alle gesprekken');
    expect(await ways(els())).to.deep.equal(['Verslag wijzigen']);
    expect(await ways(sanne())).to.deep.equal(['Nieuw leerdoel']);
    expect(await ways(karel())).to.deep.equal([]);
  });

  it('that was changed from another card meanwhile is shown as it stands, and not written over', async () => {
    const talk = await reported();
    const form = await (await talk.says(els(), 'verslag Sanne')).press('Verslag wijzigen');
    expect(form.sent).to.include('meer geluid');
    await form.press('Opslaan', { ...WORDS, points: 'gaat beter' });
    const behind = await form.press('Opslaan', { ...WORDS, points: 'gaat slechter' });
    expect(behind.text).to.include('Dit verslag is intussen gewijzigd.');
    expect(behind.sent).to.include('gaat beter').and.not.include('gaat slechter');
    expect((await talk.says(sanne(), 'gespreksverslag')).text).to.include('gaat beter');
  });

  it('that is refused keeps what was typed, and cannot be of a day to come', async () => {
    const talk = await start();
    await talk.says(els(), 'tussenevaluatie Sanne gehouden');
    const form = await talk.says(els(), 'verslag Sanne');
    const early = await form.press('Opslaan', { ...WORDS, on: '2026-11-26' });
    expect(early.sent).to.include('meer geluid').and.include('"value":"2026-11-26"');
    expect((await talk.says(sanne(), 'gespreksverslag')).text).to.equal('Er is nog geen verslag.');
  });
});
