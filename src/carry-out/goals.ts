/** Goals, work agreements and what else is asked at the start of a placement: written, sent, answered, looked at. */
import { answerGoals } from '../features/goals/answer-goals.js';
import { answerWork } from '../features/goals/answer-work.js';
import { seeGoals } from '../features/goals/see-goals.js';
import { sendGoals } from '../features/goals/send-goals.js';
import { dropGoal, editGoal, newGoal, saveGoal } from '../features/goals/write-goal.js';
import { editWork, saveWork } from '../features/goals/write-work.js';
import { answerEmployment, askEmployment } from '../features/placements/answer-employment.js';
import type { CarryOut } from './carried.js';

export const GOALS = {
  goal: newGoal,
  goals: seeGoals,
  'work-agreements': seeGoals,
  'edit-goal': editGoal,
  'save-goal': saveGoal,
  'drop-goal': dropGoal,
  'send-goals': sendGoals,
  'approve-goals': answerGoals,
  'return-goals': answerGoals,
  'edit-work': editWork,
  'save-work': saveWork,
  employment: askEmployment,
  employed: answerEmployment,
  'agree-work': answerWork,
  'return-work': answerWork,
} satisfies Partial<CarryOut>;
