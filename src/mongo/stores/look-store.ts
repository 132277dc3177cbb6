import { randomUUID } from 'node:crypto';
import { trusted } from 'mongoose';
import { z } from 'zod';
import { LOOKED_AT, type Look } from '../../domain/keeping/looks.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Looks } from '../../ports/looks.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { personId, schoolId, text } from '../stored.js';
import { together } from '../together.js';

const look = z.strictObject({
  ...{ id: z.string(), schoolId, by: personId, of: text<PersonId>(/./), what: z.enum(LOOKED_AT) },
  ...{ way: z.enum(['chat', 'card', 'mail', 'tab', 'bot']), at: z.date() },
});

export function createLookStore(storage: Storage): Looks {
  const looks = openDocuments(storage, {
    ...{ name: 'looks', form: look },
    indexes: [[{ of: 1, at: -1 }], [{ by: 1 }], [{ schoolId: 1, at: 1 }]],
  });
  const noteAll = together(async (noted: readonly Look[]) => {
    const documents = noted.map((one) => ({ _id: randomUUID() as never, ...one, ...looks.stamp }));
    await writing(looks.model.collection.insertMany(documents, { ordered: false, writeConcern: { w: 1 } }));
    return noted.map(() => undefined);
  });
  return {
    note: noteAll,
    at: async (ids, most) =>
      (await looks.find({ of: trusted({ $in: [...ids] }) }, { at: -1, _id: 1 }, most)).map(
        ({ schoolId: school, by, of, what, way, at }): Look => ({ schoolId: school, by, of, what, way, at }),
      ),
    forget: async (school, before) => {
      await writing(looks.model.deleteMany({ schoolId: school, at: trusted({ $lt: before }) }).exec());
    },
  };
}
