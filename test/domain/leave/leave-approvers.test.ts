import { expect } from 'chai';
import type { ApproverRole, LeaveRequest } from '../../../src/domain/leave/leave.js';
import { withPresentApprovers } from '../../../src/domain/leave/leave-approvers.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { placementOfSanne } from '../../support/people.js';

type Said = 'granted' | 'refused' | null;
const answers = (...given: readonly (readonly [ApproverRole, string, Said])[]): LeaveRequest['answers'] =>
  given.map(([role, id, answer]) => ({ role, personId: id as PersonId, answer, at: null, reason: null }));
const now = (
  given: LeaveRequest['answers'],
  trainers: readonly string[],
  state: LeaveRequest['state'] = 'requested',
): string[] => {
  const request = { state, answers: given } as unknown as LeaveRequest;
  const placements = trainers.map((id) =>
    placementOfSanne({ trainerId: id as PersonId, teacherId: 'els' as PersonId }),
  );
  return withPresentApprovers(request, placements).answers.map(({ personId }) => personId);
};

describe('Who is to answer a leave request by now', () => {
  it('is who was asked, as long as they still are the trainer and the teacher', () => {
    expect(now(answers(['trainer', 'karel', null], ['teacher', 'els', null]), ['karel'])).to.deep.equal([
      'karel',
      'els',
    ]);
  });

  it('is the successor of who has not answered, and nobody for who has', () => {
    expect(now(answers(['trainer', 'karel', null], ['teacher', 'gone', null]), ['fatima'])).to.deep.equal([
      'fatima',
      'els',
    ]);
    expect(now(answers(['trainer', 'karel', 'granted']), ['fatima'])).to.deep.equal(['karel']);
  });

  it('changes nothing of what is granted, refused or withdrawn', () => {
    for (const state of ['granted', 'refused', 'withdrawn'] as const) {
      expect(now(answers(['trainer', 'karel', null]), ['fatima'], state)).to.deep.equal(['karel']);
    }
  });

  it('leaves the committee as it was asked', () => {
    expect(now(answers(['committee', 'bea', null]), ['fatima'])).to.deep.equal(['bea']);
  });

  it('at two addresses is each address its own', () => {
    const both = answers(['trainer', 'karel', 'granted'], ['trainer', 'gone', null]);
    expect(now(both, ['new', 'fatima'])).to.deep.equal(['karel', 'fatima']);
    const first = answers(['trainer', 'gone', null], ['trainer', 'karel', null]);
    expect(now(first, ['fatima', 'karel'])).to.deep.equal(['fatima', 'karel']);
  });

  it('who was asked for both addresses and has left one still answers; who has left both has one successor, of the first', () => {
    expect(now(answers(['trainer', 'karel', null]), ['fatima', 'karel'])).to.deep.equal(['karel']);
    expect(now(answers(['trainer', 'karel', null]), ['fatima', 'new'])).to.deep.equal(['fatima']);
    expect(now(answers(['trainer', 'karel', null]), ['fatima', 'fatima'])).to.deep.equal(['fatima']);
  });
});
