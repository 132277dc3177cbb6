import { z } from 'zod';
import {
  APPROVER_ROLES,
  LEAVE_KINDS,
  LEAVE_STATES,
  type LeaveEvent,
  type LeaveId,
  type LeaveRequest,
} from '../../domain/leave/leave.js';
import type { Leaves } from '../../ports.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Along, Storage } from '../documents.js';
import { period, personId, placementId, text } from '../stored.js';

const asked = z.strictObject({ kind: z.enum(LEAVE_KINDS), period, reason: z.string() });
const placementIds = z.array(placementId);
const role = z.enum(APPROVER_ROLES);

const leaveEvent: z.ZodType<LeaveEvent> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('requested'),
    asked,
    placementIds,
    approvers: z.array(z.strictObject({ personId, role })),
  }),
  z.strictObject({ kind: z.literal('granted'), as: role }),
  z.strictObject({ kind: z.literal('refused'), as: role, reason: z.string() }),
  z.strictObject({ kind: z.literal('withdrawn') }),
]);

const leave: z.ZodType<LeaveRequest> = z.strictObject({
  id: text<LeaveId>(/./),
  studentId: personId,
  placementIds,
  asked,
  state: z.enum(LEAVE_STATES),
  answers: z.array(
    z.strictObject({
      personId,
      role,
      answer: z.enum(['granted', 'refused']).nullable(),
      at: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  ...decided(leaveEvent),
});

const IN_ORDER = { 'asked.period.from': 1, _id: 1 } as const;

export function createLeaveStore(storage: Storage): {
  readonly leaves: Leaves;
  readonly outboxes: Outboxes;
  readonly proven: ProvenDocuments<LeaveRequest>;
  /** Of a student. */
  readonly along: Along<LeaveRequest[]>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<LeaveRequest, LeaveId>(storage, {
    name: 'leaves',
    form: leave,
    steps: [textsBeside],
    indexes: [[{ studentId: 1 }], [{ 'derived.changedAt': 1 }]],
    derive: () => ({}),
  });
  const whole = documents.view(leave, { derived: 0 });
  const ofStudent = whole.by('studentId', IN_ORDER);
  return {
    outboxes,
    proven,
    along: whole.along({ as: 'leaves', local: '_id', field: 'studentId', sort: IN_ORDER }),
    leaves: {
      ...decisions,
      ofStudents: async (ids) => (await Promise.all([...new Set(ids)].sort().map(ofStudent))).flat(),
    },
  };
}
