import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

const hours = (talk: Conversation): string[] =>
  talk.ports.sheets
    .all()
    .flatMap(({ entries }) => entries.map(({ day, minutes }) => `${day} ${minutes}`))
    .toSorted();
const THURSDAY = '2026-11-19 420';
const FRIDAY = '2026-11-20 360';

describe('Hours of several days in one message', () => {
  it('that comes again is answered as it was the first time, with all of its days', async () => {
    for (const text of ['do 7 vr 6', 'vr 6 ma 8']) {
      const talk = await conversation();
      const first = await talk.says(sanne(), text, 'same');
      expect((await talk.says(sanne(), text, 'same')).text).to.equal(first.text);
      expect(hours(talk)).to.have.length(2);
    }
  });

  it('of which one is still to come are stored on neither sheet', async () => {
    const talk = await conversation();
    const said = await talk.says(sanne(), 'vr 20 november 6, vr 27 november 6');
    expect(said.text).to.include('moet nog komen');
    expect(hours(talk)).to.deep.equal([]);
  });

  it('say by name which days were stored, and mark those in the week alone', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'wo 18 november 4');
    const said = await talk.says(sanne(), 'do 7 vr 6');
    expect(said.text).to.include('Do 19 nov 7 uur en vr 20 nov 6 uur');
    expect(hours(talk)).to.deep.equal(['2026-11-18 240', THURSDAY, FRIDAY]);
  });

  it('that correct what stands replace all of those days at once, and are taken back at once', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6');
    const said = await talk.says(sanne(), 'wijzig do 5 vr 4');
    expect(said.text).to.include('(aangepast)');
    expect(hours(talk)).to.deep.equal(['2026-11-19 300', '2026-11-20 240']);
    await said.press('Ongedaan maken');
    expect(hours(talk)).to.deep.equal([THURSDAY, FRIDAY]);
  });

  it('of which every one is asked about are asked about one by one, and "nee" to each leaves all as it was', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6');
    const first = await talk.says(sanne(), 'do 5 vr 4');
    expect(first.text).to.include('Donderdag 19 november');
    const second = await talk.says(sanne(), 'nee');
    expect(second.text).to.include('Vrijdag 20 november');
    await talk.says(sanne(), 'nee');
    expect(hours(talk)).to.deep.equal([THURSDAY, FRIDAY]);
  });

  it('[Vervangen] for a day that was changed since asks anew, and changes nothing', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 6');
    const question = await talk.says(sanne(), 'vr 4');
    const other = await talk.says(sanne(), 'vr 3');
    await other.press('Vervangen: 3 uur');
    const asked = await question.press('Vervangen: 4 uur');
    expect(hours(talk), asked.text).to.deep.equal(['2026-11-20 180']);
  });

  it('that correct what stands, of which one overlaps, say that the others were corrected', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 20:00-02:00');
    await talk.says(sanne(), 'wo 18 nov 9-12');
    const question = await talk.says(sanne(), 'wijzig wo 18 nov 9-13 vr 01:00-05:00');
    expect(question.text)
      .to.include('Woensdag 18 november: 4 uur (aangepast)')
      .and.include('je kunt niet op twee plekken tegelijk zijn');
    expect(hours(talk)).to.deep.equal(['2026-11-18 240', '2026-11-19 360']);
  });

  it('beside a word about health are stored without it, and the answer says so', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'do 7 vr 6 en ik had migraine')).text).to.include('dat heb ik niet bewaard');
    expect((await talk.says(sanne(), 'ma 8')).text).to.not.include('niet bewaard');
    expect(JSON.stringify(talk.ports.sheets.all())).to.not.include('migraine');
  });
});
