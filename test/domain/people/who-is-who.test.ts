import { expect } from 'chai';
import { bindAccount, decideAccount, namesake, whoIsIt } from '../../../src/domain/people/who-is-who.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { recorded } from '../../../src/domain/placements/recorded.js';
import { fatima, karel } from '../../support/people.js';

const seen = { address: 'F.ElAmrani@Example.com', isGuest: false };
const imported = fatima({ teams: null, mail: 'f.elamrani@example.com' });

describe('Who speaks for the first time', () => {
  it('is the one whom the office knows by that address, capitals or not', () => {
    expect(whoIsIt(seen, [karel(), imported])).to.deep.equal({ kind: 'person', person: imported });
    expect(whoIsIt({ ...seen, address: 'fatima@example.com' }, [imported])).to.deep.equal({ kind: 'stranger' });
    expect(whoIsIt({ ...seen, address: null }, [imported])).to.deep.equal({ kind: 'stranger' });
  });

  it('is known by the name in Teams where the office wrote one, and then not by the mail', () => {
    const named = fatima({ ...imported, teamsName: 'fea@roc.example' });
    expect(whoIsIt({ ...seen, address: 'fea@roc.example' }, [named]).kind).to.equal('person');
    expect(whoIsIt(seen, [named]).kind).to.equal('stranger');
  });

  it('is nobody yet where two have that address, where its owner has an account, and as a guest', () => {
    const two = [imported, fatima({ ...imported, id: 'other' as PersonId })];
    expect(whoIsIt(seen, two)).to.deep.include({ kind: 'doubt', why: 'two' });
    const taken = fatima({ ...imported, teams: { tenantId: 't', objectId: 'o' } });
    expect(whoIsIt(seen, [taken])).to.deep.include({ kind: 'doubt', why: 'taken' });
    expect(whoIsIt({ ...seen, isGuest: true }, [imported])).to.deep.include({ kind: 'doubt', why: 'guest' });
  });

  it('is bound once: an account that somebody has stays theirs', () => {
    const act = { at: '2026-11-25T13:00:00.000Z', by: imported.id, role: 'trainer', way: 'chat', source: 'a' } as const;
    const teams = { tenantId: 't', objectId: 'o' };
    const change = bindAccount(recorded(imported, act), teams, { ...act, source: 'b' });
    expect(change?.next.teams).to.deep.equal(teams);
    expect(change && bindAccount(change.next, { ...teams, objectId: 'p' }, { ...act, source: 'c' })).to.equal(null);
  });

  it('may be somebody who was never seen and is called so, also where two are', () => {
    const other = fatima({ ...imported, id: 'other' as PersonId });
    expect(namesake(imported.name.toUpperCase(), [imported, other])).to.deep.equal({
      ...{ kind: 'doubt', why: 'other-address', people: [imported, other] },
    });
    for (const [name, people] of [
      [imported.name, []],
      [' - ', [fatima({ ...imported, name: '' })]],
    ] as const)
      expect(namesake(name, people)).to.deep.equal({ kind: 'stranger' });
  });

  it('is whoever the BPV-bureau says, also in the place of an account from before, and once', () => {
    const act = { at: '2026-11-25T13:00:00.000Z', by: imported.id, role: 'office', way: 'card', source: 'a' } as const;
    const [teams, before] = ['new', 'old'].map((objectId) => ({ tenantId: 't', objectId }));
    for (const had of [null, before ?? null]) {
      const decision = decideAccount(recorded({ ...imported, teams: had }, act), teams!, { ...act, source: 'b' });
      expect(decision.kind === 'change' && decision.change.next.teams).to.deep.equal(teams);
    }
    const theirs = recorded({ ...imported, teams: teams! }, act);
    expect(decideAccount(theirs, teams!, { ...act, source: 'c' })).to.deep.equal({ kind: 'again' });
  });
});
