import { expect } from 'chai';
import {
  follows,
  headerOf,
  holds,
  isSoundHeader,
  nextRoot,
  type Head,
} from '../../../src/domain/evidence/nightly-root.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { history, hours } from '../../support/statement.js';

const head = (id: string, hash: string): Head => [id as SheetId, hash];
const first = nextRoot(null, [head('b', '2'), head('a', '1')], '2026-11-25T01:30:00.000Z')!;
const second = nextRoot(first, [head('a', '3')], '2026-11-26T01:30:00.000Z')!;

describe('A nightly root', () => {
  it('lists the sheets in order of id and follows on the one before', () => {
    expect(first).to.include({ n: 1, previous: '' });
    expect(first.sheets).to.deep.equal([head('a', '1'), head('b', '2')]);
    expect(second).to.include({ n: 2, previous: first.hash });
    expect([follows(first, null), follows(second, first)]).to.deep.equal([true, true]);
  });

  it('is not made where no sheet has changed', () => {
    expect(nextRoot(first, [], '2026-11-26T01:30:00.000Z')).to.equal(null);
  });

  it('does not follow once anything in it is other than it was sealed, or one is left out', () => {
    expect(follows({ ...second, sheets: [] }, first)).to.equal(false);
    expect(follows({ ...second, at: first.at }, first)).to.equal(false);
    expect(follows(second, null)).to.equal(false);
    expect(follows(first, first)).to.equal(false);
  });

  it('has a header that proves itself and names no sheet', () => {
    const header = headerOf(second);
    expect(isSoundHeader(header)).to.equal(true);
    expect(header.sheets).to.match(/^[0-9a-f]{64}$/);
    expect(isSoundHeader({ ...header, sheets: headerOf(first).sheets })).to.equal(false);
  });

  it('is held by a history that went on, and not by one that was cut short before it', () => {
    const before = history('2026-W47').add([hours('2026-11-19', 60)]);
    const after = before.submit();
    const recorded = after.sheet.history.at(-1)!.hash;
    expect(holds(after.approve().sheet.history, recorded)).to.equal(true);
    expect(holds(before.sheet.history, recorded)).to.equal(false);
  });
});
