import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

const hours = (talk: Conversation): string[] =>
  talk.ports.sheets.all().flatMap(({ entries }) => entries.map(({ day, minutes }) => `${day} ${minutes}`));
const MONDAY = '2026-11-23 480';

describe('A day that has to be asked about', () => {
  const asked = async (): Promise<{ talk: Conversation; question: Awaited<ReturnType<Conversation['says']>> }> => {
    const talk = await conversation();
    await talk.says(sanne(), 'ma 8');
    return { talk, question: await talk.says(sanne(), 'ma 8 di 6 wo 4,5', 'three') };
  };

  it('holds up no other: those are stored, and the answer says so', async () => {
    const { talk, question } = await asked();
    expect(question.text).to.include('Di 24 nov 6 uur en wo 25 nov 4,5 uur').and.include('Nog 8 uur erbij?');
    expect(hours(talk)).to.deep.equal([MONDAY, '2026-11-24 360', '2026-11-25 270']);
    expect((await talk.says(sanne(), 'nee')).text).to.include('maandag 23 november blijft');
    expect(hours(talk)).to.deep.equal([MONDAY, '2026-11-24 360', '2026-11-25 270']);
  });

  it('is added to by "erbij", once', async () => {
    const { talk, question } = await asked();
    await question.press('Erbij');
    await question.press('Erbij');
    expect(hours(talk)).to.deep.equal([MONDAY, MONDAY, '2026-11-24 360', '2026-11-25 270']);
  });

  it('is asked about again when the same message comes again, and nothing is stored twice', async () => {
    const { talk, question } = await asked();
    const again = await talk.says(sanne(), 'ma 8 di 6 wo 4,5', 'three');
    expect(again.text).to.equal(question.text);
    expect(hours(talk)).to.have.length(3);
  });

  it('is one after the other where there are two, and refusing one leaves the other', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'ma 8 di 6');
    const first = await talk.says(sanne(), 'ma 4 di 5');
    expect(first.text).to.include('Maandag');
    const second = await talk.says(sanne(), 'nee');
    expect(second.text).to.include('Dinsdag');
    await second.press('Erbij: 11 uur');
    expect(hours(talk)).to.have.members([MONDAY, '2026-11-24 360', '2026-11-24 300']);
  });
});

describe('A question that is open', () => {
  it('stays so while one looks at something else or says hello', async () => {
    for (const text of ['voortgang', 'contact', 'hoi', 'help', 'week 46', 'blabla']) {
      const talk = await conversation();
      await talk.says(sanne(), 'ma 8');
      await talk.says(sanne(), 'ma 8');
      await talk.says(sanne(), text);
      await talk.says(sanne(), 'erbij');
      expect(hours(talk), text).to.deep.equal([MONDAY, MONDAY]);
    }
  });

  it('is not answered by a command that a button merely contains', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'ziek');
    expect((await talk.says(sanne(), 'Ziek!')).text).to.include('al ziek gemeld');
    expect(talk.ports.sicknesses.all()[0]?.periods[0]?.state).to.equal('open');
  });

  it('is answered by the words on the buttons of the confirmation, and by "ja"', async () => {
    for (const text of ['ja', 'indienen']) {
      const talk = await conversation();
      await talk.says(sanne(), 'uren 6 vrijdag');
      await talk.says(sanne(), 'week 47 indienen');
      expect((await talk.says(sanne(), text)).text, text).to.match(/^✔ Ingediend/);
    }
  });
});

describe('A message that comes twice', () => {
  it('never answers the question that it led to, whatever stands on the buttons', async () => {
    for (const text of ['week 47 indienen', 'indienen', 'week indienen']) {
      const talk = await conversation();
      await talk.says(sanne(), 'uren 6 vrijdag');
      const first = await talk.says(sanne(), text);
      expect((await talk.says(sanne(), text)).text, text)
        .to.equal(first.text)
        .and.include('Week 47 naar Karel');
      expect(talk.ports.sheets.all()[0]?.state, text).to.equal('draft');
      expect((await talk.says(sanne(), text === 'indienen' ? 'ja' : 'indienen')).text).to.match(/^✔ Ingediend/);
    }
    const talk = await conversation();
    await talk.says(sanne(), '6');
    await talk.says(sanne(), '6');
    expect(hours(talk)).to.deep.equal([]);
  });
});

