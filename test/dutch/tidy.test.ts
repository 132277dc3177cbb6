import { expect } from 'chai';
import { tidy } from '../../src/dutch/tidy.js';

describe('A message as it arrives', () => {
  it('is without mentions, tags and what cannot be seen', () => {
    expect(tidy('<at>BPV-bot</at> uren 6')).to.equal('uren 6');
    expect(tidy('<div>ma 8</div><div>di 6</div>')).to.equal('ma 8\n di 6');
    expect(tidy('uren\u200b&nbsp;6 &amp; di\u00a08')).to.equal('uren 6 & di 8');
  });

  it('is not read where it is longer than any report of hours, to the letter', () => {
    expect(tidy('a'.repeat(2_000))).to.have.length(2_000);
    expect(tidy('a'.repeat(2_001))).to.equal(null);
  });

  it('is not read with more numbers or more pieces than a month of days has', () => {
    const numbers = (count: number): string => Array.from({ length: count }, () => '12').join(' ');
    expect([tidy(numbers(160)) === null, tidy(numbers(161)) === null]).to.deep.equal([false, true]);
    const words = (count: number): string => Array.from({ length: count }, () => 'aa').join(' ');
    expect([tidy(words(450)) === null, tidy(words(451)) === null]).to.deep.equal([false, true]);
  });

  it('loses the greeting at its end', () => {
    expect(tidy('uren 6 vrijdag, groetjes Sanne')).to.equal('uren 6 vrijdag');
    expect(tidy('groetjes van vrijdag gedaan: 6 uur opbouw en afbouw')).to.include('6 uur');
  });

  it('loses the numbers of a list that counts its lines, and of no other', () => {
    expect(tidy('1. ma 8\n2. di 6')).to.equal('ma 8\ndi 6');
    expect(tidy('1. ma 8\n3. di 6')).to.equal('1. ma 8\n3. di 6');
    expect(tidy('1. ma 8')).to.equal('1. ma 8');
  });
});
