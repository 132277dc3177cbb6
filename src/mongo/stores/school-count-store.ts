/** The numbers of a school stand apart from the lists behind them, so that a card reads nothing but itself. */
import { z } from 'zod';
import { WHO_IS_LOST } from '../../domain/roster/attention.js';
import { SCHOOL_LISTS, type CountedRow, type SchoolCount, type SchoolList } from '../../domain/roster/school-count.js';
import { schoolWeekIdOf, type Named, type SchoolWeek } from '../../domain/roster/school-week.js';
import { WHY_LOST } from '../../domain/people/unreachable.js';
import type { SchoolCounts } from '../../ports/school-counts.js';
import { openDocuments, type Storage } from '../documents.js';
import { isDuplicate, writing } from '../driver-errors.js';
import { personId, schoolId, week } from '../stored.js';
import { attention, forecast } from './digest-store.js';

const year = z.literal([1, 2, 3]);
const counted = {
  at: z.string(),
  placements: z.int(),
  students: z.int(),
  years: z.array(
    z.strictObject({
      ...{ year, students: z.int() },
      standing: z.strictObject({ behind: z.int(), short: z.int(), 'on-course': z.int(), 'too-early': z.int() }),
    }),
  ),
  pokMissing: z.int(),
  unsigned: z.strictObject({ weeks: z.int(), companies: z.int() }),
  unreachable: z.array(z.strictObject({ who: z.enum(WHO_IS_LOST), why: z.enum(WHY_LOST), count: z.int() })),
};
const count: z.ZodType<SchoolCount> = z.strictObject({ id: schoolId, ...counted });

const row: z.ZodType<CountedRow> = z.strictObject({
  ...{ key: z.string(), personId: personId.nullable(), studentId: personId, year, company: z.string() },
  ...{ attention: attention.nullable(), forecast: forecast.nullable(), students: z.int() },
});

interface StoredList {
  readonly id: string;
  readonly rows: readonly CountedRow[];
}
const list: z.ZodType<StoredList> = z.strictObject({ id: z.string(), rows: z.array(row) });

const named: z.ZodType<Named> = z.strictObject({
  ...{ key: z.string(), personId: personId.nullable(), company: z.string() },
});
const weekForm: z.ZodType<SchoolWeek> = z.strictObject({
  ...{ id: z.string(), schoolId, week, before: week.nullable(), count },
  listed: z.strictObject({
    ...{ behind: z.array(named), short: z.array(named), 'pok-missing': z.array(named) },
    ...{ unsigned: z.array(named), unreachable: z.array(named) },
  }),
});

const listIdOf = (id: string, of: SchoolList): string => `${id}:${of}`;

export function createSchoolCountStore(storage: Storage): SchoolCounts {
  const counts = openDocuments(storage, { name: 'schoolCounts', form: count });
  const lists = openDocuments(storage, { name: 'schoolLists', form: list });
  const weeks = openDocuments(storage, { name: 'schoolWeeks', form: weekForm });
  return {
    of: counts.one,
    listed: async (id, of) => (await lists.one(listIdOf(id, of)))?.rows ?? [],
    keep: async ({ count: kept, lists: rows }) => {
      // The numbers last: they say that what stands behind them is there.
      for (const of of SCHOOL_LISTS) await lists.put({ id: listIdOf(kept.id, of), rows: rows[of] });
      await counts.put(kept);
    },
    week: (id, of) => weeks.one(schoolWeekIdOf(id, of)),
    addWeek: async ({ id, ...fields }) => {
      try {
        await writing(weeks.model.collection.insertOne({ _id: id as never, ...fields, ...weeks.stamp }));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}
