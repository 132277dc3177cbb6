import { expect } from 'chai';
import type { ImportRows } from '../../../src/shows/import-rows.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { csv, placement, table, type Given } from '../../support/office-files.js';
import { givenPerson } from '../../support/given.js';
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

  const dropped = async (rows: readonly Given[]): Promise<string> => {
    const { json } = await tabOf('51', talk.ports).drop('mensen.csv', Buffer.from(csv(table(rows))));
    return /"import":"([0-9a-f]{32})"/.exec(JSON.stringify(json))?.[1] ?? '';
  };
  const rowsOf = async (of: string, from = 0): Promise<ImportRows> =>
    (await tabOf('51', talk.ports).get(`import-rows?import=${of}&from=${from}`)).json as unknown as ImportRows;

  it('say what each makes, and of one that stays out what is wrong beside it', async () => {
    const { json } = await tabOf('51', talk.ports).get(`import-rows?import=${id}`);
    expect(json).to.deep.include({ kind: 'import-rows', count: 2, next: null });
    const [kim, bo] = json['rows'] as Record<string, unknown>[];
    expect(kim).to.deep.include({ file: 'mensen.csv', row: 2, does: 'makes', who: 'Kim van den Berg', problems: [] });
    expect(bo).to.deep.include({ row: 3, does: 'refused' });
    expect(bo?.['problems']).to.have.nested.property('[0].column', 'geboortedatum');
    expect(bo?.['problems']).to.have.nested.property('[0].value', '31-02-2008');
  });

  it('say of somebody who is known what would change, and change nothing', async () => {
    const row = { rol: 'student', naam: 'Sanne de Wit', mail: 'sanne@example.com', nummer: '0081007' };
    const { rows } = await rowsOf(
      await dropped([row, { ...row, naam: 'Nora Bos', nummer: '0081008', mail: 'nora@example.com' }]),
    );
    expect(rows.map(({ does, who, lines }) => [does, who, lines])).to.deep.equal([
      ['changes', 'Sanne de Wit', ['nummer: 0081007']],
      ['makes', 'Nora Bos', []],
    ]);
    expect((await talk.ports.people.byId(sanne().id))?.number).to.equal(undefined);
    expect((await talk.ports.people.ofSchool(anneke().schoolId)).map(({ name }) => name)).not.to.include('Nora Bos');
  });

  it('say of a placement who is the student', async () => {
    await givenPerson(talk.ports, sanne({ number: '0081007' }));
    const at = placement({ studentnummer: '0081007', docent: 'els@example.com', slb: 'joost@example.com' });
    const { rows } = await rowsOf(await dropped([at]));
    expect(rows.map(({ does, who }) => [does, who])).to.deep.equal([['makes', 'Sanne de Wit, Theater Zo']]);
  });

  it('come in the order of the sheet, refused or not, some at a time', async () => {
    const people = Array.from({ length: 203 }, (_, i) => ({
      ...{ rol: 'student', nummer: String(5_000 + i), naam: `Proef ${i}`, mail: `proef${i}@example.com` },
      geboortedatum: i % 2 === 0 ? '31-02-2008' : '',
    }));
    const many = await dropped(people);
    const first = await rowsOf(many);
    expect([first.count, first.next]).to.deep.equal([203, 200]);
    expect(first.rows.map(({ row }) => row)).to.deep.equal(Array.from({ length: 200 }, (_, i) => i + 2));
    const last = await rowsOf(many, 200);
    expect([last.rows.map(({ row }) => row), last.next]).to.deep.equal([[202, 203, 204], null]);
    expect((await rowsOf(await dropped(people.slice(0, 200)))).next).to.equal(null);
  });

  it('are of the BPV-bureau alone, and gone once it is decided', async () => {
    for (const digits of ['11', '21', '31', '41'])
      expect((await tabOf(digits, talk.ports).get(`import-rows?import=${id}`)).status, digits).to.equal(404);
    await tabOf('51', talk.ports).act('drop-import', { import: id, version: 1 });
    expect((await tabOf('51', talk.ports).get(`import-rows?import=${id}`)).status).to.equal(404);
  });
});
