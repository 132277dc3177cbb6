import { expect } from 'chai';
import { readFileSync } from 'node:fs';

interface Package {
  readonly engines?: { readonly node?: string };
}
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};

describe('What Node it runs on', () => {
  it('is said by ourselves, and by all that we use but restify: nobody is warned of a version that works', () => {
    expect(lock.packages['']?.engines?.node).to.equal('^20.19.0 || ^22.12.0 || >=24');
    // "^20.19.0 || >=22" takes in 20, ">=22" does not.
    const after20 = /^\s*(>=?|\^|~)?\s*(2[1-9]|[3-9]\d)(\.|\s*$)/;
    const newer = Object.entries(lock.packages).filter(([, { engines }]) =>
      engines?.node?.split('||').every((range) => after20.test(range)),
    );
    expect(newer.map(([path]) => path)).to.deep.equal(['node_modules/restify']);
  });
});
