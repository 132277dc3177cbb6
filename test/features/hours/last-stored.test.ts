import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

const hours = (talk: Conversation): string[] =>
  talk.ports.sheets
    .all()
    .flatMap(({ entries }) =>
      entries.map(({ day, minutes, activity }) => `${day} ${minutes} ${activity ?? ''}`.trim()),
    );

describe('What is said without a day', () => {
  it('corrects the line that was just stored, and keeps what was done', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 6 uur licht ingehangen');
    expect((await talk.says(sanne(), 'moet 4 uur zijn')).text).to.match(/^✔ Vrijdag 20 november: 4 uur/);
    expect(hours(talk)).to.deep.equal(['2026-11-20 240 licht ingehangen']);
  });

  it('leaves the other lines of that day', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 3 uur opbouw');
    await talk.says(sanne(), 'vrijdag 2 uur show');
    await talk.says(sanne(), 'sorry 4 uur');
    expect(hours(talk)).to.have.members(['2026-11-20 180 opbouw', '2026-11-20 240 show']);
  });

  it('"haal weg" takes that line off, and "ongedaan maken" brings it back', async () => {
    const talk = await conversation();
    await talk.says(sanne(), '5 uur kabels');
    talk.ports.clock.set('2026-11-25T14:01');
    await talk.says(sanne(), 'vr 4');
    expect((await talk.says(sanne(), 'haal weg')).text).to.include('Weggehaald: vr 20 nov 4 uur');
    expect(hours(talk)).to.deep.equal(['2026-11-25 300 kabels']);
    await talk.says(sanne(), 'ongedaan maken');
    expect(hours(talk)).to.have.members(['2026-11-25 300 kabels', '2026-11-20 240']);
    await talk.says(sanne(), 'do 3');
    const first = await talk.says(sanne(), 'haal weg', 'twice');
    expect((await talk.says(sanne(), 'haal weg', 'twice')).text).to.equal(first.text);
  });

  it('is a question where more than one day was stored, and an hour later', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6');
    const asked = await talk.says(sanne(), 'moet 4 uur zijn');
    expect(asked.buttons).to.deep.equal(['Donderdag 19 november', 'Vrijdag 20 november']);
    await talk.says(sanne(), 'vrijdag');
    expect(hours(talk)).to.have.members(['2026-11-19 420', '2026-11-20 240']);
    talk.ports.clock.set('2026-11-25T15:01');
    expect((await talk.says(sanne(), 'haal weg')).text).to.equal('Welke dag moet weg?');
    expect((await talk.says(sanne(), 'ongedaan maken')).text).to.include('niets opgeslagen');
    expect(hours(talk)).to.have.members(['2026-11-19 420', '2026-11-20 240']);
  });

  it('a line that was named is still that line once the question of which day is answered', async () => {
    for (const answer of ['vrijdag', 'vrijdag 20 november']) {
      const talk = await conversation();
      for (const text of ['vr 4 afbouw', 'vr 3 opbouw']) await talk.says(sanne(), text);
      const question = await talk.says(sanne(), 'verwijder de afbouw van volgende week vrijdag');
      expect(question.text).to.include('?');
      await talk.says(sanne(), answer);
      const left = talk.ports.sheets.all().flatMap(({ entries }) => entries.map(({ activity }) => activity));
      expect(left, answer).to.deep.equal(['opbouw']);
    }
  });

  it('"de afbouw van vrijdag" is that line; where no line is called that, it is asked', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 3 uur opbouw');
    await talk.says(sanne(), 'vrijdag 2 uur afbouw');
    await talk.says(sanne(), 'verwijder de afbouw van vrijdag');
    expect(hours(talk)).to.deep.equal(['2026-11-20 180 opbouw']);
    expect((await talk.says(sanne(), 'verwijder de show van vrijdag')).text).to.include('Wat moet er weg');
    expect(hours(talk)).to.deep.equal(['2026-11-20 180 opbouw']);
  });
});

describe('"toch niet ziek"', () => {
  it('takes the report back within the hour, in any form and whatever was asked or chosen since', async () => {
    for (const text of ['toch niet ziek', 'ik ben toch niet ziek', 'ziekmelding intrekken']) {
      const talk = await conversation();
      await talk.says(sanne(), 'ziek');
      await talk.says(sanne(), 't/m morgen');
      await talk.says(sanne(), '6 uur vrijdag?');
      expect((await talk.says(sanne(), text)).text, text).to.match(/^✔ Je ziekmelding is teruggenomen/);
    }
  });

  it('says so where nobody is reported sick', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'toch niet ziek')).text).to.match(/niet ziek gemeld/);
  });
});
