/** What was done on the way of the clock, in words: the scheduled work by what it is for. */
import type { Ran } from '../local-jobs.js';

const WORDS: Readonly<Record<string, string>> = {
  'hand-over': 'nieuwe begeleiders inlichten',
  'remind-students': 'studenten herinneren',
  'weekly-digest': 'weekoverzichten maken',
  'ask-still-sick': 'vragen of iemand nog ziek is',
  'nightly-root': 'de uren van de dag verzegelen',
  'forget-links': 'opruimen',
  'forget-notices': 'opruimen',
  'plan-missing': 'opruimen',
  'plan-cut-short': 'opruimen',
  'sweep-outboxes': 'opruimen',
  'count-schools': 'de scholen tellen',
};

/** One sentence; of work that failed it says so. */
export function ranInWords(ran: readonly Pick<Ran, 'name' | 'failed'>[]): string {
  if (ran.length === 0) return 'Onderweg was er niets te doen.';
  const names = [...new Set(ran.map(({ name }) => WORDS[name] ?? name))];
  const failed = ran.filter((one) => one.failed).length;
  return `Onderweg gedaan: ${names.join(', ')}.${failed > 0 ? ` ${failed} keer mislukt.` : ''}`;
}
