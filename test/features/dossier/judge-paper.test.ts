import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { OTHER_PDF, PDF } from '../../support/papers.js';
import { els, joost, karel, sanne } from '../../support/people.js';

async function handedIn(): Promise<{ talk: Conversation; toKarel: Seen; toEls: Seen }> {
  const talk = await conversation();
  await talk.sends(sanne(), { 'a.pdf': PDF }, { text: 'reflectieverslag' });
  const told = await talk.delivered();
  const to = (who: string): Seen => told.find((one) => one.to === who && one.seen.text !== '')!.seen;
  return { talk, toKarel: to(karel().id), toEls: to(els().id) };
}
const hears = async (talk: Conversation): Promise<string[]> =>
  (await talk.delivered()).flatMap(({ to, seen }) => (to === sanne().id && seen.text !== '' ? [seen.text] : []));

describe('A paper, for who judges it', () => {
  it('says what it is, how it is got, and why one hears of it', async () => {
    const { toKarel, toEls } = await handedIn();
    expect(toKarel.text)
      .to.include('Reflectieverslag van Sanne de Wit')
      .and.include('Theater De Brug')
      .and.include('U krijgt dit omdat u praktijkopleider bent van Sanne de Wit');
    expect(toEls.text).to.include('Je krijgt dit omdat je BPV-docent bent van Sanne de Wit');
    expect(toEls.buttons).to.include.members(['Voldoende', 'Nog niet voldoende', 'Downloaden', 'Gezien']);
  });

  it('is seen, which the student reads in the list and is not written', async () => {
    const { talk, toKarel } = await handedIn();
    const seen = await toKarel.press('Gezien');
    expect(seen.text).to.include('Gezien door Karel Jansen op woensdag 25 november 14:00');
    expect(seen.buttons).to.include('Voldoende').and.not.include('Gezien');
    expect(await hears(talk)).to.deep.equal([]);
    expect((await talk.says(sanne(), 'mijn documenten')).text).to.include('Gezien (Karel Jansen, praktijkopleider)');
  });

  it('is judged by each of the two, and the student hears it with what was said', async () => {
    const { talk, toKarel, toEls } = await handedIn();
    expect((await toKarel.press('Nog niet voldoende', { reason: ' ' })).text).to.include('wat er nog moet gebeuren');
    await toKarel.press('Nog niet voldoende', { reason: 'vertel meer over het inhangen' });
    expect(await hears(talk)).to.deep.equal([
      'Karel vindt je reflectieverslag nog niet voldoende: vertel meer over het inhangen\nJe krijgt dit omdat jij dit hebt ingeleverd.',
    ]);
    const judged = await toEls.press('Voldoende');
    expect(judged.text)
      .to.include(
        'Nog niet voldoende volgens Karel Jansen op woensdag 25 november 14:00 en voldoende volgens Els Meijer',
      )
      .and.include('Karel: vertel meer over het inhangen');
    expect((await hears(talk))[0]).to.include('✔ Els vindt je reflectieverslag voldoende.');
  });

  it('is voldoende with a word of its own as well, without words of health', async () => {
    const { talk, toKarel, toEls } = await handedIn();
    expect(toEls.buttons).to.include.members(['Voldoende, met opmerking', 'Versturen']);
    await toEls.press('Versturen', { remark: 'mooi geschreven' });
    expect((await hears(talk))[0]).to.include('✔ Els vindt je reflectieverslag voldoende: mooi geschreven');
    await toKarel.press('Versturen', { remark: 'knap, met je migraine' });
    expect(JSON.stringify(talk.ports.papers.all())).not.to.include('migraine');
  });

  it('keeps no words of health in what is said of it', async () => {
    const { talk, toEls } = await handedIn();
    const seen = await toEls.press('Nog niet voldoende', { reason: 'door je migraine mist er een stuk' });
    expect(seen.text).not.to.include('migraine');
    expect(JSON.stringify(talk.ports.papers.all())).not.to.include('migraine').and.not.include('marked');
  });

  it('is judged otherwise only by who asks for that, and an old card changes nothing', async () => {
    const { talk, toEls } = await handedIn();
    const judged = await toEls.press('Nog niet voldoende', { reason: 'korter' });
    expect((await toEls.press('Voldoende')).text).to.include('Hierover is al geoordeeld');
    const anew = await (await judged.press('Anders beoordelen')).press('Voldoende');
    expect(anew.text).to.include('Voldoende volgens Els Meijer').and.not.include('korter');
    expect(await hears(talk)).to.have.length(1);
  });

  it('is told to the student as it is judged by then: of what was said otherwise since, once', async () => {
    const { talk, toEls, toKarel } = await handedIn();
    const judged = await toEls.press('Nog niet voldoende', { reason: 'korter' });
    await toKarel.press('Nog niet voldoende', { reason: 'langer' });
    await (await judged.press('Anders beoordelen')).press('Voldoende');
    const told = await hears(talk);
    expect(told).to.have.length(2);
    expect(told.join()).to.include('langer').and.include('✔ Els').and.not.include('korter');
  });

  it('of which there is a newer one says so', async () => {
    const { talk, toEls } = await handedIn();
    await talk.sends(sanne(), { 'b.pdf': OTHER_PDF }, { text: 'reflectieverslag' });
    const late = await toEls.press('Voldoende');
    expect(late.text).to.include('intussen een nieuwere versie').and.include('nieuwere versie ingeleverd');
  });

  it('is judged by nobody else', async () => {
    const { talk, toEls } = await handedIn();
    for (const by of [sanne(), joost()])
      expect((await toEls.press('Voldoende', {}, { by })).text).to.include('hoort bij iemand anders');
    expect(JSON.stringify(talk.ports.papers.all())).not.to.include('marked');
  });
});
