import { expect } from 'chai';
import { remembered } from '../../src/dutch/remembered.js';

describe('What was found out about a word', () => {
  it('is found out once, and anew for a word so long that it comes once', () => {
    const asked: string[] = [];
    const find = remembered((word) => (asked.push(word), word.length > 30));
    const [short, long] = ['a'.repeat(24), 'a'.repeat(25)];
    for (const word of [short, short, long, long]) find(word);
    expect(asked).to.deep.equal([short, long, long]);
  });

  it('is forgotten once four thousand words are known, and never wrong', () => {
    let times = 0;
    const find = remembered((word) => ({ word, time: (times += 1) }));
    for (let i = 0; i < 4_000; i++) find(`w${i}`);
    expect(find('w0').time).to.equal(1);
    find('one more');
    expect(find('w0')).to.deep.include({ word: 'w0' });
    expect(times).to.equal(4_002);
  });
});
