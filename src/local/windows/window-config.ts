/** The configuration of Microsoft's Agents Playground for one person's chat window. */
import type { Person } from '../../domain/people/people.js';
import type { ChatAddress } from '../../messages/chat-address.js';

/** The tool wants exactly five others in the chat's address book. */
const OTHERS = 5;

/** What the window calls its one conversation and who is in it. */
export function namesIn(person: Person, tenantId: string): Omit<ChatAddress, 'serviceUrl'> {
  return { conversationId: `chat-${person.id}`, tenantId, userId: `user-${person.id}`, botId: 'bpv-bot' };
}

/** The text of `.m365agentsplayground.yml`; JSON is YAML as well. */
export function windowConfig(person: Person, tenantId: string): string {
  const { id } = person;
  const { conversationId, userId, botId } = namesIn(person, tenantId);
  const others = Array.from({ length: OTHERS }, (_, i) => account(`${id}-other-${i + 1}`, `Collega ${i + 1}`, null));
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId,
      bot: { id: botId, name: 'BPV-bot' },
      currentUser: account(userId, person.name, person.teams?.objectId ?? null),
      users: others,
      personalChat: { id: conversationId },
      groupChat: { id: `group-${id}`, name: 'Groepschat' },
      team: {
        id: `team-${id}`,
        name: 'Team',
        aadGroupId: `team-${id}`,
        channels: [{ id: `channel-${id}`, name: 'Algemeen' }],
      },
    },
    null,
    2,
  );
}

function account(id: string, name: string, objectId: string | null): Record<string, string> {
  const [givenName = name, ...rest] = name.split(' ');
  const mail = `${id}@example.com`;
  return {
    id,
    name,
    givenName,
    surname: rest.join(' '),
    email: mail,
    userPrincipleName: mail,
    aadObjectId: objectId ?? `object-${id}`,
  };
}
