import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Column, Preset } from '../../../src/domain/import/columns.js';
import { readRows, type ReadRows } from '../../../src/domain/import/read-rows.js';

/** Row 1 is the first. */
function read(
  cells: readonly (readonly string[])[],
  more: { own?: Record<string, string>; set?: Partial<Record<Column, string>>; preset?: Preset } = {},
): ReadRows {
  const rows = cells.map((row, i) => ({ row: i + 1, cells: row }));
  const options = { preset: more.preset ?? null, set: more.set ?? {}, own: more.own ?? {}, today: '2026-11-25' as Day };
  return readRows('f.csv', [{ name: '', rows, broken: [] }], options);
}
const rowsIn = (found: ReadRows): number[] => found.rows.map(({ row }) => row);
const HEAD = ['rol', 'nummer', 'naam', 'mail', 'telefoon'];
const BO = ['student', '0081001', 'Bo Proef', 'bo@example.com', ''];

describe('The head of a sheet', () => {
  it('is the row of ten in which most headers are known, two at least', () => {
    expect(rowsIn(read([HEAD, BO]))).to.deep.equal([2]);
    expect(rowsIn(read([['Naam', '', ''], ['stand van', 'nummer', ''], HEAD, BO]))).to.deep.equal([4]);
    const titles = Array.from({ length: 9 }, () => ['Mensen']);
    expect(rowsIn(read([...titles, HEAD, BO]))).to.deep.equal([11]);
    expect(read([...titles, ['x'], HEAD, BO]).sheets).to.equal(0);
    expect(read([['naam'], ['Bo Proef']])).to.deep.include({ sheets: 0, rows: [] });
  });

  it('names what nobody knows and what stands there twice, and nothing that is known and of no use', () => {
    const found = read([
      [...HEAD, 'Schoenmaat', 'Naam', 'BSN', ''],
      [...BO, '42', 'Iemand Anders', '123456782', ''],
    ]);
    expect(found.unknown.map(({ header }) => header)).to.deep.equal(['Schoenmaat', 'Naam']);
    expect(found.rows[0]).to.deep.include({ name: 'Bo Proef', number: '0081001' });
    const eduarte = read([
      ['Studentnummer', 'Naam', 'Roepnaam', 'Status', 'Cohort'],
      ['0081001', 'Bo Proef', 'Bo', 'definitief', '2026'],
    ]);
    expect([eduarte.unknown, [...eduarte.kinds]]).to.deep.equal([[], ['students']]);
  });

  it('may be in the words of the school, and of a layout that was asked for alone', () => {
    const own = { pasnummer: 'nummer', functie: 'rol', onzin: 'iets' };
    const cells = [
      ['Pasnummer', 'Functie', 'Naam'],
      ['0081001', 'student', 'Bo Proef'],
    ];
    expect(rowsIn(read(cells, { own }))).to.deep.equal([2]);
    expect(read(cells, { own }).rows[0]).to.deep.include({ number: '0081001', name: 'Bo Proef' });
    expect(read(cells).sheets).to.equal(0);
    expect(read([HEAD, BO], { preset: 'eduarte' }).rows[0]).to.not.have.property('teamsName');
    expect([...read([HEAD, BO], { preset: 'sjabloon' }).kinds]).to.deep.equal(['people']);
    expect([
      ...read([
        ['straat', 'plaats', 'naam'],
        ['Brug 1', 'Hengelo', 'Zo'],
      ]).kinds,
    ]).to.deep.equal(['companies']);
  });
});

