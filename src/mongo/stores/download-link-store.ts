import { trusted } from 'mongoose';
import { z } from 'zod';
import type { PaperId } from '../../domain/dossier/papers.js';
import { STATEMENT_FORMATS } from '../../domain/evidence/hours-statement.js';
import type { TalkId } from '../../domain/talks/talks.js';
import type { DownloadLinks, LinkedFile } from '../../ports/evidence.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { links2 } from '../migrations/links-2.js';
import { personId, placementId, text } from '../stored.js';

const what: z.ZodType<LinkedFile> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statement'), format: z.enum(STATEMENT_FORMATS) }),
  z.strictObject({ kind: z.literal('paper'), paper: text<PaperId>(/./) }),
  z.strictObject({ kind: z.literal('hand-in') }),
  z.strictObject({ kind: z.literal('appointment'), talk: text<TalkId>(/./) }),
  z.strictObject({ kind: z.literal('reflections') }),
  z.strictObject({ kind: z.literal('my-data'), as: z.enum(['page', 'json']) }),
]);

const link = z.strictObject({ id: z.string(), placementId: placementId.nullable(), what, personId, expires: z.date() });

export function createDownloadLinkStore(storage: Storage): DownloadLinks {
  const links = openDocuments(storage, {
    name: 'links',
    form: link,
    steps: [links2],
    indexes: [[{ expires: 1 }]],
  });
  return {
    add: (id, added) => links.put({ ...added, id }),
    find: async (id) => {
      const [found] = await links.find({ _id: id });
      if (!found) return null;
      const { placementId: placement, what: file, personId: person, expires } = found;
      return { placementId: placement, what: file, personId: person, expires };
    },
    use: async (id) => (await writing(links.model.deleteOne({ _id: id }).exec())).deletedCount === 1,
    forget: async (expiredBy) => {
      await writing(links.model.deleteMany({ expires: trusted({ $lte: expiredBy }) }).exec());
    },
  };
}
