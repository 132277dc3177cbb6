import { trusted } from 'mongoose';
import { z } from 'zod';
import type { LeaveId } from '../../domain/leave/leave.js';
import type { SicknessId } from '../../domain/sickness/sickness.js';
import { placementOfLink, type LinkPurpose, type MailLinks } from '../../ports/mail-links.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { personId, placementId, sheetId, text } from '../stored.js';

const purpose: z.ZodType<LinkPurpose> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('week'), sheet: sheetId }),
  z.strictObject({ kind: z.literal('sickness'), sickness: text<SicknessId>(/./) }),
  z.strictObject({ kind: z.literal('leave'), leave: text<LeaveId>(/./) }),
  z.strictObject({ kind: z.literal('make-up'), placement: placementId }),
  z.strictObject({ kind: z.literal('pok'), placement: placementId }),
  z.strictObject({ kind: z.literal('open') }),
]);

const link = z.strictObject({
  id: z.string(),
  personId,
  purpose,
  /** Of `purpose`, to find it by. */
  placementId: placementId.nullable(),
  expires: z.date(),
  revoked: z.boolean(),
  /** When a new one was last asked for in its place. */
  askedAnew: z.date().nullable(),
});

export function createMailLinkStore(storage: Storage): MailLinks {
  const links = openDocuments(storage, {
    name: 'mailLinks',
    form: link,
    indexes: [[{ expires: 1 }], [{ personId: 1, placementId: 1 }]],
  });
  return {
    add: (id, added) =>
      links.put({ ...added, id, placementId: placementOfLink(added.purpose), revoked: false, askedAnew: null }),
    find: async (id) => {
      const found = await links.one(id);
      return (
        found && {
          ...{ personId: found.personId, purpose: found.purpose },
          ...{ expires: found.expires, revoked: found.revoked },
        }
      );
    },
    revoke: async (person, placement) => {
      const of = { personId: person, placementId: placement };
      await writing(links.model.updateMany(of, { $set: { revoked: true } }).exec());
    },
    askAnew: async (id, now, notSince) => {
      const longAgo = { $or: [{ askedAnew: null }, { askedAnew: trusted({ $lte: notSince }) }] };
      const asked = links.model.updateOne({ _id: id, revoked: false, ...longAgo }, { $set: { askedAnew: now } });
      return (await writing(asked.exec())).matchedCount === 1;
    },
    forget: async (expiredBy) => {
      await writing(links.model.deleteMany({ expires: trusted({ $lte: expiredBy }) }).exec());
    },
  };
}
