import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { startStubBot } from '../../support/teams-bot.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const stored = async ({ ports }: Conversation): Promise<string[]> =>
  ((await ports.reflections.load(placementOfSanne().id))?.reflections ?? []).map(({ text }) => text);
const QUESTION = 'Wat ging er goed, en wat zou je anders doen?';

describe('"reflectie: ..."', () => {
  it('is kept and listed, for the student alone', async () => {
    const talk = await conversation();
    const seen = await talk.says(sanne(), 'reflectie: vandaag ging het inhangen goed, volgende week begin ik eerder');
    expect(seen.text)
      .to.include('✔ Bewaard bij je reflecties.')
      .and.include('vandaag ging het inhangen goed, volgende week begin ik eerder')
      .and.include('Alleen jij ziet je reflecties');
    for (const who of [karel(), els()]) {
      const other = await talk.says(who, 'reflecties Sanne');
      expect(other.text, who.id).not.to.include('inhangen');
    }
    expect((await talk.says(sanne(), 'reflecties')).text)
      .to.include('Woensdag 25 november')
      .and.include('inhangen');
  });

  it('without words is asked for, and what is typed next is it', async () => {
    const talk = await conversation();
    const asked = await talk.says(sanne(), 'reflectie');
    expect(asked.text).to.include(QUESTION);
    const kept = await talk.says(sanne(), 'het overleg met de band ging goed, volgende keer eerder beginnen');
    expect(kept.text).to.include('✔ Bewaard');
    expect(await stored(talk)).to.deep.equal(['het overleg met de band ging goed, volgende keer eerder beginnen']);
  });

  it('is not what is a command, hours, a question, or a friendly word', async () => {
    for (const other of ['uren 6 vrijdag', 'week 47', 'hoeveel uur heb ik al?', 'ok', 'ziek', 'voortgang']) {
      const talk = await conversation();
      await talk.says(sanne(), 'reflectie');
      expect((await talk.says(sanne(), other)).text, other).not.to.include('Bewaard');
      expect(await stored(talk), other).to.deep.equal([]);
    }
  });

  it('is let go by "nee"', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'reflectie');
    expect((await talk.says(sanne(), 'nee')).text).not.to.include('Bewaard');
    expect(await stored(talk)).to.deep.equal([]);
  });

  it('keeps no words of health, and is asked for again', async () => {
    const talk = await conversation();
    const typed = await talk.says(sanne(), 'reflectie: door mijn migraine ging het mixen slecht');
    expect(typed.text).to.include('Dat bewaar ik niet').and.not.include('migraine');
    const again = await talk.says(sanne(), 'mijn migraine zat me dwars bij het mixen');
    expect(again.text).to.include('Dat bewaar ik niet');
    await talk.says(sanne(), 'het mixen ging minder goed dan vorige week');
    expect(await stored(talk)).to.deep.equal(['het mixen ging minder goed dan vorige week']);
    expect(JSON.stringify([talk.ports.log.lines, await talk.ports.chats.of(sanne().id)])).not.to.include('migraine');
  });

  it('is taken off by one tap, without a trace', async () => {
    const talk = await conversation();
    const seen = await talk.says(sanne(), 'reflectie: geheim woord');
    expect((await seen.press('Weghalen')).text).to.include('Er is niets van bewaard');
    expect(JSON.stringify(talk.ports.reflections.all())).not.to.include('geheim');
  });
});

describe('After an entry', () => {
  it('it is asked how it went, of who wants that, once a week; what is typed next is the answer', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'uren 6 vrijdag')).text).not.to.include(QUESTION);
    expect((await talk.says(sanne(), 'reflectie aan')).text).to.include('hoogstens één keer per week');
    const first = await talk.says(sanne(), 'uren 4 maandag');
    expect(first.text).to.include(QUESTION).and.include('4 uur');
    expect((await talk.says(sanne(), 'ik durfde zelf de tafel in te richten')).text).to.include('✔ Bewaard');
    expect((await talk.says(sanne(), 'uren 3 dinsdag')).text).not.to.include(QUESTION);
    talk.ports.clock.set('2026-11-30T13:00:00Z');
    expect((await talk.says(sanne(), 'uren 5 vandaag')).text).to.include(QUESTION);
    // More hours are more hours.
    expect((await talk.says(sanne(), 'zondag 2 uur afbouw')).text).to.include('2 uur');
    expect(await stored(talk)).to.deep.equal(['ik durfde zelf de tafel in te richten']);
  });

  it('it is not asked any more once that is said', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'reflectie aan');
    expect((await talk.says(sanne(), 'reflectie uit')).text).to.include('niet meer');
    expect((await talk.says(sanne(), 'uren 4 maandag')).text).not.to.include(QUESTION);
  });
});

describe('[Maak er een verslag van]', () => {
  it('gives a Word file with them in order of day, once, and to nobody else', async () => {
    const talk = await conversation();
    const bot = await startStubBot({ routes: webRoutes(talk.ports) });
    try {
      await talk.says(sanne(), 'reflectie: eerst licht & geluid');
      talk.ports.clock.set('2026-11-26T13:00:00Z');
      const list = await talk.says(sanne(), 'reflectie: daarna dat');
      expect((await list.press('Maak er een verslag van', {}, { by: els() })).sent).not.to.include('/document/');
      const seen = await list.press('Maak er een verslag van');
      const url = `${bot.url}/document/${/\/document\/([\w-]+)/.exec(seen.sent)?.[1] ?? ''}`;
      expect(await (await fetch(url)).text())
        .to.include('Reflectieverslag')
        .and.not.include('daarna');
      const file = await fetch(url, { method: 'POST', body: new URLSearchParams() });
      expect(file.headers.get('content-disposition')).to.include('reflectieverslag-sanne-de-wit-2026-2027.docx');
      const word = unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'];
      const text = strFromU8(word ?? new Uint8Array());
      expect(text.indexOf('eerst licht &amp; geluid')).to.be.greaterThan(text.indexOf('Mijn aantekeningen'));
      expect(text.indexOf('daarna dat')).to.be.greaterThan(text.indexOf('eerst licht'));
      expect(text).to.include('Woensdag 25 november 2026').and.include('Theater De Brug');
      expect((await fetch(url, { method: 'POST', body: new URLSearchParams() })).status).to.equal(410);
    } finally {
      await bot.close();
    }
  });
});
