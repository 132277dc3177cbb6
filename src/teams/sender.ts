/** Takes notices from the queue and sees that each is told once, within Teams' limits. Woken by `kick`. */
import { setTimeout as pause } from 'node:timers/promises';
import type { QueuedNotice } from '../ports.js';
import { deliver, type DeliveryOptions } from './delivery.js';
import { noticeInLog } from './notice-in-log.js';

export interface SenderOptions extends Omit<DeliveryOptions, 'wait' | 'random'> {
  /** Real time; tests put their own here. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  readonly random?: () => number;
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
/** Nothing is begun that might still be under way when the lease ends and another process takes it. */
const LEASE_MARGIN_MS = 20_000;
const BATCH = 40;
const LANES = 10;
/** What is due again later than this is found by the job that kicks every minute. */
const SOON_MS = 60_000;
const STOPPING_MS = 3_000;

export function createSender(given: SenderOptions): Sender {
  const wait = given.wait ?? ((ms, signal) => pause(ms, undefined, { ref: false, ...(signal && { signal }) }));
  const options: DeliveryOptions = { random: Math.random, ...given, wait };
  const { notices, clock, log } = options;
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  let running: Promise<void> | null = null;
  let kicked = false;

  async function run(): Promise<void> {
    let soonest = Infinity;
    while (kicked && !stopped()) {
      kicked = false;
      await notices.collect();
      for (;;) {
        const leaseEnds = clock.now().getTime() + LEASE_MS;
        const batch = await notices.lease(clock.now(), new Date(leaseEnds), BATCH);
        if (batch.length === 0) break;
        soonest = Math.min(soonest, await deliverAll(batch, leaseEnds));
        if (stopped()) return;
      }
    }
    if (soonest < SOON_MS) {
      wait(soonest, stopping.signal).then(kick, () => undefined /* stopped */);
    }
  }

  /** One person's notices in order, several people at once. Answers in how many milliseconds the first is due again. */
  async function deliverAll(batch: readonly QueuedNotice[], leaseEnds: number): Promise<number> {
    const byPerson = new Map<string, QueuedNotice[]>();
    for (const notice of batch) byPerson.set(notice.to, [...(byPerson.get(notice.to) ?? []), notice]);
    const queues = [...byPerson.values()];
    let soonest = Infinity;
    const lane = async (): Promise<void> => {
      for (let queue = queues.shift(); queue; queue = queues.shift()) {
        for (const notice of queue) soonest = Math.min(soonest, await deliverOne(notice, leaseEnds));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return soonest;
  }

  async function deliverOne(notice: QueuedNotice, leaseEnds: number): Promise<number> {
    try {
      if (stopped() || clock.now().getTime() > leaseEnds - LEASE_MARGIN_MS) {
        await notices.postpone(notice.key, clock.now(), false);
        return Infinity;
      }
      return (await deliver(notice, options)) ?? Infinity;
    } catch (error) {
      // It stays under its lease, and is due again when that ends.
      log.error('notice-failed', { ...noticeInLog(notice), error: error instanceof Error ? error.name : typeof error });
      return Infinity;
    }
  }

  function kick(): void {
    kicked = true;
    if (stopped()) return;
    running ??= run()
      .catch((error: unknown) => {
        log.error('sender-failed', { error: error instanceof Error ? error.name : typeof error });
      })
      .finally(() => {
        running = null;
        if (kicked) kick();
      });
  }

  return {
    kick,
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopping.abort();
      if (running) await Promise.race([running, pause(STOPPING_MS, undefined, { ref: false })]);
    },
  };
}
