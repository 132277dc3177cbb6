import { expect } from 'chai';
import { afterFailure } from '../../src/delivery/after-failure.js';
import { fails } from '../support/fake-channel.js';

describe('after a failure', () => {
  for (const copyPossible of [true, false]) {
    it(`that passes${copyPossible ? ', and may have arrived' : ''}: again`, () => {
      const next = { kind: 'again', inMs: 2_000, counts: true, copyPossible };
      expect(afterFailure(fails.again({ copyPossible }), 0, 1)).to.deep.equal(next);
    });
  }

  it('of ours: not before something else gets there', () => {
    const next = { kind: 'when-woken', why: 'http-400', unreachable: 'refused', forget: false };
    expect(afterFailure(fails.ours(), 0, 1)).to.deep.equal(next);
  });

  it('as long as the other side says, exactly', () => {
    expect(afterFailure(fails.again({ retryAfterMs: 7_000 }), 3, 0.5)).to.include({ kind: 'again', inMs: 7_000 });
  });

  it('else twice as long each time, spread by half, at most half an hour', () => {
    const after = (attempts: number, random = 1): unknown => afterFailure(fails.again(), attempts, random);
    expect(after(1)).to.include({ inMs: 4_000 });
    expect(after(1, 0)).to.include({ inMs: 2_000 });
    expect(after(9)).to.include({ inMs: 1_024_000 });
    expect(after(10)).to.include({ inMs: 1_800_000 });
    expect(after(60)).to.include({ inMs: 1_800_000 });
  });

  it('the 70th time is the last, until the person turns up', () => {
    expect(afterFailure(fails.again(), 68, 1).kind).to.equal('again');
    const next = { kind: 'when-woken', why: 'attempts', unreachable: 'refused' };
    expect(afterFailure(fails.again(), 69, 1)).to.deep.include(next);
  });

  it('what never left does not count, however often', () => {
    const notLeft = { kind: 'again', inMs: 60_000, counts: false, copyPossible: false };
    for (const attempts of [0, 69, 200]) {
      expect(afterFailure(fails.again({ left: false }), attempts, 1)).to.deep.equal(notLeft);
    }
    const limit = afterFailure(fails.again({ left: false, retryAfterMs: 900 }), 0, 1);
    expect(limit).to.include({ inMs: 900, counts: false });
  });

  it('blocked: nothing is written there any more, and it waits until the person turns up', () => {
    const next = { kind: 'when-woken', why: 'blocked', unreachable: 'blocked', forget: true };
    expect(afterFailure(fails.gone(true), 0, 1)).to.deep.equal(next);
  });

  it('not there now: when the person turns up, at the same address too; no such place: at another', () => {
    const next = { kind: 'when-woken', why: 'not-there', unreachable: 'not-there' };
    expect(afterFailure(fails.notReachable(), 0, 1)).to.deep.equal({ ...next, forget: false });
    expect(afterFailure(fails.gone(), 0, 1)).to.deep.equal({ ...next, forget: true });
  });
});
