/** Notices on their way, in memory. */
import type { Decided, Notice } from '../../src/domain/evidence/decision.js';
import { isOptional } from '../../src/domain/reminders/unasked.js';
import { UNTIL_WOKEN, type Line, type Notices } from '../../src/ports/notices.js';
import type { MemoryDecisionStore } from './memory-decision-store.js';

export interface MemoryNotice extends Notice {
  readonly attempts: number;
  readonly state: 'waiting' | 'leased' | 'sent' | 'given-up';
  /** When it is to be sent; under a lease, when that ends; null when it is done with. */
  readonly due: Date | null;
  readonly why: string | null;
  /** The first of its tries that have all failed; null where the last one did not. */
  readonly failingSince: Date | null;
  /** When it was sent or given up. */
  readonly doneAt: Date | null;
}

export interface MemoryNotices extends Notices {
  /** Copies of all notices, in the order in which they were added. */
  all(): MemoryNotice[];
}

/** @param elapsed milliseconds of the process: of the clock of the test, which moves as time goes by */
export function createMemoryNotices(
  stores: readonly MemoryDecisionStore<Decided<unknown>>[],
  elapsed: () => number,
): MemoryNotices {
  /** When each lease was taken or made longer, by `elapsed`. */
  const leasedAt = new Map<string, number>();
  const notices = new Map<string, MemoryNotice>();
  const maybeSent = new Set<string>();

  const change = (key: string, how: (notice: MemoryNotice) => Partial<MemoryNotice>): Promise<void> => {
    const notice = notices.get(key);
    if (notice?.due) notices.set(key, { ...notice, ...how(notice) });
    return Promise.resolve();
  };
  const insert = ({ notBefore, ...notice }: Notice, at: Date): number => {
    if (notices.has(notice.key)) return 0;
    const due = notBefore === undefined ? at : new Date(notBefore);
    notices.set(
      notice.key,
      structuredClone({ ...notice, attempts: 0, state: 'waiting', due, why: null, doneAt: null, failingSince: null }),
    );
    return 1;
  };

  const lineOf = (optional: boolean, now: Date): Line => {
    const open = [...notices.values()].flatMap(({ due, about }) =>
      due && isOptional(about.kind) === optional ? [due] : [],
    );
    const isDue = open.filter((due) => due <= now).sort((a, b) => a.getTime() - b.getTime());
    const untilWoken = open.filter((due) => due >= UNTIL_WOKEN).length;
    const later = open.length - isDue.length - untilWoken;
    const failing = [...notices.values()].flatMap(({ failingSince, about }) =>
      failingSince && isOptional(about.kind) === optional ? [failingSince] : [],
    );
    const [since = null] = [...isDue.slice(0, 1), ...failing].sort((a, b) => a.getTime() - b.getTime());
    return { due: isDue.length, later, untilWoken, since };
  };

  return {
    collect: () => {
      let added = 0;
      for (const store of stores) {
        for (const document of store.all()) {
          for (const notice of document.outbox) {
            added += insert(notice, new Date(document.history.at(-1)?.at ?? 0));
          }
          store.emptyOutbox(document.id);
        }
      }
      return Promise.resolve(added);
    },
    next: () => {
      const times = [...notices.values()].flatMap(({ due }) => (due && due < UNTIL_WOKEN ? [due.getTime()] : []));
      return Promise.resolve(times.length > 0 ? new Date(Math.min(...times)) : null);
    },
    inLine: (now) => Promise.resolve({ urgent: lineOf(false, now), optional: lineOf(true, now) }),
    add: (added, due) => {
      for (const notice of added) insert(notice, due);
      return Promise.resolve();
    },
    lease: (now, leaseUntil, most) => {
      const all = [...notices.values()];
      const lastsMs = leaseUntil.getTime() - now.getTime();
      const isOver = ({ key, due }: MemoryNotice): boolean =>
        due !== null && due <= now && elapsed() - (leasedAt.get(key) ?? 0) >= lastsMs;
      const busy = new Set(all.flatMap((one) => (one.state === 'leased' && !isOver(one) ? [one.to] : [])));
      const people = new Map<string, MemoryNotice>();
      const due = all
        .flatMap((notice) => (notice.due && notice.due <= now ? [{ ...notice, due: notice.due }] : []))
        .sort((a, b) => turnOf(a) - turnOf(b) || a.due.getTime() - b.due.getTime() || (a.key < b.key ? -1 : 1));
      for (const notice of due) if (!busy.has(notice.to) && !people.has(notice.to)) people.set(notice.to, notice);
      const taken = [...people.values()].slice(0, most);
      for (const { key } of taken) {
        leasedAt.set(key, elapsed());
        void change(key, () => ({ state: 'leased', due: leaseUntil }));
      }
      return Promise.resolve(
        structuredClone(
          taken.map(({ key, to, about, attempts, state }) => ({
            key,
            to,
            about,
            attempts,
            interrupted: state === 'leased',
            // There is one process.
            sentElsewhere: [],
          })),
        ),
      );
    },
    renew: (key, from, leaseUntil) =>
      change(key, ({ state, due }) => {
        if (state !== 'leased' || due?.getTime() !== from.getTime()) return {};
        leasedAt.set(key, elapsed());
        return { due: leaseUntil };
      }),
    sent: (key, doneAt) =>
      change(key, ({ attempts }) => ({
        ...{ state: 'sent', due: null, doneAt, attempts: attempts + 1, failingSince: null },
      })),
    postpone: (key, notBefore, counts, failedAt) =>
      change(key, ({ attempts, failingSince }) => ({
        ...{ state: 'waiting', due: notBefore, attempts: attempts + (counts ? 1 : 0) },
        failingSince: failedAt ? (failingSince ?? failedAt) : null,
      })),
    giveUp: (key, why, doneAt) =>
      change(key, ({ attempts }) => ({
        ...{ state: 'given-up', due: null, doneAt, attempts: attempts + 1, why, failingSince: null },
      })),
    outcome: (key) => {
      const state = notices.get(key)?.state ?? null;
      return Promise.resolve(state === 'leased' ? 'waiting' : state);
    },
    maybeSent: (key) => Promise.resolve(void maybeSent.add(key)),
    isHeard: (key) => {
      const found = notices.get(key);
      return Promise.resolve(found ? found.state === 'sent' || maybeSent.has(key) : null);
    },
    forget: (doneBy) => {
      for (const { key, doneAt } of notices.values()) if (doneAt && doneAt <= doneBy) notices.delete(key);
      return Promise.resolve();
    },
    wake: (personId, now) => {
      for (const notice of notices.values()) {
        if (notice.to === personId && notice.due?.getTime() === UNTIL_WOKEN.getTime()) {
          void change(notice.key, () => ({ due: now }));
        }
      }
      return Promise.resolve();
    },
    all: () => structuredClone([...notices.values()]),
  };
}

/** What was begun goes first, then what is urgent. */
function turnOf({ state, about }: MemoryNotice): number {
  return state === 'leased' ? 0 : isOptional(about.kind) ? 2 : 1;
}
