/** How far a student is. */
import type { Progress } from '../domain/placements/progress.js';
import { capital, hoursInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import { notCountingYet, stillToMake, totalExplained, totalInWords, TOTALS, totalsInWords } from '../texts/totals.js';
import type { Shown } from './reply.js';
import { button, type Button, type Fact } from './show.js';

/** `toMakeUp`: what sickness cost and is still to be made up, with the way to a plan for it. */
export function progressShow(
  progress: Progress,
  subtitle: string,
  lines: readonly string[],
  toMakeUp: { readonly facts: readonly Fact[]; readonly buttons: readonly Button[] } = { facts: [], buttons: [] },
): Shown<'progress'> {
  const title = totalsInWords(progress);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'progress', title, subtitle, progress, lines },
      facts: [...factsOf(progress), ...toMakeUp.facts],
      buttons: [button(labels.thisWeek, { verb: 'ask', about: 'this-week' }), ...toMakeUp.buttons],
      summary: title,
    },
  };
}

export function factsOf(progress: Progress): Fact[] {
  const { notCounting, short } = progress;
  return [
    ...TOTALS.map((which) => ({
      title: capital(totalInWords[which]),
      value: `${hoursInWords(progress[which])} (${totalExplained[which]})`,
    })),
    ...(notCounting > 0 ? [{ title: notCountingYet, value: hoursInWords(notCounting) }] : []),
    { title: stillToMake, value: hoursInWords(short) },
  ];
}
