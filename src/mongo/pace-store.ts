/** One document a tenant: when its next free slot is. */
import { z } from 'zod';
import { SLOT_MS, type Pace } from '../ports.js';
import { openDocuments, type Storage } from './documents.js';
import { isDuplicate, writing } from './driver-errors.js';

const pace = z.strictObject({ id: z.string(), next: z.number() });

export function createPaceStore(storage: Storage): Pace {
  const paces = openDocuments(storage, { name: 'paces', form: pace });
  const { collection } = paces.model;

  return {
    take: async (tenantId, slots, now, latest) => {
      for (;;) {
        const [stored] = await paces.find({ _id: tenantId });
        const first = Math.max(now, stored?.next ?? 0);
        if (first > latest) return first;
        const next = first + slots * SLOT_MS;
        if (await moved(tenantId, stored?.next ?? null, next)) return first;
      }
    },
    hold: async (tenantId, until) => {
      await writing(
        collection.updateOne(
          { _id: tenantId as never },
          { $max: { next: until }, $setOnInsert: paces.stamp },
          { upsert: true },
        ),
      );
    },
  };

  /** False where somebody else took slots in between. */
  async function moved(tenantId: string, from: number | null, next: number): Promise<boolean> {
    const id = tenantId as never;
    if (from !== null) {
      return (await writing(collection.updateOne({ _id: id, next: from }, { $set: { next } }))).matchedCount === 1;
    }
    try {
      await writing(collection.insertOne({ _id: id, next, ...paces.stamp }));
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}
