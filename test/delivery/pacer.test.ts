import { expect } from 'chai';
import type { Pace } from '../../src/ports/pace.js';
import { TENANT_RATE } from '../../src/channels/teams/limits.js';
import { createPacer, type Pacer } from '../../src/delivery/pacer.js';
import { createMemoryPace } from '../support/memory-pace.js';
import { createMemoryLog, type LogLine } from '../support/memory-ports.js';

const SLOT_MS = TENANT_RATE.slotMs;
const START = Date.parse('2026-11-25T13:00:00Z');

/** Time that goes by only when the test lets it. */
class Time {
  now = START;
  readonly #waits: { readonly at: number; readonly done: () => void }[] = [];

  readonly wait = (ms: number): Promise<void> =>
    new Promise((done) => {
      this.#waits.push({ at: this.now + ms, done });
    });

  async goBy(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      await new Promise(setImmediate);
      const next = this.#waits.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > until) break;
      this.#waits.shift();
      this.now = Math.max(this.now, next.at);
      next.done();
    }
    this.now = Math.max(this.now, until);
  }
}

describe('the pacer', () => {
  let time: Time;
  let pace: Pace;
  let lines: readonly LogLine[];
  let pacer: Pacer;
  /** When something went, in milliseconds after the start. */
  let sent: number[];
  let inVain: number[];

  const another = (): Pacer => {
    const log = createMemoryLog();
    lines = log.lines;
    return createPacer({ pace, rate: TENANT_RATE, log, wait: time.wait, clock: { now: () => new Date(time.now) } });
  };
  beforeEach(() => {
    time = new Time();
    pace = createMemoryPace();
    pacer = another();
    sent = [];
    inVain = [];
  });

  const ask = (count: number, whom = pacer): void => {
    for (let i = 0; i < count; i += 1) {
      void whom.turn('t').then((waitMs) => (waitMs === 0 ? sent.push(time.now - START) : inVain.push(waitMs)));
    }
  };
  const mostInASecond = (): number =>
    Math.max(0, ...sent.map((from) => sent.filter((at) => at >= from && at < from + 1_000).length));

  it('the first goes at once, each after it a slot later', async () => {
    ask(3);
    await time.goBy(0);
    expect(sent).to.deep.equal([0]);
    await time.goBy(1_000);
    expect(sent).to.deep.equal([0, Math.ceil(SLOT_MS), Math.ceil(2 * SLOT_MS)]);
  });

  it('gives out at least 98 % of the cap, and never more than it within a second', async () => {
    ask(500);
    await time.goBy(10_000);
    expect(sent.length).to.be.within(490, 500);
    expect(mostInASecond()).to.be.at.most(50);
  });

  it('two processes together go no faster than one', async () => {
    ask(250);
    ask(250, another());
    await time.goBy(10_000);
    expect(sent.length).to.be.within(490, 500);
    expect(mostInASecond()).to.be.at.most(50);
  });

  it('what leaves late makes what comes after it wait: a process that stood still sends no burst', async () => {
    ask(500);
    await time.goBy(2_000);
    time.now += 400;
    await time.goBy(3_000);
    expect(mostInASecond()).to.be.at.most(50);
  });

  it('what went out at once is made room for', async () => {
    ask(500);
    await time.goBy(1_000);
    const before = sent.length;
    for (let i = 0; i < 20; i += 1) pacer.sentAtOnce('t');
    await time.goBy(2_000);
    expect(sent.length - before).to.be.within(75, 85);
  });

  it('what went out at once is written down together, by another process too, and holds up nobody for long', async () => {
    for (let i = 0; i < 1_000; i += 1) pacer.sentAtOnce('t');
    await time.goBy(200);
    expect(await pace.take('t', SLOT_MS, time.now, Infinity)).to.be.closeTo(time.now + 1_000 * SLOT_MS, 1);
    for (let i = 0; i < 1_000; i += 1) pacer.sentAtOnce('t');
    await time.goBy(200);
    expect(await pace.take('t', SLOT_MS, time.now, Infinity)).to.be.closeTo(START + 200 + 1_001 * SLOT_MS, 1);
  });

  it('four conversations that are refused hold up nobody else, the fifth within two seconds everybody', async () => {
    const refuse = (count: number): void => {
      for (let i = 0; i < count; i += 1) pacer.refused('t', `c${i}`, 1_000 * (i + 1));
    };
    refuse(4);
    pacer.refused('t', 'c0', null);
    await time.goBy(2_000);
    pacer.refused('t', 'c4', null);
    ask(1);
    await time.goBy(2_000);
    expect(sent).to.have.length(1);
    refuse(4);
    await time.goBy(100);
    pacer.refused('t', 'other', null);
    ask(1, another());
    await time.goBy(4_900);
    expect(sent).to.have.length(1);
    await time.goBy(200);
    expect(sent).to.have.length(2);
  });

  it('who would wait longer than ten seconds hears after those how much longer', async () => {
    await pace.hold('t', START + 60_000);
    ask(3);
    await time.goBy(9_999);
    expect(inVain).to.deep.equal([]);
    await time.goBy(1);
    expect(inVain).to.deep.equal([50_000, 50_000, 50_000]);
    expect(sent).to.deep.equal([]);
  });

  it('one tenant does not wait for another', async () => {
    await pace.hold('t', START + 60_000);
    ask(1);
    expect(await pacer.turn('other')).to.equal(0);
  });

  it('a database that is gone fails who waits, not who comes after; what is not written down is logged', async () => {
    const well = pace;
    pace = { ...well, take: () => Promise.reject(new TypeError('gone')) };
    pacer = another();
    const failed = pacer.turn('t').catch((error: unknown) => error);
    pacer.sentAtOnce('t');
    await time.goBy(200);
    expect(await failed).to.be.instanceOf(TypeError);
    expect(lines).to.deep.equal([{ level: 'warn', event: 'pace-not-kept', facts: { error: 'TypeError' } }]);
    Object.assign(pace, well);
    ask(1);
    await time.goBy(100);
    expect(sent).to.have.length(1);
  });

  it('is closed: nobody waits any longer', async () => {
    await pace.hold('t', START + 60_000);
    ask(2);
    await time.goBy(0);
    pacer.close();
    ask(1);
    await time.goBy(0);
    expect(inVain).to.deep.equal([1, 1, 1]);
  });
});
