import { trusted } from 'mongoose';
import { z } from 'zod';
import { STATEMENT_FORMATS } from '../../domain/evidence/hours-statement.js';
import type { DownloadLinks } from '../../ports/evidence.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { personId, placementId } from '../stored.js';

const link = z.strictObject({
  id: z.string(),
  placementId,
  format: z.enum(STATEMENT_FORMATS),
  personId,
  expires: z.date(),
});

export function createDownloadLinkStore(storage: Storage): DownloadLinks {
  const links = openDocuments(storage, {
    name: 'links',
    form: link,
    indexes: [[{ expires: 1 }]],
  });
  return {
    add: (id, added) => links.put({ ...added, id }),
    find: async (id) => {
      const [found] = await links.find({ _id: id });
      if (!found) return null;
      const { placementId: placement, format, personId: person, expires } = found;
      return { placementId: placement, format, personId: person, expires };
    },
    use: async (id) => (await writing(links.model.deleteOne({ _id: id }).exec())).deletedCount === 1,
    forget: async (expiredBy) => {
      await writing(links.model.deleteMany({ expires: trusted({ $lte: expiredBy }) }).exec());
    },
  };
}
