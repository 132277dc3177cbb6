/** One document a line: when it is free next. */
import { z } from 'zod';
import type { Pace } from '../../ports/pace.js';
import { openDocuments, type Storage } from '../documents.js';
import { isDuplicate, writing } from '../driver-errors.js';

const pace = z.strictObject({ id: z.string(), next: z.number() });

export function createPaceStore(storage: Storage): Pace {
  const paces = openDocuments(storage, { name: 'paces', form: pace });
  const { collection } = paces.model;

  return {
    take: async (line, ms, now, latest) => {
      for (;;) {
        const [stored] = await paces.find({ _id: line });
        const first = Math.max(now, stored?.next ?? 0);
        if (first > latest) return first;
        const next = first + ms;
        if (await moved(line, stored?.next ?? null, next)) return first;
      }
    },
    hold: async (line, until) => {
      await writing(
        collection.updateOne(
          { _id: line as never },
          { $max: { next: until }, $setOnInsert: paces.stamp },
          { upsert: true },
        ),
      );
    },
  };

  /** False where somebody else took from it in between. */
  async function moved(line: string, from: number | null, next: number): Promise<boolean> {
    const id = line as never;
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
