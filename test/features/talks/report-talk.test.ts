import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, sanne } from '../../support/people.js';

const WORDS = {
  on: '2026-11-25',
  points: 'gaat goed',
  agreements: 'meer geluid',
  newGoals: 'mixen',
  advice: 'ga zo door',
};
async function withGoal(): Promise<Conversation> {
  const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
  const goal = { text: 'een show draaien', criterion: 'het klinkt', about: 'B1-K1-W5', by: '' };
  await (await (await talk.says(sanne(), 'leerdoel: mixen')).press('Opslaan', goal)).press('Naar Karel');
  const asked = (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
  await asked.press('Akkoord');
  await talk.says(els(), 'tussenevaluatie Sanne gehouden');
  return talk;
}

describe('The report of a talk', () => {
  it('is written by the docent and told to the other two, who read it', async () => {
    const talk = await withGoal();
    await talk.delivered();
    const seen = await (await talk.says(els(), 'verslag Sanne')).press('Opslaan', WORDS);
    expect(seen.text).to.include('is opgeslagen').and.include('meer geluid').and.include('ga zo door');
    const heard = (await talk.delivered()).filter(({ seen: { text } }) => text.startsWith('Het verslag'));
    expect(heard.map(({ to }) => to)).to.have.members([sanne().id, karel().id]);
    const read = await heard[0]!.seen.press('Verslag');
    expect(read.text).to.include('gaat goed').and.include('Door Els Meijer');
    expect((await talk.says(joost(), 'verslag Sanne')).text).to.include('meer geluid');
  });

  it('judges goals, in their own list as well', async () => {
    const talk = await withGoal();
    const form = await talk.says(els(), 'verslag Sanne');
    expect(form.sent).to.include('Leerdoel: een show draaien');
    const seen = await form.press('Opslaan', { ...WORDS, g1: 'reached' });
    expect(seen.text).to.include('een show draaien: behaald');
    expect((await talk.says(sanne(), 'leerdoelen')).text).to.include('✔ Behaald');
  });

  it('that says nothing is not kept, and judges nothing', async () => {
    const talk = await withGoal();
    const form = await talk.says(els(), 'verslag Sanne');
    const seen = await form.press('Opslaan', { ...WORDS, points: '', agreements: '', g1: 'reached' });
    expect(seen.text).to.include('Schrijf op wat er besproken');
    expect((await talk.says(sanne(), 'leerdoelen')).text).to.not.include('behaald');
  });

  it('is of who is in the placement: the BPV-bureau does not read it, nobody else writes it', async () => {
    const talk = await withGoal();
    const form = await talk.says(els(), 'verslag Sanne');
    expect((await form.press('Opslaan', WORDS, { by: karel() })).text).to.include('niet van een student van je');
    const blank = { placement: 'sanne-de-brug', talk: 'halfway-1' };
    for (const who of [karel(), anneke(), sanne()])
      expect((await talk.presses(who, 'write-report', blank)).text, who.id).to.include('niet van een student van je');
    await form.press('Opslaan', WORDS);
    expect((await talk.says(anneke(), 'verslag Sanne')).text).to.not.include('gaat goed');
  });

  it('keeps no word of health', async () => {
    const talk = await withGoal();
    const form = await talk.says(els(), 'verslag Sanne');
    const seen = await form.press('Opslaan', { ...WORDS, points: 'zij heeft migraine' });
    expect(seen.sent).to.not.include('migraine');
    expect(JSON.stringify(talk.ports.talks.all())).to.not.include('migraine');
  });
});
