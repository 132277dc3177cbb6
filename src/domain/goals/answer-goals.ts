/** The praktijkopleider agrees to goals, or sends them back with a reason; in talks they are judged [Leerdoelen]. */
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { isGoingOn, type Placement } from '../placements/placement.js';
import { afterEvent, type GoalId, type GoalOutcome, type Goals, type GoalsEvent, type ShownGoal } from './goals.js';
import { refreshed, told } from './goals-notices.js';

export type AnswerGoalsRefusal =
  /** One of them is another by now, or was taken back by the student. */
  | { readonly why: 'changed-since' }
  /** Nothing of what was shown waits any more: by another way, or another press, it was answered. */
  | { readonly why: 'answered-already' }
  | { readonly why: 'no-reason' }
  /** Nothing is asked there any more. */
  | { readonly why: 'over' };

export type JudgeGoalsRefusal =
  /** Only what was agreed to is judged. */
  { readonly why: 'not-agreed'; readonly goal: GoalId } | { readonly why: 'nothing-judged' };

type GoalsDecision<Refusal> = Decision<Goals, GoalsEvent, Refusal>;

interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

/** All that was shown, together. */
export function decideApproveGoals(
  goals: Goals,
  seen: readonly ShownGoal[],
  context: Context,
): GoalsDecision<AnswerGoalsRefusal> {
  if (isDoneBefore(goals, context.act)) return { kind: 'again' };
  const refusal = whyNotAnswered(goals, seen, context);
  return refusal ? { kind: 'refused', refusal } : answered(goals, { kind: 'approved', goals: seen }, context);
}

/** `about`: the one that is meant; without it all that was shown. The others go on waiting. */
export function decideReturnGoals(
  goals: Goals,
  {
    goals: seen,
    about,
    reason,
  }: { readonly goals: readonly ShownGoal[]; readonly about: GoalId | null; readonly reason: string },
  context: Context,
): GoalsDecision<AnswerGoalsRefusal> {
  if (isDoneBefore(goals, context.act)) return { kind: 'again' };
  const meant = about === null ? seen : seen.filter(({ goal }) => goal === about);
  const refusal = whyNotAnswered(goals, meant, context);
  if (refusal) return { kind: 'refused', refusal };
  if (reason.trim() === '') return { kind: 'refused', refusal: { why: 'no-reason' } };
  return answered(goals, { kind: 'returned', goals: meant, reason: reason.trim() }, context);
}

/** What was said of goals in a talk: reached, or to be adjusted. The talk's report asks it of who was there. */
export function decideJudgeGoals(
  goals: Goals,
  judged: readonly { readonly goal: GoalId; readonly outcome: GoalOutcome }[],
  { placement, act }: Context,
): GoalsDecision<JudgeGoalsRefusal> {
  if (isDoneBefore(goals, act)) return { kind: 'again' };
  const isJudged = (id: GoalId): boolean =>
    goals.goals.some(
      ({ id: one, state }) => one === id && (state === 'approved' || state === 'adjust' || state === 'reached'),
    );
  const other = judged.find(({ goal }) => !isJudged(goal));
  if (other) return { kind: 'refused', refusal: { why: 'not-agreed', goal: other.goal } };
  if (judged.length === 0) return { kind: 'refused', refusal: { why: 'nothing-judged' } };
  const event = { ...act, what: { kind: 'judged', goals: judged } } as const;
  return {
    kind: 'change',
    change: { next: afterEvent(goals, event), event, notices: refreshed(goals, 'goals', placement.studentId) },
  };
}

function whyNotAnswered(
  { goals }: Goals,
  seen: readonly ShownGoal[],
  { placement }: Pick<Context, 'placement'>,
): AnswerGoalsRefusal | null {
  const waits = ({ goal }: ShownGoal): boolean => goals.some(({ id, state }) => id === goal && state === 'sent');
  if (!seen.some(waits)) return { why: 'answered-already' };
  if (!isGoingOn(placement)) return { why: 'over' };
  const isAsShown = ({ goal, revision }: ShownGoal): boolean =>
    goals.some((one) => one.id === goal && one.state === 'sent' && one.revision === revision);
  return seen.every(isAsShown) ? null : { why: 'changed-since' };
}

function answered(
  goals: Goals,
  what: Extract<GoalsEvent, { kind: 'approved' | 'returned' }>,
  { placement: { studentId }, act }: Context,
): GoalsDecision<never> {
  const event = { ...act, what };
  return {
    kind: 'change',
    change: {
      next: afterEvent(goals, event),
      event,
      notices: [...refreshed(goals, 'goals', studentId), ...told(goals, 'goals', studentId)],
    },
  };
}
