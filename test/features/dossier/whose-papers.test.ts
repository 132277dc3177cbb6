import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import { FILLED, PLACEMENT } from '../../support/judgements.js';
import { PDF } from '../../support/papers.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';

const people = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
const papers = async ({ ports }: Conversation) => (await ports.papers.load(PLACEMENT))?.papers ?? [];
const NOT_THEIRS = 'Dat document kan ik hier niet laten zien: het hoort bij iemand anders, of het is er niet meer.';

describe('What a paper is, and taking it back', () => {
  it('is said by its student alone', async () => {
    const talk = await conversation({ people, placements: [placementOfSanne(), placementOfMilan()] });
    await talk.sends(sanne(), { 'plan.pdf': PDF }, { text: 'opdracht' });
    const [{ id: paper } = { id: '' }] = await papers(talk);
    for (const who of [milan(), karel(), els(), joost(), anneke()]) {
      expect((await talk.presses(who, 'withdraw-paper', { paper })).text, who.id).to.equal(NOT_THEIRS);
      expect((await talk.presses(who, 'name-paper', { paper, of: 'other' })).text, who.id).to.equal(NOT_THEIRS);
    }
    expect((await papers(talk)).map(({ of, state }) => [of, state])).to.deep.equal([['assignment', 'current']]);
  });
});

describe('"Ingeleverd in OnStage"', () => {
  it('is said by students alone, and no more of a file that is closed', async () => {
    const talk = await conversation({ people });
    for (const who of [karel(), els()])
      expect((await talk.says(who, 'reflectieverslag ingeleverd in OnStage')).text, who.id).to.not.include('✔');
    const closed = await conversation({ placements: [placementOfSanne({ closed: at('2026-11-20') })] });
    for (const said of ['mijn reflectieverslag', 'reflectieverslag ingeleverd in OnStage'])
      expect((await closed.says(sanne(), said)).text, said).to.include(
        'Deze stage is afgesloten op vrijdag 20 november',
      );
    expect([await papers(talk), await papers(closed)]).to.deep.equal([[], []]);
  });

  it('is asked of the three kinds that there are most of, none of which is any report', async () => {
    const talk = await conversation();
    const { buttons } = await talk.says(sanne(), 'ingeleverd in onstage');
    expect(buttons).to.have.length(3);
    expect(buttons).to.not.include('Verslag');
  });
});

describe('A judgement', () => {
  it('is filled in and signed by the BPV-docent alone', async () => {
    const talk = await conversation({ people, placements: [placementOfSanne(), placementOfMilan()] });
    const form = await talk.presses(els(), 'judge-form', { placement: PLACEMENT });
    for (const who of [sanne(), milan(), karel(), fatima({ teams: karel().teams }), joost(), anneke()]) {
      const drawn = await talk.presses(who, 'judge-form', { placement: PLACEMENT });
      expect(drawn.buttons, who.id).to.not.include('Ondertekenen');
      expect((await form.press('Ondertekenen', FILLED, { by: who })).text, who.id).to.not.include('✔');
    }
    expect(talk.ports.judgements.all()).to.deep.equal([]);
    expect((await form.press('Ondertekenen', FILLED)).text).to.include('✔ Eindbeoordeling ondertekend.');
  });
});
