import { expect } from 'chai';
import { isOfMessage } from '../../../src/domain/hours/message-source.js';

describe('What came of a message', () => {
  it('bears its id, or its id with something behind it', () => {
    expect(['m1', 'm1/rest', 'm1/edit/2'].map((source) => isOfMessage(source, 'm1'))).to.deep.equal([true, true, true]);
  });

  it('is not what came of another of which the id only begins the same', () => {
    expect(['m10', 'm10/rest', 'm', 'x/m1'].map((source) => isOfMessage(source, 'm1'))).to.deep.equal([
      ...[false, false, false, false],
    ]);
  });
});
