/** How far a student is, as a bar and as numbers. */
import template from '../../cards/progress.json' with { type: 'json' };
import type { Reply } from '../messages.js';
import type { Progress } from '../domain/progress.js';
import { hoursInWords } from '../texts/amounts.js';
import { progressTitle } from '../texts/general.js';
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
  const title = progressTitle(progress);
  return {
    kind: 'card',
    card: fill({
      title,
      subtitle,
      bar: barOf(progress),
      facts: [...factsOf(progress), ...toMakeUp.facts],
      lines,
      buttons: [button('Deze week', 'ask', { about: 'this-week' }), ...toMakeUp.buttons],
    }),
    summary: title,
  };
}

/** What counts, what waits, and the rest. */
export function barOf({ counted, waiting, toMake }: Progress): BarPart[] {
  const share = (minutes: number): number => Math.round((100 * minutes) / Math.max(toMake, 1));
  const good = Math.min(100, share(counted));
  const warning = Math.min(100 - good, share(waiting));
  return [
    { width: good, style: 'good' },
    { width: warning, style: 'warning' },
    { width: 100 - good - warning, style: 'emphasis' },
  ];
}

export function factsOf({ counted, waiting, notCounting, toMake }: Progress): Fact[] {
  return [
    { title: 'Telt mee', value: hoursInWords(counted) },
    { title: 'Wacht op aftekenen', value: hoursInWords(waiting) },
    ...(notCounting > 0 ? [{ title: 'Telt nog niet mee', value: hoursInWords(notCounting) }] : []),
    { title: 'Nog te maken', value: hoursInWords(Math.max(0, toMake - counted - waiting)) },
  ];
}
