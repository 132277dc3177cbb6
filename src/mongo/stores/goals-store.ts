import { trusted } from 'mongoose';
import { z } from 'zod';
import {
  GOAL_STATES,
  type Goal,
  type GoalId,
  type Goals,
  type GoalSaid,
  type GoalsEvent,
  type ShownGoal,
  type WorkAgreements,
} from '../../domain/goals/goals.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { GoalsOfPlacements } from '../../ports/goals.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { day, placementId, text } from '../stored.js';

const goalId = text<GoalId>(/./);
const said: z.ZodType<GoalSaid> = z.strictObject({
  goal: z.string(),
  criterion: z.string(),
  about: z.array(z.string()),
  by: day.nullable(),
});
const shown: z.ZodType<ShownGoal> = z.strictObject({ goal: goalId, revision: z.int() });
const saidWork = { here: z.array(z.string()), later: z.array(z.string()), note: z.string() };

const goalsEvent: z.ZodType<GoalsEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), goal: goalId, said }),
  z.strictObject({ kind: z.literal('dropped'), goal: goalId }),
  z.strictObject({ kind: z.literal('sent'), goals: z.array(shown) }),
  z.strictObject({ kind: z.literal('approved'), goals: z.array(shown) }),
  z.strictObject({ kind: z.literal('returned'), goals: z.array(shown), reason: z.string() }),
  z.strictObject({
    kind: z.literal('judged'),
    goals: z.array(z.strictObject({ goal: goalId, outcome: z.enum(['reached', 'adjust']) })),
  }),
  z.strictObject({ kind: z.literal('work-sent'), work: z.strictObject(saidWork) }),
  z.strictObject({ kind: z.literal('work-agreed') }),
  z.strictObject({ kind: z.literal('work-returned'), reason: z.string() }),
]);

const goal: z.ZodType<Goal> = z.strictObject({
  id: goalId,
  said,
  state: z.enum(GOAL_STATES),
  revision: z.int(),
  since: z.string(),
  reason: z.string().nullable(),
  approved: said.nullable(),
});

const work: z.ZodType<WorkAgreements> = z.strictObject({
  ...saidWork,
  state: z.enum(['sent', 'agreed', 'returned']),
  revision: z.int(),
  since: z.string(),
  reason: z.string().nullable(),
});

const goals: z.ZodType<Goals> = z.strictObject({
  id: placementId,
  goals: z.array(goal),
  work: work.nullable(),
  ...decided(goalsEvent),
});

export function createGoalsStore(storage: Storage): {
  goals: GoalsOfPlacements;
  outboxes: Outboxes;
  proven: ProvenDocuments<Goals>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<Goals, PlacementId>(storage, {
    name: 'goals',
    form: goals,
    steps: [textsBeside],
    derive: () => ({}),
  });
  const whole = documents.view(goals, { derived: 0 });
  return {
    outboxes,
    proven,
    goals: {
      ...decisions,
      ofPlacements: (ids) => whole.find({ _id: trusted({ $in: [...ids] }) }, { _id: 1 }),
    },
  };
}
