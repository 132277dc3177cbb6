import { expect } from 'chai';
import { SCHEDULED } from '../../../src/features/scheduled.js';
import { ranInWords } from '../../../src/local/story/ran-in-words.js';

describe('What was done on the way of the clock', () => {
  it('has words for everything that is scheduled', () => {
    for (const { name } of SCHEDULED) expect(ranInWords([{ name, failed: false }])).not.to.include(name);
  });
  it('is said once, however often it was done, and what failed is told', () => {
    const ran = [
      { name: 'nightly-root', failed: false },
      { name: 'nightly-root', failed: true },
    ];
    expect(ranInWords(ran)).to.equal('Onderweg gedaan: de uren van de dag verzegelen. 1 keer mislukt.');
  });
  it('may be nothing', () => {
    expect(ranInWords([])).to.equal('Onderweg was er niets te doen.');
  });
});
