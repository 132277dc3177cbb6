/** "voortgang": what counts, what waits and what is still to be made. */
import { progressCard } from '../../cards/progress-card.js';
import { progressOf } from '../../domain/progress.js';
import type { Answer } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noPlacement, pokMissing } from '../../texts/general.js';
import { listed } from '../../texts/amounts.js';

export async function showProgress(asked: Asked, ports: Ports): Promise<Answer> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  if (placements.length === 0) return { kind: 'text', text: noPlacement };
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const withoutPok = placements.filter(({ pok }) => pok === null).map(({ company }) => company.name);
  return progressCard(
    progressOf(placements, summaries),
    listed(placements.map(({ company }) => company.name)),
    withoutPok.length > 0 ? [pokMissing(listed(withoutPok))] : [],
  );
}
