/** Notices on their way. `due` says when one is to be sent; while a sender has it, when its lease ends. */
import { randomUUID } from 'node:crypto';
import { trusted, type Connection } from 'mongoose';
import { z } from 'zod';
import type { Notice } from '../domain/decision.js';
import { UNTIL_WOKEN, type Notices } from '../ports.js';
import { noticeFields } from './decided.js';
import type { Outboxes } from './decision-store.js';
import { openDocuments } from './documents.js';
import { isOnlyDuplicates, reading, writing } from './driver-errors.js';

const queued = z.strictObject({
  id: z.string(),
  ...noticeFields,
  state: z.enum(['waiting', 'sent', 'given-up']),
  due: z.date().nullable(),
  attempts: z.int(),
  /** Whose lease it is, or was: it is taken off when the outcome is known. */
  lease: z.string().nullable(),
  sentAt: z.date().nullable(),
  why: z.string().nullable(),
});

const EVER = new Date(0);

export function createNoticeStore(connection: Connection, outboxes: readonly Outboxes[]): Notices {
  const notices = openDocuments(connection, {
    name: 'notices',
    form: queued,
    fields: {
      to: String,
      about: {},
      state: String,
      due: Date,
      attempts: Number,
      lease: String,
      sentAt: Date,
      why: String,
    },
    indexes: [[{ due: 1, _id: 1 }], [{ to: 1, due: 1 }]],
  });
  const { model } = notices;

  /** Answers how many of them were new. */
  async function insert(added: readonly (Notice & { readonly due: Date })[]): Promise<number> {
    if (added.length === 0) return 0;
    const documents = added.map(({ key, to, about, due }) => ({
      _id: key as never,
      to,
      about,
      state: 'waiting',
      due,
      attempts: 0,
      lease: null,
      sentAt: null,
      why: null,
    }));
    try {
      return (await model.collection.insertMany(documents, { ordered: false })).insertedCount;
    } catch (error) {
      if (isOnlyDuplicates(error)) return error.insertedCount;
      throw error;
    }
  }

  /** Only one that still waits: what is done with stays done with, also when a slow sender comes back to it. */
  async function settle(key: string, set: object, attempts: 0 | 1): Promise<void> {
    const update = { $set: { lease: null, ...set }, $inc: { attempts } };
    await writing(model.updateOne({ _id: key, state: 'waiting' }, update).exec());
  }

  return {
    collect: async () => {
      let added = 0;
      for (const { full, empty } of outboxes) {
        const found = await full();
        // A crash between these two only means that the same notices are found again, and known.
        added += await writing(
          insert(
            found.flatMap(({ notices, changedAt }) => notices.map((one) => ({ ...one, due: dueOf(one, changedAt) }))),
          ),
        );
        await empty(found);
      }
      return added;
    },
    add: async (added, due) => {
      await writing(insert(added.map((notice) => ({ ...notice, due: dueOf(notice, due) }))));
    },
    next: async () => {
      const [first] = await notices.find({ due: trusted({ $gte: EVER, $lt: UNTIL_WOKEN }) }, { due: 1 }, 1);
      return first?.due ?? null;
    },
    lease: async (now, leaseUntil, most) => {
      const isDue = { due: trusted({ $lte: now }) };
      const due = await notices.find(isDue, { due: 1, _id: 1 }, most);
      if (due.length === 0) return [];
      const lease = randomUUID();
      const these = { _id: trusted({ $in: due.map(({ id }) => id) }) };
      await writing(model.updateMany({ ...these, ...isDue }, { $set: { due: leaseUntil, lease } }).exec());
      const mine = new Set<unknown>(await reading(model.distinct('_id', { ...these, lease }).exec()));
      return due
        .filter(({ id }) => mine.has(id))
        .map(({ id, to, about, attempts, lease: before }) => ({
          key: id,
          to,
          about,
          attempts,
          interrupted: before !== null,
        }));
    },
    sent: (key, at) => settle(key, { state: 'sent', due: null, sentAt: at }, 1),
    postpone: (key, notBefore, counts) => settle(key, { due: notBefore }, counts ? 1 : 0),
    giveUp: (key, why) => settle(key, { state: 'given-up', due: null, why }, 1),
    wake: async (personId, now) => {
      await writing(model.updateMany({ to: personId, due: UNTIL_WOKEN }, { $set: { due: now } }).exec());
    },
  };
}

/** Its own time where it has one. */
function dueOf({ notBefore }: Notice, otherwise: Date): Date {
  return notBefore === undefined ? otherwise : new Date(notBefore);
}
