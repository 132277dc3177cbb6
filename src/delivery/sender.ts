/** Takes notices from the queue and sees that each is told once, by whichever channel reaches its person. Woken by `kick`. */
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnavailable } from '../ports.js';
import type { QueuedNotice } from '../ports/notices.js';
import { deliver } from './deliver.js';
import type { DeliveryOptions } from './delivery-options.js';
import { noticeInLog } from './notice-in-log.js';

export interface SenderOptions extends Omit<DeliveryOptions, 'wait' | 'random'> {
  /** Real time; tests put their own here. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  readonly random?: () => number;
  /** From one time that the lease of what is under way is made longer to the next: real time; tests put their own here. */
  readonly beat?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Others send just now: nothing is taken from the queue. */
  readonly isHeld?: () => boolean;
}

export interface Sender {
  /** There may be something to send. */
  kick(): void;
  /** Resolves when nothing is due and nothing on its way. */
  idle(): Promise<void>;
  /** What is on its way ends, for at most 3 s; the rest stays in the queue. */
  stop(): Promise<void>;
}

const LEASE_MS = 60_000;
/** What takes longer all the same, with a database that takes its time, keeps its lease, or another process tells it too. */
const RENEW_MS = 15_000;
/** Nothing is begun that might still be under way when the lease ends and another process takes it: waits, and a timeout. */
const LEASE_MARGIN_MS = 35_000;
const BATCH = 25;
/** Enough for the pace of Teams with half of them waiting for what hangs. */
const LANES = 60;
/** What is due again later than this is found by the job that kicks every minute. */
const SOON_MS = 60_000;
/** What is due and cannot be leased belongs to somebody whom another process writes to just now. */
const ELSEWHERE_MS = 1_000;
const FAULT_MS = 60_000;
const STOPPING_MS = 3_000;

interface Leased {
  readonly notice: QueuedNotice;
  /** Epoch milliseconds. */
  readonly until: number;
}

export function createSender(given: SenderOptions): Sender {
  const { isHeld = () => false } = given;
  const wait = given.wait ?? ((ms, signal) => pause(ms, undefined, { ref: false, ...(signal && { signal }) }));
  const beat = given.beat ?? ((ms, signal) => pause(ms, undefined, { ref: false, signal }));
  const options: DeliveryOptions = { random: Math.random, ...given, wait };
  const { notices, clock, log } = options;
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  const now = (): number => clock.now().getTime();
  let running: Promise<void> | null = null;
  let kicked = false;
  const queue: Leased[] = [];
  let lanes = 0;
  /** Something was kicked or came to its end; `hear` tells who waits for it. */
  let changed = false;
  let hear: () => void = () => undefined;
  /** When it wakes by itself, and how that is called off. */
  let alarm = 0;
  let noAlarm = new AbortController();

  function isDone(): boolean {
    return lanes === 0 && !kicked;
  }

  function change(): void {
    changed = true;
    hear();
  }

  async function nextChange(): Promise<void> {
    if (!changed) await new Promise<void>((resolve) => (hear = resolve));
    changed = false;
  }

  async function run(): Promise<void> {
    try {
      await feedLanes();
    } finally {
      while (lanes > 0) await nextChange();
    }
    if (!stopped()) await setAlarm();
  }

  /** Leases ahead of the lanes, a batch at a time, until nothing is due and nothing is on its way. */
  async function feedLanes(): Promise<void> {
    while (!stopped() && !isHeld()) {
      changed = false;
      if (kicked) {
        kicked = false;
        await notices.collect();
      }
      const until = now() + LEASE_MS;
      const batch = await notices.lease(clock.now(), new Date(until), BATCH);
      queue.push(...batch.map((notice) => ({ notice, until })));
      while (lanes < LANES && queue.length > 0) void lane();
      if (batch.length === 0) {
        if (isDone()) return;
        await nextChange();
      }
      while (queue.length >= BATCH && !stopped()) await nextChange();
    }
  }

  async function lane(): Promise<void> {
    lanes += 1;
    for (let leased = queue.shift(); leased; leased = queue.shift()) {
      await deliverOne(leased);
      change();
    }
    lanes -= 1;
    change();
  }

  async function deliverOne({ notice, until }: Leased): Promise<void> {
    try {
      if (stopped() || now() > until - LEASE_MARGIN_MS) {
        await notices.postpone(notice.key, clock.now(), false);
      } else {
        await underLease(notice, until, () => deliver(notice, options));
      }
    } catch (error) {
      // It stays under its lease, and is due again when that ends.
      if (error instanceof DatabaseUnavailable) {
        log.warn('notice-without-database', noticeInLog(notice));
        return;
      }
      log.error('notice-failed', { ...noticeInLog(notice), error: error instanceof Error ? error.name : typeof error });
      await putAside(notice);
    }
  }

  /** A database that is away for a moment asks nobody to act. */
  function failed(error: unknown): void {
    if (error instanceof DatabaseUnavailable) log.warn('sender-without-database');
    else log.error('sender-failed', { error: error instanceof Error ? error.name : typeof error });
  }

  async function underLease({ key }: QueuedNotice, from: number, act: () => Promise<void>): Promise<void> {
    const over = new AbortController();
    void renewing(key, from, over.signal);
    try {
      await act();
    } finally {
      over.abort();
    }
  }

  async function renewing(key: string, from: number, over: AbortSignal): Promise<void> {
    for (let until = from; ;) {
      await beat(RENEW_MS, over).catch(() => undefined /* It has ended. */);
      if (over.aborted) return;
      const next = now() + LEASE_MS;
      try {
        await notices.renew(key, new Date(until), new Date(next));
        until = next;
      } catch (error) {
        // Whether it was stored nobody knows: the lease that it had is not made longer any more.
        log.warn('lease-not-renewed', { error: error instanceof Error ? error.name : typeof error });
      }
    }
  }

  /** What fails with us does not keep its person from hearing the rest. */
  async function putAside({ key }: QueuedNotice): Promise<void> {
    try {
      await notices.postpone(key, new Date(now() + FAULT_MS), true, clock.now());
    } catch (error) {
      failed(error);
    }
  }

  async function setAlarm(): Promise<void> {
    const next = await notices.next();
    if (!next) return;
    const at = next.getTime() > now() ? next.getTime() : now() + ELSEWHERE_MS;
    if (at >= now() + SOON_MS || (alarm > now() && alarm <= at)) return;
    // One at a time: an earlier one is enough, as it looks again for the next.
    noAlarm.abort();
    noAlarm = new AbortController();
    alarm = at;
    wait(at - now(), noAlarm.signal).then(kick, () => undefined /* called off */);
  }

  function kick(): void {
    kicked = true;
    change();
    if (stopped() || isHeld()) return;
    running ??= run()
      .catch((error: unknown) => {
        failed(error);
      })
      .finally(() => {
        running = null;
        if (kicked && !isHeld()) kick();
      });
  }

  return {
    kick,
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopping.abort();
      noAlarm.abort();
      change();
      if (running) await Promise.race([running, pause(STOPPING_MS, undefined, { ref: false })]);
    },
  };
}
