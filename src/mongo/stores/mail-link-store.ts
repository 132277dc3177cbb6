import { trusted } from 'mongoose';
import { z } from 'zod';
import type { PaperId } from '../../domain/dossier/papers.js';
import type { LeaveId } from '../../domain/leave/leave.js';
import type { SicknessId } from '../../domain/sickness/sickness.js';
import { placementOfLink, studentOfLink, type LinkPurpose, type MailLinks } from '../../ports/mail-links.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { mailLinks2 } from '../migrations/mail-links-2.js';
import { mailLinks3 } from '../migrations/named-beside.js';
import { namedIn } from '../named.js';
import { personId, placementId, sheetId, text } from '../stored.js';

const purpose: z.ZodType<LinkPurpose> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('week'), sheet: sheetId }),
  z.strictObject({ kind: z.literal('sickness'), sickness: text<SicknessId>(/./) }),
  z.strictObject({ kind: z.literal('leave'), leave: text<LeaveId>(/./) }),
  z.strictObject({
    kind: z.enum(['make-up', 'goals', 'work-agreements', 'papers', 'talks', 'judgement']),
    placement: placementId,
  }),
  z.strictObject({ kind: z.literal('paper'), paper: text<PaperId>(/./) }),
  z.strictObject({ kind: z.literal('pok'), placement: placementId }),
  z.strictObject({ kind: z.literal('ending'), placement: placementId }),
  z.strictObject({ kind: z.literal('open') }),
]);

const link = z.strictObject({
  id: z.string(),
  personId,
  purpose,
  /** Of `purpose`, to find it by. */
  placementId: placementId.nullable(),
  /** Whom and what it names. */
  named: z.array(z.string()),
  expires: z.date(),
  revoked: z.boolean(),
  thread: z.string(),
  /** Null as long as the server is not known to have taken its mail. */
  messageId: z.string().nullable(),
});

export function createMailLinkStore(storage: Storage): MailLinks {
  const links = openDocuments(storage, {
    name: 'mailLinks',
    form: link,
    steps: [mailLinks2, mailLinks3],
    indexes: [[{ named: 1 }], [{ expires: 1 }], [{ personId: 1, placementId: 1 }], [{ personId: 1, thread: 1 }]],
  });
  return {
    add: (id, { thread = '', ...added }) => {
      const placement = placementOfLink(added.purpose);
      const named = namedIn([added.personId, placement, ...Object.values<string>(added.purpose)]);
      return links.put({ ...added, id, thread, placementId: placement, named, revoked: false, messageId: null });
    },
    find: async (id) => {
      const found = await links.one(id);
      return (
        found && {
          ...{ personId: found.personId, purpose: found.purpose },
          ...{ expires: found.expires, revoked: found.revoked },
        }
      );
    },
    sent: async (id, messageId) => {
      await writing(links.model.updateOne({ _id: id }, { $set: { messageId } }).exec());
    },
    sentIn: async (person, thread) => {
      const found = await links.find({ personId: person, thread, messageId: trusted({ $ne: null }) }, { expires: 1 });
      return [...new Set(found.flatMap(({ messageId }) => messageId ?? []))];
    },
    revoke: async (personId, of) => {
      const found = await links.find(
        { personId, placementId: 'placement' in of ? of.placement : null },
        { expires: 1 },
      );
      const meant = found.filter(({ purpose: one }) => !('student' in of) || studentOfLink(one) === of.student);
      const ids = meant.map(({ id }) => id);
      await writing(links.model.updateMany({ _id: trusted({ $in: ids }) }, { $set: { revoked: true } }).exec());
    },
    forget: async (expiredBy) => {
      await writing(links.model.deleteMany({ expires: trusted({ $lte: expiredBy }) }).exec());
    },
  };
}
