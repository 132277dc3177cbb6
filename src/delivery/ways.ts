/** By which ways somebody is written to, the best first. */
import type { Notice, NoticeAbout } from '../domain/evidence/decision.js';
import { isExpectedInTeams } from '../domain/people/people.js';
import { isOptional } from '../domain/reminders/unasked.js';
import type { Address } from '../messages/address.js';
import type { Chat } from '../ports/chats.js';
import { MAIL, NOT_REACHED, TEAMS, troubleAt, type Reach } from '../ports/channel.js';
import type { Channel } from './channel.js';
import type { DeliveryOptions } from './delivery-options.js';

export interface Way {
  readonly channel: Channel;
  readonly address: Address;
  /** Nothing got there lately: it is tried where there is no other. */
  readonly unreachable: Reach['unreachable'];
  readonly failingSince: Reach['failingSince'];
  /** Nothing got there lately, at this address or at one before it. */
  readonly wasLost: boolean;
}

/** What is known of a person, beside where each channel reaches them. */
export interface HowReached {
  /** They were in Teams once, whether or not anything gets there now. */
  readonly wasInTeams: boolean;
  readonly isExpectedInTeams: boolean;
  readonly prefers: Chat['prefers'];
}

export async function waysTo(
  { to, about }: Pick<Notice, 'to' | 'about'>,
  { channels, chats, people }: Pick<DeliveryOptions, 'channels' | 'chats' | 'people'>,
): Promise<readonly Way[]> {
  const [{ addresses, prefers }, person] = await Promise.all([chats.of(to), people.byId(to)]);
  const all = await Promise.all(
    channels.map(async (channel): Promise<Way[]> => {
      const reach = addresses[channel.name] ?? NOT_REACHED;
      const address = await channel.addressOf(to, reach);
      const { unreachable, failingSince } = troubleAt(address, reach);
      return address ? [{ channel, address, unreachable, failingSince, wasLost: reach.unreachable !== null }] : [];
    }),
  );
  const { address, unreachable } = addresses[TEAMS] ?? NOT_REACHED;
  const wasInTeams = address !== null || unreachable !== null;
  return inOrder(all.flat(), about.kind, {
    wasInTeams,
    isExpectedInTeams: !person || isExpectedInTeams(person),
    prefers,
  });
}

/**
 * In the order of the channels, unless the person prefers one; those where nothing got through lately come last. Who is
 * expected in Teams and was not seen there yet gets mail for what is urgent only.
 */
export function inOrder<Of extends { readonly channel: { readonly name: string }; readonly unreachable: unknown }>(
  ways: readonly Of[],
  kind: NoticeAbout['kind'],
  { wasInTeams, isExpectedInTeams: isExpected, prefers }: HowReached,
): readonly Of[] {
  const isMail = ({ channel }: Of): boolean => channel.name === MAIL;
  if (kind === 'sick-by-mail' || kind === 'new-link') return ways.filter(isMail);
  const isAwaited = isExpected && !wasInTeams && prefers !== 'mail';
  const usable = isAwaited && isOptional(kind) ? ways.filter((way) => !isMail(way)) : ways;
  const first = usable.filter(({ channel }) => channel.name === prefers);
  const ordered = [...first, ...usable.filter(({ channel }) => channel.name !== prefers)];
  return [...ordered.filter(({ unreachable }) => !unreachable), ...ordered.filter(({ unreachable }) => unreachable)];
}
