import { trusted } from 'mongoose';
import { z } from 'zod';
import { peopleToPlan, type Placement } from '../domain/placement.js';
import { CONTACT_KINDS } from '../domain/school.js';
import type { Placements, Rhythms } from '../ports.js';
import { openDocuments, type Storage } from './documents.js';
import { clockTime, day, period, personId, perWeekday, placementId, schoolId } from './stored.js';

const placement: z.ZodType<Placement> = z.strictObject({
  id: placementId,
  schoolId,
  studentId: personId,
  company: z.strictObject({ name: z.string(), address: z.string(), phone: z.string().nullable() }),
  trainerId: personId,
  teacherId: personId,
  coachId: personId,
  crebo: z.string().exactOptional(),
  companyId: z.string().exactOptional(),
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
  held: z.array(z.strictObject({ kind: z.enum(CONTACT_KINDS), on: day })).exactOptional(),
  closed: day.exactOptional(),
});

/** What is due for everybody in a placement rests on it, so it is planned anew when one is put. */
export function createPlacementStore(storage: Storage, rhythms: Pick<Rhythms, 'plan'>): Placements {
  const placements = openDocuments(storage, {
    name: 'placements',
    form: placement,
    indexes: [[{ studentId: 1 }], [{ trainerId: 1 }], [{ teacherId: 1 }], [{ coachId: 1 }], [{ schoolId: 1 }]],
  });
  const asStaff = ['trainerId', 'teacherId', 'coachId'].map((role) => placements.by(role));
  return {
    byId: placements.one,
    ofStudent: placements.by('studentId', { 'period.from': 1, _id: 1 }),
    ofStaff: async (personId) => {
      // Each by its own index, and with what others ask at the same time.
      const found = new Map((await Promise.all(asStaff.map((as) => as(personId)))).flat().map((one) => [one.id, one]));
      return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    ofSchool: (id) => placements.find({ schoolId: id }, { _id: 1 }),
    page: (after, most) => placements.find({ _id: trusted({ $gt: after }) }, { _id: 1 }, most),
    put: async (changed) => {
      await placements.put(changed);
      await rhythms.plan(peopleToPlan(changed));
    },
  };
}
