import { expect } from 'chai';
import type { PersonId } from '../../src/domain/people/people.js';
import { DatabaseUnavailable } from '../../src/ports.js';
import { noticeInLog } from '../../src/delivery/notice-in-log.js';
import { addressOf, noticeOf, seconds, type SenderHarness, startSenderHarness } from '../support/sender.js';

describe('the sender, of what is under a lease', () => {
  let h: SenderHarness;
  beforeEach(async () => {
    h = await startSenderHarness();
  });
  afterEach(() => h.sender.stop());

  it('takes over what another process left under its lease, and says that a copy is possible', async () => {
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.ports.notices.lease(seconds(0), seconds(60), 1);
    h.at(59);
    await h.send();
    expect(h.tries).to.have.length(0);
    h.at(60);
    await h.send();
    expect(h.tries).to.have.length(1);
    expect(h.ports.log.lines[0]).to.deep.include({ event: 'notice-repeated' });
  });

  it('leaves what a lost database keeps from being told under its lease', async () => {
    h.start({ tell: () => Promise.reject(new DatabaseUnavailable(false)) });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    expect(h.notice('a')).to.deep.include({ state: 'leased', due: seconds(60) });
    expect(h.ports.log.lines).to.deep.equal([
      { level: 'warn', event: 'notice-without-database', facts: noticeInLog({ key: 'a' }) },
    ]);
  });

  it('looks again in a second for what is due for somebody whom another process writes to', async () => {
    await h.ports.notices.add([noticeOf('a'), noticeOf('b')], seconds(0));
    await h.ports.notices.lease(seconds(0), seconds(60), 1);
    await h.send();
    expect(h.tries).to.have.length(0);
    expect(h.waits.map(({ ms }) => ms)).to.deep.equal([1_000]);
  });

  it('begins nothing that might be under way when its lease ends: back to the queue, under a new one', async () => {
    const back: string[] = [];
    const people = Array.from({ length: 61 }, (_, i) => `person-${i}` as PersonId);
    for (const person of people) await h.isAt(person, addressOf(person));
    h.start({
      notices: {
        ...h.ports.notices,
        postpone: (key, ...when) => {
          back.push(key);
          return h.ports.notices.postpone(key, ...when);
        },
      },
      channels: h.writing(async (to, reply, notice) => {
        await new Promise(setImmediate);
        h.at(26);
        return h.channel.write(to, reply, notice);
      }),
    });
    await h.ports.notices.add(
      people.map((person) => noticeOf(person, person)),
      seconds(0),
    );
    await h.send();
    expect(back).to.have.length(1);
    expect(h.notice(back[0] ?? '')).to.include({ state: 'sent', attempts: 1 });
  });

  it('keeps the lease of what is under way for longer, and of nothing that has ended', async () => {
    const beats: (() => void)[] = [];
    const beat = async (): Promise<void> => {
      beats.shift()?.();
      await new Promise(setImmediate);
    };
    let elsewhere: readonly unknown[] | null = null;
    h.start({
      beat: () => new Promise<void>((next) => beats.push(next)),
      channels: h.writing(async (to, reply, notice) => {
        for (const second of [30, 80]) {
          h.at(second);
          await beat();
        }
        elsewhere = await h.ports.notices.lease(seconds(139), seconds(199), 1);
        return h.channel.write(to, reply, notice);
      }),
    });
    await h.ports.notices.add([noticeOf('a')], seconds(0));
    await h.send();
    await beat();
    expect(elsewhere).to.deep.equal([]);
    expect(h.notice('a')).to.include({ state: 'sent', due: null });
    expect(beats).to.deep.equal([]);
  });

  it('begins nothing more when it is stopped, and leaves the rest due', async () => {
    const people = Array.from({ length: 61 }, (_, i) => `person-${String(i).padStart(2, '0')}` as PersonId);
    for (const person of people) await h.isAt(person, addressOf(person));
    h.start({
      channels: h.writing(async (to, reply, notice) => {
        await new Promise(setImmediate);
        void h.sender.stop();
        return h.channel.write(to, reply, notice);
      }),
    });
    await h.ports.notices.add(
      people.map((person) => noticeOf(person, person)),
      seconds(0),
    );
    await h.send();
    expect(h.tries).to.have.length(60);
    expect(h.notice('person-60')).to.deep.include({ state: 'waiting', attempts: 0, due: seconds(0) });
  });
});
