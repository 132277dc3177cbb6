import { expect } from 'chai';
import {
  askedNow,
  decidersOf,
  ENDING_STATES,
  endingIdOf,
  isEndingId,
  isRunning,
  partAsked,
  placementOfEnding,
} from '../../../src/domain/endings/ending.js';
import { isLeaveId, leaveIdOf } from '../../../src/domain/leave/leave.js';
import { anneke, els, joost, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const around = { placement: placementOfSanne(), school: school(), office: [anneke().id] };

describe('An early ending', () => {
  it('is known by its placement, and told from other subjects', () => {
    const id = endingIdOf(placementOfSanne().id);
    expect([id, placementOfEnding(id)]).to.deep.equal(['ending:sanne-de-brug', 'sanne-de-brug']);
    expect([isEndingId(id), isLeaveId(id)]).to.deep.equal([true, false]);
    expect(isEndingId(leaveIdOf(sanne().id, 'm1'))).to.equal(false);
  });

  it('waits for one after the other: praktijkopleider, BPV-docent, who decides', () => {
    const asked = ENDING_STATES.map((state) => [state, partAsked({ state }), askedNow({ state }, around)]);
    expect(asked.filter(([, part]) => part !== null)).to.deep.equal([
      ['filled', 'trainer', [karel().id]],
      ['trainer-agreed', 'teacher', [els().id]],
      ['teacher-agreed', 'decider', [anneke().id]],
    ]);
  });

  it('runs from when somebody is to do something until it is decided, refused or withdrawn', () => {
    expect(ENDING_STATES.filter((state) => isRunning({ state }))).to.deep.equal([
      ...['opened', 'filled', 'trainer-agreed', 'teacher-agreed'],
    ]);
  });

  it('is decided by whom the school named; none named: by the BPV-bureau', () => {
    const office = [anneke().id];
    expect(decidersOf(school({ endingDeciders: [joost().id] }), office)).to.deep.equal([joost().id]);
    expect(decidersOf(school({ endingDeciders: [] }), office)).to.deep.equal(office);
    expect(decidersOf(school(), office)).to.deep.equal(office);
  });
});
