/** A question of the bot's: its buttons carry its id and the number of the choice; what that means is kept with it. */
import { z } from 'zod';
import { asksOf } from './fields.js';
import type { Day } from '../domain/calendar/day.js';

export type QuestionAsks =
  /** A button under a question of the bot's. */
  | { readonly kind: 'answer'; readonly question: string; readonly choice: number }
  /** "Nee, klopt zo": nothing is to be done; where it is about one day, that one. */
  | { readonly kind: 'nothing'; readonly day?: Day };

const ask = asksOf<QuestionAsks>();

export const questions = {
  answer: ask({ question: z.string().max(200), choice: z.number().int().min(0).max(9) }, (data) => ({
    ...{ kind: 'answer', ...data },
  })),
  'leave-as-is': ask({}, () => ({ kind: 'nothing' })),
};
