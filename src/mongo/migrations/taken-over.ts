/** Documents that were replaced whole get a history: it begins with what stood then, and says that it was taken over. */
import { seal } from '../../domain/evidence/evidence.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Fields } from './step.js';

export function takenOver(document: Fields, at: string): Fields {
  const { id, ...facts } = document;
  const event = seal([], {
    at,
    by: 'bpv-bot' as PersonId,
    role: 'office',
    way: 'bot',
    source: 'taken-over',
    what: { kind: 'taken-over', facts },
  });
  return {
    id,
    ...facts,
    version: 1,
    history: [event],
    outbox: [],
    derived: { changedAt: new Date(at), toCollect: false },
  };
}
