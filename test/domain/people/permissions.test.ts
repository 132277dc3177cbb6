import { expect } from 'chai';
import type { Person, PersonId, SchoolId } from '../../../src/domain/people/people.js';
import * as permissions from '../../../src/domain/people/permissions.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { anneke, els, fatima, joost, karel, milan, placementOfSanne, sanne, school } from '../../support/people.js';

/** Who may do it, of everybody whom the test knows. */
function may(rule: (person: Person, placement: Placement) => boolean, changes: Partial<Placement> = {}): string[] {
  const everybody = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
  return everybody.filter((person) => rule(person, placementOfSanne(changes))).map(({ id }) => id);
}

const signs =
  (school: { readonly mentorSigns?: boolean }) =>
  (person: Person, placement: Placement): boolean =>
    permissions.roleToSign(person, placement, school) !== null;

describe('Only', () => {
  it('the student keeps the sheet', () => {
    expect(may(permissions.mayKeepSheet)).to.deep.equal(['sanne']);
  });

  it('the praktijkopleider of this placement signs it off', () => {
    expect(may(signs({}))).to.deep.equal(['karel']);
  });

  it('where the school has it so its werkbegeleider does as well, and nobody else', () => {
    const guided = { mentorId: fatima().id };
    expect(may(signs({}), guided)).to.deep.equal(['karel']);
    expect(may(signs({ mentorSigns: false }), guided)).to.deep.equal(['karel']);
    expect(may(signs({ mentorSigns: true }), guided)).to.deep.equal(['karel', 'fatima']);
    expect(permissions.roleToSign(fatima(), placementOfSanne(guided), { mentorSigns: true })).to.equal('mentor');
    expect(may(permissions.guidesAtCompany, guided)).to.deep.equal(['karel', 'fatima']);
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

describe('A werkbegeleider', () => {
  const guided = { mentorId: fatima().id };

  it('sees the sheet and the student of this placement', () => {
    expect(may(permissions.maySeeSheet, guided)).to.include('fatima');
    expect(may(permissions.mayFollowStudent, guided)).to.include('fatima');
  });

  it('hears of no sickness, reminds nobody, agrees to nothing', () => {
    const { roleToHear, mayRemind, partyToPlan, mayAnswerGoals, mayRecordLongSickness } = permissions;
    expect(roleToHear(fatima(), [placementOfSanne(guided)])).to.equal(null);
    expect(may(mayRemind, guided)).to.not.include('fatima');
    expect(may((person, at) => partyToPlan(person, at) !== null, guided)).to.not.include('fatima');
    expect(may(mayAnswerGoals, guided)).to.not.include('fatima');
    expect(may((person, at) => mayRecordLongSickness(person, at) !== null, guided)).to.not.include('fatima');
  });
});

describe('An early ending', () => {
  it('is filled in by the student, taken back by student and BPV-bureau, and seen by all around the placement', () => {
    expect(may(permissions.mayFillEnding)).to.deep.equal(['sanne']);
    expect(may(permissions.mayWithdrawEnding)).to.deep.equal(['sanne', 'anneke']);
    const seen = (more = {}) => may((person, placement) => permissions.maySeeEnding(person, placement, school(more)));
    expect(seen()).to.deep.equal(['sanne', 'karel', 'els', 'joost', 'anneke']);
    expect(seen({ endingDeciders: [fatima().id] }))
      .to.include('fatima')
      .and.not.include('milan');
  });
});

describe('The part in which somebody does it', () => {
  const partsIn = (rule: (person: Person, placement: Placement) => string | null): (string | null)[] =>
    [sanne(), karel(), els(), joost(), anneke(), milan()].map((person) => rule(person, placementOfSanne()));

  it('is that of praktijkopleider or BPV-docent where papers are judged', () => {
    expect(partsIn(permissions.roleToJudgePapers)).to.deep.equal([null, 'trainer', 'teacher', null, null, null]);
  });

  it('is that of praktijkopleider, BPV-docent or SLB’er where a sickness is heard of', () => {
    expect(partsIn((person, placement) => permissions.roleToHear(person, [placement]))).to.deep.equal([
      ...[null, 'trainer', 'teacher', 'coach', null, null],
    ]);
  });

  it('is that of student or praktijkopleider where it is agreed how hours are made up', () => {
    expect(partsIn(permissions.partyToPlan)).to.deep.equal(['student', 'trainer', null, null, null, null]);
  });

  it('is the side of student or praktijkopleider where a form of a talk is filled in', () => {
    expect(partsIn(permissions.sideOf)).to.deep.equal(['student', 'trainer', null, null, null, null]);
  });
});

describe('Nobody', () => {
  it('keeps a right in a placement after being replaced in it', () => {
    const replaced = { trainerId: fatima().id, teacherId: 'other' as PersonId, coachId: 'other' as PersonId };
    expect(may(permissions.maySeeSheet, replaced)).to.deep.equal(['sanne', 'fatima', 'anneke']);
    expect(may(signs({ mentorSigns: true }), replaced)).to.deep.equal(['fatima']);
  });

  it('has a right in the placement of another school, whatever their role or id', () => {
    const elsewhere = { schoolId: 'other' as SchoolId };
    const { mayKeepSheet, maySeeSheet, mayFollowStudent, mayKeepPlacement } = permissions;
    for (const rule of [mayKeepSheet, signs({ mentorSigns: true }), maySeeSheet, mayFollowStudent, mayKeepPlacement]) {
      expect(may(rule, elsewhere)).to.deep.equal([]);
    }
  });

  it('of the BPV-bureau loses a right by also being the teacher', () => {
    const both = anneke({ id: els().id, roles: ['teacher', 'office'] });
    expect(permissions.mayKeepPlacement(both, placementOfSanne())).to.equal(true);
    expect(permissions.roleIn(both, placementOfSanne())).to.equal('teacher');
  });
});
