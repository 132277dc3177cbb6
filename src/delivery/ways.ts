/** By which ways somebody is written to, the best first. */
import type { PersonId } from '../domain/people/people.js';
import type { Chats } from '../ports.js';
import { NOT_REACHED, type Reach } from '../ports/channel.js';
import { type Channel } from './channel.js';
import type { Address } from '../messages/address.js';

export interface Way {
  readonly channel: Channel;
  readonly address: Address;
  /** Nothing got there lately: it is tried where there is no other. */
  readonly unreachable: Reach['unreachable'];
  readonly failingSince: Reach['failingSince'];
}

/** In the order of the channels, those that reach the person as far as is known before those that did not lately. */
export async function waysTo(personId: PersonId, channels: readonly Channel[], chats: Chats): Promise<readonly Way[]> {
  const { addresses } = await chats.of(personId);
  const all = await Promise.all(
    channels.map(async (channel): Promise<Way[]> => {
      const reach = addresses[channel.name] ?? NOT_REACHED;
      const address = await channel.addressOf(personId, reach);
      const { unreachable, failingSince } = reach;
      return address ? [{ channel, address, unreachable, failingSince }] : [];
    }),
  );
  const ways = all.flat();
  return [...ways.filter(({ unreachable }) => !unreachable), ...ways.filter(({ unreachable }) => unreachable)];
}
