import { trusted } from 'mongoose';
import { z } from 'zod';
import { DOUBTS } from '../../domain/people/who-is-who.js';
import type { AccountsInDoubt } from '../../ports/members.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { personId, schoolId } from '../stored.js';

const doubt = z.strictObject({
  ...{ id: z.string(), schoolId, name: z.string(), address: z.string(), why: z.enum(DOUBTS), at: z.date() },
  account: z.strictObject({ tenantId: z.string(), objectId: z.string() }),
  people: z.array(personId),
});

export function createDoubtStore(storage: Storage): AccountsInDoubt {
  const doubts = openDocuments(storage, {
    name: 'doubts',
    form: doubt,
    indexes: [[{ schoolId: 1, at: 1 }], [{ at: 1 }], [{ people: 1 }]],
  });
  return {
    put: ({ people, ...one }) => doubts.put({ ...one, people: [...people] }),
    byId: doubts.one,
    ofSchool: (id) => doubts.find({ schoolId: id }, { at: -1 }),
    settled: async (id) => {
      await writing(doubts.model.deleteOne({ _id: id }).exec());
    },
    forget: async (silentSince) => {
      await writing(doubts.model.deleteMany({ at: trusted({ $lte: silentSince }) }).exec());
    },
  };
}
