import { z } from 'zod';
import {
  ENDING_REASONS,
  ENDING_STATES,
  type Ending,
  type EndingEvent,
  type EndingId,
} from '../../domain/endings/ending.js';
import type { Endings } from '../../ports/endings.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { day, placementId, text } from '../stored.js';

const asked = z.strictObject({
  reason: z.enum(ENDING_REASONS),
  lastDay: day,
  remark: z.string(),
  signedMinutes: z.int(),
});

const endingEvent: z.ZodType<EndingEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['opened', 'withdrawn', 'carried-out']) }),
  z.strictObject({ kind: z.literal('filled'), asked }),
  z.strictObject({ kind: z.literal('returned'), reason: z.string() }),
  z.strictObject({ kind: z.literal('agreed'), as: z.enum(['trainer', 'teacher']) }),
  z.strictObject({ kind: z.literal('refused'), as: z.enum(['teacher', 'decider']), reason: z.string() }),
  z.strictObject({ kind: z.literal('decided'), carriesOver: z.boolean() }),
]);

const ending: z.ZodType<Ending> = z.strictObject({
  id: text<EndingId>(/./),
  placementId,
  state: z.enum(ENDING_STATES),
  asked: asked.nullable(),
  carriesOver: z.boolean().nullable(),
  isCarriedOut: z.boolean(),
  ...decided(endingEvent),
});

export function createEndingStore(storage: Storage): {
  endings: Endings;
  outboxes: Outboxes;
  proven: ProvenDocuments<Ending>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<Ending, EndingId>(storage, {
    name: 'endings',
    form: ending,
    steps: [textsBeside],
    indexes: [[{ 'derived.toCarryOut': 1 }], [{ placementId: 1 }]],
    derive: ({ state, isCarriedOut }) => ({ toCarryOut: state === 'decided' && !isCarriedOut }),
  });
  const whole = documents.view(ending, { derived: 0 });
  return {
    outboxes,
    proven,
    endings: {
      ...decisions,
      toCarryOut: (most) => whole.find({ 'derived.toCarryOut': true }, { _id: 1 }, most),
    },
  };
}
