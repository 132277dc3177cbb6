import { expect } from 'chai';
import { createLimits, type Limits, TENANT_RATE } from '../../../src/channels/teams/limits.js';

const start = Date.parse('2026-11-25T13:00:00Z');

describe('what is sent in one tenant', () => {
  it('is at least 98 % of what Teams takes in a second, and a 51st never falls in the same one', () => {
    const { slotMs, most } = TENANT_RATE;
    expect(1_000 / slotMs).to.be.within(49, 50);
    expect(most * slotMs).to.be.greaterThan(1_000);
  });
});

describe("Teams' limits for one conversation", () => {
  let limits: Limits;
  beforeEach(() => {
    limits = createLimits();
  });

  /** So many, each so long after the one before, the first at the start; none may have to wait. */
  const send = (count: number, apartMs: number): void => {
    for (let at = start; at < start + count * apartMs; at += apartMs) {
      expect(limits.msUntilFree('c', at)).to.equal(0);
      limits.count('c', at);
    }
  };
  const waitAt = (after: number, elsewhere?: readonly number[]): number =>
    limits.msUntilFree('c', start + after, elsewhere);

  it('7 in a second go, the 8th waits for the first to be a second ago', () => {
    send(7, 10);
    expect(waitAt(100)).to.equal(900);
    expect(waitAt(999)).to.equal(1);
    expect(waitAt(1_000)).to.equal(0);
  });

  it('8 in two seconds go, the 9th waits', () => {
    send(8, 200);
    expect(waitAt(1_600)).to.equal(400);
    expect(waitAt(2_000)).to.equal(0);
  });

  it('60 in half a minute go, the 61st waits', () => {
    send(60, 400);
    expect(waitAt(24_000)).to.equal(6_000);
    expect(waitAt(30_000)).to.equal(0);
  });

  it('1,800 in an hour go, the 1,801st waits', () => {
    send(1_800, 1_500);
    expect(waitAt(2_700_000)).to.equal(900_000);
    expect(waitAt(3_600_000)).to.equal(0);
  });

  it('what was asked about is not counted, what goes is, and another conversation is free', () => {
    for (let i = 0; i < 9; i += 1) expect(waitAt(0)).to.equal(0);
    for (let i = 0; i < 7; i += 1) limits.count('c', start);
    expect(waitAt(500)).to.equal(500);
    expect(limits.msUntilFree('d', start + 500)).to.equal(0);
  });

  it('goes on where another process stopped', () => {
    const elsewhere = [0, 10, 20, 30].map((after) => start + after);
    limits.count('c', start + 40);
    limits.count('c', start + 50);
    expect(waitAt(100, elsewhere)).to.equal(0);
    limits.count('c', start + 100);
    expect(waitAt(200, elsewhere)).to.equal(800);
    expect(waitAt(200)).to.equal(0);
  });

  it('is held as long as Teams asks, never shorter by what it asks later', () => {
    limits.hold('c', start + 7_000);
    limits.hold('c', start + 1_000);
    expect(waitAt(0)).to.equal(7_000);
    expect(waitAt(7_000)).to.equal(0);
    expect(limits.msUntilFree('d', start)).to.equal(0);
  });
});
