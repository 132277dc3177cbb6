/** The numbers of a school stand apart from the lists behind them, so that a card reads nothing but itself. */
import { trusted } from 'mongoose';
import { z } from 'zod';
import { WHO_IS_LOST } from '../../domain/roster/attention.js';
import type { AskedPage } from '../../domain/roster/list-page.js';
import { SCHOOL_LISTS, type CountedRow, type SchoolCount } from '../../domain/roster/school-count.js';
import { schoolWeekIdOf, type Named, type SchoolWeek } from '../../domain/roster/school-week.js';
import { WHY_LOST } from '../../domain/people/unreachable.js';
import type { SchoolCounts } from '../../ports/school-counts.js';
import { openDocuments, type Storage } from '../documents.js';
import { isDuplicate, writing } from '../driver-errors.js';
import { personId, schoolId, week } from '../stored.js';
import { attention, forecast } from './digest-store.js';

const YEARS = [1, 2, 3] as const;
const year = z.literal(YEARS);
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

/** Part of a list, or of those of one leerjaar in it. `all`: how many it has in all of its parts. */
interface StoredPart {
  readonly id: string;
  readonly rows: readonly CountedRow[];
  readonly all: number;
}
const part: z.ZodType<StoredPart> = z.strictObject({ id: z.string(), rows: z.array(row), all: z.int() });
const ROWS = 100;

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

type Whose = Pick<AskedPage, 'of' | 'year'>;
const listIdOf = (id: string, { of, year }: Whose): string => `${id}:${of}:${year ?? 'all'}`;
/** In order of what is in them: no list has a million rows. */
const partIdOf = (list: string, n: number): string => `${list}:${String(n).padStart(4, '0')}`;
/** Behind the last that a list can have. */
const END = ':~';

export function createSchoolCountStore(storage: Storage): SchoolCounts {
  const counts = openDocuments(storage, { name: 'schoolCounts', form: count });
  const parts = openDocuments(storage, { name: 'schoolListParts', form: part });
  const between = (list: string, from: number, until: number): Promise<StoredPart[]> =>
    parts.find({ _id: trusted({ $gte: partIdOf(list, from), $lte: partIdOf(list, until) }) }, { _id: 1 });

  async function keepList(list: string, rows: readonly CountedRow[]): Promise<void> {
    const count = Math.max(1, Math.ceil(rows.length / ROWS));
    for (let n = 0; n < count; n++)
      await parts.put({ id: partIdOf(list, n), rows: rows.slice(n * ROWS, (n + 1) * ROWS), all: rows.length });
    const rest = { _id: { $gt: partIdOf(list, count - 1), $lt: `${list}${END}` } };
    await writing(parts.model.collection.deleteMany(rest as never));
  }

  const weeks = openDocuments(storage, { name: 'schoolWeeks', form: weekForm });
  return {
    of: counts.one,
    listed: async (id, { from, most, ...whose }) => {
      const list = listIdOf(id, whose);
      const found = await between(list, Math.floor(from / ROWS), Math.floor((from + most - 1) / ROWS));
      const isThere = found[0] !== undefined && from < found[0].all;
      const some = isThere ? found : await between(list, 0, Math.floor((most - 1) / ROWS));
      const first = isThere ? from : 0;
      const rows = some.flatMap((one) => one.rows).slice(first % ROWS, (first % ROWS) + most);
      return { rows, from: first, all: some[0]?.all ?? 0 };
    },
    keep: async ({ count: kept, lists: rows }) => {
      // The numbers last: they say that what stands behind them is there.
      for (const of of SCHOOL_LISTS) {
        await keepList(listIdOf(kept.id, { of }), rows[of]);
        for (const year of YEARS)
          await keepList(
            listIdOf(kept.id, { of, year }),
            rows[of].filter((one) => one.year === year),
          );
      }
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
