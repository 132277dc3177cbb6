/** How far a student is, as a bar and as numbers. */
import template from '../../cards/progress.json' with { type: 'json' };
import type { Reply } from '../messages.js';
import type { Progress } from '../domain/placements/progress.js';
import { capital, hoursInWords } from '../texts/amounts.js';
import { totalExplained, totalInWords, TOTALS, totalsInWords } from '../texts/totals.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';

const fill = cardOf<{
  title: string;
  subtitle: string;
  bar: readonly BarPart[];
  facts: readonly Fact[];
  lines: readonly string[];
  buttons: readonly Button[];
}>(template);

/** A part of the bar: its share in per cent, and the colour it takes. */
export interface BarPart {
  readonly width: number;
  readonly style: string;
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** `toMakeUp`: what sickness cost and is still to be made up, with the way to a plan for it. */
export function progressCard(
  progress: Progress,
  subtitle: string,
  lines: readonly string[],
  toMakeUp: { readonly facts: readonly Fact[]; readonly buttons: readonly Button[] } = { facts: [], buttons: [] },
): Reply {
  const title = totalsInWords(progress);
  return {
    kind: 'card',
    card: fill({
      title,
      subtitle,
      bar: barOf(progress),
      facts: [...factsOf(progress), ...toMakeUp.facts],
      lines,
      buttons: [button('Deze week', { verb: 'ask', about: 'this-week' }), ...toMakeUp.buttons],
    }),
    summary: title,
  };
}

/** What is signed, what is handed in, what is only written, and the rest. */
export function barOf(progress: Progress): BarPart[] {
  let free = 100;
  const part = (minutes: number, style: string): BarPart => {
    const width = Math.min(free, Math.round((100 * minutes) / Math.max(progress.toMake, 1)));
    free -= width;
    return { width, style };
  };
  const parts = [part(progress.counted, 'good'), part(progress.submitted, 'warning'), part(progress.written, 'accent')];
  return [...parts, { width: free, style: 'emphasis' }];
}

export function factsOf(progress: Progress): Fact[] {
  const { notCounting, short } = progress;
  return [
    ...TOTALS.map((which) => ({
      title: capital(totalInWords[which]),
      value: `${hoursInWords(progress[which])} (${totalExplained[which]})`,
    })),
    ...(notCounting > 0 ? [{ title: 'Telt nog niet mee', value: hoursInWords(notCounting) }] : []),
    { title: 'Nog te maken', value: hoursInWords(short) },
  ];
}
