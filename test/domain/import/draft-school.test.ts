import { expect } from 'chai';
import type { WorkProcess } from '../../../src/domain/school/school.js';
import { csv, office, ROC, table, type Given, type Imported, type Office } from '../../support/office-files.js';

const reads = (school: Office, ...rows: readonly Given[]): Promise<Imported> =>
  school.imports({ 'w.csv': csv(table(rows)) });
const processes = async ({ ports }: Office): Promise<readonly WorkProcess[]> =>
  (await ports.schools.byId(ROC))?.workProcesses ?? [];
const W1: Given = { crebo: '25700', code: 'b1-k1-w1', titel: 'Sluit een installatie aan' };

describe('A row of a werkproces', () => {
  it('is as short as it says, has its whole title beside it, and what comes of it', async () => {
    const school = await office();
    await reads(school, { ...W1, kort: 'Sluit aan', resultaat: 'het werkt', gedrag: 'veilig' });
    expect(await processes(school)).to.deep.equal([
      {
        ...{ code: 'B1-K1-W1', title: 'Sluit aan', crebo: '25700', fullTitle: 'Sluit een installatie aan' },
        ...{ result: 'het werkt', behaviour: 'veilig' },
      },
    ]);
    const plain = await office();
    await reads(plain, { ...W1, crebo: '' });
    expect(await processes(plain)).to.deep.equal([{ code: 'B1-K1-W1', title: 'Sluit een installatie aan' }]);
  });

  it('that is known keeps what is not said, and is called by its title where nothing is short', async () => {
    const school = await office();
    await reads(school, { ...W1, kort: 'Sluit aan', resultaat: 'het werkt' });
    const done = await reads(school, { ...W1, titel: '', gedrag: 'veilig' });
    expect(done.counts).to.match(/^0 nieuw 1 anders/);
    expect(await processes(school)).to.deep.equal([
      {
        ...{ code: 'B1-K1-W1', title: 'Sluit aan', crebo: '25700', fullTitle: 'Sluit een installatie aan' },
        ...{ result: 'het werkt', behaviour: 'veilig' },
      },
    ]);
    expect((await reads(school, { ...W1, kort: 'Sluit aan' })).counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
  });

  it('has a code and a title', async () => {
    const school = await office();
    const done = await reads(school, { ...W1, code: '' }, { ...W1, titel: '' }, { ...W1, titel: 'x'.repeat(2_001) });
    expect(done.problems.map((one) => one.slice(0, 50))).to.deep.equal([
      'rij 2, kolom code: is leeg, en zonder kan deze rij',
      'rij 3, kolom titel: is leeg, en zonder kan deze ri',
      `rij 4, kolom titel: "${'x'.repeat(29)}`,
    ]);
    expect(await processes(school)).to.deep.equal([]);
    expect((await reads(school, { ...W1, titel: 'x'.repeat(2_000) })).problems).to.deep.equal([]);
  });

  it('without a crebo is the only one of that code, and of two nobody can tell', async () => {
    const school = await office();
    await reads(school, W1);
    await reads(school, { code: 'B1-K1-W1', titel: 'Sluit aan' });
    expect((await processes(school)).map(({ crebo, title }) => [crebo, title])).to.deep.equal([
      ['25700', 'Sluit een installatie aan'],
    ]);
    const two = await office();
    await reads(two, W1, { ...W1, crebo: '25701', titel: 'Sluit iets aan' });
    const done = await reads(two, { code: 'B1-K1-W1', titel: 'Sluit aan' });
    expect(done.problems).to.deep.equal(['rij 2, kolom crebo: er passen er meer; zeg welke']);
    expect((await processes(two)).map(({ crebo }) => crebo)).to.deep.equal(['25700', '25701']);
  });

  it('of another programme is another one, also where the school has one without a crebo', async () => {
    const school = await office();
    await reads(school, { ...W1, crebo: '' });
    expect((await reads(school, W1)).counts).to.match(/^1 nieuw/);
    expect((await processes(school)).map(({ crebo }) => crebo)).to.deep.equal([undefined, '25700']);
    // That of the demo had none.
    const demo = await office();
    await reads(demo, { ...W1, crebo: '' });
    expect((await reads(demo, { ...W1, crebo: '25798', titel: 'Sluit aan' })).counts).to.match(/^0 nieuw 1 anders/);
    expect(await processes(demo)).to.have.length(1);
  });

  it('twice in a file, each with something else, is named', async () => {
    const school = await office();
    const done = await reads(school, W1, { ...W1, code: 'B1-K1-W1', titel: 'Iets anders' }, { ...W1, crebo: '25701' });
    expect(done.problems).to.deep.equal([
      'rij 3, kolom code: "25700 B1-K1-W1" staat ook in rij 2, met iets anders erbij',
    ]);
    expect(await processes(school)).to.have.length(2);
  });
});
