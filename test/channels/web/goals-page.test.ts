import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { browser, dataIn, given, SECRET } from '../../support/link-page.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';

const placement = placementOfSanne().id;

/** The page behind a link of Sanne's, and where a link on it with these words leads. */
async function pages(): Promise<{ talk: Conversation; page: ReturnType<typeof browser>; to: (t: string) => string }> {
  const talk = await conversation();
  await given(talk, { kind: 'goals', placement }, SECRET, sanne());
  const page = browser(talk);
  const to = (words: string): string => {
    const found = new RegExp(`href="([?][^"]*)"[^>]*>${words}<`).exec(shown)?.[1] ?? '';
    return `${SECRET}${found}`;
  };
  const shown = (await page.get()).text;
  return { talk, page, to };
}

describe('Goals of a student who gets mail', () => {
  it('are written by the page: its form is looked at, filled in and kept', async () => {
    const { talk, page, to } = await pages();
    const address = to('Nieuw leerdoel');
    const form = await page.get(address);
    expect(form.text).to.include('Nieuw leerdoel').and.include('name="text"').and.include('name="criterion"');
    const said = {
      text: 'ik kan licht uitrichten',
      criterion: 'het staat recht',
      about: ['persoonlijk', 'B1-K1-W4'],
      by: '',
    };
    const sent = await page.post({ verb: 'save-goal', data: dataIn(form.text), ...said }, address);
    expect(sent.status).to.equal(303);
    const { goals } = (await talk.ports.goals.load(placement))!;
    expect(goals.map(({ said: { goal, criterion, about } }) => [goal, criterion, about])).to.deep.equal([
      ['ik kan licht uitrichten', 'het staat recht', ['persoonlijk', 'B1-K1-W4']],
    ]);
  });

  it('are nobody else’s to write: the praktijkopleider’s page has no such way', async () => {
    const { talk, page, to } = await pages();
    const address = to('Nieuw leerdoel').replace(SECRET, 'of-karel');
    await given(talk, { kind: 'goals', placement }, 'of-karel', karel());
    expect((await page.get('of-karel')).text).to.not.include('Nieuw leerdoel');
    expect((await page.get(address)).text).to.not.include('name="criterion"');
    expect(await talk.ports.goals.load(placement)).to.equal(null);
  });
});
