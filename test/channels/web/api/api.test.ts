import { expect } from 'chai';
import { conversation, type Conversation } from '../../../support/conversation.js';
import { karel, placementOfSanne, sanne } from '../../../support/people.js';
import { tabOf } from '../../../support/tab.js';
import type { SheetId } from '../../../../src/domain/weeks/week-sheet.js';

const SHEET = `${placementOfSanne().id}:2026-W47` as SheetId;
/** What the form of a line sends. */
const line = (amount: string, version: number): object => ({
  ...{ sheet: SHEET, entry: '', version, day: '2026-11-20', amount },
});

describe('The API of the tab', () => {
  let talk: Conversation;
  beforeEach(async () => {
    talk = await conversation();
  });

  it('says who one is', async () => {
    const { status, json, answer } = await tabOf('11', talk.ports).get('me');
    expect(status).to.equal(200);
    expect(json).to.include({ name: 'Sanne de Wit', school: 'Demoschool' });
    expect(json['roles']).to.deep.equal(['student']);
    expect(answer.headers).to.include({ 'cache-control': 'no-store' });
  });

  it('lets nobody in without a header, and a stranger nowhere, each in words', async () => {
    for (const [digits, status, error] of [
      ['', 401, 'token'],
      ['99', 403, 'stranger'],
    ] as const) {
      const tab = tabOf(digits, talk.ports);
      for (const heard of [await tab.get('me'), await tab.get('week'), await tab.act('approve', {})]) {
        expect(heard.status).to.equal(status);
        expect(heard.json).to.include({ error });
        expect(heard.json['text']).to.be.a('string').and.match(/\.$/);
      }
    }
  });

  it('writes hours by the one road, and the history says that it was the tab', async () => {
    const done = await tabOf('11', talk.ports).act('save-entry', line('6', 0));
    expect(done.status).to.equal(200);
    expect(done.json).to.include({ kind: 'week' });
    const sheet = await talk.ports.sheets.load(SHEET);
    expect(sheet?.entries.map(({ day, minutes }) => [day, minutes])).to.deep.equal([['2026-11-20', 360]]);
    expect(sheet?.history.map(({ way, by }) => [way, by])).to.deep.equal([['tab', sanne().id]]);
  });

  it('has what can be done next as verb and data, which does it', async () => {
    const tab = tabOf('11', talk.ports);
    const { json } = await tab.act('save-entry', line('6', 0));
    const handIn = (json['buttons'] as { label: string; verb: string; data: object }[]).find(
      ({ verb }) => verb === 'ask-hand-in',
    );
    expect(handIn).to.deep.include({ data: { sheet: SHEET } });
    const asked = await tab.act('ask-hand-in', handIn!.data);
    expect(asked.status).to.equal(200);
    const done = await tab.act('hand-in', { sheet: SHEET, version: 1 });
    expect(done.status).to.equal(200);
    expect((await talk.ports.sheets.load(SHEET))?.state).to.equal('submitted');
    await talk.delivered();
    expect((await tabOf('21', talk.ports).act('approve', { sheet: SHEET, version: 2 })).status).to.equal(200);
    expect((await talk.ports.sheets.load(SHEET))?.history.at(-1)).to.include({ by: karel().id, way: 'tab' });
  });

  it('does the same act twice once, and says both times that it is done', async () => {
    const tab = tabOf('11', talk.ports);
    const [first, second] = [await tab.act('save-entry', line('6', 0)), await tab.act('save-entry', line('6', 0))];
    expect([first.status, second.status]).to.deep.equal([200, 200]);
    expect((await talk.ports.sheets.load(SHEET))?.entries).to.have.length(1);
  });

  it('says no with what stands there now, where somebody was first', async () => {
    const tab = tabOf('11', talk.ports);
    await tab.act('save-entry', line('6', 0));
    await tab.act('hand-in', { sheet: SHEET, version: 1 });
    const late = await tabOf('21', talk.ports).act('approve', { sheet: SHEET, version: 1 });
    expect(late.status).to.equal(409);
    expect(late.json).to.include({ error: 'refused' });
    expect(late.json['show']).to.include({ kind: 'sign-off' });
    expect((await talk.ports.sheets.load(SHEET))?.state).to.equal('submitted');
  });

  it('asks back what the chat asks back, and nothing is stored before the answer', async () => {
    const tab = tabOf('11', talk.ports);
    await tab.act('save-entry', { ...line('', 0), start: '9:00', end: '12:00' });
    const asked = await tab.act('save-entry', { ...line('', 1), start: '11:00', end: '13:00' });
    expect(asked.status).to.equal(200);
    expect(asked.json).to.include({ kind: 'note' });
    expect((await talk.ports.sheets.load(SHEET))?.version).to.equal(1);
    const [yes] = asked.json['buttons'] as { verb: string; data: object }[];
    expect((await tab.act(yes!.verb, yes!.data)).status).to.equal(200);
    expect((await talk.ports.sheets.load(SHEET))?.version).to.equal(2);
  });

  it("answers for an id of somebody else's and for one that there is not the same", async () => {
    await talk.says(sanne(), 'vrijdag 20 november 6 uur');
    const stranger = tabOf('11', (await conversation({ placements: [] })).ports);
    const there = await tabOf('41', talk.ports).act('withdraw', { sheet: SHEET, version: 1 });
    const notThere = await tabOf('41', talk.ports).act('withdraw', { sheet: 'nobody:2026-W47', version: 1 });
    expect(there.status).to.equal(409);
    expect(there.json).to.deep.equal(notThere.json);
    const [one, other] = [await stranger.get(`sheet/${SHEET}`), await stranger.get('sheet/nobody:2026-W47')];
    expect(one.status).to.equal(404);
    expect(one.json).to.deep.equal(other.json);
  });

  it('does not read what no button of ours sends', async () => {
    const tab = tabOf('11', talk.ports);
    for (const [verb, data] of [
      ['no-such-verb', {}],
      ['constructor', {}],
      ['approve', { sheet: 5 }],
    ] as const) {
      expect((await tab.act(verb, data)).status).to.equal(400);
    }
  });

  it('sends what the tab has already once only, as long as it is the same', async () => {
    const tab = tabOf('11', talk.ports);
    const first = await tab.get('week?week=2026-W47');
    expect([first.status, first.json['kind']]).to.deep.equal([200, 'week']);
    const second = await tab.get('week?week=2026-W47', first.etag);
    expect([second.status, second.answer.body]).to.deep.equal([304, '']);
    expect((await tab.get('week?week=2026-W47', `W/"x", W/${first.etag}`)).status).to.equal(304);
    await tab.act('save-entry', line('6', 0));
    expect((await tab.get('week?week=2026-W47', first.etag)).status).to.equal(200);
  });

  it('knows no other views than its own', async () => {
    const tab = tabOf('11', talk.ports);
    for (const view of ['nowhere', 'constructor', 'sheet', 'week/x', '']) {
      expect((await tab.get(view)).status, view).to.equal(404);
    }
    expect((await tab.get('week?week=2026-W99')).status).to.equal(404);
  });
});
