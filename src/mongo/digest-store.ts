import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import type { Digests } from '../ports.js';
import { openDocuments } from './documents.js';
import { isDuplicate, writing } from './driver-errors.js';
import { personId, week } from './stored.js';

// What a row says was worked out here and is only shown again.
const row = z.custom<Digest['rows'][number]>((value) => typeof value === 'object' && value !== null);

const digest: z.ZodType<Digest> = z.strictObject({
  id: z.string(),
  personId,
  week,
  at: z.string(),
  rows: z.array(row),
  stoodOutBefore: z.int().nullable(),
});

export function createDigestStore(connection: Connection): Digests {
  const digests = openDocuments(connection, {
    name: 'digests',
    form: digest,
    fields: { personId: String, week: String, at: String, rows: [{}], stoodOutBefore: Number },
  });
  const byId = digests.by('_id');
  return {
    byId: async (id) => (await byId(id))[0] ?? null,
    add: async ({ id, ...fields }) => {
      try {
        await writing(digests.model.collection.insertOne({ _id: id as never, ...fields }));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}
