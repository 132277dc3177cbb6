/** The chat in Teams as a channel: what is told unasked goes out by it like every answer does. */
import { z } from 'zod';
import { TEAMS } from '../../ports/channel.js';
import { type Channel, ChannelFailure } from '../../delivery/channel.js';
import { ConnectorFailure } from './connector-failure.js';
import type { ConnectorPort } from './connector.js';
import { meaningOf } from './failure-meaning.js';

export const addressInTeams = z.object({
  serviceUrl: z.string(),
  conversationId: z.string(),
  tenantId: z.string(),
  userId: z.string(),
  botId: z.string(),
});

export function createTeamsChannel(connector: ConnectorPort): Channel {
  return {
    name: TEAMS,
    // Everybody who ever wrote to the bot has said where they are.
    addressOf: (_, { address }) => Promise.resolve(address),
    write: (address, reply, { sentElsewhere: elsewhere }) =>
      inOwnWords(() => connector.write(addressInTeams.parse(address), reply, { elsewhere })),
    replace: (address, id, reply) => inOwnWords(() => connector.replace(addressInTeams.parse(address), id, reply)),
  };
}

async function inOwnWords<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    throw new ChannelFailure(meaningOf(error), error.status, error.code);
  }
}
