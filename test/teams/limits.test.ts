import { expect } from 'chai';
import { createLimits } from '../../src/teams/limits.js';

const here = { tenantId: 't', conversationId: 'c' };
const start = Date.parse('2026-11-25T13:00:00Z');

describe("Teams' limits", () => {
  it('7 in a second to one conversation go, the 8th waits for the first to be a second ago', () => {
    const limits = createLimits();
    for (let i = 0; i < 7; i += 1) expect(limits.take(here, start + i * 10, false)).to.equal(0);
    expect(limits.take(here, start + 100, false)).to.equal(900);
    expect(limits.take(here, start + 999, false)).to.equal(1);
    expect(limits.take(here, start + 1_000, false)).to.equal(0);
  });

  it('8 in two seconds go, the 9th waits', () => {
    const limits = createLimits();
    for (let i = 0; i < 8; i += 1) expect(limits.take(here, start + i * 200, false)).to.equal(0);
    expect(limits.take(here, start + 1_600, false)).to.equal(400);
    expect(limits.take(here, start + 2_000, false)).to.equal(0);
  });

  it('60 in half a minute go, the 61st waits', () => {
    const limits = createLimits();
    for (let i = 0; i < 60; i += 1) expect(limits.take(here, start + i * 400, false)).to.equal(0);
    expect(limits.take(here, start + 24_000, false)).to.equal(6_000);
    expect(limits.take(here, start + 30_000, false)).to.equal(0);
  });

  it('1,800 in an hour go, the 1,801st waits', () => {
    const limits = createLimits();
    for (let i = 0; i < 1_800; i += 1) expect(limits.take(here, start + i * 1_000 * 1.5, false)).to.equal(0);
    expect(limits.take(here, start + 2_700_000, false)).to.equal(900_000);
    expect(limits.take(here, start + 3_600_000, false)).to.equal(0);
  });

  it('50 in a second to one tenant go, the 51st waits; another tenant does not', () => {
    const limits = createLimits();
    for (let i = 0; i < 50; i += 1) expect(limits.take({ ...here, conversationId: `c${i}` }, start, false)).to.equal(0);
    expect(limits.take({ ...here, conversationId: 'c51' }, start + 400, false)).to.equal(600);
    expect(limits.take({ tenantId: 'u', conversationId: 'd' }, start + 400, false)).to.equal(0);
  });

  it('what was held up is not counted; what is urgent goes ahead, and is', () => {
    const limits = createLimits();
    for (let i = 0; i < 7; i += 1) limits.take(here, start, false);
    for (let i = 0; i < 9; i += 1) expect(limits.take(here, start + 500, false)).to.equal(500);
    expect(limits.take(here, start + 600, true)).to.equal(0);
    expect(limits.take(here, start + 1_000, false), '8 in two seconds').to.equal(1_000);
  });
});
