import { expect } from 'chai';
import { seeMyData, takeMyData } from '../../../src/features/keeping/my-data.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

describe('"mijn gegevens"', () => {
  let talk: Conversation;
  /** The secrets of the two links: the page to read, the file. */
  async function offered(by = sanne()): Promise<readonly [string, string]> {
    const { sent } = await talk.says(by, 'mijn gegevens');
    const [page, json] = new Set([...sent.matchAll(/\/gegevens\/([\w-]+)/g)].map(([, secret]) => secret ?? ''));
    return [page!, json!];
  }

  beforeEach(async () => {
    talk = await conversation({
      people: [sanne(), karel(), els(), joost(), anneke()],
      placements: [placementOfSanne()],
    });
    await talk.says(sanne(), 'uren 6 vrijdag licht ingehangen');
    await talk.says(joost(), 'Sanne');
  });

  it('is all that is kept, as a page, each kind with how long', async () => {
    const [page] = await offered();
    const taken = await takeMyData(page, talk.ports);
    if (taken.kind !== 'page') throw new Error(taken.kind);
    const said = taken.sections.map(({ title, lines, kept }) => [title, ...lines, kept].join('\n')).join('\n');
    for (const words of ['Sanne de Wit', 'sanne@example.com', '14 mei 2008', 'Theater De Brug', 'licht ingehangen'])
      expect(said).to.include(words);
    expect(said).to.include('Joost Kuipers, woensdag 25 november 2026 14:00: de pagina');
    expect(said).to.include('7 jaar na de laatste dag').and.to.include('1 jaar.');
  });

  it('is all that is stored, as JSON', async () => {
    const [, json] = await offered();
    const taken = await takeMyData(json, talk.ports);
    if (taken.kind !== 'json') throw new Error(taken.kind);
    const { format, person, kept } = JSON.parse(taken.body) as Record<string, Record<string, object[]>>;
    expect([format, person]).to.deep.equal(['bpv-gegevens/1', 'sanne']);
    expect(Object.keys(kept!)).to.include.members(['people', 'placements', 'sheets']);
    expect(taken.body).not.to.include('Joost Kuipers');
  });

  it('works once, a quarter of an hour, and looking uses nothing up', async () => {
    const [page, json] = await offered();
    expect((await seeMyData(page, talk.ports)).kind).to.equal('offered');
    expect((await seeMyData(page, talk.ports)).kind).to.equal('offered');
    expect((await takeMyData(page, talk.ports)).kind).to.equal('page');
    expect((await takeMyData(page, talk.ports)).kind).to.equal('gone');
    talk.ports.clock.set('2026-11-25T13:15:00.000Z');
    expect((await takeMyData(json, talk.ports)).kind).to.equal('gone');
    expect((await seeMyData('rubbish', talk.ports)).kind).to.equal('gone');
  });

  it('is for everybody, and of nobody else', async () => {
    for (const person of [karel(), els(), joost(), anneke()]) {
      const [page, json] = await offered(person);
      for (const secret of [page, json]) {
        const taken = JSON.stringify(await takeMyData(secret, talk.ports));
        expect(taken, person.id).to.include(person.name);
        expect(taken, person.id).not.to.match(/licht ingehangen|Sanne de Wit/);
      }
    }
  });

  it('is without what the praktijkopleider has written for a talk and not sent', async () => {
    const form = (side: string, isSent: boolean): object => ({ side, isSent, answers: { work: `van ${side}` } });
    talk.ports.keeping.kept = () =>
      Promise.resolve({
        talks: [{ history: [form('trainer', false), form('student', false), form('trainer', true)] }],
      });
    const [, json] = await offered();
    const taken = await takeMyData(json, talk.ports);
    const history = /"history": (\[.*?\n {8}\])/s.exec(taken.kind === 'json' ? taken.body : '')?.[1] ?? '';
    expect((JSON.parse(history) as { answers: object }[]).map(({ answers }) => answers)).to.deep.equal([
      ...[{}, { work: 'van student' }, { work: 'van trainer' }],
    ]);
  });
});
