import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { els, joost, karel, sanne } from '../../support/people.js';

describe('Who needs more than a bot', () => {
  it('hears a calm sentence and whom to turn to: first of all never the one it is about', async () => {
    const talk = await conversation();
    const shown = await talk.says(sanne(), 'ik word gepest door Karel');
    expect(shown.text)
      .to.match(/^Vervelend/)
      .and.include('Iris Blom')
      .and.include('06-1234 5641');
    expect(shown.text).not.to.include('Karel');
  });

  it('is not sent to the teacher or coach whom it is about', async () => {
    const talk = await conversation();
    const { text } = await talk.says(sanne(), 'ik heb ruzie met mijn slber');
    expect(text).to.include('Els Meijer').and.include('Iris Blom').and.not.include('Joost');
    expect((await talk.says(sanne(), 'ik heb ruzie met Els')).text)
      .to.include('Joost')
      .and.not.include('Els Meijer');
  });

  it('gets for each need what the school has set', async () => {
    const talk = await conversation();
    const says = async (text: string): Promise<string> => (await talk.says(sanne(), text)).text;
    expect(await says('klacht')).to.include('Klacht en bezwaar');
    expect(await says('vertrouwenspersoon')).to.include('Iris Blom');
    const emergency = await says('noodgeval');
    expect(emergency.indexOf('Theater De Brug')).to.be.greaterThan(-1).and.lessThan(emergency.indexOf('Noodnummer'));
    expect(await says('ik word gediscrimineerd'))
      .to.include('Els Meijer')
      .and.include('SBB');
    expect(await says('ben ik verzekerd?')).to.include('Studiegids');
  });

  it('has nothing of it stored or passed on, also not beside hours', async () => {
    const talk = await conversation();
    const before = JSON.stringify(await talk.ports.chats.of(sanne().id));
    await talk.says(sanne(), 'hoi');
    const chat = JSON.stringify(await talk.ports.chats.of(sanne().id));
    expect(chat).not.to.equal(before);
    const { text } = await talk.says(sanne(), 'vrijdag 6 uur gewerkt maar ik word bedreigd');
    expect(text).to.include('niet opgeslagen');
    expect(JSON.stringify(await talk.ports.chats.of(sanne().id))).to.equal(chat);
    expect(talk.ports.sheets.all()).to.deep.equal([]);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('may be staff as well', async () => {
    const talk = await conversation();
    for (const who of [karel(), els(), joost()])
      expect((await talk.says(who, 'noodgeval')).text, who.name).to.include('Noodnummer');
  });
});

describe('Small words', () => {
  it('get a friendly one back, and nothing of it counts as not understood', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'hoi')).text).to.match(/^Hoi Sanne/);
    expect((await talk.says(sanne(), 'bedankt')).text).to.equal('Graag gedaan!');
    expect((await talk.says(sanne(), 'ok')).text).to.equal('Top.');
  });

  it('"hoe meld ik me ziek" says how, and reports nothing; the travel rule is told to who asks for it', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'hoe meld ik me ziek')).text).to.include('Typ "ziek"');
    expect(talk.ports.sicknesses.all()).to.deep.equal([]);
    expect((await talk.says(sanne(), 'telt reistijd mee?')).text).to.include('Reistijd');
    const help = await talk.says(sanne(), 'help');
    for (const word of ['ziek', 'verlof', 'urenstaat', 'contact', 'herinneringen']) expect(help.text).to.include(word);
    expect(help.text).not.to.include('Reistijd');
  });
});
