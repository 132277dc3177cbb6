import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { csv, table } from '../../support/office-files.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { tabOf } from '../../support/tab.js';

const LIST = csv(
  table([
    { rol: 'student', nummer: '0081002', naam: 'Kim van den Berg', mail: 'kim@example.com', geboortedatum: '' },
    { rol: 'student', nummer: '0081003', naam: 'Bo Visser', mail: 'bo@example.com', geboortedatum: '31-02-2008' },
  ]),
);

describe('The rows of files that wait', () => {
  let talk: Conversation;
  let id = '';
  beforeEach(async () => {
    talk = await conversation({
      people: [sanne(), karel(), els(), joost(), anneke()],
      placements: [placementOfSanne()],
    });
    const { json } = await tabOf('51', talk.ports).drop('mensen.csv', Buffer.from(LIST));
    id = /"import":"([0-9a-f]{32})"/.exec(JSON.stringify(json))?.[1] ?? '';
  });

  it('say what each makes, and of one that stays out what is wrong beside it', async () => {
    const { json } = await tabOf('51', talk.ports).get(`import-rows?import=${id}`);
    expect(json).to.deep.include({ kind: 'import-rows', count: 2, next: null });
    const [kim, bo] = json['rows'] as Record<string, unknown>[];
    expect(kim).to.deep.include({ file: 'mensen.csv', row: 2, does: 'makes', who: 'Kim van den Berg', problems: [] });
    expect(bo).to.deep.include({ row: 3, does: 'refused' });
    expect(bo?.['problems']).to.have.nested.property('[0].column', 'geboortedatum');
    expect(bo?.['problems']).to.have.nested.property('[0].value', '31-02-2008');
  });

  it('are of the BPV-bureau alone, and gone once it is decided', async () => {
    for (const digits of ['11', '21', '31', '41'])
      expect((await tabOf(digits, talk.ports).get(`import-rows?import=${id}`)).status, digits).to.equal(404);
    await tabOf('51', talk.ports).act('drop-import', { import: id, version: 1 });
    expect((await tabOf('51', talk.ports).get(`import-rows?import=${id}`)).status).to.equal(404);
  });
});
