import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { sealedAnew, withoutTextsIn } from '../../../src/domain/evidence/evidence.js';
import type { SealedEvent } from '../../../src/domain/evidence/decision.js';
import { applied, brokenAt, hashOfSecret, seal } from '../../../src/domain/evidence/evidence.js';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import { actOf } from '../../support/deciding.js';
import { karel, sanne } from '../../support/people.js';

it('The hash of a secret is that of its letters', () => {
  expect(hashOfSecret('geheim')).to.equal(createHash('sha256').update('geheim').digest('hex'));
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

describe('A history from before texts stood beside the chain', () => {
  type Said = string | { readonly reason: string };
  const old: SealedEvent<Said>[] = [];
  for (const what of ['one', { reason: 'vrijdag was 5 uur' }, 'three']) {
    const unsealed = { ...actOf(sanne()), what, n: old.length + 1, previous: old.at(-1)?.hash ?? '' };
    old.push({ ...unsealed, hash: hashOf(unsealed) });
  }
  const anew = sealedAnew(old);

  it('is sealed anew from the first text on, each event with the hash that it was known by', () => {
    expect(brokenAt(old)).to.equal(null);
    expect(anew).to.have.length(old.length);
    expect(anew[0]).to.equal(old[0]);
    expect(anew.map(({ was, n }) => [n, was])).to.deep.equal([
      [1, undefined],
      ...old.slice(1).map(({ n, hash }) => [n, hash]),
    ]);
    expect(anew.map(({ hash }) => hash).slice(1)).not.to.include.oneOf(old.map(({ hash }) => hash));
    expect(brokenAt(anew)).to.equal(null);
  });

  it('stays as it is where no text stands in it, or where it was done', () => {
    expect(sealedAnew(anew)).to.equal(anew);
    expect(sealedAnew(old.slice(0, 1))).to.deep.equal(old.slice(0, 1));
  });

  it('holds without its texts, and goes on', () => {
    const without = withoutTextsIn(anew);
    const next = seal<Said>(without, { ...actOf(sanne()), what: 'four' });
    expect(JSON.stringify(without)).not.to.include('vrijdag');
    expect(brokenAt([...without, next])).to.equal(null);
  });

  it('does not become sound by being sealed anew, nor with another hash that it was known by', () => {
    expect(brokenAt(sealedAnew(old.map((event) => (event.n === 2 ? { ...event, source: 'x' } : event))))).to.equal(2);
    expect(brokenAt(anew.map((event) => (event.n === 3 ? { ...event, was: old[0]!.hash } : event)))).to.equal(3);
    const [first, second, third] = withoutTextsIn(anew);
    expect(brokenAt([first!, { ...second!, was: old[0]!.hash }, third!])).to.equal(2);
  });
});
