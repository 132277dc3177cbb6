import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { PDF } from '../../support/papers.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const papers = async ({ ports }: Conversation) => (await ports.papers.load(placementOfSanne().id))?.papers ?? [];

describe('A paper that is handed in elsewhere', () => {
  it('is recorded with its day, and told as a file is', async () => {
    const talk = await conversation();
    const seen = await talk.says(sanne(), 'reflectieverslag ingeleverd in OnStage op 20 november');
    expect(seen.text).to.include('✔ Ingeleverd: reflectieverslag.').and.include('in OnStage op vrijdag 20 november');
    expect(seen.buttons).to.deep.equal(['Intrekken', 'Bestand inleveren']);
    expect((await talk.delivered()).map(({ to }) => to)).to.include.members([els().id, karel().id]);
  });

  it('of which it is not said what it is, is asked; and which report', async () => {
    const talk = await conversation();
    const asked = await talk.says(sanne(), 'ingeleverd in onstage');
    expect(asked.text).to.include('Wat heb je in OnStage ingeleverd?');
    await asked.press('BPV-opdracht');
    const report = await talk.says(sanne(), 'verslag staat in onstage');
    expect(report.buttons).to.deep.equal(['Reflectieverslag', 'Ander document']);
    await report.press('Reflectieverslag');
    expect((await papers(talk)).map(({ of }) => of)).to.deep.equal(['assignment', 'reflection-report']);
  });

  it('on a day that is still to come is not', async () => {
    const talk = await conversation();
    const seen = await talk.says(sanne(), 'opdracht ingeleverd in onstage op 27-11-2026');
    expect(seen.text).to.include('moet nog komen');
    expect(await papers(talk)).to.deep.equal([]);
  });
});

describe('"mijn reflectieverslag"', () => {
  it('without a file says how it is handed in', async () => {
    const talk = await conversation();
    const seen = await talk.says(sanne(), 'mijn reflectieverslag');
    expect(seen.text).to.include('Stuur je reflectieverslag hier in de chat').and.include('OnStage');
    expect(seen.buttons).to.deep.equal(['Bestand inleveren']);
    expect((await talk.says(karel(), 'mijn reflectieverslag')).text).not.to.include('Stuur je');
  });
});

describe('A paper', () => {
  it('is taken back by the student as long as nobody has looked, and its card says so', async () => {
    const talk = await conversation();
    const list = await talk.sends(sanne(), { 'plan.pdf': PDF }, { text: 'opdracht' });
    const card = (await talk.delivered()).find(({ to }) => to === els().id)!.seen;
    const back = await list.press('Intrekken');
    expect(back.text).to.include('✔ Ingetrokken.');
    expect((await card.press('Voldoende')).text).to.include('het hoort bij iemand anders, of het is er niet meer');
    expect((await talk.says(els(), 'documenten Sanne')).text).to.include('nog niets ingeleverd');
  });

  it('that somebody has looked at is not', async () => {
    const talk = await conversation();
    const list = await talk.sends(sanne(), { 'plan.pdf': PDF }, { text: 'opdracht' });
    const card = (await talk.delivered()).find(({ to }) => to === els().id)!.seen;
    await card.press('Gezien');
    expect((await list.press('Intrekken')).text).to.include('Er is al naar gekeken');
    expect((await papers(talk))[0]?.state).to.equal('current');
  });
});