describe('A row of a sheet', () => {
  it('without anything in it, or that adds others up, is none', () => {
    const hours = ['studentnummer', 'overeenkomstnummer', 'uren'];
    const found = read([
      hours,
      ['0081001', 'P1', '460'],
      ['', '', ''],
      ['Totaal', '', '460'],
      ['', '', '460'],
      ['Subtotaal', 'P1', '460'],
      ['aantal: 2', '', ''],
      ['0081002', '', ''],
      ['', 'P3', '460'],
    ]);
    expect(rowsIn(found)).to.deep.equal([2, 8, 9]);
    const people = read([HEAD, ['', '', 'Totaal Theater', 'zo@example.com', ''], ['', '', 'Somer', '', '']]);
    expect(rowsIn(people)).to.deep.equal([2, 3]);
  });

  it('with more cells than the head is broken, where something stands in them', () => {
    const found = read([HEAD, [...BO, ''], [...BO, 'nog iets']]);
    expect(rowsIn(found)).to.deep.equal([2]);
    expect(found.problems).to.deep.equal([
      { file: 'f.csv', sheet: '', row: 3, column: '', value: '', why: { kind: 'broken', how: 'more-cells' } },
    ]);
  });

  it('is as it was before it was written so that a spreadsheet does not run it', () => {
    const names = read([HEAD, ...["'=1+1", "'+31", "'-x", "'@zo", "'t Hof", '=1'].map((name) => BO.with(2, name))]);
    expect(names.rows.map((row) => 'name' in row && row.name)).to.deep.equal([
      ...['=1+1', '+31', '-x', '@zo', "'t Hof", '=1'],
    ]);
  });

  it('says for the whole file what was set for it, and its own cell before that', () => {
    const found = read(
      [
        ['nummer', 'naam', 'rol'],
        ['EM', 'Els Meijer', ''],
        ['0081001', 'Bo Proef', 'student'],
      ],
      {
        set: { rol: 'docent' },
      },
    );
    expect(found.rows.map((row) => 'roles' in row && row.roles)).to.deep.equal([['teacher'], ['student']]);
  });

  it('knows which columns its file lacks; a name in parts is none of them', () => {
    const absent = (head: readonly string[], set: Partial<Record<Column, string>> = {}): string[] =>
      [...(read([head, ['x', 'y', 'z']], { set }).rows[0]?.absent ?? [])].filter((one) =>
        ['rol', 'naam', 'nummer'].includes(one),
      );
    expect(absent(['nummer', 'mail', 'telefoon'])).to.deep.equal(['rol', 'naam']);
    expect(absent(['nummer', 'voornaam', 'telefoon'])).to.deep.equal(['rol']);
    expect(absent(['nummer', 'achternaam', 'telefoon'])).to.deep.equal(['rol']);
    expect(absent(['nummer', 'naam', 'telefoon'], { rol: 'student' })).to.deep.equal([]);
  });

  it('that has a cell that cannot be read says which', () => {
    const found = read([HEAD, BO.with(3, 'bo at example'), BO]);
    expect(found.rows.map(({ row, wrong }) => [row, wrong && [...wrong]])).to.deep.equal([
      [2, ['mail']],
      [3, undefined],
    ]);
  });
});

describe("A file of DUO's", () => {
  const BPV = ['BPV', '', '', '0081001', 'P1', '', '20260907', '20270627', '', '480', '100055510', '25798', ''];

  it('begins each line with the kind of its record, and only those of a BPV are read', () => {
    const found = read([['VLP', '1'], BPV, ['PER', '', '', '0081001'], ['SLR', '1']]);
    expect(rowsIn(found)).to.deep.equal([2]);
    expect(found.rows[0]).to.deep.include({
      student: '0081001',
      agreement: 'P1',
      minutes: 480 * 60,
      updatesOnly: true,
    });
    expect(rowsIn(read([BPV], { preset: 'duo' }))).to.deep.equal([1]);
    expect(rowsIn(read([BPV], { preset: 'eduarte' }))).to.deep.equal([]);
  });

  it('may have a head above it, but none of another file whose rows begin with such a word', () => {
    const head = ['Recordsoort', 'BSN', 'Onderwijsnummer', 'Volgnummer'];
    expect(rowsIn(read([head, BPV]))).to.deep.equal([2]);
    const other = read([
      ['groep', 'studentnummer', 'naam'],
      ['BPV', '0081001', 'Bo Proef'],
    ]);
    expect(other.rows[0]).to.deep.include({ student: '0081001', updatesOnly: false });
    expect(read([head]).sheets).to.equal(0);
    expect(read([head, BPV, ['iets', 'anders']]).sheets).to.equal(0);
  });
});
