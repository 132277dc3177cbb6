/** The queue of notices: what comes in from outboxes and jobs, and what becomes of it. */
import { randomUUID } from 'node:crypto';
import { trusted } from 'mongoose';
import type { Notice } from '../../domain/evidence/decision.js';
import { isOptional } from '../../domain/reminders/unasked.js';
import { UNTIL_WOKEN, type Line, type Notices } from '../../ports/notices.js';
import type { Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { isOnlyDuplicates, reading, writing } from '../driver-errors.js';
import { namedIn } from '../named.js';
import { noticeState, openNotices } from '../notice-documents.js';
import { leaseFrom } from '../notice-lease.js';
import { together } from '../together.js';

/** What became of a notice that was under a lease. */
interface Settled {
  readonly key: string;
  readonly set: object;
  /** Whether it was an attempt. */
  readonly counts: boolean;
  readonly failedAt?: Date | undefined;
}

const EVER = new Date(0);

/** @param elapsed milliseconds of this process, which no clock sets; tests put their own here */
export function createNoticeStore(
  storage: Storage,
  outboxes: readonly Outboxes[],
  elapsed: () => number = () => performance.now(),
): Notices {
  const notices = openNotices(storage);
  const { model } = notices;
  const { collection } = model;
  const states = notices.view(noticeState, { state: 1, maybeSent: 1 });
  /** This process, to the others. */
  const me = randomUUID();

  /** Answers how many of them were new. */
  async function insert(added: readonly (Notice & { readonly due: Date })[]): Promise<number> {
    if (added.length === 0) return 0;
    const documents = added.map(({ key, to, about, due }) => ({
      _id: key as never,
      to,
      about,
      named: namedIn([key, to, 'student' in about ? about.student : null]),
      state: 'waiting',
      optional: isOptional(about.kind),
      due,
      attempts: 0,
      lease: null,
      doneAt: null,
      sentBy: null,
      why: null,
      ...notices.stamp,
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
    const operations = settled.map(({ key, set, counts, failedAt }) => ({
      updateOne: {
        filter: { _id: key as never, state: 'waiting' },
        update: {
          ...{ $set: { lease: null, ...set }, $inc: { attempts: counts ? 1 : 0 } },
          ...(failedAt ? { $min: { failingSince: failedAt } } : { $unset: { failingSince: 1 } }),
        },
      },
    }));
    await writing(collection.bulkWrite(operations, { ordered: false }));
    return settled.map(() => undefined);
  });
  const settle = (key: string, set: object, counts = true, failedAt?: Date): Promise<undefined> =>
    settleTogether({ key, set, counts, failedAt });

  async function lineOf(optional: boolean, now: Date): Promise<Line> {
    const count = (due: object): Promise<number> => reading(collection.countDocuments({ optional, due }));
    const [[first], [failing], due, later, untilWoken] = await Promise.all([
      notices.find({ optional, due: trusted({ $gte: EVER, $lte: now }) }, { due: 1 }, 1),
      notices.find({ optional, failingSince: trusted({ $gte: EVER }) }, { failingSince: 1 }, 1),
      count({ $gte: EVER, $lte: now }),
      count({ $gt: now, $lt: UNTIL_WOKEN }),
      count({ $gte: UNTIL_WOKEN }),
    ]);
    const times = [first?.due, failing?.failingSince].flatMap((one) => one?.getTime() ?? []);
    return { due, later, untilWoken, since: times.length > 0 ? new Date(Math.min(...times)) : null };
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
    inLine: async (now) => {
      const [urgent, optional] = await Promise.all([lineOf(false, now), lineOf(true, now)]);
      return { urgent, optional };
    },
    lease: leaseFrom(notices, me, elapsed),
    renew: async (key, from, leaseUntil) => {
      const held = { _id: key as never, state: 'waiting', due: from, lease: { $type: 'string' } };
      await writing(collection.updateOne(held, { $set: { due: leaseUntil } }));
    },
    sent: (key, at) => settle(key, { state: 'sent', due: null, doneAt: at, sentBy: me }),
    postpone: (key, notBefore, counts, failedAt) => settle(key, { due: notBefore }, counts, failedAt),
    giveUp: (key, why, at) => settle(key, { state: 'given-up', due: null, doneAt: at, why }),
    outcome: async (key) => (await states.find({ _id: key }))[0]?.state ?? null,
    maybeSent: async (key) => {
      await writing(collection.updateOne({ _id: key as never }, { $set: { maybeSent: true } }));
    },
    isHeard: async (key) => {
      const [found] = await states.find({ _id: key });
      return found ? found.state === 'sent' || found.maybeSent === true : null;
    },
    forget: async (doneBy) => {
      await writing(collection.deleteMany({ doneAt: { $lte: doneBy } }));
    },
    wake: async (personId, now) => {
      await writing(model.updateMany({ to: personId, due: UNTIL_WOKEN }, { $set: { due: now } }).exec());
    },
  };
}

/** Its own time where it has one. */
function dueOf({ notBefore }: Notice, otherwise: Date): Date {
  return notBefore === undefined ? otherwise : new Date(notBefore);
}
