import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { mutantsOf } from './mutate.js';
import { testsReaching } from './reaching.js';

const faultsIn = (source: string): string[] => mutantsOf('a.ts', source).map(({ what }) => what);

describe('mutants: the faults that are tried', () => {
  it('takes an operator for the one beside it', () => {
    expect(faultsIn('export const isOver = (day: number) => day <= last;')).to.deep.equal(['`<` for `<=`']);
  });

  it('takes a condition for always and for never', () => {
    expect(faultsIn('if (isClosed(sheet)) stop();')).to.deep.equal([
      '`true` for `isClosed(sheet)`',
      '`false` for `isClosed(sheet)`',
      '`;` for `stop();`',
    ]);
  });

  it('makes nothing that does not compile: no `&&` among `??`', () => {
    expect(faultsIn('const a = b ?? c;')).to.deep.equal(['`&&` for `??`']);
    expect(faultsIn('const a = b ?? c ?? d;')).to.deep.equal([]);
    expect(faultsIn('const a = (b ?? c) && d;')).to.deep.equal(['`||` for `&&`', '`&&` for `??`']);
  });

  it('makes one fault at a time, and leaves the rest of the file as it is', () => {
    const [mutant] = mutantsOf('a.ts', 'const a = 1;\nconst b = list.filter(isNew);\n').slice(-1);
    expect(mutant?.line).to.equal(2);
    expect(mutant?.source).to.equal('const a = 1;\nconst b = list;\n');
  });

  it('knows no faults for what every object has', () => {
    expect(faultsIn('const text = day.toString();')).to.deep.equal([]);
  });

  it('leaves types and imports alone: they do nothing when it runs', () => {
    expect(faultsIn("import { a } from './a.js';\ntype B = 1 | 2;\ninterface C { readonly d: 3 }")).to.deep.equal([]);
  });
});

describe('mutants: the tests that would have to notice', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));

  it('are its own, then those that reach the file by their imports, the nearest first', () => {
    expect(testsReaching('src/domain/calendar/day.ts', root)[0]).to.equal('test/domain/calendar/day.test.ts');
    expect(testsReaching('src/domain/calendar/day.ts', root)).to.include('test/domain/hours/hours.test.ts');
  });

  it('are none for a file that no test reaches', () => {
    expect(testsReaching('src/nowhere.ts', root)).to.deep.equal([]);
  });
});
