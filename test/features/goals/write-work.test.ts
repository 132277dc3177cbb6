import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';

const WORK = { here: 'B1-K1-W4', later: 'B1-K1-W5', note: 'licht van Peter, vanaf januari' };
const OTHER = [{ code: 'P1-K1-W1', title: 'Kookt', crebo: '25000' }];
const form = async (talk: Conversation): Promise<Seen> => (await talk.says(sanne(), 'werkafspraken')).press('Invullen');
const stored = async ({ ports }: Conversation) => (await ports.goals.load(placementOfSanne().id))?.work;

describe('Work agreements', () => {
  it('are filled in once, of the werkprocessen of the programme, and go to the praktijkopleider', async () => {
    const talk = await conversation();
    const filled = await form(talk);
    expect(filled.sent).to.include('B1-K1-W4 Sluit aan').and.include('Dit kan hier later');
    const sent = await filled.press('Naar Karel', WORK);
    expect(sent.text)
      .to.include('✔ Verstuurd')
      .and.include('Bij Karel, nog geen antwoord.')
      .and.include('licht van Peter, vanaf januari');
    const [told] = (await talk.delivered()).filter(({ to }) => to === karel().id);
    expect(told?.seen.text).to.include('Werkafspraken van Sanne de Wit').and.include('Hier later');
  });

  it('are asked again where nothing or the same twice was ticked, with what was filled in', async () => {
    const talk = await conversation();
    const none = await (await form(talk)).press('Naar Karel', { ...WORK, here: '', later: '' });
    expect(none.text).to.include('Kruis aan wat je hier kunt doen');
    expect(none.sent).to.include('licht van Peter');
    const twice = await none.press('Naar Karel', { ...WORK, later: WORK.here });
    expect(twice.text).to.include('nu of later: B1-K1-W4');
    expect(await stored(talk)).to.equal(undefined);
  });

  it('keep no words of health and no code of another programme', async () => {
    const talk = await conversation();
    const kept = await (await form(talk)).press('Naar Karel', { ...WORK, note: 'niet tillen door mijn hernia' });
    expect(kept.text).to.include('niets opgeslagen');
    expect(kept.sent).not.to.include('hernia');
    expect(await stored(talk)).to.equal(undefined);
    await kept.press('Naar Karel', { ...WORK, here: 'X1-K1-W1,B1-K1-W4' });
    expect((await stored(talk))?.here).to.deep.equal(['B1-K1-W4']);
  });

  it('without a list of the programme say whose it is to bring', async () => {
    const talk = await conversation({
      placements: [placementOfSanne({ crebo: '25798' })],
      school: { workProcesses: OTHER },
    });
    expect((await form(talk)).text).to.include('BPV-bureau');
  });
});
