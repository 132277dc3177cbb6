/** What was done on the way of the clock, in words: the scheduled work that somebody notices, and that there was more. */
import type { Ran } from '../local-jobs.js';

const WORDS: Readonly<Record<string, string>> = {
  'hand-over': 'nieuwe begeleiders inlichten',
  'remind-students': 'studenten herinneren',
  'weekly-digest': 'weekoverzichten maken',
  'ask-still-sick': 'vragen of iemand nog ziek is',
  'nightly-root': 'de dag verzegelen',
  'evidence-round': 'het bewijs nakijken',
};
const REST = 'opruimen';

/** One sentence; of work that failed it says so. */
export function ranInWords(ran: readonly Pick<Ran, 'name' | 'failed'>[]): string {
  if (ran.length === 0) return 'Onderweg was er niets te doen.';
  const names = new Set(ran.map(({ name }) => WORDS[name]).filter((words) => words !== undefined));
  if (ran.some(({ name }) => WORDS[name] === undefined)) names.add(REST);
  const failed = ran.filter((one) => one.failed).length;
  return `Onderweg gedaan: ${[...names].join(', ')}.${failed > 0 ? ` ${failed} keer mislukt.` : ''}`;
}
