/** A turn in a chat in Teams, as the door makes it. */
import type { Turn } from '../../src/messages.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import { TEAMS } from '../../src/ports/channel.js';

type What = Pick<Turn, 'id' | 'from' | 'kind'> & Readonly<Record<string, unknown>>;

export const turnInTeams = (address: ChatAddress, what: What): Turn =>
  ({ way: what.kind === 'press' ? 'card' : 'chat', chat: { channel: TEAMS, address }, ...what }) as unknown as Turn;
