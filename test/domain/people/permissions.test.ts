import { expect } from 'chai';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import * as permissions from '../../../src/domain/people/permissions.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { anneke, els, fatima, joost, karel, milan, placementOfSanne, sanne } from '../../support/people.js';

/** Who may do it, of everybody whom the test knows. */
function may(rule: (person: Person, placement: Placement) => boolean, changes: Partial<Placement> = {}): string[] {
  const everybody = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
  return everybody.filter((person) => rule(person, placementOfSanne(changes))).map(({ id }) => id);
}

describe('Only', () => {
  it('the student keeps the sheet', () => {
    expect(may(permissions.mayKeepSheet)).to.deep.equal(['sanne']);
  });

  it('the praktijkopleider of this placement signs it off', () => {
    expect(may(permissions.maySignOff)).to.deep.equal(['karel']);
  });

  it('the BPV-bureau records the POK', () => {
    expect(may(permissions.mayKeepPlacement)).to.deep.equal(['anneke']);
  });
});

describe('Everyone in the placement', () => {
  it('sees the sheet, and the BPV-bureau too; nobody else does', () => {
    expect(may(permissions.maySeeSheet)).to.deep.equal(['sanne', 'karel', 'els', 'joost', 'anneke']);
  });

  it('but the student follows the student', () => {
    expect(may(permissions.mayFollowStudent)).to.deep.equal(['karel', 'els', 'joost', 'anneke']);
  });
});

describe('Nobody', () => {
  it('keeps a right in a placement after being replaced in it', () => {
    const replaced = { trainerId: fatima().id, teacherId: 'other' as PersonId, coachId: 'other' as PersonId };
    expect(may(permissions.maySeeSheet, replaced)).to.deep.equal(['sanne', 'fatima', 'anneke']);
    expect(may(permissions.maySignOff, replaced)).to.deep.equal(['fatima']);
  });

  it('has a right in the placement of another school, whatever their role or id', () => {
    const elsewhere = { schoolId: 'other' as SchoolId };
    const { mayKeepSheet, maySignOff, maySeeSheet, mayFollowStudent, mayKeepPlacement } = permissions;
    for (const rule of [mayKeepSheet, maySignOff, maySeeSheet, mayFollowStudent, mayKeepPlacement]) {
      expect(may(rule, elsewhere)).to.deep.equal([]);
    }
  });

  it('of the BPV-bureau loses a right by also being the teacher', () => {
    const both = anneke({ id: els().id, roles: ['teacher', 'office'] });
    expect(permissions.mayKeepPlacement(both, placementOfSanne())).to.equal(true);
    expect(permissions.roleIn(both, placementOfSanne())).to.equal('teacher');
  });
});
