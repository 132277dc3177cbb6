/** Whether a message says how long was worked at all. */
import type { Sentence } from '../sentence.js';
import { bareAmounts } from './bare-numbers.js';

export function hasWork(sentence: Sentence): boolean {
  if (sentence.phrases.some(({ said }) => said.kind === 'amount' || said.kind === 'span')) return true;
  for (const how of bareAmounts(sentence).values()) if (how !== 'date') return true;
  return false;
}
