import { isDeepStrictEqual } from 'node:util';
import type { AnyBulkWriteOperation, Document, OptionalId } from 'mongodb';
import { trusted } from 'mongoose';
import { z } from 'zod';
import {
  asStored,
  newRhythm,
  rhythmIn,
  TO_PLAN,
  type PersonRhythms,
  type Rhythm,
  type RhythmKind,
  type Timing,
} from '../../domain/reminders/rhythm.js';
import { OPTIONAL } from '../../domain/reminders/unasked.js';
import type { Rhythms } from '../../ports/rhythms.js';
import { openDocuments, type Along, type Storage } from '../documents.js';
import { isOnlyDuplicates, writing } from '../driver-errors.js';
import { rhythms2 } from '../migrations/rhythms-2.js';
import { clockTime, day, personId, placementId, schoolId, week, weekday } from '../stored.js';
import { together } from '../together.js';

/** What is only planned has nothing but its `nextAt`. */
const timing: z.ZodType<Timing> = z.strictObject({
  days: z.array(weekday).nullable().default(null),
  at: clockTime.nullable().default(null),
  nextAt: z.date().nullable(),
  lookedAt: z.date().nullable().default(null),
});

const rhythms: z.ZodType<PersonRhythms> = z.strictObject({
  id: personId,
  schoolId,
  student: timing.exactOptional(),
  staff: timing.exactOptional(),
  off: z.array(z.enum(OPTIONAL)),
  quiet: z.strictObject({ from: clockTime, until: clockTime }).nullable(),
  asked: z.strictObject({ days: z.array(day), week: week.nullable() }).nullable(),
  ignored: z.int(),
  notWorked: z.array(day),
  made: z.array(placementId).exactOptional(),
  snoozed: z.strictObject({ source: z.string(), until: z.date() }).exactOptional(),
  version: z.int(),
});

/** SecantusDB's own limit on a quick `$in`. */
const AT_ONCE = 20;

type ToPlan = Parameters<Rhythms['plan']>[0][number];

const KINDS: readonly RhythmKind[] = ['student', 'staff'];

export function createRhythmStore(storage: Storage): {
  readonly rhythms: Rhythms;
  /** Of a person. */
  readonly along: Along<PersonRhythms | null>;
} {
  const documents = openDocuments(storage, {
    name: 'rhythms',
    form: rhythms,
    steps: [rhythms2],
    indexes: KINDS.map((kind) => [{ [`${kind}.nextAt`]: 1 }] as const),
  });
  const { collection } = documents.model;
  const byId = documents.by('_id');
  const of = async (id: string, kind: RhythmKind): Promise<Rhythm | null> => {
    const stored = await documents.one(id);
    return stored && rhythmIn(stored, kind);
  };
  const firstDue = async (kind: RhythmKind, nextAt: object, most: number): Promise<Rhythm[]> => {
    const field = `${kind}.nextAt`;
    const found = await documents.find({ [field]: trusted(nextAt) }, { [field]: 1 }, most);
    return found.map((stored) => rhythmIn(stored, kind));
  };

  /** Each by a compare-and-set of its own; the driver says only how many of them won, so the losers are looked up. */
  async function saveAll(saved: readonly Rhythm[]): Promise<boolean[]> {
    const operations = saved.map(asStored).map(({ id, ...fields }) => ({
      updateOne: {
        filter: { _id: id as never, version: fields.version - 1 },
        update: { $set: { ...fields, ...documents.stamp } },
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
    const stored = await Promise.all(saved.map(({ id, kind }) => of(id, kind)));
    // What is stored is what this save wrote, and not what somebody else did.
    return saved.map((one, i) => isDeepStrictEqual(one, stored[i]));
  }

  const known = documents.view(z.strictObject({ id: personId }), { _id: 1 });

  /**
   * Whoever has none yet gets one. A server takes new documents of one write together, and others one by one (measured:
   * four times slower), so of many it is asked first who has one.
   */
  async function planSome(people: Parameters<Rhythms['plan']>[0]): Promise<void> {
    const ids = people.map(({ id }) => id);
    const found = people.length > 1 ? await known.find({ _id: trusted({ $in: ids }) }) : people;
    const has = new Set(found.map(({ id }) => id));
    const made = new Map(people.filter(({ id }) => !has.has(id)).map((one) => [one.id, one]));
    const rest = people.filter((one) => made.get(one.id) !== one);
    const operations = [
      ...[...made.values()].map((one) => ({ insertOne: { document: newlyPlanned(one) } })),
      ...rest.map(planned),
    ];
    try {
      await writing(collection.bulkWrite(operations, { ordered: false }));
    } catch (error) {
      // Somebody else made one meanwhile: it is there now.
      if (!isOnlyDuplicates(error)) throw error;
      await writing(collection.bulkWrite([...made.values()].map(planned), { ordered: false }));
    }
  }

  function newlyPlanned({ id: person, schoolId: school, kind }: ToPlan): OptionalId<Document> {
    const { id, version, ...fresh } = asStored(newRhythm(person, school, kind));
    return { _id: id as never, ...fresh, version: version + 1, ...documents.stamp };
  }

  function planned({ id, schoolId: school, kind }: ToPlan): AnyBulkWriteOperation {
    const { version, ...fresh } = asStored(newRhythm(id, school, kind));
    const shared = Object.entries(fresh).filter(([field]) => field !== 'id' && field !== kind);
    return {
      updateOne: {
        filter: { _id: id },
        update: {
          $set: { [`${kind}.nextAt`]: TO_PLAN },
          $inc: { version: version + 1 },
          $setOnInsert: { ...Object.fromEntries(shared), ...documents.stamp },
        },
        upsert: true,
      },
    };
  }

  const port: Rhythms = {
    of,
    ofMany: async (ids, kind) =>
      (await Promise.all([...new Set(ids)].map(byId)))
        .flat()
        .flatMap((stored) => (stored[kind] ? [rhythmIn(stored, kind)] : [])),
    due: (kind, by, most) => firstDue(kind, { $lte: by }, most),
    next: async (kind) => (await firstDue(kind, { $gte: TO_PLAN }, 1))[0]?.nextAt ?? null,
    save: together(saveAll),
    plan: async (people) => {
      for (let i = 0; i < people.length; i += AT_ONCE) await planSome(people.slice(i, i + AT_ONCE));
    },
  };
  return { rhythms: port, along: documents.oneAlong({ as: 'rhythms', local: '_id' }) };
}
