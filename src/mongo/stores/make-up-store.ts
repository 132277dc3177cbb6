import { z } from 'zod';
import type { MakeUpEvent, MakeUpPlan, MakeUpProposal } from '../../domain/sickness/make-up-plan.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { MakeUpPlans } from '../../ports.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { placementId } from '../stored.js';

const proposal: z.ZodType<MakeUpProposal> = z.strictObject({ text: z.string(), by: z.enum(['student', 'trainer']) });

const makeUpEvent: z.ZodType<MakeUpEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposed'), proposal }),
  z.strictObject({ kind: z.literal('agreed'), proposal }),
]);

const makeUpPlan: z.ZodType<MakeUpPlan> = z.strictObject({
  id: placementId,
  proposal: proposal.nullable(),
  agreed: z.boolean(),
  ...decided(makeUpEvent),
});

export function createMakeUpStore(storage: Storage): {
  makeUpPlans: MakeUpPlans;
  outboxes: Outboxes;
  proven: ProvenDocuments<MakeUpPlan>;
} {
  const { decisions, outboxes, proven } = createDecisionStore<MakeUpPlan, PlacementId>(storage, {
    name: 'makeUpPlans',
    form: makeUpPlan,
    steps: [textsBeside],
    derive: () => ({}),
  });
  return { makeUpPlans: decisions, outboxes, proven };
}
