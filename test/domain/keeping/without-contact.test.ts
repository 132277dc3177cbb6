import { expect } from 'chai';
import { staysOfPerson, withoutContact, withoutName } from '../../../src/domain/keeping/without-contact.js';
import { sanne } from '../../support/people.js';

const all = sanne({ number: '0012', teamsName: 'sanne@roc.example', expectedInTeams: true });
const GONE = { teams: null, mail: null, phone: null, born: null, expectedInTeams: false };

describe('Of a person of whom hours were signed', () => {
  it('the name and the studentnummer stay as long as the proof', () => {
    expect(withoutContact(all)).to.deep.equal({
      ...{ id: all.id, schoolId: all.schoolId, roles: ['student'], name: 'Sanne de Wit', number: '0012' },
      ...GONE,
    });
    expect(withoutContact(sanne())).not.to.have.property('number');
    expect(['/facts/name', '/facts/number', '/facts/mail', '/facts/born'].map(staysOfPerson)).to.deep.equal([
      ...[true, true, false, false],
    ]);
  });

  it('nothing stays after that', () => {
    const { id, schoolId } = all;
    expect(withoutName(all)).to.deep.equal({ id, schoolId, roles: ['student'], name: '(verwijderd)', ...GONE });
  });
});
