/** All that is kept of somebody, and its removal, over every collection by the table in `kept.ts`. */
import type { Collection } from 'mongodb';
import type { LeaveId } from '../../domain/leave/leave.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Keeping, Whose } from '../../ports/keeping.js';
import type { Storage } from '../documents.js';
import { reading, writing } from '../driver-errors.js';
import { KEPT } from '../kept.js';

interface Document {
  readonly _id: string;
  readonly [field: string]: unknown;
}

/** Nobody bears it. */
const NOBODY = '' as PersonId;
const GUIDES = ['studentId', 'trainerId', 'mentorId', 'teacherId', 'coachId'] as const;

export function createKeepingStore({ connection }: Pick<Storage, 'connection'>): Keeping {
  const on = (name: string): Collection<Document> => connection.collection(name) as unknown as Collection<Document>;
  const filterOf = ({ person, placements }: Whose, of: NonNullable<(typeof KEPT)[string]['of']>): object =>
    of({ person: person ?? NOBODY, placements });
  const idsOf = async <Id extends string>(name: string, filter: object, most: number): Promise<Id[]> => {
    const found = on(name)
      .find(filter, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(most);
    return (await reading(found.toArray())).map(({ _id: id }) => id as Id);
  };
  const remove = async (name: string, filter: object): Promise<void> => {
    await writing(on(name).deleteMany(filter));
  };

  return {
    kept: async (whose) => {
      const kept: Record<string, readonly object[]> = {};
      for (const [name, { of, isNotHanded }] of Object.entries(KEPT)) {
        if (!of || isNotHanded !== undefined) continue;
        const found = await reading(on(name).find(filterOf(whose, of)).sort({ _id: 1 }).toArray());
        if (found.length > 0) kept[name] = found;
      }
      return kept;
    },
    erase: async (whose, extent) => {
      for (const [name, { of, rows, isContact }] of Object.entries(KEPT)) {
        if (extent === 'contact' && !isContact) continue;
        if (of) await remove(name, filterOf(whose, of));
        for (const { list, by } of whose.person === null ? [] : (rows ?? [])) {
          const change = { $pull: { [list]: { [by]: whose.person } } };
          await writing(on(name).updateMany({ [`${list}.${by}`]: whose.person }, change as never));
        }
      }
    },
    eraseSickness: (student) => remove('sicknesses', { _id: student }),
    eraseLeave: (id) => remove('leaves', { _id: id }),
    isNamed: async (person, but) => {
      const inFacts = GUIDES.flatMap((guide) => [{ [guide]: person }, { [`history.what.facts.${guide}`]: person }]);
      const placed = { _id: { $nin: but }, $or: [...inFacts, { 'history.by': person }] };
      const acted = { placementId: { $nin: but }, 'history.by': person };
      const found = await Promise.all([idsOf('placements', placed, 1), idsOf('sheets', acted, 1)]);
      return found.some((ids) => ids.length > 0);
    },
    placementsOver: (schoolId, before, most) =>
      idsOf<PlacementId>('placements', { schoolId, 'period.until': { $lt: before } }, most),
    sickBefore: (then, after, most) =>
      idsOf<PersonId>('sicknesses', { _id: { $gt: after }, 'derived.changedAt': { $lt: then } }, most),
    leavesBefore: (then, after, most) =>
      idsOf<LeaveId>('leaves', { _id: { $gt: after }, 'derived.changedAt': { $lt: then } }, most),
    forgetChats: async (before) => {
      const then = before.toISOString();
      await writing(
        on('chats').updateMany({ 'question.askedAt': { $lt: then } }, { $set: { question: null, missed: [] } }),
      );
    },
    forgetDigests: (before) => remove('digests', { at: { $lt: before.toISOString() } }),
    forgetSchoolWeeks: (schoolId, before) => remove('schoolWeeks', { schoolId, week: { $lt: before } }),
  };
}
