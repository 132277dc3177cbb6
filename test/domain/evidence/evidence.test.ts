import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { applied, brokenAt, hashOf, hashOfSecret, seal } from '../../../src/domain/evidence/evidence.js';
import { actOf } from '../../support/deciding.js';
import { karel, sanne } from '../../support/people.js';

describe('The hash of something', () => {
  it('is the same whatever the order of its fields, and another with another value', () => {
    expect(hashOf({ a: 1, b: [2, 'é'] })).to.equal(hashOf({ b: [2, 'é'], a: 1 }));
    expect(hashOf({ a: 1 })).not.to.equal(hashOf({ a: 2 }));
    expect(hashOf({ a: 1 })).to.equal(createHash('sha256').update('{"a":1}').digest('hex'));
  });

  it('of a secret is that of its letters', () => {
    expect(hashOfSecret('geheim')).to.equal(createHash('sha256').update('geheim').digest('hex'));
  });
});

describe('A chain of events', () => {
  const first = seal([], { ...actOf(sanne(), { source: 'a' }), what: 'one' });
  const second = seal([first], { ...actOf(sanne(), { source: 'b' }), what: 'two' });

  it('is numbered from 1, and each bears the hash of the one before it', () => {
    expect([first.n, first.previous, second.n, second.previous]).to.deep.equal([1, '', 2, first.hash]);
    expect(first.hash).to.match(/^[0-9a-f]{64}$/);
  });

  it('holds as it was made, and where there is nothing', () => {
    expect([brokenAt([]), brokenAt([first]), brokenAt([first, second])]).to.deep.equal([null, null, null]);
  });

  it('breaks at the first event that is changed, left out, put in or moved', () => {
    expect(brokenAt([{ ...first, by: karel().id }, second])).to.equal(1);
    expect(brokenAt([first, { ...second, what: 'three' }])).to.equal(2);
    expect(brokenAt([second])).to.equal(1);
    expect(brokenAt([first, first, second])).to.equal(2);
    expect(brokenAt([second, first])).to.equal(1);
  });

  it('breaks after an event that was sealed anew: the next one knows the old', () => {
    const other = seal([], { ...actOf(sanne(), { source: 'a' }), what: 'another' });
    expect(brokenAt([other, second])).to.equal(2);
    const renumbered = { ...actOf(sanne(), { source: 'b' }), what: 'two', n: 3, previous: first.hash };
    expect(brokenAt([first, { ...renumbered, hash: hashOf(renumbered) }])).to.equal(2);
  });
});

describe('A change that is applied', () => {
  it('is one version on, with the event in the history and the notices behind those that wait', () => {
    const waits = { key: 'a', to: karel().id, about: { kind: 'refresh', subject: 's' } } as const;
    const next = { id: 's', version: 4, history: [seal([], { ...actOf(sanne()), what: 'one' })], outbox: [waits] };
    const after = applied({ next, event: { ...actOf(sanne()), what: 'two' }, notices: [{ ...waits, key: 'b' }] });
    expect([after.version, after.history.length, after.outbox.map(({ key }) => key)]).to.deep.equal([5, 2, ['a', 'b']]);
    expect(brokenAt(after.history)).to.equal(null);
  });
});
