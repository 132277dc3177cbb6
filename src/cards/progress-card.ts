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
  bar: { width: number; style: string }[];
  facts: { title: string; value: string }[];
  lines: readonly string[];
  buttons: readonly Button[];
}>(template);

export function progressCard(progress: Progress, subtitle: string, lines: readonly string[]): Reply {
  const title = progressTitle(progress);
  const share = (minutes: number): number => Math.round((100 * minutes) / Math.max(progress.toMake, 1));
  const counted = Math.min(100, share(progress.counted));
  const waiting = Math.min(100 - counted, share(progress.waiting));
  const facts = [
    { title: 'Telt mee', value: hoursInWords(progress.counted) },
    { title: 'Wacht op aftekenen', value: hoursInWords(progress.waiting) },
    { title: 'Telt nog niet mee', value: hoursInWords(progress.notCounting) },
    { title: 'Nog te maken', value: hoursInWords(Math.max(0, progress.toMake - progress.counted - progress.waiting)) },
  ];
  return {
    kind: 'card',
    card: fill({
      title,
      subtitle,
      bar: [
        { width: counted, style: 'good' },
        { width: waiting, style: 'warning' },
        { width: 100 - counted - waiting, style: 'emphasis' },
      ],
      facts: facts.filter(({ title: name, value }) => name !== 'Telt nog niet mee' || value !== '0 uur'),
      lines,
      buttons: [button('Deze week', 'ask', { about: 'this-week' })],
    }),
    summary: title,
  };
}
