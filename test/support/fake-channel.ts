/** A channel without an other side: what was written stands in it, and it fails as it is told. */
import { ChannelFailure, type Channel, type FailureMeaning } from '../../src/delivery/channel.js';
import type { Address } from '../../src/messages/address.js';
import type { Reply } from '../../src/shows/reply.js';

export interface FakeChannel extends Channel {
  /** Every try: "POST chat-of-karel", "PUT chat-of-karel/card-1". */
  readonly tries: string[];
  /** What the coming tries fail with. */
  failures: ChannelFailure[];
  /** What stands where, by its id. */
  readonly stands: Map<string, Reply>;
}

/** @param addressOf where it reaches whom; left out: where it is kept that they are */
export function createFakeChannel(
  name: string,
  addressOf: Channel['addressOf'] = (_, { address }) => Promise.resolve(address),
): FakeChannel {
  const stands = new Map<string, Reply>();
  const channel: FakeChannel = {
    name,
    addressOf,
    tries: [],
    failures: [],
    stands,
    write: async (address, reply) => {
      await attempt(`POST ${placeOf(address)}`);
      const id = `sent-${channel.tries.length}`;
      stands.set(id, reply);
      return id;
    },
    replace: async (address, id, reply) => {
      await attempt(`PUT ${placeOf(address)}/${id}`);
      stands.set(id, reply);
    },
  };
  const attempt = (what: string): Promise<void> => {
    channel.tries.push(what);
    const failure = channel.failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve();
  };
  return channel;
}

/** One of every meaning; what passes, with what is said of it. */
export const fails = {
  again: (said: Partial<Extract<FailureMeaning, { kind: 'again' }>> = {}): ChannelFailure =>
    new ChannelFailure({ kind: 'again', retryAfterMs: null, left: true, copyPossible: true, ...said }, 500, 'Trouble'),
  notReachable: (): ChannelFailure => new ChannelFailure({ kind: 'not-reachable' }, 403, 'NotThere'),
  gone: (blocked = false): ChannelFailure => new ChannelFailure({ kind: 'gone', blocked }, 404, 'Gone'),
  ours: (): ChannelFailure => new ChannelFailure({ kind: 'ours' }, 400, 'BadArgument'),
};

const placeOf = (address: Address): string => address['conversationId'] ?? address['mail'] ?? '';
