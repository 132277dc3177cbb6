import { trusted } from 'mongoose';
import { z } from 'zod';
import type { GoalId } from '../../domain/goals/goals.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import {
  SIDES,
  TALK_KINDS,
  type CannotCome,
  type FilledForm,
  type SaidInTalk,
  type Talk,
  type TalkId,
  type Talks,
  type TalksEvent,
  type TalkTime,
} from '../../domain/talks/talks.js';
import type { TalksOfPlacements } from '../../ports/talks.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { clockTime, day, personId, placementId, text } from '../stored.js';

const talk = text<TalkId>(/./);
const time: z.ZodType<TalkTime> = z.strictObject({ day, time: clockTime, place: z.string() });
const other: z.ZodType<CannotCome['other']> = z.strictObject({ day, time: clockTime }).nullable();
const answers = z.record(z.string(), z.string());
const side = z.enum(SIDES);
const saidInTalk = {
  ...{ points: z.string(), agreements: z.string(), newGoals: z.string(), advice: z.string() },
  judged: z.array(z.strictObject({ goal: text<GoalId>(/./), outcome: z.enum(['reached', 'adjust']) })),
};
const said: z.ZodType<SaidInTalk> = z.strictObject(saidInTalk);

const talksEvent: z.ZodType<TalksEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('planned'), talk, at: time }),
  z.strictObject({
    ...{ kind: z.literal('cancelled'), talk, reason: z.string() },
    because: z.literal('ends-early').exactOptional(),
  }),
  z.strictObject({ kind: z.literal('cannot'), talk, reason: z.string(), other }),
  z.strictObject({ kind: z.literal('held'), talk, on: day }),
  z.strictObject({ kind: z.literal('not-held'), talk }),
  z.strictObject({ kind: z.literal('waived'), talk }),
  z.strictObject({ kind: z.literal('form'), talk, side, form: z.int(), answers, isSent: z.boolean() }),
  z.strictObject({ kind: z.literal('reported'), talk, on: day, said }),
]);

const filled: z.ZodType<FilledForm> = z.strictObject({
  ...{ form: z.int(), answers, isSent: z.boolean(), revision: z.int(), at: z.string() },
});

const known: z.ZodType<Talk> = z.strictObject({
  id: talk,
  kind: z.enum(TALK_KINDS),
  state: z.enum(['open', 'planned', 'held', 'waived']),
  planned: time.nullable(),
  sequence: z.int(),
  revision: z.int(),
  cannot: z.strictObject({ by: personId, reason: z.string(), other }).nullable(),
  heldOn: day.nullable(),
  forms: z.strictObject({ student: filled.nullable(), trainer: filled.nullable() }),
  report: z.strictObject({ ...saidInTalk, by: personId, at: z.string(), revision: z.int() }).nullable(),
});

const talks: z.ZodType<Talks> = z.strictObject({
  ...{ id: placementId, talks: z.array(known) },
  ...decided(talksEvent),
});

export function createTalksStore(storage: Storage): {
  talks: TalksOfPlacements;
  outboxes: Outboxes;
  proven: ProvenDocuments<Talks>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<Talks, PlacementId>(storage, {
    name: 'talks',
    form: talks,
    steps: [textsBeside],
    derive: () => ({}),
  });
  const whole = documents.view(talks, { derived: 0 });
  return {
    outboxes,
    proven,
    talks: {
      ...decisions,
      ofPlacements: (ids) => whole.find({ _id: trusted({ $in: [...ids] }) }, { _id: 1 }),
    },
  };
}
