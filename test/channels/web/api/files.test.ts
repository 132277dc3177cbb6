import { expect } from 'chai';
import { conversation, type Conversation } from '../../../support/conversation.js';
import { csv, PEOPLE, table } from '../../../support/office-files.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../../support/people.js';
import { tabOf } from '../../../support/tab.js';

const LIST = Buffer.from(csv(table(PEOPLE)));

describe('A file that is dropped in the tab', () => {
  let talk: Conversation;
  beforeEach(async () => {
    talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
  });

  it('of the BPV-bureau is read and shown first, and stored once somebody says so', async () => {
    const tab = tabOf('51', talk.ports);
    const tried = await tab.drop('mensen.csv', LIST);
    expect(tried.status).to.equal(200);
    expect(await talk.ports.people.byAddress(anneke().schoolId, 'kim@example.com')).to.deep.equal([]);
    const save = JSON.stringify(tried.json).match(
      /\{"verb":"save-import","data":(\{.*?\})|"verb":"save-import","data":(\{.*?\})/,
    );
    expect(save).not.to.equal(null);
    const done = await tab.act('save-import', JSON.parse(save?.[1] ?? save?.[2] ?? '{}') as object);
    expect(done.status).to.equal(200);
    expect(await talk.ports.people.byAddress(anneke().schoolId, 'kim@example.com')).to.have.length(1);
    expect((await talk.ports.people.load(anneke().id))?.id).to.equal(anneke().id);
  });

  it('of nobody else is taken as a list', async () => {
    for (const digits of ['21', '31', '41']) {
      const { status, json } = await tabOf(digits, talk.ports).drop('mensen.csv', LIST);
      expect([status, json['error']], digits).to.deep.equal([409, 'refused']);
    }
    expect((await tabOf('', talk.ports).drop('mensen.csv', LIST)).status).to.equal(401);
    expect(await talk.ports.people.byAddress(anneke().schoolId, 'kim@example.com')).to.deep.equal([]);
  });

  it('that is no file, or more than is taken, is not taken', async () => {
    const tab = tabOf('51', talk.ports);
    expect((await tab.drop('', null)).status).to.equal(400);
    expect((await tab.drop('groot.xlsx', 'too-big')).status).to.equal(413);
    expect((await tab.drop('x.csv', LIST, { of: 'no-such-paper' })).status).to.equal(400);
  });

  it("of a student is a paper of the student's own file", async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n');
    const sent = { of: 'reflection-report', placement: placementOfSanne().id };
    const done = await tabOf('11', talk.ports).drop('verslag.pdf', pdf, sent);
    expect(done.status, JSON.stringify(done.json)).to.equal(200);
    const papers = await talk.ports.papers.load(placementOfSanne().id);
    expect(papers?.history.map(({ way, by }) => [way, by])).to.deep.equal([['tab', sanne().id]]);
  });
});
