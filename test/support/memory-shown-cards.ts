/** Cards that stand in chats, in memory. */
import type { ShownCard } from '../../src/messages/shown-card.js';
import type { ShownCards } from '../../src/ports.js';

export function createMemoryShownCards(): ShownCards {
  const cards = new Map<string, ShownCard>();
  const keyOf = ({ personId, subject }: ShownCard): string => `${subject} ${personId}`;
  return {
    put: (card) => Promise.resolve(void cards.set(keyOf(card), structuredClone(card))),
    ofSubject: (subject) =>
      Promise.resolve(
        structuredClone(
          [...cards.values()].filter((card) => card.subject === subject).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
        ),
      ),
    forget: (card) => {
      if (cards.get(keyOf(card))?.activityId === card.activityId) cards.delete(keyOf(card));
      return Promise.resolve();
    },
  };
}
