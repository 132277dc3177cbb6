import { expect } from 'chai';
import { sameElsewhere } from '../../../src/domain/people/at-two-schools.js';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import { fatima, TENANT } from '../../support/people.js';

const elsewhere = (changes: Partial<Person> = {}): Person =>
  fatima({ id: 'elsewhere' as PersonId, schoolId: 'elsewhere' as SchoolId, ...changes });
const found = (person: Person, ...others: Person[]): string[] => sameElsewhere(person, others).map(({ id }) => id);

describe('Somebody at two schools', () => {
  it('is one human by one address and one name, however either is written', () => {
    const other = elsewhere({ mail: 'Fatima@Example.com', name: 'fatima el  amrani' });
    expect(found(fatima(), fatima(), other)).to.deep.equal(['elsewhere']);
  });

  it('is not where only the address is shared: an address of a company is of all who work there', () => {
    expect(found(fatima(), elsewhere({ name: 'Farid El Amrani' }))).to.deep.equal([]);
  });

  it('is not where only the name is, or where there is no address', () => {
    expect(found(fatima(), elsewhere({ mail: 'f@example.com' }))).to.deep.equal([]);
    expect(found(fatima({ mail: null }), elsewhere({ mail: null }))).to.deep.equal([]);
  });

  it('is not within one school, nor where one of them is in Teams', () => {
    const teams = { tenantId: TENANT, objectId: 'object' };
    expect(found(fatima(), elsewhere({ schoolId: fatima().schoolId }))).to.deep.equal([]);
    expect(found(fatima(), elsewhere({ teams }))).to.deep.equal([]);
    expect(found(fatima({ teams }), elsewhere())).to.deep.equal([]);
  });
});
