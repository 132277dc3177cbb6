import { expect } from 'chai';
import { createFilesBeside } from '../../src/files/files-beside.js';
import { statementFiles } from '../../src/files/statement-files.js';
import { readOfficeFile } from '../../src/files/read/read-file.js';
import { someStatement } from '../support/statement.js';

/** What came of it, and how often the loop went round while it was done. */
async function roundsDuring<Done>(work: Promise<Done>): Promise<readonly [Done, number]> {
  let rounds = 0;
  const round = (): void => {
    rounds += 1;
    going = setImmediate(round);
  };
  let going = setImmediate(round);
  const done = await work;
  clearImmediate(going);
  return [done, rounds];
}

describe('Files made beside the loop', function () {
  this.timeout(20_000);
  const files = createFilesBeside();
  after(() => files.stop());

  it('are the same as those made here, and the loop goes round meanwhile', async () => {
    const statement = someStatement();
    const [made, rounds] = await roundsDuring(files.write(statement, 'xlsx'));
    expect(rounds).to.be.greaterThan(100);
    expect(made.subarray(0, 2).toString()).to.equal('PK');
    expect((await files.write(statement, 'pdf')).subarray(0, 5).toString()).to.equal('%PDF-');
    expect(await files.write(statement, 'json')).to.deep.equal(await statementFiles.write(statement, 'json'));
  });

  it('of an office are read as they are here, and the loop goes round meanwhile', async () => {
    const row = (n: number): string => `student;${n};Student ${n};student${n}@example.com`;
    const text = ['rol;nummer;naam;mail', ...Array.from({ length: 5_000 }, (_, n) => row(n))].join('\n');
    const bytes = Buffer.from(text);
    const [read, rounds] = await roundsDuring(files.read('mensen.csv', bytes, {}));
    expect(rounds).to.be.greaterThan(100);
    expect(read).to.deep.equal(await readOfficeFile('mensen.csv', bytes, {}));
  });

  it('of an office that cannot be read say so, and the next one is read', async () => {
    expect((await files.read('leeg.csv', Buffer.alloc(0), {})).content).to.deep.equal({ kind: 'empty' });
    const bomb = await files.read('kapot.xlsx', Buffer.from('PK, and nothing behind it'), {});
    expect(bomb.content).to.deep.equal({ kind: 'not-readable', as: 'excel' });
  });

  it('that cannot be made fail, and the next one is made', async () => {
    const broken = { ...someStatement(), weeks: null } as never;
    const failed = await files.write(broken, 'pdf').then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(Error);
    expect((await files.write(someStatement(), 'pdf')).length).to.be.greaterThan(1_000);
  });
});
