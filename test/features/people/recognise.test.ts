import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { createTeamsMembers, memberOf } from '../../../src/channels/teams/member.js';
import type { Members } from '../../../src/ports/members.js';
import { createMemoryLog } from '../../support/memory-ports.js';
import type { Person } from '../../../src/domain/people/people.js';
import { karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';

const ACCOUNT = { tenantId: TENANT, objectId: 'a-new-account' };
/** As the office brought her in: by her address alone. */
const imported = sanne({ teams: null, mail: 'sanne@example.com' });
/** As she speaks in Teams. */
const speaking: Person = { ...imported, teams: ACCOUNT };

async function school(says: object | null, people: readonly Person[] = [imported, karel()]): Promise<Conversation> {
  const talk = await conversation({ people, placements: [placementOfSanne()] });
  const members: Members = { of: () => Promise.resolve(says && memberOf(says, TENANT)) };
  Object.assign(talk.ports, { members });
  return talk;
}
const said = { aadObjectId: ACCOUNT.objectId, tenantId: TENANT, name: 'Sanne', userPrincipalName: 'Sanne@Example.com' };

describe('Somebody whom the office brought in', () => {
  it('is bound to the account at the first message, which is answered as any other', async () => {
    const { ports, says } = await school(said);
    expect((await says(speaking, 'uren 6 vrijdag')).text).to.contain('6 uur');
    const bound = await ports.people.load(imported.id);
    expect(bound?.teams).to.deep.equal(ACCOUNT);
    expect(bound?.history.at(-1)).to.deep.include({ by: imported.id, way: 'chat', source: 'account:turn-1' });
  });

  it('is from then on known by the account alone, whatever Teams says of the address', async () => {
    const { ports, says } = await school(said);
    await says(speaking, 'voortgang');
    Object.assign(ports, { members: { of: () => Promise.reject(new Error('asked again')) } });
    expect((await says(speaking, 'voortgang')).text).to.not.contain('Ik ken u nog niet');
  });

  it('is a stranger by another address, or where Teams does not say; nothing is stored', async () => {
    for (const says of [{ ...said, userPrincipalName: 'iemand@example.com' }, null]) {
      const talk = await school(says);
      expect((await talk.says(speaking, 'voortgang')).text).to.contain('Ik ken u nog niet');
      expect((await talk.ports.people.load(imported.id))?.teams).to.equal(null);
    }
  });

  it('is not whom Teams says something of when it was asked about another account or tenant', async () => {
    for (const other of [{ aadObjectId: 'another' }, { tenantId: 'another' }]) {
      const talk = await school({ ...said, ...other });
      expect((await talk.says(speaking, 'voortgang')).text).to.contain('Ik ken u nog niet');
    }
  });

  it('hears that the office has to look, as a guest, and where two have that address', async () => {
    const guest = { ...said, userPrincipalName: 'sanne_example.com#EXT#@roc.example', email: 'sanne@example.com' };
    const twin = karel({ teams: null, mail: 'SANNE@example.com' });
    for (const [says, people] of [
      [guest, [imported]],
      [said, [imported, twin]],
    ] as const) {
      const talk = await school(says, people);
      expect((await talk.says(speaking, 'voortgang')).text).to.match(
        /^Ik weet nog niet zeker wie u bent\. .* kan dat nakijken/,
      );
      expect((await talk.ports.people.load(imported.id))?.teams).to.equal(null);
    }
  });

  it('is asked about at the place where it was said, by what Teams answers there', async () => {
    const address = { serviceUrl: 's', conversationId: 'c', tenantId: TENANT, userId: '29:x', botId: '28:b' };
    const asked: unknown[] = [];
    const members = createTeamsMembers({ member: (at) => Promise.resolve((asked.push(at), said)) }, createMemoryLog());
    expect(await members.of({ channel: 'teams', address })).to.deep.equal({
      ...{ tenantId: TENANT, objectId: ACCOUNT.objectId, name: 'Sanne', address: 'Sanne@Example.com', isGuest: false },
    });
    expect(asked).to.deep.equal([address]);
    expect(await members.of({ channel: 'mail', address })).to.equal(null);
  });
});
