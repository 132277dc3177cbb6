/** The student makes a goal, changes it, takes it off, and sends what is ready to the praktijkopleider [Leerdoelen]. */
import { isDeepStrictEqual } from 'node:util';
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { isGoingOn, type Placement } from '../placements/placement.js';
import { askEmployment } from '../reminders/start-of-placement.js';
import type { School } from '../school/school.js';
import {
  afterEvent,
  type Goal,
  type GoalId,
  type Goals,
  type GoalSaid,
  type GoalsEvent,
  type ShownGoal,
} from './goals.js';
import { refreshed, told, unansweredLater } from './goals-notices.js';

/** Who has more than this many has no goals but a list. */
export const MOST_GOALS = 20;

export type WriteGoalRefusal =
  | { readonly why: 'no-goal' }
  /** It is another by now than the form was drawn from. */
  | { readonly why: 'changed-since' }
  /** Behaald: what comes after it is a new one. */
  | { readonly why: 'reached' }
  | { readonly why: 'too-many'; readonly most: number }
  /** What the praktijkopleider once agreed to is kept. */
  | { readonly why: 'agreed-once' };

export type SendGoalsRefusal =
  | { readonly why: 'changed-since' }
  | { readonly why: 'no-criterion' }
  | { readonly why: 'nothing-to-send' }
  /** Nothing is asked there any more. */
  | { readonly why: 'over' };

type GoalsDecision<Refusal> = Decision<Goals, GoalsEvent, Refusal>;

interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

/** What of SMART was not said yet, in the order in which it is asked. Only without a criterion it cannot be sent. */
export function missingIn({ criterion, about, by }: GoalSaid): readonly ('criterion' | 'about' | 'by')[] {
  return [
    ...(criterion === '' ? (['criterion'] as const) : []),
    ...(about.length === 0 ? (['about'] as const) : []),
    ...(by === null ? (['by'] as const) : []),
  ];
}

/** Written, or sent back: it waits for the student to send it. */
export function isToSend({ state }: Goal): boolean {
  return state === 'draft' || state === 'returned';
}

/** Those that can be sent as they are. */
export function readyToSend({ goals }: Pick<Goals, 'goals'>): readonly Goal[] {
  return goals.filter((goal) => isToSend(goal) && goal.said.criterion !== '');
}

/** A new one with this id at revision 0, or a change of it. What was agreed to before is agreed to anew. */
export function decideWriteGoal(
  goals: Goals,
  { goal, revision, said }: ShownGoal & { readonly said: GoalSaid },
  { placement, act }: Context,
): GoalsDecision<WriteGoalRefusal> {
  if (isDoneBefore(goals, act)) return { kind: 'again' };
  const known = goals.goals.find(({ id }) => id === goal);
  if ((known?.revision ?? 0) !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (known?.state === 'reached') return { kind: 'refused', refusal: { why: 'reached' } };
  const trimmed = { ...said, goal: said.goal.trim(), criterion: said.criterion.trim() };
  if (trimmed.goal === '') return { kind: 'refused', refusal: { why: 'no-goal' } };
  if (!known && goals.goals.length >= MOST_GOALS)
    return { kind: 'refused', refusal: { why: 'too-many', most: MOST_GOALS } };
  if (known && isDeepStrictEqual(known.said, trimmed)) return { kind: 'again' };
  return changed(goals, { kind: 'written', goal, said: trimmed }, { placement, act });
}

export function decideDropGoal(
  goals: Goals,
  { goal, revision }: ShownGoal,
  context: Context,
): GoalsDecision<WriteGoalRefusal> {
  if (isDoneBefore(goals, context.act)) return { kind: 'again' };
  const known = goals.goals.find(({ id }) => id === goal);
  if (known?.revision !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (known.approved !== null) return { kind: 'refused', refusal: { why: 'agreed-once' } };
  return changed(goals, { kind: 'dropped', goal }, context);
}

/** Together: these, as they were shown. */
export function decideSendGoals(
  goals: Goals,
  wanted: readonly ShownGoal[],
  { placement, act, school }: Context & { readonly school: School },
): GoalsDecision<SendGoalsRefusal> {
  if (isDoneBefore(goals, act)) return { kind: 'again' };
  const found = wanted.map(({ goal, revision }) =>
    goals.goals.find((one) => one.id === goal && one.revision === revision),
  );
  if (found.length === 0) return { kind: 'refused', refusal: { why: 'nothing-to-send' } };
  if (!isGoingOn(placement)) return { kind: 'refused', refusal: { why: 'over' } };
  if (!found.every((one) => one !== undefined && isToSend(one)))
    return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (found.some((one) => one?.said.criterion === '')) return { kind: 'refused', refusal: { why: 'no-criterion' } };
  const event = { ...act, what: { kind: 'sent', goals: wanted } } as const;
  return {
    kind: 'change',
    change: {
      next: afterEvent(goals, event),
      event,
      notices: [
        ...refreshed(goals, 'goals', placement.trainerId),
        ...told(goals, 'goals', placement.trainerId),
        ...unansweredLater(goals, 'goals', act.at, { placement, school }),
      ],
    },
  };
}

function changed(
  goals: Goals,
  what: Extract<GoalsEvent, { goal: GoalId }>,
  { placement, act }: Context,
): GoalsDecision<never> {
  const event = { ...act, what };
  return {
    kind: 'change',
    change: {
      next: afterEvent(goals, event),
      event,
      notices: [
        ...refreshed(goals, 'goals', placement.studentId),
        ...(goals.goals.length === 0 && !placement.employment ? [askEmployment(placement)] : []),
      ],
    },
  };
}
