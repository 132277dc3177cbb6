/** Notices on their way. `due` says when one is to be sent; while a sender has it, when its lease ends. */
import { randomUUID } from 'node:crypto';
import { trusted, type Connection } from 'mongoose';
import { z } from 'zod';
import type { Notice } from '../domain/decision.js';
import type { PersonId } from '../domain/people.js';
import { isOptional } from '../domain/unasked.js';
import { UNTIL_WOKEN, type Notices, type QueuedNotice } from '../ports.js';
import { noticeFields } from './decided.js';
import type { Outboxes } from './decision-store.js';
import { openDocuments } from './documents.js';
import { isOnlyDuplicates, writing } from './driver-errors.js';
import { personId } from './stored.js';
import { together } from './together.js';

const queued = z.strictObject({
  id: z.string(),
  ...noticeFields,
  state: z.enum(['waiting', 'sent', 'given-up']),
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
});
type Queued = z.infer<typeof queued>;

const sent = z.strictObject({ id: z.string(), to: personId, doneAt: z.date(), sentBy: z.string() });
type Sent = z.infer<typeof sent>;

/** Under a lease, or left undone by one that has run out. */
const leased = z.strictObject({ id: z.string(), to: personId, due: z.date() });

/** What became of a notice that was under a lease. */
interface Settled {
  readonly key: string;
  readonly set: object;
  /** Whether it was an attempt. */
  readonly counts: boolean;
}

const EVER = new Date(0);
/** SecantusDB reads quickly by up to 25 values. */
const MOST_AT_ONCE = 25;
/** The longest window of Teams' limits for one conversation in which a person hears much. */
const LATELY_MS = 30_000;

