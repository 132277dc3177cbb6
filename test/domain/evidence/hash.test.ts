import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { hashOf } from '../../../src/domain/evidence/hash.js';

describe('The hash of something', () => {
  it('is the same whatever the order of its fields, and another with another value', () => {
    expect(hashOf({ a: 1, b: [2, 'é'] })).to.equal(hashOf({ b: [2, 'é'], a: 1 }));
    expect(hashOf({ a: 1 })).not.to.equal(hashOf({ a: 2 }));
    expect(hashOf({ a: 1 })).to.equal(createHash('sha256').update('{"a":1}').digest('hex'));
  });
});
