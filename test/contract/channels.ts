/** What every channel does alike: the fake that tests deliver by, and each that people are really reached by. */
import { expect } from 'chai';
import type { QueuedNotice } from '../../src/ports/notices.js';
import { NOT_REACHED } from '../../src/ports/channel.js';
import { type Channel, ChannelFailure, type FailureMeaning } from '../../src/delivery/channel.js';
import type { Address } from '../../src/messages/address.js';
import { sanne } from '../support/people.js';
import { noteShow } from '../../src/shows/note.js';
import type { Reply } from '../../src/shows/reply.js';

/** The channel, and its other side as the test drives it. */
export interface ChannelUnderTest {
  readonly channel: Channel;
  /** Where Sanne is. */
  readonly address: Address;
  /** What arrived, the first first: all that can be read of it. */
  readonly arrived: () => readonly string[];
  /** How often something was tried, whether it arrived or not. */
  readonly tries: () => number;
  /** The next one fails so. */
  readonly failNext: (how: Failing) => void;
}
export type Failing = 'trouble' | 'too-much' | 'not-there' | 'blocked' | 'no-such-place' | 'unknown';

let notices = 0;
/** That something waits to be signed; each time another one. */
const notice = (): QueuedNotice => ({
  ...{ key: `notice-${(notices += 1)}`, to: sanne().id, about: { kind: 'sign-off', sheet: 'sheet', version: 1 } },
  ...{ attempts: 0, interrupted: false, sentElsewhere: [] },
});
const text: Reply = { kind: 'text', text: 'Week 47 van Sanne.' };
const card: Reply = noteShow('Week 47 van Sanne.', []);

const MEANINGS: Readonly<Record<Failing, FailureMeaning>> = {
  trouble: { kind: 'again', retryAfterMs: null, left: true, copyPossible: true },
  'too-much': { kind: 'again', retryAfterMs: 7_000, left: true, copyPossible: false },
  'not-there': { kind: 'not-reachable' },
  blocked: { kind: 'gone', blocked: true },
  'no-such-place': { kind: 'gone', blocked: false },
  unknown: { kind: 'ours' },
};

/** @param kind what this channel is not: it cannot replace what it wrote; it has no such failures */
export function describeChannel(
  make: () => ChannelUnderTest,
  { replaces = true, lacks = [] }: { readonly replaces?: boolean; readonly lacks?: readonly Failing[] } = {},
): void {
  const failureOf = async (send: () => Promise<unknown>): Promise<ChannelFailure> => {
    const error = await send().then(
      () => null,
      (why: unknown) => why,
    );
    if (!(error instanceof ChannelFailure)) throw new Error('it was delivered');
    return error;
  };

  it('has a name that can stand in a key', () => {
    expect(make().channel.name).to.match(/^[a-z]+$/);
  });

  it('reaches nobody who was never seen and is not known there', async () => {
    const { channel } = make();
    expect(await channel.addressOf('nobody' as ReturnType<typeof sanne>['id'], NOT_REACHED)).to.equal(null);
  });

  for (const [what, reply] of Object.entries({ text, card })) {
    it(`writes a ${what}, which gets an id of its own where it can be replaced`, async () => {
      const { channel, address, arrived } = make();
      const ids = [await channel.write(address, reply, notice()), await channel.write(address, reply, notice())];
      expect(new Set(ids).size).to.equal(replaces ? 2 : 1);
      if (!replaces) expect(ids[0]).to.equal('');
      expect(arrived()).to.have.length(2);
      for (const one of arrived()) expect(one).to.include('Week 47 van Sanne.');
    });
  }

  const itReplaces = replaces ? it : (): void => undefined;

  itReplaces('replaces what it wrote', async () => {
    const { channel, address, arrived } = make();
    const id = await channel.write(address, card, notice());
    await channel.replace(address, id, { kind: 'text', text: 'Afgetekend.' });
    expect(arrived().at(-1)).to.include('Afgetekend.').and.include(id);
  });

  for (const [how, meaning] of Object.entries(MEANINGS) as [Failing, FailureMeaning][]) {
    if (lacks.includes(how)) continue;
    it(`says of "${how}" what it means, and tries nothing twice`, async () => {
      const { channel, address, tries, failNext } = make();
      failNext(how);
      expect((await failureOf(() => channel.write(address, text, notice()))).meaning).to.deep.equal(meaning);
      expect(tries()).to.equal(1);
      expect(await channel.write(address, text, notice())).to.be.a('string');
    });

    itReplaces(`says the same of "${how}" where something is replaced`, async () => {
      const { channel, address, failNext } = make();
      const id = await channel.write(address, card, notice());
      failNext(how);
      expect((await failureOf(() => channel.replace(address, id, card))).meaning).to.deep.equal(meaning);
    });
  }
}
