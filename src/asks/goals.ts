/** Goals and work agreements: written and sent by the student, agreed to or sent back by the praktijkopleider. */
import { z } from 'zod';
import { isGoalId, type GoalId, type GoalSaid, type SaidWork, type ShownGoal } from '../domain/goals/goals.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { asksOf, day, placement, text } from './fields.js';
import type { TextRequest } from './typed.js';

/** Whose: of a student whom staff named, or at one address; without either one's own. */
interface OfWhom {
  readonly student?: PersonId;
  readonly placement?: PlacementId;
}

/** Goals of a placement, as they were shown. */
interface OfGoals {
  readonly placement: PlacementId;
  readonly goals: readonly ShownGoal[];
}

export type GoalsAsks =
  /** The form of a new one. */
  | (Extract<TextRequest, { kind: 'goal' }> & { readonly placementId?: PlacementId })
  | ({ readonly kind: 'goals' } & OfWhom)
  | ({ readonly kind: 'work-agreements' } & OfWhom)
  | { readonly kind: 'edit-goal'; readonly placement: PlacementId; readonly goal: GoalId }
  | ({ readonly kind: 'save-goal'; readonly placement: PlacementId; readonly said: GoalSaid } & ShownGoal)
  | ({ readonly kind: 'drop-goal'; readonly placement: PlacementId } & ShownGoal)
  | ({ readonly kind: 'send-goals' } & OfGoals)
  | ({ readonly kind: 'approve-goals' } & OfGoals)
  /** `about`: the one that is meant; null: all of them. */
  | ({ readonly kind: 'return-goals'; readonly about: GoalId | null; readonly reason: string } & OfGoals)
  /** The form of the work agreements. */
  | { readonly kind: 'edit-work'; readonly placement: PlacementId }
  | {
      readonly kind: 'save-work';
      readonly placement: PlacementId;
      readonly revision: number;
      readonly work: SaidWork;
    }
  | { readonly kind: 'agree-work'; readonly placement: PlacementId; readonly revision: number }
  | {
      readonly kind: 'return-work';
      readonly placement: PlacementId;
      readonly revision: number;
      readonly reason: string;
    };

const ask = asksOf<GoalsAsks>();

const goal = z.custom<GoalId>((id) => typeof id === 'string' && isGoalId(id));
const revision = z.number().int().min(0);
const goals = z.array(z.object({ goal, revision })).min(1).max(40).readonly();
/** Codes that were ticked; which of them are of the programme is seen later. */
const codes = z
  .string()
  .max(1000)
  .default('')
  .transform((ticks) => [...new Set(ticks.split(',').filter(Boolean))]);

export const goalsAsks = {
  'new-goal': ask({ placement }, ({ placement: placementId }) => ({ kind: 'goal', placementId })),
  'show-goals': ask({ placement }, (data) => ({ kind: 'goals', ...data })),
  'edit-goal': ask({ placement, goal }, (data) => ({ kind: 'edit-goal', ...data })),
  'save-goal': ask(
    { placement, goal, revision },
    ({ placement: at, goal: id, revision: drawn, text: words, ...said }) => ({
      ...{ kind: 'save-goal', placement: at, goal: id, revision: drawn, said: { goal: words, ...said } },
    }),
    { text: text(300), criterion: text(300), about: codes, by: day },
  ),
  'drop-goal': ask({ placement, goal, revision }, (data) => ({ kind: 'drop-goal', ...data })),
  'send-goals': ask({ placement, goals }, (data) => ({ kind: 'send-goals', ...data })),
  'approve-goals': ask({ placement, goals }, (data) => ({ kind: 'approve-goals', ...data })),
  'return-goals': ask({ placement, goals }, (data) => ({ kind: 'return-goals', ...data }), {
    about: z
      .string()
      .default('')
      .transform((id) => (isGoalId(id) ? id : null)),
    reason: text(500),
  }),
  'show-work': ask({ placement }, (data) => ({ kind: 'work-agreements', ...data })),
  'edit-work': ask({ placement }, (data) => ({ kind: 'edit-work', ...data })),
  'save-work': ask(
    { placement, revision },
    ({ placement: at, revision: drawn, ...work }) => ({ kind: 'save-work', placement: at, revision: drawn, work }),
    { here: codes, later: codes, note: text(300) },
  ),
  'agree-work': ask({ placement, revision }, (data) => ({ kind: 'agree-work', ...data })),
  'return-work': ask({ placement, revision }, (data) => ({ kind: 'return-work', ...data }), { reason: text(500) }),
};
