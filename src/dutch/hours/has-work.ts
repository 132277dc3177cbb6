/** Whether a message says how long was worked at all. */
import { kindsOf } from '../phrases/kinds.js';
import { says, type Sentence } from '../sentence.js';
import { bareAmounts } from './bare-numbers.js';

const WORK = kindsOf('amount', 'span');

export function hasWork(sentence: Sentence): boolean {
  if (says(sentence, WORK)) return true;
  for (const how of bareAmounts(sentence).values()) if (how !== 'date') return true;
  return false;
}
