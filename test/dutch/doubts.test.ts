import { expect } from 'chai';
import { decideWith, type Doubts } from '../../src/dutch/doubts.js';

const option = (value: string) => ({ label: value.toUpperCase(), value });

describe('A message that can be read in more than one way', () => {
  it('that is sure is read and asks nothing', () => {
    expect(decideWith(() => 'a')).to.deep.equal({ value: 'a', question: null });
  });

  it('is read on as it was typed, and each way is a choice with what it comes to', () => {
    const { value, question } = decideWith((doubts) => doubts.choose('Welke?', [option('a'), option('b')], 'x'));
    expect(value).to.equal('x');
    expect(question).to.deep.equal({ text: 'Welke?', choices: [option('a'), option('b')] });
  });

  it('asks the first of its doubts, and offers no way that leaves another', () => {
    const read = (doubts: Doubts): string => {
      const first = doubts.choose('Welke?', [option('a'), option('b')], 'x');
      return first === 'b' ? first : doubts.choose('En dan?', [option('c')], first);
    };
    expect(decideWith(read).question).to.deep.equal({ text: 'Welke?', choices: [option('b')] });
  });

  it('has three choices at most, of those that are sure', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map(option);
    const read = (doubts: Doubts): string => {
      const picked = doubts.choose('Welke?', options, 'x');
      if (picked === 'a') doubts.stop('Zeg het anders');
      return picked;
    };
    expect(decideWith(read).question?.choices.map(({ value }) => value)).to.deep.equal(['b', 'c', 'd']);
  });

  it('that has to be said otherwise has no choices', () => {
    const { question } = decideWith((doubts) => {
      doubts.stop('Zeg het anders');
    });
    expect(question).to.deep.equal({ text: 'Zeg het anders', choices: [] });
  });
});
