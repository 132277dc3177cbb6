/**
 * The weeks of a placement without their history. Reading every sheet for its totals would cost more with every week of
 * the year, so the totals of weeks are gathered in one document a placement. A commit marks its sheet as not gathered
 * in the same write; what is marked is read from the sheets themselves, so the totals are right whoever stopped where.
 */
import { z } from 'zod';
import type { PlacementId } from '../../domain/placements/placement.js';
import { WEEK_STATES, type SheetId, type WeekSheet, type WeekSummary } from '../../domain/weeks/week-sheet.js';
import { summaryOf } from '../../domain/weeks/week-summary.js';
import { DatabaseUnavailable, type WeekSheets } from '../../ports.js';
import { openDocuments, type Along, type Documents, type Storage } from '../documents.js';
import { isDuplicate, writing } from '../driver-errors.js';
import { placementId, text, week } from '../stored.js';

/** With more than these marked, they are gathered; not where a whole class is read, which would be a flood of writes. */
const MOST_MARKED = 4;
const MOST_GATHERED_AT_ONCE = 3;

export const sheetNames = {
  id: text<SheetId>(/./),
  placementId,
  week,
  state: z.enum(WEEK_STATES),
  version: z.int(),
};
const totals = {
  minutesPerDay: z.array(z.int()).length(7),
  makeUpMinutes: z.int(),
  submittedAt: z.string().nullable(),
};
const ofSheet: z.ZodType<WeekSummary> = z
  .strictObject({ ...sheetNames, derived: z.strictObject({ ...totals, ungathered: z.string() }) })
  .transform(({ derived: { minutesPerDay, makeUpMinutes, submittedAt }, ...names }) => ({
    ...{ ...names, minutesPerDay, makeUpMinutes, submittedAt },
  }));

interface Gathered {
  readonly id: string;
  /** Grows with every gathering, so that of two at once one is left for later. */
  readonly version: number;
  readonly weeks: readonly WeekSummary[];
}
const gathered: z.ZodType<Gathered> = z.strictObject({
  id: z.string(),
  version: z.int(),
  weeks: z.array(z.strictObject({ ...sheetNames, ...totals })),
});

/** What a sheet bears for it, worked out anew at every commit. */
export function derivedOf(sheet: WeekSheet): Readonly<Record<string, unknown>> {
  const { minutesPerDay, makeUpMinutes, submittedAt } = summaryOf(sheet);
  return { minutesPerDay, makeUpMinutes, submittedAt, ungathered: sheet.placementId };
}

export const indexOfUngathered = { 'derived.ungathered': 1 } as const;

export interface WeekSummaries {
  readonly of: WeekSheets['summaries'];
  /** By placement, of those at `along.placementIds`; null where they have to be asked for. */
  readonly along: Along<(id: PlacementId) => readonly WeekSummary[] | null>;
}

export function createWeekSummaries(storage: Storage, sheets: Documents<WeekSheet>): WeekSummaries {
  const fields = { placementId: 1, week: 1, state: 1, version: 1 } as const;
  const ofDerived = { 'derived.minutesPerDay': 1, 'derived.makeUpMinutes': 1, 'derived.submittedAt': 1 } as const;
  const ofMarked = sheets.view(ofSheet, { ...fields, ...ofDerived, 'derived.ungathered': 1 });
  const marked = ofMarked.by('derived.ungathered');
  const store = openDocuments(storage, {
    name: 'gatheredWeeks',
    form: gathered,
  });
  const gatheredOf = store.by('_id');
  // In this order, as below.
  const markedAlong = sheets.along({ as: 'marked', local: 'along.placementIds', field: 'derived.ungathered' });
  const gatheredAlong = store.along({ as: 'gathered', local: 'along.placementIds', field: '_id' });

  async function summariesOf(id: string, mayGather: boolean): Promise<readonly WeekSummary[]> {
    // In this order: what is gathered in between is then read twice, and not missed.
    const fresh = await marked(id);
    const [known = { id, version: 0, weeks: [] }] = await gatheredOf(id);
    if (fresh.length === 0) return known.weeks;
    const weeks = newestOf([...known.weeks, ...fresh]);
    if (mayGather && fresh.length > MOST_MARKED) await gather({ ...known, weeks }, fresh);
    return weeks;
  }

  async function gather({ id, version, weeks }: Gathered, fresh: readonly WeekSummary[]): Promise<void> {
    try {
      if (!(await isKept(id, version, weeks))) return;
      await writing(
        sheets.model.collection.bulkWrite(
          fresh.map((summary) => ({
            updateOne: {
              // One that has changed since stays marked.
              filter: { _id: summary.id as never, version: summary.version },
              update: { $set: { 'derived.ungathered': null } },
            },
          })),
          { ordered: false },
        ),
      );
    } catch (error) {
      // Nothing of what anybody said was on its way: for who asked, this was a reading.
      throw error instanceof DatabaseUnavailable ? new DatabaseUnavailable(false, { cause: error }) : error;
    }
  }

  /** False where somebody else has gathered meanwhile; the sheets are still marked then. */
  async function isKept(id: string, version: number, weeks: readonly WeekSummary[]): Promise<boolean> {
    const { collection } = store.model;
    const next = { version: version + 1, weeks, ...store.stamp };
    if (version > 0) {
      return (await writing(collection.updateOne({ _id: id as never, version }, { $set: next }))).matchedCount === 1;
    }
    try {
      return (await writing(collection.insertOne({ _id: id as never, ...next }))).acknowledged;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  return {
    of: async (placementIds) => {
      const ids = [...new Set(placementIds)].sort();
      const mayGather = ids.length <= MOST_GATHERED_AT_ONCE;
      return (await Promise.all(ids.map((id) => summariesOf(id, mayGather)))).flat();
    },
    along: {
      stages: [...markedAlong.stages, ...gatheredAlong.stages],
      taken: (brought) => {
        const whole = brought['marked'] ?? [];
        const [marked, gathered] = [ofMarked.among(whole), gatheredAlong.taken(brought)];
        const isAll = gathered.length === brought['gathered']?.length;
        return (id) => {
          const fresh = marked.filter(({ placementId }) => placementId === id);
          const known = gathered.find((one) => one.id === id);
          return !isAll || fresh.length > MOST_MARKED ? null : newestOf([...(known?.weeks ?? []), ...fresh]);
        };
      },
    },
  };
}

/** Of each week the one with the highest version, in order of week. */
export function newestOf(summaries: readonly WeekSummary[]): WeekSummary[] {
  const newest = new Map<string, WeekSummary>();
  for (const summary of summaries) {
    if (summary.version >= (newest.get(summary.id)?.version ?? 0)) newest.set(summary.id, summary);
  }
  return [...newest.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
}
