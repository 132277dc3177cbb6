import { trusted } from 'mongoose';
import { z } from 'zod';
import { groupedBy } from '../../domain/calendar/grouped-by.js';
import {
  EMPLOYMENT_ANSWERS,
  GUIDES,
  peopleToPlan,
  type Placement,
  type PlacementId,
} from '../../domain/placements/placement.js';
import { handOverDay } from '../../domain/placements/replace.js';
import type { PlacementRecord } from '../../domain/placements/recorded.js';
import { CONTACT_KINDS } from '../../domain/school/school.js';
import type { Placements } from '../../ports.js';
import type { Rhythms } from '../../ports/rhythms.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import type { Outboxes } from './decision-store.js';
import type { Along, Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { placements2 } from '../migrations/placements-2.js';
import { createRecordedStore, recordedEvent } from './recorded-store.js';
import { together } from '../together.js';
import { clockTime, day, period, personId, perWeekday, placementId, schoolId } from '../stored.js';

const placement: { readonly [Field in keyof Required<Placement>]: z.ZodType<Required<Placement>[Field]> } = {
  id: placementId,
  schoolId,
  studentId: personId,
  company: z.strictObject({ name: z.string(), address: z.string(), phone: z.string().nullable() }),
  trainerId: personId,
  teacherId: personId,
  coachId: personId,
  mentorId: personId.exactOptional(),
  agreement: z.string().exactOptional(),
  crebo: z.string().exactOptional(),
  companyId: z.string().exactOptional(),
  kvk: z.string().exactOptional(),
  elective: z.string().exactOptional(),
  judgement: z.enum(['developmental', 'qualifying']).exactOptional(),
  year: z.literal([1, 2, 3]),
  schoolYear: z.string(),
  minutesToMake: z.int(),
  period,
  pok: day.nullable(),
  pokHistory: z
    .array(z.strictObject({ pok: day.nullable(), by: personId, at: z.string(), source: z.string() }))
    .exactOptional(),
  plannedMinutes: perWeekday(z.int()),
  usualStart: clockTime,
  employment: z.strictObject({ answer: z.enum(EMPLOYMENT_ANSWERS), at: z.string(), by: personId }).exactOptional(),
  held: z.array(z.strictObject({ kind: z.enum(CONTACT_KINDS), on: day })).exactOptional(),
  agreed: z
    .array(
      z.strictObject({
        ...{ from: day, minutesToMake: z.int(), period, signed: z.boolean() },
        ...{ by: personId, at: z.string() },
      }),
    )
    .readonly()
    .exactOptional(),
  handovers: z
    .array(
      z.strictObject({
        ...{ role: z.enum(GUIDES), was: personId, becomes: personId, from: day },
        ...{ by: personId, source: z.string() },
      }),
    )
    .readonly()
    .exactOptional(),
  ended: z.strictObject({ planned: day, carriesOver: z.boolean() }).exactOptional(),
  closed: day.exactOptional(),
};

const placementToPlan = z.strictObject({
  ...{ id: placementId, schoolId, studentId: personId, trainerId: personId, teacherId: personId, coachId: personId },
  version: z.int(),
});
type Planned = z.infer<typeof placementToPlan>;

const IN_ORDER = { 'period.from': 1, _id: 1 } as const;

/** Whoever was ever in one: their name is needed for as long as it is kept. */
const EVER_IN_ONE = ['studentId', ...GUIDES.map((guide) => `${guide}Id`)].map(
  (field) => [{ [`history.what.facts.${field}`]: 1 }] as const,
);

/** So that who guides many is planned once for all of them. */
const AT_ONCE = 500;
/** Many with one update are four times quicker than each with its own; SecantusDB finds quickly by so many ids. */
const MARKED_AT_ONCE = 20;

/**
 * What is due for everybody in a placement rests on it, so it is planned anew after every commit. The commit marks the
 * placement in the same write; the mark of one that was cut short before the planning stays, and is found again.
 */
export function createPlacementStore(
  storage: Storage,
  rhythms: Pick<Rhythms, 'plan'>,
): {
  readonly placements: Placements;
  readonly outboxes: Outboxes;
  readonly proven: ProvenDocuments<PlacementRecord>;
  /** Of a student. */
  readonly along: Along<Placement[]>;
} {
  const { read, decisions, outboxes, documents, proven } = createRecordedStore<Placement, PlacementRecord, PlacementId>(
    storage,
    {
      name: 'placements',
      shape: placement,
      event: z.discriminatedUnion('kind', [
        recordedEvent(placement),
        z.strictObject({ kind: z.literal('pok'), pok: day.nullable() }),
      ]),
      steps: [placements2],
      indexes: [
        ...[[{ studentId: 1 }], [{ trainerId: 1 }], [{ mentorId: 1 }], [{ teacherId: 1 }], [{ coachId: 1 }]],
        [{ schoolId: 1 }],
        ...[[{ 'derived.unplanned': 1 }], [{ 'derived.handOver': 1 }], [{ 'history.by': 1 }]],
        ...EVER_IN_ONE,
      ] as const,
      derive: (placement) => ({ unplanned: true, handOver: handOverDay(placement) }),
    },
  );
  const asStaff = ['trainerId', 'mentorId', 'teacherId', 'coachId'].map((role) => read.by(role));

  async function plan(placements: readonly Planned[]): Promise<void> {
    // Of many at once the same teacher guides several.
    const everybody = placements.flatMap(peopleToPlan).map((one) => [`${one.kind} ${one.id}`, one] as const);
    await rhythms.plan([...new Map(everybody).values()]);
    const perVersion = groupedBy(placements, ({ version }) => version);
    for (const [version, some] of perVersion) {
      for (let i = 0; i < some.length; i += MARKED_AT_ONCE) {
        const ids = some.slice(i, i + MARKED_AT_ONCE).map(({ id }) => id as never);
        const filter = { _id: { $in: ids }, version };
        await writing(documents.model.collection.updateMany(filter, { $set: { 'derived.unplanned': false } }));
      }
    }
  }
  const planCommitted = together(async (placements: readonly Planned[]) => {
    await plan(placements);
    return placements.map(() => undefined);
  });
  const unplanned = documents.view(placementToPlan, {
    ...{ schoolId: 1, studentId: 1, trainerId: 1, teacherId: 1, coachId: 1, version: 1 },
  });

  return {
    outboxes,
    proven,
    along: read.along({ as: 'placements', local: '_id', field: 'studentId', sort: IN_ORDER }),
    placements: {
      ...decisions,
      commit: async (next, expectedVersion) => {
        const isStored = await decisions.commit(next, expectedVersion);
        if (isStored) await planCommitted(next);
        return isStored;
      },
      commitUnplanned: (next, expectedVersion) => decisions.commit(next, expectedVersion),
      planUnplanned: async () => {
        const found = await unplanned.find({ 'derived.unplanned': true }, { _id: 1 }, AT_ONCE);
        if (found.length > 0) await plan(found);
        return found.length;
      },
      byId: read.one,
      ofStudent: read.by('studentId', IN_ORDER),
      ofStaff: async (personId) => {
        // Each by its own index, and with what others ask at the same time.
        const found = new Map(
          (await Promise.all(asStaff.map((as) => as(personId)))).flat().map((one) => [one.id, one]),
        );
        return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      },
      ofSchool: (id, most) => read.find({ schoolId: id }, { _id: 1 }, most),
      toHandOver: (by, most) => read.find({ 'derived.handOver': trusted({ $gt: '', $lte: by }) }, { _id: 1 }, most),
      page: (after, most) => read.find({ _id: trusted({ $gt: after }) }, { _id: 1 }, most),
    },
  };
}
