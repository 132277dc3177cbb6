import { expect } from 'chai';
import { namedIn } from '../../src/mongo/named.js';

describe('what a key names', () => {
  it('is each part of it, once, whatever stands between them', () => {
    expect(namedIn(['sign-off:sanne-de-brug:2026-W47:v4', 'sanne-de-brug:2026-W47 karel'])).to.deep.equal([
      ...['sign-off', 'sanne-de-brug', '2026-W47', 'v4', 'karel'],
    ]);
    expect(namedIn(['paper:sanne-de-brug/assignment'])).to.deep.equal(['paper', 'sanne-de-brug', 'assignment']);
  });

  it('is nothing where there is none, or where two signs stand together', () => {
    expect(namedIn([null, undefined, ''])).to.deep.equal([]);
    expect(namedIn(['a::b '])).to.deep.equal(['a', 'b']);
  });
});
