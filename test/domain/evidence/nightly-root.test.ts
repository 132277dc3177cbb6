import { expect } from 'chai';
import { nameOfDocument } from '../../../src/domain/evidence/document-kinds.js';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import {
  follows,
  headerOf,
  holds,
  isSoundHeader,
  leafOf,
  markOf,
  nextRoot,
  readMark,
  rootClaimsOf,
  withoutNames,
  type Head,
  type NightlyRoot,
} from '../../../src/domain/evidence/nightly-root.js';
import type { SchoolId } from '../../../src/domain/people/people.js';
import { history, hours } from '../../support/statement.js';

const demo = 'demo' as SchoolId;
const head = (id: string, hash: string): Head => [nameOfDocument('sheet', id), hash];
const first = nextRoot(demo, null, [head('b', '2'), head('a', '1')], '2026-11-25T01:30:00.000Z');
const second = nextRoot(demo, first, [head('a', '3')], '2026-11-26T01:30:00.000Z');

describe('A nightly root', () => {
  it('lists the documents in order of name and follows on the one before', () => {
    expect(first).to.include({ school: demo, n: 1, previous: '' });
    expect(first.sheets).to.deep.equal([head('a', '1'), head('b', '2')]);
    const other = nextRoot(demo, null, [head('a', '1'), head('b', '2')], '2026-11-25T01:30:00.000Z');
    expect(other).to.deep.equal(first);
    expect(second).to.include({ n: 2, previous: first.hash });
    expect([follows(first, null), follows(second, first)]).to.deep.equal([true, true]);
  });

  it('does not follow once anything in it is other than it was sealed, or one is left out', () => {
    expect(follows({ ...second, sheets: [] }, first)).to.equal(false);
    expect(follows({ ...second, at: first.at }, first)).to.equal(false);
    expect(follows({ ...second, school: 'other' as SchoolId }, first)).to.equal(false);
    expect(follows(second, null)).to.equal(false);
    expect(follows(first, first)).to.equal(false);
  });

  it('follows on as before where a document was forgotten: of its line the hash alone is left, and nothing else fits', () => {
    const without = { ...first, sheets: first.sheets.map((line, i) => (i === 0 ? leafOf(line) : line)) };
    expect(follows(without, null)).to.equal(true);
    expect(JSON.stringify(without.sheets)).not.to.include('"a"');
    expect(withoutNames(first, (name) => name === head('a', '1')[0])).to.deep.equal(without);
    expect(withoutNames(first, () => false)).to.equal(null);
    expect(withoutNames(without, (name) => name === head('a', '1')[0])).to.equal(null);
    const another = { ...first, sheets: first.sheets.map((line, i) => (i === 0 ? leafOf(head('a', '9')) : line)) };
    expect(follows(another, null)).to.equal(false);
  });

  it('of before there was a chain per school is as it was, and the chain of a school goes on from it', () => {
    const unsealed = { n: 1, at: first.at, previous: '' };
    const sheets = [head('a', '1')];
    const early: NightlyRoot = { ...unsealed, sheets, hash: hashOf({ ...unsealed, sheets: hashOf(sheets) }) };
    expect(follows(early, null)).to.equal(true);
    expect(follows({ ...early, sheets: [head('a', '2')] }, null)).to.equal(false);
    expect(follows(nextRoot(demo, early, sheets, second.at), early)).to.equal(true);
    expect(rootClaimsOf(early)).to.equal(null);
    // It is hashed over the names themselves.
    expect(withoutNames(early, () => true)).to.equal(null);
  });

  it('has a header that proves itself and names no document', () => {
    const header = headerOf({ ...second, signature: 'a.b.c' });
    expect(isSoundHeader(header)).to.equal(true);
    expect(header).to.have.all.keys('school', 'n', 'at', 'previous', 'sheets', 'hash');
    expect(header.sheets).to.match(/^[0-9a-f]{64}$/);
    expect(isSoundHeader({ ...header, sheets: headerOf(first).sheets })).to.equal(false);
  });

  it('is signed with its number, so with how many there are', () => {
    expect(rootClaimsOf(second)).to.deep.equal({ at: second.at, hash: second.hash, lines: 1, n: 2, school: demo });
  });

  it('is held by a history that went on, and not by one that was cut short before it', () => {
    const before = history('2026-W47').add([hours('2026-11-19', 60)]);
    const after = before.submit();
    const recorded = after.sheet.history.at(-1)!.hash;
    expect(holds(after.approve().sheet.history, recorded)).to.equal(true);
    expect(holds(before.sheet.history, recorded)).to.equal(false);
  });
});

describe('The mark of a root', () => {
  it('is in order of number, and read back', () => {
    expect(markOf(demo, 10) > markOf(demo, 9)).to.equal(true);
    expect(readMark(markOf(demo, 10))).to.deep.equal({ school: demo, n: 10 });
    for (const other of ['demo 1', 'demo', 5, null, undefined, [markOf(demo, 10)]])
      expect(readMark(other)).to.equal(null);
  });
});
