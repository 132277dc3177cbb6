import { trusted } from 'mongoose';
import { z } from 'zod';
import { RESULTS } from '../../domain/dossier/file-facts.js';
import type { FinalJudgement, Judgement, JudgementEvent } from '../../domain/dossier/judgement.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Judgements } from '../../ports/judgements.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { day, personId, placementId } from '../stored.js';

const result = z.enum(RESULTS);
const judged = {
  form: z.int(),
  kind: z.enum(['developmental', 'qualifying']),
  heads: z.array(z.strictObject({ head: z.string(), result })),
  attitude: result.nullable(),
  result,
  discussedOn: day,
  remark: z.string(),
};
const finalJudgement: z.ZodType<FinalJudgement> = z.strictObject(judged);

const judgementEvent: z.ZodType<JudgementEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judged'), judgement: finalJudgement }),
  z.strictObject({ kind: z.literal('completed'), closes: day.nullable() }),
  z.strictObject({ kind: z.literal('marked'), on: day, closes: day }),
  z.strictObject({ kind: z.literal('opened') }),
  z.strictObject({ kind: z.literal('carried-out') }),
]);

const signed = { by: personId, at: z.string() };
const judgement: z.ZodType<Judgement> = z.strictObject({
  id: placementId,
  judgement: z.strictObject({ ...judged, ...signed }).nullable(),
  completed: z.strictObject(signed).nullable(),
  marked: z.strictObject({ ...signed, on: day }).nullable(),
  closed: day.nullable(),
  isCarriedOut: z.boolean(),
  ...decided(judgementEvent),
});

export function createJudgementStore(storage: Storage): {
  judgements: Judgements;
  outboxes: Outboxes;
  proven: ProvenDocuments<Judgement>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<Judgement, PlacementId>(storage, {
    name: 'judgements',
    form: judgement,
    steps: [textsBeside],
    indexes: [[{ 'derived.toCarryOut': 1 }]],
    derive: ({ isCarriedOut }) => ({ toCarryOut: !isCarriedOut }),
  });
  const whole = documents.view(judgement, { derived: 0 });
  return {
    outboxes,
    proven,
    judgements: {
      ...decisions,
      ofPlacements: (ids) => whole.find({ _id: trusted({ $in: [...ids] }) }, { _id: 1 }),
      toCarryOut: (most) => whole.find({ 'derived.toCarryOut': true }, { _id: 1 }, most),
    },
  };
}
