import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { notAskedAnyMore } from '../../../src/texts/employment.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { goalWritten } from '../../support/states-of-sanne.js';

const school = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
const asked = async (talk: Conversation): Promise<Seen> => {
  await goalWritten(talk);
  return (await talk.delivered()).find(({ seen }) => seen.text.startsWith('Werk je ook'))!.seen;
};

describe('Whether one works at the company', () => {
  it('is asked once, with the first goal, and says who sees the answer', async () => {
    const talk = await school();
    const question = await asked(talk);
    expect(question.text).to.include('Theater De Brug').and.include('Alleen het BPV-bureau ziet je antwoord.');
    expect(question.buttons).to.deep.equal(['Nee', 'Ja, nu', 'Vroeger wel']);
    await (await talk.says(sanne(), 'leerdoel: een show draaien')).press('Opslaan', { text: 'een show draaien' });
    expect((await talk.delivered()).filter(({ seen }) => seen.text.startsWith('Werk je ook'))).to.deep.equal([]);
  });

  it('is told to the BPV-bureau and stands on the page for it alone', async () => {
    const talk = await school();
    const said = await (await asked(talk)).press('Ja, nu');
    expect(said.text).to.include('✔ Genoteerd').and.include('Alleen het BPV-bureau');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal([anneke().id]);
    expect(told[0]?.seen.text).to.include('Sanne de Wit werkt bij Theater De Brug, waar ook de BPV is.');
    expect((await talk.says(anneke(), 'Sanne')).text)
      .to.include('In dienst')
      .and.include('ja, nu');
    for (const who of [karel(), els(), joost()]) {
      const { text } = await talk.says(who, 'Sanne');
      expect(text, who.id).to.include('Sanne de Wit').and.not.include('In dienst');
    }
  });

  it('of no is heard by nobody, and what was said stands', async () => {
    const talk = await school();
    const question = await asked(talk);
    expect((await question.press('Nee')).text).to.include('✔ Genoteerd: nee.');
    expect(await talk.delivered()).to.deep.equal([]);
    expect((await question.press('Ja, nu')).text).to.include('staat al vast: nee');
    expect((await talk.ports.placements.byId(placementOfSanne().id))?.employment?.answer).to.equal('no');
  });

  it('is not asked any more once the file is closed, and is as long as it is not', async () => {
    const about = async (placement: ReturnType<typeof placementOfSanne>): Promise<string> => {
      const talk = await conversation({
        people: [sanne(), karel(), els(), joost(), anneke()],
        placements: [placement],
      });
      return (await talk.says(sanne(), 'dienstverband')).text;
    };
    const closed = '2026-11-20' as Day;
    expect(await about(placementOfSanne())).to.match(/^Werk je ook/);
    expect(await about(placementOfSanne({ closed }))).to.equal(notAskedAnyMore(placementOfSanne().company.name));
  });

  it("is nobody else's to answer", async () => {
    const talk = await school();
    const question = await asked(talk);
    expect((await question.press('Nee', {}, { by: karel() })).text).to.include('bij iemand anders');
    expect((await talk.ports.placements.byId(placementOfSanne().id))?.employment).to.equal(undefined);
  });

  it('is found by its words and in the file, also where the message that asked it is gone', async () => {
    const talk = await school();
    for (const words of ['dienstverband', 'in dienst', 'ben ik in dienst bij mijn leerbedrijf']) {
      const seen = await talk.says(sanne(), words);
      expect(seen.text, words).to.include('Werk je ook buiten je BPV om bij Theater De Brug');
    }
    const file = await talk.says(sanne(), 'dossier');
    const question = await file.press('Doorgeven');
    await question.press('Nee');
    expect((await talk.says(sanne(), 'ik ben in dienst bij Theater De Brug')).text).to.include('staat al vast: nee');
    expect((await talk.says(sanne(), 'dossier')).buttons).not.to.include('Doorgeven');
  });

  it('is nobody else\u2019s question: of another student it is not found, and staff are told that it is not theirs', async () => {
    const talk = await school();
    expect((await talk.presses(els(), 'ask-employment', { placement: placementOfSanne().id })).text).not.to.include(
      'Werk je ook',
    );
    expect((await talk.says(karel(), 'dienstverband')).text).not.to.include('Werk je ook');
  });
});
