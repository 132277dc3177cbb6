import { trusted } from 'mongoose';
import { z } from 'zod';
import { newRhythm, TO_PLAN, type Rhythm } from '../../domain/reminders/rhythm.js';
import { OPTIONAL } from '../../domain/reminders/unasked.js';
import type { Rhythms } from '../../ports.js';
import { openDocuments, type Storage } from '../documents.js';
import { isOnlyDuplicates, writing } from '../driver-errors.js';
import { clockTime, day, personId, placementId, schoolId, week, weekday } from '../stored.js';
import { together } from '../together.js';

const rhythm: z.ZodType<Rhythm> = z.strictObject({
  id: personId,
  schoolId,
  kind: z.enum(['student', 'staff']),
  off: z.array(z.enum(OPTIONAL)),
  days: z.array(weekday).nullable(),
  at: clockTime.nullable(),
  quiet: z.strictObject({ from: clockTime, until: clockTime }).nullable(),
  asked: z.strictObject({ days: z.array(day), week: week.nullable() }).nullable(),
  ignored: z.int(),
  notWorked: z.array(day),
  made: z.array(placementId).exactOptional(),
  snoozed: z.strictObject({ source: z.string(), until: z.date() }).exactOptional(),
  nextAt: z.date().nullable(),
  lookedAt: z.date().nullable(),
  version: z.int(),
});

/** SecantusDB's own limit on a quick `$in`. */
const AT_ONCE = 20;

export function createRhythmStore(storage: Storage): Rhythms {
  const rhythms = openDocuments(storage, {
    name: 'rhythms',
    form: rhythm,
    indexes: [[{ kind: 1, nextAt: 1 }]],
  });
  const { collection } = rhythms.model;
  const byId = rhythms.by('_id');
  const of = async (id: string): Promise<Rhythm | null> => rhythms.one(id);

  /** Each by a compare-and-set of its own; the driver says only how many of them won, so the losers are looked up. */
  async function saveAll(saved: readonly Rhythm[]): Promise<boolean[]> {
    const operations = saved.map(({ id, ...fields }) => ({
      updateOne: {
        filter: { _id: id as never, version: fields.version - 1 },
        update: { $set: { ...fields, ...rhythms.stamp } },
        upsert: fields.version === 1,
      },
    }));
    let won: number;
    try {
      const written = await writing(collection.bulkWrite(operations, { ordered: false }));
      won = written.matchedCount + written.upsertedCount;
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error;
      won = -1;
    }
    if (won === saved.length) return saved.map(() => true);
    const stored = await Promise.all(saved.map(({ id }) => of(id)));
    return saved.map((one, i) => isSame(one, stored[i] ?? null));
  }

  return {
    of,
    ofMany: async (ids) => (await Promise.all([...new Set(ids)].map(byId))).flat(),
    due: (kind, by, most) => rhythms.find({ kind, nextAt: trusted({ $lte: by }) }, { nextAt: 1 }, most),
    next: async (kind) => {
      const [first] = await rhythms.find({ kind, nextAt: trusted({ $gte: TO_PLAN }) }, { nextAt: 1 }, 1);
      return first?.nextAt ?? null;
    },
    save: together(saveAll),
    plan: async (people) => {
      for (let i = 0; i < people.length; i += AT_ONCE) {
        await writing(
          collection.bulkWrite(
            people.slice(i, i + AT_ONCE).map(({ id, schoolId: school, kind }) => {
              const { nextAt, version, ...other } = newRhythm(id, school, kind);
              const fresh = Object.fromEntries(Object.entries(other).filter(([field]) => field !== 'id'));
              return {
                updateOne: {
                  filter: { _id: id as never },
                  update: {
                    $set: { nextAt },
                    $inc: { version: version + 1 },
                    $setOnInsert: { ...fresh, ...rhythms.stamp },
                  },
                  upsert: true,
                },
              };
            }),
            { ordered: false },
          ),
        );
      }
    },
  };
}

/** Whether what is stored is what this save wrote, and not what somebody else did. */
function isSame(one: Rhythm, stored: Rhythm | null): boolean {
  return (
    stored !== null && stored.version === one.version && JSON.stringify(rhythm.parse(one)) === JSON.stringify(stored)
  );
}
