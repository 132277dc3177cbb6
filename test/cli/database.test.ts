import { expect } from 'chai';
import { withDatabase } from '../../src/cli/database.js';
import { typed } from '../../src/config.js';

const act = (): Promise<never> => Promise.reject(new Error('a database was reached'));
const whyNot = (env: Record<string, string>): Promise<string> =>
  withDatabase(act, { make: true, env, isBuilt: true }).then(
    () => 'nothing',
    (error: unknown) => (error as Error).name,
  );

describe('A command of what was built', () => {
  it('makes no database of this machine where the settings are forgotten, and takes no demo’s clock', async () => {
    expect(await whyNot({})).to.equal('StartFault');
    expect(await whyNot({ NODE_ENV: 'production' })).to.equal('StartFault');
    expect(await whyNot({ MONGODB_URI: 'mongodb://127.0.0.1:9/bpv' })).to.equal('StartFault');
  });

  it('is called by its file, and one of the source by npm', () => {
    expect(typed('school', 'create FILE.json', true)).to.equal(
      'node --env-file=.env dist/cli/school.js create FILE.json',
    );
    expect(typed('school', 'create FILE.json', false)).to.equal('npm run --silent school -- create FILE.json');
    expect([true, false].map((isBuilt) => typed('key', '', isBuilt))).to.deep.equal([
      'node --env-file=.env dist/cli/key.js',
      'npm run --silent key',
    ]);
  });
});
