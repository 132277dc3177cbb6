/** How far a student is. */
import type { Progress } from '../domain/placements/progress.js';
import { capital, hoursInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/totals.js';
import type { Shown } from './reply.js';
import type { Show } from './show.js';
import { button, type Button } from './button.js';
import type { Fact } from './parts.js';

/** `expected`: minutes that should be made by now; `toMakeUp`: what sickness cost and is still to be made up, with the way to a plan for it. */
export function progressShow(
  progress: Progress & { readonly expected?: number },
  subtitle: string,
  lines: readonly string[],
  toMakeUp: { readonly facts: readonly Fact[]; readonly buttons: readonly Button[] } = { facts: [], buttons: [] },
): Shown<'progress'> {
  const title = texts.totalsInWords(progress);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'progress', title, subtitle, ...amountsOf(progress), lines },
      facts: [...factsOf(progress), ...toMakeUp.facts],
      buttons: [
        button(labels.thisWeek, { verb: 'ask', about: 'this-week' }, { look: 'positive' }),
        ...toMakeUp.buttons,
      ],
      summary: title,
    },
  };
}

/** The number that matters, and what it is made of: in words and as a bar. */
export function amountsOf(
  progress: Progress & { readonly expected?: number },
): Pick<Show<'progress'>, 'number' | 'apart' | 'bar' | 'norm'> {
  return {
    number: texts.totalInHours(progress),
    apart: texts.apart(progress),
    norm: progress.expected ? { minutes: progress.expected, words: texts.byPlanInWords } : null,
    bar: [
      ...texts.TOTALS.map((part) => ({ part, minutes: progress[part], words: texts.totalInWords[part] })),
      { part: 'short', minutes: progress.short, words: texts.toMakeInWords },
    ],
  };
}

export function factsOf(progress: Progress & { readonly expected?: number }): Fact[] {
  const { notCounting, short, expected = 0 } = progress;
  return [
    ...texts.TOTALS.map((which) => ({
      title: capital(texts.totalInWords[which]),
      value: `${hoursInWords(progress[which])} (${texts.totalExplained[which]})`,
    })),
    ...(expected > 0 && short > 0 ? [{ title: texts.byPlan, value: texts.againstPlan(progress, expected) }] : []),
    ...(notCounting > 0 ? [{ title: texts.notCountingYet, value: hoursInWords(notCounting) }] : []),
    { title: texts.stillToMake, value: hoursInWords(short) },
  ];
}