export function createNoticeStore(connection: Connection, outboxes: readonly Outboxes[]): Notices {
  const notices = openDocuments(connection, {
    name: 'notices',
    form: queued,
    fields: {
      to: String,
      about: {},
      state: String,
      optional: Boolean,
      due: Date,
      attempts: Number,
      lease: String,
      doneAt: Date,
      sentBy: String,
      why: String,
    },
    indexes: [
      [{ optional: 1, due: 1 }],
      [{ to: 1, due: 1 }],
      [{ to: 1, doneAt: 1 }],
      [{ doneAt: 1 }],
      [{ lease: 1 }],
      // Nobody has notices under two leases: the database holds it, whoever races.
      [{ to: 1 }, { unique: true, partialFilterExpression: { lease: { $type: 'string' } } }],
    ],
  });
  const sendings = notices.view(sent, { to: 1, doneAt: 1, sentBy: 1 });
  const held = notices.view(leased, { to: 1, due: 1 });
  /** This process, to the others. */
  const me = randomUUID();
  const { model } = notices;
  const { collection } = model;

  /** Answers how many of them were new. */
  async function insert(added: readonly (Notice & { readonly due: Date })[]): Promise<number> {
    if (added.length === 0) return 0;
    const documents = added.map(({ key, to, about, due }) => ({
      _id: key as never,
      to,
      about,
      state: 'waiting',
      optional: isOptional(about.kind),
      due,
      attempts: 0,
      lease: null,
      doneAt: null,
      sentBy: null,
      why: null,
    }));
    try {
      return (await collection.insertMany(documents, { ordered: false })).insertedCount;
    } catch (error) {
      if (isOnlyDuplicates(error)) return error.insertedCount;
      throw error;
    }
  }

  /** Only one that still waits: what is done with stays done with, also when a slow sender comes back to it. */
  const settleTogether = together(async (settled: readonly Settled[]) => {
    const operations = settled.map(({ key, set, counts }) => ({
      updateOne: {
        filter: { _id: key as never, state: 'waiting' },
        update: { $set: { lease: null, ...set }, $inc: { attempts: counts ? 1 : 0 } },
      },
    }));
    await writing(collection.bulkWrite(operations, { ordered: false }));
    return settled.map(() => undefined);
  });
  const settle = (key: string, set: object, counts = true): Promise<undefined> => settleTogether({ key, set, counts });

  /** Due, in the order in which they go; those of `busy` people wait. */
  async function firstDue(now: Date, busy: readonly string[], most: number): Promise<Queued[]> {
    const others = busy.length > 0 ? { to: trusted({ $nin: busy }) } : {};
    const [urgent = [], optional = []] = await Promise.all(
      [false, true].map((is) =>
        notices.find({ optional: is, due: trusted({ $lte: now }), ...others }, { due: 1 }, most),
      ),
    );
    return [...urgent, ...optional];
  }

  /** Each by a compare-and-set of its own; where somebody was first, with this one or another of that person's, not. */
  async function take(chosen: readonly Queued[], lease: string, leaseUntil: Date): Promise<Set<PersonId>> {
    const operations = chosen.map(({ id, due }) => ({
      updateOne: { filter: { _id: id as never, due }, update: { $set: { due: leaseUntil, lease } } },
    }));
    try {
      await writing(collection.bulkWrite(operations, { ordered: false }));
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error;
    }
    return new Set((await held.find({ lease })).map(({ to }) => to));
  }

  /** What other processes sent these people lately, as Teams counts it. */
  async function sentElsewhere(people: readonly string[], now: Date): Promise<Sent[]> {
    const since = new Date(now.getTime() - LATELY_MS);
    const lately = await sendings.find({
      to: trusted({ $in: people }),
      doneAt: trusted({ $gt: since }),
      state: 'sent',
    });
    return lately.filter(({ sentBy }) => sentBy !== me);
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
      const firsts = await Promise.all(
        [false, true].map((optional) =>
          notices.find({ optional, due: trusted({ $gte: EVER, $lt: UNTIL_WOKEN }) }, { due: 1 }, 1),
        ),
      );
      const times = firsts.flat().map(({ due }) => due?.getTime() ?? Infinity);
      return times.length > 0 ? new Date(Math.min(...times)) : null;
    },
    lease: async (now, leaseUntil, asked) => {
      const most = Math.min(asked, MOST_AT_ONCE);
      const leases = await held.find({ lease: trusted({ $gt: '' }) }, { due: 1 });
      const busy = leases.filter(({ due }) => due > now).map(({ to }) => to);
      const leftUndone = leases.filter(({ due }) => due <= now).map(({ id }) => id);
      const begun =
        leftUndone.length > 0 ? await notices.find({ _id: trusted({ $in: leftUndone.slice(0, most) }) }) : [];
      const found = [...begun, ...(await firstDue(now, busy, most))];
      const chosen = onePerPerson(found).slice(0, most);
      if (chosen.length === 0) return [];
      const mine = await take(chosen, randomUUID(), leaseUntil);
      const lately = await sentElsewhere([...mine], now);
      return chosen
        .filter(({ to }) => mine.has(to))
        .map(({ id, to, about, attempts, lease }): QueuedNotice => ({
          key: id,
          to,
          about,
          attempts,
          interrupted: lease !== null,
          sentElsewhere: lately.filter((sent) => sent.to === to).map(({ doneAt }) => doneAt),
        }));
    },
    sent: (key, at) => settle(key, { state: 'sent', due: null, doneAt: at, sentBy: me }),
    postpone: (key, notBefore, counts) => settle(key, { due: notBefore }, counts),
    giveUp: (key, why, at) => settle(key, { state: 'given-up', due: null, doneAt: at, why }),
    forget: async (doneBy) => {
      await writing(collection.deleteMany({ doneAt: { $lte: doneBy } }));
    },
    wake: async (personId, now) => {
      await writing(model.updateMany({ to: personId, due: UNTIL_WOKEN }, { $set: { due: now } }).exec());
    },
  };
}

/** The first of each. */
function onePerPerson(found: readonly Queued[]): Queued[] {
  const people = new Map<PersonId, Queued>();
  for (const notice of found) if (!people.has(notice.to)) people.set(notice.to, notice);
  return [...people.values()];
}

/** Its own time where it has one. */
function dueOf({ notBefore }: Notice, otherwise: Date): Date {
  return notBefore === undefined ? otherwise : new Date(notBefore);
}
