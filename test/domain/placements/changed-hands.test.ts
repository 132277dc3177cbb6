import { expect } from 'chai';
import { changePlacement, holderOf, passedOn } from '../../../src/domain/placements/changed-hands.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actOf } from '../../support/deciding.js';
import { anneke, els, fatima, joost, karel, placementOfSanne } from '../../support/people.js';

const before = recorded(placementOfSanne(), actOf(anneke())) as PlacementRecord;
const told = (changes: Partial<Placement>): string[] =>
  changePlacement(before, placementOfSanne(changes), actOf(anneke())).notices.map(({ key, to }) => `${to}: ${key}`);

describe('A placement that changes hands', () => {
  it('is told to who takes over, by the version that the change makes', () => {
    expect(told({ trainerId: fatima().id })).to.deep.equal(['fatima: took-over:sanne-de-brug:v2:trainer']);
    expect(told({ teacherId: joost().id })).to.deep.equal(['joost: took-over:sanne-de-brug:v2:teacher']);
    expect(told({ trainerId: fatima().id, teacherId: joost().id })).to.have.length(2);
  });

  it('has the coach and the mentor take over too, as any who guides', () => {
    expect(told({ coachId: els().id })).to.deep.equal(['els: took-over:sanne-de-brug:v2:coach']);
    expect(told({ mentorId: fatima().id })).to.deep.equal(['fatima: took-over:sanne-de-brug:v2:mentor']);
  });

  it('in nothing but the hours tells nobody', () => {
    expect(told({ minutesToMake: 1 })).to.deep.equal([]);
  });

  it('has the trainer for what a trainer answers, and the teacher for the rest', () => {
    expect([holderOf('trainer', before), holderOf('teacher', before)]).to.deep.equal([karel().id, els().id]);
  });
});

describe('A notice that is passed on', () => {
  const about = { kind: 'refresh', subject: 's' } as const;
  const key = (before: string): string => passedOn({ key: before, to: karel().id, about }, fatima().id).key;

  it('says by its key for whom it is, once', () => {
    expect(key('sign-off:s:v3')).to.equal('sign-off:s:v3:fatima');
    expect(key('leave-told:l:v1:karel')).to.equal('leave-told:l:v1:fatima');
    expect(passedOn({ key: 'k', to: karel().id, about }, fatima().id)).to.include({ to: 'fatima', about });
  });

  it('that only ends in letters of the one before keeps them', () => {
    expect(key('sign-off:for-karel')).to.equal('sign-off:for-karel:fatima');
  });
});
