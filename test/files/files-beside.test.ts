import { expect } from 'chai';
import { createFilesBeside } from '../../src/files/files-beside.js';
import { statementFiles } from '../../src/files/statement-files.js';
import { someStatement } from '../support/statement.js';

describe('Files made beside the loop', function () {
  this.timeout(20_000);
  const files = createFilesBeside();
  after(() => files.stop());

  it('are the same as those made here, and the loop goes round meanwhile', async () => {
    const statement = someStatement();
    const making = files.write(statement, 'xlsx');
    let rounds = 0;
    const round = (): void => {
      rounds += 1;
      going = setImmediate(round);
    };
    let going = setImmediate(round);
    const made = await making;
    clearImmediate(going);
    expect(rounds).to.be.greaterThan(100);
    expect(made.subarray(0, 2).toString()).to.equal('PK');
    expect((await files.write(statement, 'pdf')).subarray(0, 5).toString()).to.equal('%PDF-');
    expect(await files.write(statement, 'json')).to.deep.equal(await statementFiles.write(statement, 'json'));
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
