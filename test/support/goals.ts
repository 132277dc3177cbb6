/** Goals of Sanne, decided on one after another. */
import type { Day } from '../../src/domain/calendar/day.js';
import {
  emptyGoals,
  goalIdOf,
  shown,
  type GoalId,
  type Goals,
  type GoalSaid,
  type ShownGoal,
} from '../../src/domain/goals/goals.js';
import { decideApproveGoals } from '../../src/domain/goals/answer-goals.js';
import { decideSendGoals, decideWriteGoal } from '../../src/domain/goals/write-goals.js';
import { actOf, after } from './deciding.js';
import { karel, placementOfSanne, sanne, school } from './people.js';

export const placement = placementOfSanne();
export const empty = emptyGoals(placement.id);
export const idOf = (name: string): GoalId => goalIdOf(placement.id, name);
export const saying = (more: Partial<GoalSaid> = {}): GoalSaid => ({
  ...{ goal: 'zelfstandig een monitormix maken', criterion: 'de band is tevreden' },
  ...{ about: ['B1-K1-W5'], by: '2027-01-29' as Day },
  ...more,
});
export const byStudent = (at?: string) => ({
  ...{ placement, school: school() },
  act: actOf(sanne(), at === undefined ? {} : { at }),
});
export const byTrainer = (at?: string) => ({ placement, act: actOf(karel(), at === undefined ? {} : { at }) });

export const asShown = (goals: Goals): ShownGoal[] => goals.goals.map(shown);
export const write = (goals: Goals, name: string, said = saying()): Goals =>
  after(decideWriteGoal(goals, { goal: idOf(name), revision: revisionOf(goals, name), said }, byStudent()));
export const send = (goals: Goals, at?: string): Goals => after(decideSendGoals(goals, asShown(goals), byStudent(at)));
export const approve = (goals: Goals): Goals => after(decideApproveGoals(goals, asShown(goals), byTrainer()));

function revisionOf({ goals }: Goals, name: string): number {
  return goals.find(({ id }) => id === idOf(name))?.revision ?? 0;
}
