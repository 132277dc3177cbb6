/** The other way than the one by which somebody is written to, as a button: where they have both, to choose from. */
import { isMailAddress } from '../domain/people/mail-address.js';
import type { Person } from '../domain/people/people.js';
import type { Ports } from '../ports.js';
import type { Chat } from '../ports/chats.js';
import { NOT_REACHED, TEAMS } from '../ports/channel.js';
import { button, type Button } from './button.js';
import { ratherByMail, ratherInTeams } from '../texts/preferred-way.js';

export function otherWay(
  { mail }: Pick<Person, 'mail'>,
  { addresses, prefers }: Pick<Chat, 'addresses' | 'prefers'>,
  { sendsMail }: Pick<Ports, 'sendsMail'>,
): Button[] {
  const isInTeams = (addresses[TEAMS] ?? NOT_REACHED).address !== null;
  if (!sendsMail || !isMailAddress(mail) || !isInTeams) return [];
  return prefers === 'mail'
    ? [button(ratherInTeams, { verb: 'prefer', by: 'teams' })]
    : [button(ratherByMail, { verb: 'prefer', by: 'mail' })];
}