describe('Hours said while it is asked how long one is ill', () => {
  it('are hours, and the sickness stays as it was', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'ziek sinds maandag');
    await talk.says(sanne(), 'do 8 vr 8');
    expect(hours(talk)).to.deep.equal(['2026-11-19 480', '2026-11-20 480']);
    expect(talk.ports.sicknesses.all()[0]?.periods[0]?.expectedUntil).to.equal(null);
  });
});

describe('"Niet gewerkt"', () => {
  it('is the button under a reminder, also typed and whatever question is open', async () => {
    for (const open of [[], ['ziek sinds maandag']]) {
      const talk = await conversation();
      for (const text of open) await talk.says(sanne(), text);
      expect((await talk.says(sanne(), 'niet gewerkt')).text).to.match(/^✔ Genoteerd: niet gewerkt op/);
    }
  });
});

describe('A question without a button', () => {
  it('is open all the same, and hears its answer', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'was ziek');
    await talk.says(sanne(), 'ma t/m di');
    expect(talk.ports.sicknesses.all()[0]?.periods[0]).to.include({ from: '2026-11-23', back: '2026-11-25' });
  });
});

describe('Hours that cannot be', () => {
  it('are asked about with their day, their activity and their mark, and the answer keeps those', async () => {
    const talks: readonly (readonly [string, string, string])[] = [
      ['30 uur vrijdag licht ingehangen', '3 uur', '2026-11-20 180 licht ingehangen'],
      ['uren 600 vrijdag', '6', '2026-11-20 360'],
      ['vrijdag opbouw gedaan', '7', '2026-11-20 420 opbouw'],
    ];
    for (const [first, answer, stored] of talks) {
      const talk = await conversation();
      await talk.says(sanne(), first);
      await talk.says(sanne(), answer);
      const lines = talk.ports.sheets.all().flatMap(({ entries }) => entries);
      expect(lines.map(({ day, minutes, activity = '' }) => `${day} ${minutes} ${activity}`.trim())).to.deep.equal([
        stored,
      ]);
    }
  });
});

describe('What came of one message', () => {
  it('is found in all its parts when it is deleted or edited', async () => {
    for (const road of ['deleted', 'edited']) {
      const talk = await conversation();
      await talk.says(sanne(), 'ma 8');
      const question = await talk.says(sanne(), 'ma 4 di 6', 'm');
      await question.press('Erbij: 12 uur');
      if (road === 'deleted') await (await talk.deletes(sanne(), 'm')).press('Uren weghalen');
      else await talk.edits(sanne(), 'm', 'wo 3');
      expect(hours(talk), road).to.deep.equal(road === 'deleted' ? [MONDAY] : [MONDAY, '2026-11-25 180']);
    }
  });

  it('undone and then edited stands again: deleting it offers it, and an old [Ongedaan maken] says how it is', async () => {
    const talk = await conversation();
    const card = await talk.says(sanne(), 'ma 8', 'm');
    await talk.says(sanne(), 'ongedaan maken');
    await talk.edits(sanne(), 'm', 'ma 7');
    const late = await card.press('Ongedaan maken');
    expect(late.text).to.include('Dat was al teruggedraaid').and.not.include('Weg:');
    expect(hours(talk)).to.deep.equal(['2026-11-23 420']);
    const offer = await talk.deletes(sanne(), 'm');
    const done = await offer.press('Uren weghalen');
    expect(done.text).to.include('Weggehaald: ma 23 nov 7 uur');
    await offer.press('Uren weghalen');
    expect(hours(talk)).to.deep.equal([]);
  });
});
