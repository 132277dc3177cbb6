/** What a key or a subject names stands beside it as a list of its parts, to be found by. */
import type { Step } from './step.js';

export const notices2: Step = (notice) => ({
  ...notice,
  named: partsOf([notice.id, notice['to'], (notice['about'] as { readonly student?: unknown }).student]),
});

export const shown3: Step = (card) => ({ ...card, named: partsOf([card['subject'], card['personId']]) });

export const mailLinks3: Step = (link) => ({
  ...link,
  named: partsOf([link['personId'], link['placementId'], ...Object.values(link['purpose'] as Record<string, unknown>)]),
});

function partsOf(values: readonly unknown[]): string[] {
  const parts = values.flatMap((value) => (typeof value === 'string' ? value.split(/[: /]/) : []));
  return [...new Set(parts)].filter((part) => part !== '');
}
