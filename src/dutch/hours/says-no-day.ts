/** Whether a message about hours says no day at all: then a correction is about what was stored last. */
import { kindsOf } from '../phrases/kinds.js';
import { saidIn, says, type Sentence } from '../sentence.js';

const DAYS = kindsOf('day', 'days', 'each-day', 'whole-week', 'week');

export function saysNoDay(sentence: Sentence): boolean {
  return !says(sentence, DAYS) && saidIn(sentence, 'span').every(({ date }) => date === null);
}
