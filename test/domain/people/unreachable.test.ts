import { expect } from 'chai';
import { isByMail, WHY_LOST } from '../../../src/domain/people/unreachable.js';

describe('What does not get there', () => {
  it('is mail where there is no address or the server refuses it, and Teams in all other cases', () => {
    expect(WHY_LOST.filter((why) => isByMail({ why, since: null }))).to.deep.equal(['no-address', 'address-refused']);
  });
});
