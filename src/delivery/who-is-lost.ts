/** What is kept of whether somebody can be written to: since when nothing gets there, and why. */
import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '../domain/people/people.js';
import type { Clock } from '../ports.js';
import type { Chats } from '../ports/chats.js';
import { NOT_REACHED, type Reach } from '../ports/channel.js';
import type { Next } from './after-failure.js';
import type { Way } from './ways.js';

interface Kept {
  readonly chats: Chats;
  readonly clock: Clock;
}

/** That nothing can be written at this address, unless the person has come to another one since. */
export async function keepLost(
  personId: PersonId,
  way: Pick<Way, 'channel' | 'address'>,
  { unreachable, forget }: Extract<Next, { kind: 'when-woken' }>,
  kept: Kept,
): Promise<void> {
  const now = await reachBy(personId, way, kept);
  if (!now) return;
  const isOfThis = isDeepStrictEqual(now.address, way.address);
  const lostAt = (isOfThis && now.lostAt) || kept.clock.now();
  const address = forget ? null : way.address;
  await kept.chats.reach(personId, way.channel.name, { unreachable, lostAt, address });
}

/** It may have arrived or not: where that goes on, nobody knows whether they are reached. */
export async function keepFailing(
  personId: PersonId,
  way: Pick<Way, 'channel' | 'address'>,
  kept: Kept,
): Promise<void> {
  const now = await reachBy(personId, way, kept);
  if (now?.failingSince !== null) return;
  await kept.chats.reach(personId, way.channel.name, { failingSince: kept.clock.now(), address: way.address });
}

/** How the person is reached there, where it is still at this address. */
async function reachBy(
  personId: PersonId,
  { channel, address }: Pick<Way, 'channel' | 'address'>,
  { chats }: Kept,
): Promise<Reach | null> {
  const now = (await chats.of(personId)).addresses[channel.name] ?? NOT_REACHED;
  return isDeepStrictEqual(await channel.addressOf(personId, now), address) ? now : null;
}
