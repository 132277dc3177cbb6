import { z } from 'zod';
import type { ShownCard } from '../../messages/shown-card.js';
import type { ShownCards } from '../../ports.js';
import { openDocuments, type Storage } from '../documents.js';
import { shown3 } from '../migrations/named-beside.js';
import { namedIn } from '../named.js';
import { shown2 } from '../migrations/shown-2.js';
import { address, personId } from '../stored.js';
import { together } from '../together.js';
import { writing } from '../driver-errors.js';

const shownCard = z.strictObject({
  id: z.string(),
  personId,
  subject: z.string(),
  /** Whom and what the subject names, and who got it. */
  named: z.array(z.string()),
  channel: z.string(),
  activityId: z.string(),
  address,
});

export function createShownCardStore(storage: Storage): ShownCards {
  const cards = openDocuments(storage, {
    name: 'shown',
    form: shownCard,
    steps: [shown2, shown3],
    indexes: [[{ subject: 1 }], [{ named: 1 }]],
  });

  // Nearly every answer is a card. One that is lost in a crash only means that an old card is not brought up to date,
  // so nobody waits for the disk; and in order, as the last one of a subject is the one that stands.
  const putAll = together(async (shown: readonly ShownCard[]) => {
    const operations = shown.map((card) => ({
      replaceOne: {
        filter: { _id: `${card.subject} ${card.personId}` as never },
        replacement: { ...card, named: namedIn([card.subject, card.personId]), ...cards.stamp },
        upsert: true,
      },
    }));
    const { collection } = cards.model;
    const how = { writeConcern: { w: 1 } };
    const [only, ...more] = operations.map(({ replaceOne }) => replaceOne);
    // One alone as itself: in a bulk it costs this process a fifth more.
    if (only && more.length === 0)
      await writing(collection.replaceOne(only.filter, only.replacement, { upsert: true, ...how }));
    else await writing(collection.bulkWrite(operations, how));
    return shown.map(() => undefined);
  });

  return {
    put: putAll,
    forget: async ({ subject, personId, activityId }) => {
      await writing(cards.model.deleteOne({ _id: `${subject} ${personId}`, activityId }).exec());
    },
    ofSubject: async (subject) =>
      (await cards.find({ subject }, { _id: 1 })).map(({ personId, channel, activityId, address }) => ({
        personId,
        subject,
        channel,
        activityId,
        address,
      })),
  };
}
