/** Who takes which notices: several processes at once, one notice a person, what is urgent first. */
import { randomUUID } from 'node:crypto';
import { trusted } from 'mongoose';
import { z } from 'zod';
import type { PersonId } from '../domain/people/people.js';
import type { Notices, QueuedNotice } from '../ports/notices.js';
import type { Documents } from './documents.js';
import { isOnlyDuplicates, writing } from './driver-errors.js';
import type { Queued } from './notice-documents.js';
import { personId } from './stored.js';

/** In line, under a lease, or left undone by one that has run out. */
const inLine = z.strictObject({ id: z.string(), to: personId, due: z.date(), lease: z.string().nullable() });
type InLine = z.infer<typeof inLine>;

const sent = z.strictObject({ id: z.string(), to: personId, doneAt: z.date(), sentBy: z.string() });
type Sent = z.infer<typeof sent>;

/** SecantusDB reads quickly by up to 25 values. */
const MOST = 25;
/** SecantusDB reads all that is due to find the first of it: of a long line so many are read in one go. */
const READ_AHEAD = 1_000;
/** The longest window of Teams' limits for one conversation in which a person hears much. */
const LATELY_MS = 30_000;
/** A version that can read it may be put on again. */
const UNREADABLE_MS = 60 * 60_000;

/** A lease as it was seen last, and since when it has not changed, in milliseconds of this process. */
interface Seen extends Pick<InLine, 'due' | 'lease'> {
  readonly since: number;
}

/**
 * @param me this process, to the others
 * @param elapsed milliseconds of this process, which no clock sets
 */
export function leaseFrom(notices: Documents<Queued>, me: string, elapsed: () => number): Notices['lease'] {
  const { collection } = notices.model;
  const line = notices.view(inLine, { to: 1, due: 1, lease: 1 });
  const sendings = notices.view(sent, { to: 1, doneAt: 1, sentBy: 1 });
  /** The rest of what was read of a long line, first in line first. Others may have taken from it: then it is not won. */
  let ahead: InLine[] = [];
  let seen = new Map<string, Seen>();

  /**
   * A clock that is set says that a lease is over which its holder has just taken. So whoever holds it has had as long
   * as a lease lasts since we saw it first, and has not made it longer.
   */
  function leftUndone(leases: readonly InLine[], now: Date, lastsMs: number): InLine[] {
    const at = elapsed();
    const before = seen;
    seen = new Map(
      leases.map(({ id, due, lease }) => {
        const known = before.get(id);
        const isSame = known?.lease === lease && known.due.getTime() === due.getTime();
        return [id, isSame ? known : { due, lease, since: at }];
      }),
    );
    return leases.filter(({ id, due }) => due <= now && at - (seen.get(id)?.since ?? at) >= lastsMs);
  }

  /** Those whose people nobody writes to just now. */
  async function due(optional: boolean, now: Date, busy: ReadonlySet<PersonId>, most: number): Promise<InLine[]> {
    const inTime = { optional, due: trusted({ $lte: now }) };
    const first = await line.find(inTime, { due: 1 }, most);
    const free = first.filter(({ to }) => !busy.has(to));
    if (free.length > 0 || first.length < most) return free;
    // All of them are busy; not asked at once, because SecantusDB takes seconds for it in a long line.
    return line.find({ ...inTime, to: trusted({ $nin: [...busy] }) }, { due: 1 }, most);
  }

  async function optionalDue(now: Date, busy: ReadonlySet<PersonId>): Promise<InLine[]> {
    const free = ahead.filter(({ to }) => !busy.has(to));
    if (free.length > 0) return free;
    ahead = await due(true, now, busy, READ_AHEAD);
    return ahead;
  }

  async function firstInLine(now: Date, lastsMs: number, most: number): Promise<InLine[]> {
    const leases = await line.find({ lease: trusted({ $gt: '' }) }, { due: 1 });
    const undone = new Set(leftUndone(leases, now, lastsMs));
    const busy = new Set(leases.filter((one) => !undone.has(one)).map(({ to }) => to));
    const urgent = await due(false, now, busy, most);
    const first = onePerPerson([...undone, ...urgent]);
    if (first.length >= most) return first.slice(0, most);
    const chosen = onePerPerson([...first, ...(await optionalDue(now, busy))]).slice(0, most);
    const taken = new Set(chosen);
    ahead = ahead.filter((one) => !taken.has(one));
    return chosen;
  }

  /** Each by a compare-and-set of its own; where somebody was first, with this one or another of that person's, not. */
  async function take(chosen: readonly InLine[], leaseUntil: Date): Promise<Map<string, Queued>> {
    const lease = randomUUID();
    const since = elapsed();
    const operations = chosen.map(({ id, due: from }) => ({
      updateOne: { filter: { _id: id as never, due: from }, update: { $set: { due: leaseUntil, lease } } },
    }));
    try {
      await writing(collection.bulkWrite(operations, { ordered: false }));
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error;
    }
    const mine = await notices.find({ lease });
    for (const { id } of mine) seen.set(id, { due: leaseUntil, lease, since });
    if (mine.length < chosen.length) await putOff({ lease, readable: new Set(mine.map(({ id }) => id)) }, leaseUntil);
    return new Map(mine.map((notice) => [notice.id, notice]));
  }

  /** What cannot be read is let go for an hour, or its person would hear nothing else: they have one lease at a time. */
  async function putOff(
    { lease, readable }: { readonly lease: string; readonly readable: ReadonlySet<string> },
    leaseUntil: Date,
  ): Promise<void> {
    const unreadable = (await line.find({ lease })).filter(({ id }) => !readable.has(id));
    if (unreadable.length === 0) return;
    const later = new Date(leaseUntil.getTime() + UNREADABLE_MS);
    const operations = unreadable.map(({ id }) => ({
      updateOne: { filter: { _id: id as never, lease }, update: { $set: { due: later, lease: null } } },
    }));
    await writing(collection.bulkWrite(operations, { ordered: false }));
  }

  /** What other processes sent these people lately. */
  async function sentElsewhere(people: readonly PersonId[], now: Date): Promise<Sent[]> {
    const since = new Date(now.getTime() - LATELY_MS);
    const lately = await sendings.find({
      to: trusted({ $in: people }),
      doneAt: trusted({ $gt: since }),
      state: 'sent',
    });
    return lately.filter(({ sentBy }) => sentBy !== me);
  }

  return async (now, leaseUntil, asked) => {
    for (;;) {
      const chosen = await firstInLine(now, leaseUntil.getTime() - now.getTime(), Math.min(asked, MOST));
      if (chosen.length === 0) return [];
      const mine = await take(chosen, leaseUntil);
      // Others were first with every one of them: those behind may be free.
      if (mine.size === 0) continue;
      const lately = await sentElsewhere(
        [...mine.values()].map(({ to }) => to),
        now,
      );
      return chosen.flatMap((first): QueuedNotice[] => {
        const notice = mine.get(first.id);
        if (!notice) return [];
        const { id, to, about, attempts } = notice;
        const times = lately.filter((one) => one.to === to).map(({ doneAt }) => doneAt);
        return [{ key: id, to, about, attempts, interrupted: first.lease !== null, sentElsewhere: times }];
      });
    }
  };
}

/** The first of each. */
function onePerPerson(found: readonly InLine[]): InLine[] {
  const people = new Map<PersonId, InLine>();
  for (const notice of found) if (!people.has(notice.to)) people.set(notice.to, notice);
  return [...people.values()];
}
