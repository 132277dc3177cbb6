/** A question of the bot's: its buttons carry its id and the number of the choice; what that means is kept with it. */
import { z } from 'zod';
import { ask } from './fields.js';

export const questions = {
  answer: ask({ question: z.string().max(200), choice: z.number().int().min(0).max(9) }, (data) => ({
    ...{ kind: 'answer', ...data },
  })),
  'leave-as-is': ask({}, () => ({ kind: 'nothing' })),
};
