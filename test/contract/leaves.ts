import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import type { Notice } from '../../src/domain/evidence/decision.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import {
  leaveIdOf,
  newLeave,
  type AskedLeave,
  type LeaveEvent,
  type LeaveRequest,
} from '../../src/domain/leave/leave.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { Leaves } from '../../src/ports.js';
import type { Notices } from '../../src/ports/notices.js';
import { anneke, els, karel, placementOfSanne, sanne, school } from '../support/people.js';

const asked: AskedLeave = {
  kind: 'special',
  period: { from: '2026-12-03' as Day, until: '2026-12-04' as Day },
  reason: 'auditie $voor. de film',
};

function leaveOf(studentId: PersonId, source: string, from: string): LeaveRequest {
  const period = { from: from as Day, until: from as Day };
  const placements = [placementOfSanne({ studentId })];
  const committee = school({ leaveCommittee: [anneke().id] });
  return newLeave(leaveIdOf(studentId, source), { ...asked, period }, { studentId, placements, school: committee });
}

const empty = leaveOf(sanne().id, 'm1', '2026-12-03');
const approvers = empty.answers.map(({ personId, role }) => ({ personId, role }));

/** Every kind there is: one that the store does not know would not come back. */
const events: { readonly [Kind in LeaveEvent['kind']]: Extract<LeaveEvent, { kind: Kind }> } = {
  requested: { kind: 'requested', asked, placementIds: empty.placementIds, approvers },
  granted: { kind: 'granted', as: 'committee' },
  refused: { kind: 'refused', as: 'teacher', reason: 'toets' },
  withdrawn: { kind: 'withdrawn' },
};

const notice: Notice = { key: 'leave-told:1', to: karel().id, about: { kind: 'leave', leave: empty.id, event: 1 } };

/** The request one event on. */
function after(
  next: LeaveRequest,
  what: LeaveEvent,
  notices: readonly Notice[] = [],
  source = `m${next.version}`,
): LeaveRequest {
  const act = { at: '2026-11-25T13:00:00.000Z', by: sanne().id, role: 'student', way: 'card' } as const;
  return applied({ next, event: { ...act, source, what }, notices });
}

const first = after(empty, events.requested, [notice]);

export function describeLeaves(ports: () => { readonly leaves: Leaves; readonly notices: Notices }): void {
  describe('leave requests', () => {
    const leaves = (): Leaves => ports().leaves;

    it('that nobody stored are not there', async () => {
      expect(await leaves().load(empty.id)).to.equal(null);
      expect(await leaves().ofStudents([sanne().id])).to.deep.equal([]);
    });

    it('keep every kind of event and answer to the letter, so that the chain of hashes holds', async () => {
      let request = empty;
      for (const what of Object.values(events)) {
        const answers = request.answers.map((answer) =>
          answer.personId === els().id
            ? { ...answer, answer: 'refused' as const, at: '2026-11-25T14:00:00.000Z', reason: 'toets' }
            : answer,
        );
        const next = after({ ...request, state: 'refused', answers }, what, [notice]);
        expect(await leaves().commit(next, request.version)).to.equal(true);
        request = next;
      }
      const stored = await leaves().load(empty.id);
      expect(stored).to.deep.equal(request);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      expect(await leaves().commit(first, 0)).to.equal(true);
      expect(await leaves().commit(after(empty, events.withdrawn), 0)).to.equal(false);
      const rivals = Array.from({ length: 10 }, (_, i) => after(first, events.granted, [], `rival-${i}`));
      const won = await Promise.all(rivals.map((rival) => leaves().commit(rival, 1)));
      expect(won.filter(Boolean)).to.have.length(1);
      expect(await leaves().load(empty.id)).to.deep.equal(rivals[won.indexOf(true)]);
    });

    it('are found by student: in order of student, of first day and of id, with none of another', async () => {
      const stored = [
        leaveOf('p2' as PersonId, 'm1', '2026-12-01'),
        leaveOf('p1' as PersonId, 'm2', '2026-12-10'),
        leaveOf('p1' as PersonId, 'm3', '2026-12-03'),
        leaveOf('p1' as PersonId, 'm4', '2026-12-03'),
        leaveOf('p3' as PersonId, 'm1', '2026-12-02'),
      ].map((request) => after(request, events.requested));
      for (const request of stored) expect(await leaves().commit(request, 0)).to.equal(true);
      const found = await leaves().ofStudents(['p2', 'p1', 'none', 'p1'] as PersonId[]);
      const sameDay = [stored[2]!, stored[3]!].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(found).to.deep.equal([...sameDay, stored[1], stored[0]]);
    });

    it('hand their outbox to the notices once', async () => {
      await leaves().commit(first, 0);
      expect(await ports().notices.collect()).to.equal(1);
      expect(await ports().notices.collect()).to.equal(0);
      expect((await leaves().load(empty.id))?.outbox).to.deep.equal([]);
    });
  });
}
