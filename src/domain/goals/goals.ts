/**
 * Goals (leerdoelen) of a placement, and its work agreements: what a student wants to learn there, by what it shows that
 * it is reached, and what of the programme can be done there [Leerdoelen, Wat moet je doen]. One document a placement; what
 * stands in it follows from its history alone.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar/day.js';
import type { Act, Decided, HappenedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import { hashOf } from '../evidence/hash.js';
import type { PlacementId } from '../placements/placement.js';

/** concept, bij de praktijkopleider, akkoord, terug, bijstellen, behaald */
export const GOAL_STATES = ['draft', 'sent', 'approved', 'returned', 'adjust', 'reached'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export type GoalId = string & { readonly __goalId: never };

/** Among the codes of werkprocessen: it is of one's own development. */
export const PERSONAL = 'persoonlijk';

/** As the student words it, without causes of illness. */
export interface GoalSaid {
  readonly goal: string;
  /** By what it shows that it is reached; "" as long as it was not said. */
  readonly criterion: string;
  /** Codes of werkprocessen, and `PERSONAL`; none as long as it was not said. */
  readonly about: readonly string[];
  /** Until when; null as long as it was not said. */
  readonly by: Day | null;
}

/** A goal as it was shown: a press on it is of no other. */
export interface ShownGoal {
  readonly goal: GoalId;
  readonly revision: number;
}

export interface Goal {
  readonly id: GoalId;
  readonly said: GoalSaid;
  readonly state: GoalState;
  /** Grows with every change of it. */
  readonly revision: number;
  /** ISO instant at which it came to stand so. */
  readonly since: string;
  /** Why it was sent back; null where it was not. */
  readonly reason: string | null;
  /** What the praktijkopleider agreed to last; null where never. */
  readonly approved: GoalSaid | null;
}

/** Which werkprocessen can be done here, from the start or later; of the others none. */
export interface SaidWork {
  readonly here: readonly string[];
  readonly later: readonly string[];
  /** From whom what is learnt, and when; "" where that was not said. */
  readonly note: string;
}

export interface WorkAgreements extends SaidWork {
  /** bij de praktijkopleider, afgesproken, terug */
  readonly state: 'sent' | 'agreed' | 'returned';
  readonly revision: number;
  readonly since: string;
  readonly reason: string | null;
}

/** How a goal was judged in a talk: behaald, bijstellen. */
export type GoalOutcome = 'reached' | 'adjust';

export type GoalsEvent =
  | { readonly kind: 'written'; readonly goal: GoalId; readonly said: GoalSaid }
  | { readonly kind: 'dropped'; readonly goal: GoalId }
  | { readonly kind: 'sent'; readonly goals: readonly ShownGoal[] }
  | { readonly kind: 'approved'; readonly goals: readonly ShownGoal[] }
  | { readonly kind: 'returned'; readonly goals: readonly ShownGoal[]; readonly reason: string }
  | { readonly kind: 'judged'; readonly goals: readonly { readonly goal: GoalId; readonly outcome: GoalOutcome }[] }
  | { readonly kind: 'work-sent'; readonly work: SaidWork }
  | { readonly kind: 'work-agreed' }
  | { readonly kind: 'work-returned'; readonly reason: string };

/** What stands in the document. */
interface Standing {
  /** In the order in which they were made. */
  readonly goals: readonly Goal[];
  /** Null as long as none were made. */
  readonly work: WorkAgreements | null;
}

export interface Goals extends Decided<GoalsEvent>, Standing {
  readonly id: PlacementId;
}

export function emptyGoals(id: PlacementId): Goals {
  return { id, goals: [], work: null, version: 0, history: [], outbox: [] };
}

/** The id of what one message or one press makes, so that the form of it makes it once. */
export function goalIdOf(placement: PlacementId, source: string): GoalId {
  return `goal:${hashOf({ placement, source }).slice(0, 16)}` as GoalId;
}

export function isGoalId(id: string): id is GoalId {
  return /^goal:[0-9a-f]{16}$/.test(id);
}

/** Cards that show the goals of a placement, and those that show its work agreements. */
export type GoalsSubject = `${'goals' | 'work-agreements'}:${PlacementId}`;

export function goalsSubject(id: PlacementId, what: 'goals' | 'work-agreements' = 'goals'): GoalsSubject {
  return `${what}:${id}`;
}

export function isGoalsSubject(subject: string): subject is GoalsSubject {
  return /^(goals|work-agreements):/.test(subject);
}

export function placementOfGoals(subject: GoalsSubject): PlacementId {
  return subject.slice(subject.indexOf(':') + 1) as PlacementId;
}

/** The document once this happened; history and outbox are added at the commit. */
export function afterEvent(goals: Goals, event: HappenedEvent<GoalsEvent>): Goals {
  return { ...goals, ...standingAfter(goals, event) };
}

/** Whether the history is whole, and what stands is what it comes to. */
export function isGoalsSound({ goals, work, history, version }: Goals): boolean {
  const lived = history.reduce<Standing>(standingAfter, { goals: [], work: null });
  return brokenAt(history) === null && version === history.length && isDeepStrictEqual(lived, { goals, work });
}

/** As it was shown. */
export const shown = ({ id, revision }: Goal): ShownGoal => ({ goal: id, revision });

type Changed = Partial<Pick<Goal, 'said' | 'state' | 'reason' | 'approved'>>;

function standingAfter({ goals, work }: Standing, { what, at }: HappenedEvent<GoalsEvent>): Standing {
  const those = (ids: readonly GoalId[], to: (goal: Goal) => Changed): Standing => ({
    goals: goals.map((goal) => (ids.includes(goal.id) ? changed(goal, to(goal), at) : goal)),
    work,
  });
  switch (what.kind) {
    case 'written': {
      if (!goals.some(({ id }) => id === what.goal))
        return { goals: [...goals, newGoal(what.goal, what.said, at)], work };
      return those([what.goal], () => ({ said: what.said, state: 'draft' }));
    }
    case 'dropped':
      return { goals: goals.filter(({ id }) => id !== what.goal), work };
    case 'sent':
      return those(idsIn(what.goals), () => ({ state: 'sent' }));
    case 'approved':
      return those(idsIn(what.goals), ({ said }) => ({ state: 'approved', approved: said }));
    case 'returned':
      return those(idsIn(what.goals), () => ({ state: 'returned', reason: what.reason }));
    case 'judged':
      return those(idsIn(what.goals), ({ id }) => ({
        state: what.goals.find(({ goal }) => goal === id)?.outcome ?? 'adjust',
      }));
    case 'work-sent':
      return {
        goals,
        work: { ...what.work, state: 'sent', reason: null, revision: (work?.revision ?? 0) + 1, since: at },
      };
    case 'work-agreed':
      return {
        goals,
        work: work && { ...work, state: 'agreed', reason: null, revision: work.revision + 1, since: at },
      };
    case 'work-returned':
      return {
        goals,
        work: work && { ...work, state: 'returned', reason: what.reason, revision: work.revision + 1, since: at },
      };
  }
}

function changed(goal: Goal, to: Changed, at: Act['at']): Goal {
  return { ...goal, reason: null, ...to, revision: goal.revision + 1, since: at };
}

function newGoal(id: GoalId, said: GoalSaid, since: string): Goal {
  return { id, said, state: 'draft', revision: 1, since, reason: null, approved: null };
}

const idsIn = (goals: readonly { readonly goal: GoalId }[]): GoalId[] => goals.map(({ goal }) => goal);
