/** Whose turn it is: what can wait goes at the pace that all processes share, what cannot is taken off that pace. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, Log } from '../ports.js';
import type { Pace } from '../ports/pace.js';

export interface Pacer {
  /** Waits for a slot. 0: it is this one's turn. More: it was waited for in vain, and will be for so many milliseconds. */
  turn(tenantId: string): Promise<number>;
  /** Something went out without waiting, and the rest makes room for it. */
  sentAtOnce(tenantId: string): void;
  /** The other side has refused for there being too much; null where it did not say how long. */
  refused(tenantId: string, place: string, retryAfterMs: number | null): void;
  /** Nobody waits any longer. */
  close(): void;
}

/** How much a channel takes from us. */
export interface Rate {
  /** From one to the next. */
  readonly slotMs: number;
  /** So many at most within so long. */
  readonly most: number;
  readonly withinMs: number;
}

export interface PacerOptions {
  readonly pace: Pace;
  readonly rate: Rate;
  /** The real one: the other side knows no other. */
  readonly clock: Clock;
  readonly log: Log;
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Few, so that another process is never kept waiting for slots that nobody uses. */
const BLOCK = 10;
/** The next block is taken so long before this one ends: a database that takes its time costs no slot. */
const AHEAD_MS = 300;
const PATIENCE_MS = 10_000;
/** What went out at once is written down together. */
const TOGETHER_MS = 200;
/** What went out at once holds up the rest for no longer: by then the other side has forgotten it. */
const LONGEST_DEBT_MS = 2_000;
/** So many places refused within so long: it is the app that is too much, not one of them. */
const BURST = 5;
const BURST_WITHIN_MS = 2_000;
const HOLD_MS = 5_000;
const LONGEST_HOLD_MS = 300_000;

interface Refusal {
  readonly at: number;
  readonly place: string;
  readonly retryAfterMs: number;
}

interface Waiter {
  readonly resolve: (waitMs: number) => void;
  readonly reject: (why: unknown) => void;
}

class Tenant {
  readonly waiting: Waiter[] = [];
  serving = false;
  /** The last ones, oldest first. */
  readonly sent: number[] = [];
  owed = 0;
  refusals: Refusal[] = [];

  constructor(private readonly rate: Rate) {}

  count(now: number): void {
    this.sent.push(now);
    if (this.sent.length > this.rate.most) this.sent.shift();
  }

  /** When one more would be taken, by what this process has sent: slots say nothing of those that left late. */
  freeAt(): number {
    const oldest = this.sent[this.sent.length - this.rate.most];
    return oldest === undefined ? 0 : oldest + this.rate.withinMs;
  }
}

export function createPacer({ pace, rate, clock, log, wait = unheld }: PacerOptions): Pacer {
  const { slotMs } = rate;
  const tenants = new Map<string, Tenant>();
  let closed = false;
  const now = (): number => clock.now().getTime();

  function tenantOf(tenantId: string): Tenant {
    const tenant = tenants.get(tenantId) ?? new Tenant(rate);
    tenants.set(tenantId, tenant);
    return tenant;
  }

  async function serve(tenantId: string, tenant: Tenant): Promise<void> {
    tenant.serving = true;
    try {
      while (tenant.waiting.length > 0) await serveSome(tenantId, tenant);
    } catch (error) {
      for (const { reject } of tenant.waiting.splice(0)) reject(error);
    } finally {
      tenant.serving = false;
    }
  }

  async function serveSome(tenantId: string, tenant: Tenant): Promise<void> {
    const slots = Math.min(BLOCK, tenant.waiting.length);
    const latest = now() + PATIENCE_MS;
    const first = await pace.take(tenantId, slots * slotMs, now(), latest);
    if (first > latest) {
      await wait(PATIENCE_MS);
      for (const { resolve } of tenant.waiting.splice(0)) resolve(Math.max(1, first - now()));
      return;
    }
    for (const [i, waiter] of tenant.waiting.splice(0, slots).entries()) {
      void release(tenant, waiter, first + i * slotMs);
    }
    await wait(Math.max(0, first + slots * slotMs - AHEAD_MS - now()));
  }

  async function release(tenant: Tenant, { resolve }: Waiter, slot: number): Promise<void> {
    const msLeft = (): number => Math.ceil(Math.max(slot, tenant.freeAt()) - now());
    for (let ms = msLeft(); ms > 0; ms = msLeft()) await wait(ms);
    tenant.count(now());
    resolve(0);
  }

  async function writeDown(tenantId: string, tenant: Tenant): Promise<void> {
    await wait(TOGETHER_MS);
    const { owed } = tenant;
    tenant.owed = 0;
    await pace.take(tenantId, owed * slotMs, now(), now() + LONGEST_DEBT_MS);
  }

  /** Slots that are lost make a burst at worst, which Teams refuses and we then heed. */
  function notKept(error: unknown): void {
    log.warn('pace-not-kept', { error: error instanceof Error ? error.name : typeof error });
  }

  return {
    turn(tenantId) {
      if (closed) return Promise.resolve(1);
      const tenant = tenantOf(tenantId);
      return new Promise((resolve, reject) => {
        tenant.waiting.push({ resolve, reject });
        if (!tenant.serving) void serve(tenantId, tenant);
      });
    },
    sentAtOnce(tenantId) {
      const tenant = tenantOf(tenantId);
      tenant.count(now());
      tenant.owed += 1;
      if (tenant.owed === 1) writeDown(tenantId, tenant).catch(notKept);
    },
    refused(tenantId, place, retryAfterMs) {
      const tenant = tenantOf(tenantId);
      const at = now();
      tenant.refusals = tenant.refusals.filter((refusal) => refusal.at > at - BURST_WITHIN_MS);
      tenant.refusals.push({ at, place, retryAfterMs: retryAfterMs ?? HOLD_MS });
      if (new Set(tenant.refusals.map((refusal) => refusal.place)).size < BURST) return;
      const holdMs = Math.min(LONGEST_HOLD_MS, Math.max(...tenant.refusals.map((refusal) => refusal.retryAfterMs)));
      tenant.refusals = [];
      log.warn('tenant-held', { holdMs });
      pace.hold(tenantId, at + holdMs).catch(notKept);
    },
    close() {
      closed = true;
      for (const tenant of tenants.values()) for (const { resolve } of tenant.waiting.splice(0)) resolve(1);
    },
  };
}

function unheld(ms: number): Promise<unknown> {
  return pause(ms, undefined, { ref: false });
}
