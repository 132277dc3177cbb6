import { expect } from 'chai';
import { plainText } from '../../../src/channels/teams/plain-text.js';

describe('what was typed', () => {
  for (const [given, typed] of [
    [' uren 6 ', 'uren 6'],
    ['<at>BPV bot</at> uren 6', 'uren 6'],
    ['uren 6 <at id="0">BPV bot</at>', 'uren 6'],
    ['uren&nbsp;6', 'uren\u00a06'],
    ['<p>ma 8</p><p>di 6</p>', 'ma 8\ndi 6'],
    ['ma 8<br/>di 6', 'ma 8\ndi 6'],
    ['<div><strong>ma</strong> 8</div>', 'ma 8'],
    ['licht &amp; geluid', 'licht & geluid'],
    ['&amp;lt;', '&lt;'],
    ['3 < 4 & 5', '3 < 4 & 5'],
    ['&onbekend; &zz;', '&onbekend; &zz;'],
    // A quote is not what is said now.
    ['BPV\n✔ Donderdag 19 november: 7 uur.\n\ndankje!', 'dankje!'],
    ['✔ Donderdag 19 november: 7 uur.\n\nmoet 6 zijn', 'moet 6 zijn'],
    ['<blockquote>ben ziek</blockquote>ik niet haha', 'ik niet haha'],
    ['<blockquote><p>ma 8</p><blockquote>di 6</blockquote>wo 4</blockquote><p>klopt</p>', 'klopt'],
    ['> ben ziek\nik niet haha', 'ik niet haha'],
    ['<blockquote>ben ziek', ''],
    ['BPV\n\nuren 6', 'uren 6'],
    ['bpv vrijdag 6 uur', 'bpv vrijdag 6 uur'],
    ['ma 8\n\ndi 6', 'ma 8\n\ndi 6'],
  ] as const) {
    it(`${JSON.stringify(given)} is ${JSON.stringify(typed)}`, () => {
      expect(plainText(given)).to.equal(typed);
    });
  }

  it('takes time by its length, not by its square', () => {
    for (const piece of ['<a', '<at>', '<at><', '&nb', '<br', '</p', '<blockquote>', '\n', '>\n']) {
      const before = performance.now();
      plainText(piece.repeat(100_000));
      expect(performance.now() - before, piece).to.be.below(5_000);
    }
  });
});
