import { expect } from 'chai';
import { SCHEDULED } from '../../../src/features/scheduled.js';
import { ranInWords } from '../../../src/local/story/ran-in-words.js';

describe('What was done on the way of the clock', () => {
  it('calls no scheduled work by its name in the code; what nobody notices comes last, as one', () => {
    const ran = SCHEDULED.map(({ name }) => ({ name, failed: false }));
    for (const { name } of ran) expect(ranInWords(ran)).not.to.include(name);
    expect(ranInWords(ran)).to.match(/studenten herinneren.*, opruimen\.$/);
  });
  it('is said once, however often it was done, and what failed is told', () => {
    const ran = [
      { name: 'nightly-root', failed: false },
      { name: 'nightly-root', failed: true },
    ];
    expect(ranInWords(ran)).to.equal('Onderweg gedaan: de dag verzegelen. 1 keer mislukt.');
  });
  it('may be nothing', () => {
    expect(ranInWords([])).to.equal('Onderweg was er niets te doen.');
  });
});
