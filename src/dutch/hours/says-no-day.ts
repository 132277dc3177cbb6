/** Whether a message about hours says no day at all: then a correction is about what was stored last. */
import type { Said } from '../phrases/phrase.js';
import type { Sentence } from '../sentence.js';

const DAYS: ReadonlySet<Said['kind']> = new Set(['day', 'days', 'each-day', 'whole-week', 'week']);

export function saysNoDay({ phrases }: Sentence): boolean {
  return !phrases.some(({ said }) => DAYS.has(said.kind) || (said.kind === 'span' && said.date));
}
