/** Notices on their way. `due` says when one is to be sent; while a sender has it, when its lease ends. */
import { z } from 'zod';
import { noticeFields } from './decided.js';
import { notices2 } from './migrations/named-beside.js';
import { openDocuments, type Documents, type Storage } from './documents.js';

const STATE = z.enum(['waiting', 'sent', 'given-up']);
export const noticeState = z.strictObject({ id: z.string(), state: STATE, maybeSent: z.boolean().exactOptional() });

const queued = z.strictObject({
  id: z.string(),
  ...noticeFields,
  /** Whom and what its key names, with who is told and of whom. */
  named: z.array(z.string()),
  state: STATE,
  /** What can be switched off lets what is urgent go first. */
  optional: z.boolean(),
  due: z.date().nullable(),
  attempts: z.int(),
  /** Whose lease it is, or was: it is taken off when the outcome is known. */
  lease: z.string().nullable(),
  /** When it was sent or given up. */
  doneAt: z.date().nullable(),
  /** The process that sent it. */
  sentBy: z.string().nullable(),
  why: z.string().nullable(),
  /** The first of its tries that have all failed. */
  failingSince: z.date().exactOptional(),
  /** A try of it may have got there. */
  maybeSent: z.boolean().exactOptional(),
});
export type Queued = z.infer<typeof queued>;

export function openNotices(storage: Storage): Documents<Queued> {
  return openDocuments(storage, {
    name: 'notices',
    form: queued,
    steps: [notices2],
    indexes: [
      [{ named: 1 }],
      [{ optional: 1, due: 1 }],
      [{ to: 1, due: 1 }],
      [{ to: 1, doneAt: 1 }],
      [{ doneAt: 1 }],
      [{ lease: 1 }],
      [{ failingSince: 1 }, { sparse: true }],
      // Nobody has notices under two leases: the database holds it, whoever races.
      [{ to: 1 }, { unique: true, partialFilterExpression: { lease: { $type: 'string' } } }],
    ],
  });
}
