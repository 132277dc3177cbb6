/** What Teams says of somebody in a conversation. */
import { z } from 'zod';
import type { Member, Members } from '../../ports/members.js';
import type { Log } from '../../ports.js';
import { TEAMS } from '../../ports/channel.js';
import { ConnectorFailure } from './connector-failure.js';
import type { Connector } from './connector.js';
import { addressInTeams } from './teams-channel.js';

const member = z.object({
  aadObjectId: z.string().min(1).max(64).nullish(),
  objectId: z.string().min(1).max(64).nullish(),
  tenantId: z.string().max(64).nullish(),
  name: z.string().max(512).nullish(),
  userPrincipalName: z.string().max(512).nullish(),
  email: z.string().max(512).nullish(),
  userRole: z.string().max(64).nullish(),
});

export function createTeamsMembers(connector: Pick<Connector, 'member'>, log: Log): Members {
  return {
    of: async ({ channel, address }) => {
      if (channel !== TEAMS) return null;
      const at = addressInTeams.safeParse(address);
      if (!at.success) return null;
      try {
        return memberOf(await connector.member(at.data), at.data.tenantId);
      } catch (error) {
        if (!(error instanceof ConnectorFailure)) throw error;
        log.warn('member-not-asked', { status: error.status ?? 0, code: error.code });
        return null;
      }
    },
  };
}

/** @param tenantId of the conversation, where Teams does not repeat it */
export function memberOf(answer: unknown, tenantId: string): Member | null {
  const said = member.safeParse(answer).data;
  const objectId = said?.aadObjectId ?? said?.objectId;
  if (!said || !objectId) return null;
  const signedIn = said.userPrincipalName ?? '';
  // Who comes from elsewhere signs in as "name_their.org#EXT#@ours"; their own address is their mail.
  const isGuest = /#ext#/i.test(signedIn) || said.userRole === 'guest';
  const address = isGuest ? said.email : signedIn || said.email;
  return { objectId, tenantId: said.tenantId ?? tenantId, name: said.name ?? '', address: address ?? null, isGuest };
}
