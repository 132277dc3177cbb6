import { trusted } from 'mongoose';
import { z } from 'zod';
import type { PersonId } from '../../domain/people/people.js';
import { SICKNESS_STATES, type SicknessEvent, type SickRecord } from '../../domain/sickness/sickness.js';
import type { Sicknesses } from '../../ports.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Along, Storage } from '../documents.js';
import { day, personId } from '../stored.js';

const period = z.int();
const reported = { period, from: day, expectedUntil: day.nullable() };
const sicknessEvent: z.ZodType<SicknessEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reported'), ...reported }),
  z.strictObject({ kind: z.literal('changed'), ...reported }),
  z.strictObject({ kind: z.literal('still-sick'), period }),
  z.strictObject({ kind: z.literal('recovered'), period, back: day }),
  z.strictObject({ kind: z.literal('taken-back'), period }),
  z.strictObject({ kind: z.literal('seen'), period }),
  z.strictObject({ kind: z.literal('long-decided'), period, isExtended: z.boolean() }),
]);

const sickRecord: z.ZodType<SickRecord> = z.strictObject({
  id: personId,
  periods: z.array(
    z.strictObject({
      state: z.enum(SICKNESS_STATES),
      from: day,
      expectedUntil: day.nullable(),
      back: day.nullable(),
      reportedAt: z.string(),
      said: z.int(),
      told: z.array(personId),
    }),
  ),
  ...decided(sicknessEvent),
});

export function createSicknessStore(storage: Storage): {
  readonly sicknesses: Sicknesses;
  readonly outboxes: Outboxes;
  readonly proven: ProvenDocuments<SickRecord>;
  /** Of a student. */
  readonly along: Along<SickRecord | null>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<SickRecord, PersonId>(storage, {
    name: 'sicknesses',
    form: sickRecord,
    indexes: [[{ 'derived.open': 1, _id: 1 }], [{ 'derived.changedAt': 1 }]],
    derive: ({ periods }) => ({ open: periods.at(-1)?.state === 'open' }),
  });
  const whole = documents.view(sickRecord, { derived: 0 });
  return {
    outboxes,
    proven,
    along: whole.oneAlong({ as: 'sickness', local: '_id' }),
    sicknesses: {
      ...decisions,
      open: (after, most) => whole.find({ 'derived.open': true, _id: trusted({ $gt: after }) }, { _id: 1 }, most),
    },
  };
}
