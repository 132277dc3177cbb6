import { expect } from 'chai';
import { memberOf } from '../../../src/channels/teams/member.js';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import { forgetImports } from '../../../src/features/import/forget-imports.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPerson } from '../../support/given.js';
import { anneke, els, joost, karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';

const ACCOUNT = { tenantId: TENANT, objectId: 'a-new-account' };
const imported = sanne({ teams: null, number: '0081001' });
const speaking: Person = { ...imported, teams: ACCOUNT };
const said = {
  aadObjectId: ACCOUNT.objectId,
  tenantId: TENANT,
  name: 'Sanne de Wit',
  userPrincipalName: 'sanne@example.com',
};

async function doubted(says: object, people: readonly Person[]): Promise<Conversation> {
  const talk = await conversation({
    ...{ people: [...people, anneke(), karel(), els(), joost()], placements: [placementOfSanne()] },
  });
  Object.assign(talk.ports, { members: { of: () => Promise.resolve(memberOf(says, TENANT)) } });
  const first = await talk.says(speaking, 'uren 6 vrijdag');
  expect(first.text).to.match(/^Ik weet nog niet zeker wie u bent/);
  return talk;
}
const accountOf = async ({ ports }: Conversation, id: string): Promise<string | undefined> =>
  (await ports.people.byId(id as PersonId))?.teams?.objectId;

const twin = sanne({ id: 'twin' as PersonId, name: 'Sanne Twee', teams: null, number: '0081002' });
const CASES: Readonly<Record<string, { says: object; people: readonly Person[]; why: RegExp }>> = {
  'two with one address': { says: said, people: [imported, twin], why: /Meer dan een persoon/ },
  'a guest': {
    says: { ...said, userPrincipalName: 'sanne_example.com#EXT#@roc.example', email: 'sanne@example.com' },
    ...{ people: [imported], why: /een gast/ },
  },
  'an address that is taken': {
    says: said,
    people: [sanne({ number: '0081001', teams: { tenantId: TENANT, objectId: 'from-before' } })],
    why: /gebruikt al een ander account/,
  },
  'a changed address': {
    says: { ...said, userPrincipalName: 's.dewit@example.com' },
    ...{ people: [imported], why: /De naam is bekend, met een ander mailadres/ },
  },
};

describe('An account of which nobody knows whose it is', () => {
  for (const [what, { says, people, why }] of Object.entries(CASES)) {
    it(`${what}: is told to the BPV-bureau, and bound with one button, once`, async () => {
      const talk = await doubted(says, people);
      const list = await talk.says(anneke(), 'twijfels');
      expect(list.text).to.contain('Van wie zijn deze accounts? (1)').and.to.match(why);
      const before = (await talk.ports.people.load(imported.id))?.version ?? 0;
      const label = 'Dit is Sanne de Wit (0081001)';
      const done = await list.press(label);
      expect(done.text).to.contain('✔ Dit is vanaf nu het account van Sanne de Wit.');
      expect((await list.press(label)).text).to.equal(done.text);
      const record = await talk.ports.people.load(imported.id);
      expect([record?.teams, record?.version]).to.deep.equal([ACCOUNT, before + 1]);
      expect(record?.history.at(-1)).to.include({ by: anneke().id, role: 'office', way: 'card' });
      expect((await talk.says(anneke(), 'twijfels')).text).to.contain('Er zijn geen twijfels');
      expect((await talk.says(speaking, 'uren 6 vrijdag')).text).to.contain('6 uur');
    });
  }

  it('that takes the place of another is written to from its next message on, and the one from before no more', async () => {
    const { says, people } = CASES['an address that is taken'] ?? { says: {}, people: [] };
    const talk = await doubted(says, people);
    const old = { ...imported, teams: { tenantId: TENANT, objectId: 'from-before' } };
    await talk.says(old, 'voortgang');
    const address = async (): Promise<unknown> => (await talk.ports.chats.of(imported.id)).addresses['teams']?.address;
    expect(await address()).not.to.equal(null);
    const list = await talk.says(anneke(), 'twijfels');
    await list.press('Dit is Sanne de Wit (0081001)');
    expect(await address()).to.equal(null);
    await talk.says(speaking, 'voortgang');
    await list.press('Dit is Sanne de Wit (0081001)');
    expect(await address()).not.to.equal(null);
  });

  it('is not bound to whom it cannot be, nor when it is somebody’s already', async () => {
    const talk = await doubted(said, [imported, twin]);
    const bind = (person: string): Promise<{ text: string }> =>
      talk.presses(anneke(), 'bind-account', { account: `${TENANT}:a-new-account`, person });
    expect((await bind('karel')).text).to.contain('geen twijfel meer');
    expect(await accountOf(talk, 'karel')).not.to.equal('a-new-account');
    await bind('twin');
    expect((await bind(imported.id)).text).to.contain('geen twijfel meer');
    expect([await accountOf(talk, 'twin'), await accountOf(talk, imported.id)]).to.deep.equal([
      'a-new-account',
      undefined,
    ]);
    // Two at the bureau choose at the same moment: the first one stays.
    await talk.ports.doubts.put({
      ...{ id: `${TENANT}:a-new-account`, schoolId: anneke().schoolId, account: ACCOUNT, name: '', address: '' },
      ...{ why: 'two', people: [imported.id, twin.id], at: new Date('2026-11-25T13:00:00Z') },
    });
    expect((await bind(imported.id)).text).to.contain('Dit account is al van Sanne Twee');
  });

  it('is shown to nobody else, and bound by nobody else', async () => {
    const talk = await doubted(said, [imported, twin]);
    const list = await talk.says(anneke(), 'twijfels');
    const elsewhere = anneke({ id: 'office9' as PersonId, schoolId: 'elsewhere' as SchoolId });
    const office9 = { ...elsewhere, teams: { tenantId: TENANT, objectId: 'office9' } };
    await givenPerson(talk.ports, office9);
    for (const who of [karel(), els(), joost(), office9]) {
      expect((await talk.says(who, 'twijfels')).text).not.to.contain('Sanne Twee');
      await list.press('Dit is Sanne de Wit (0081001)', {}, { by: who });
      expect(await accountOf(talk, imported.id)).to.equal(undefined);
    }
  });

  it('is forgotten where it was silent for two months', async () => {
    const talk = await doubted(said, [imported, twin]);
    talk.ports.clock.set('2027-01-24T12:59:59Z');
    await forgetImports.run(talk.ports);
    expect((await talk.says(anneke(), 'twijfels')).text).to.contain('(1)');
    talk.ports.clock.set('2027-01-24T13:00:00Z');
    await forgetImports.run(talk.ports);
    expect((await talk.says(anneke(), 'twijfels')).text).to.contain('geen twijfels');
  });

  it('is no doubt where the name is somebody’s who was seen already, or nobody’s', async () => {
    for (const [name, people] of [
      ['Sanne de Wit', [sanne()]],
      ['Iemand Anders', [imported]],
    ] as const) {
      const talk = await conversation({ people: [...people, anneke()], placements: [] });
      const says = { ...said, name, userPrincipalName: 'x@example.com' };
      Object.assign(talk.ports, { members: { of: () => Promise.resolve(memberOf(says, TENANT)) } });
      expect((await talk.says(speaking, 'hoi')).text).to.contain('Ik ken u nog niet');
      expect(await talk.ports.doubts.ofSchool(anneke().schoolId)).to.deep.equal([]);
    }
  });
});
