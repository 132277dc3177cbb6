/** Judgements in memory, as the store has them. */
import type { Judgement } from '../../src/domain/dossier/judgement.js';

import { createMemoryDecisionStore } from './memory-decision-store.js';
import type { MemoryPorts } from './memory-ports.js';

export function createMemoryJudgements(): MemoryPorts['judgements'] {
  const store = createMemoryDecisionStore<Judgement>();
  return {
    ...store,
    ofPlacements: (ids) => Promise.resolve(store.all().filter(({ id }) => ids.includes(id))),
    toCarryOut: (most) =>
      Promise.resolve(
        store
          .all()
          .filter(({ isCarriedOut }) => !isCarriedOut)
          .slice(0, most),
      ),
  };
}
