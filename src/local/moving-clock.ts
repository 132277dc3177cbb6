/** A clock for trying things out: it stands where it is put, runs on from there, and never goes back. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { instantOf, momentOf, type Moment } from '../domain/calendar/moment.js';
import type { Clock } from '../ports.js';

const stored = z.object({
  /** How far it is ahead of the machine's clock; negative where it was put in the past at first. */
  aheadMs: z.number(),
  /** Up to here jobs have been run, ISO instant. */
  ranUntil: z.iso.datetime().nullable(),
});

export class MovingClock implements Clock {
  private standingAt: Date | null = null;

  private constructor(
    private readonly path: string,
    private aheadMs: number,
    private lastRun: Date | null,
  ) {}

  /**
   * Goes on where it was when the bot last ran here, in any case not earlier than `startAt`; at a first start it is
   * put on `startAt`, or shows the real time.
   */
  static open(dataDir: string, startAt: Moment | null): MovingClock {
    const path = pathIn(dataDir);
    const asked = startAt && instantOf(startAt).getTime() - Date.now();
    const before = read(dataDir);
    const clock = before
      ? new MovingClock(path, Math.max(before.aheadMs, asked ?? -Infinity), before.ranUntil)
      : new MovingClock(path, asked ?? 0, null);
    clock.save();
    return clock;
  }

  /** What it shows, for a command beside the bot; the real time where no bot ran here. */
  static shown(dataDir: string): Date {
    return new Date(Date.now() + (read(dataDir)?.aheadMs ?? 0));
  }

  /** `--fresh`: the next clock that is opened here is a first one. */
  static forget(dataDir: string): void {
    rmSync(pathIn(dataDir), { force: true });
  }

  now(): Date {
    return this.standingAt ?? new Date(Date.now() + this.aheadMs);
  }

  /** What the wall shows. */
  moment(): Moment {
    return momentOf(this.now());
  }

  /** Up to here jobs have been run; null where none ever were. */
  ranUntil(): Date | null {
    return this.lastRun;
  }

  /** Stands still at a later instant, until it is moved again or runs on. */
  standAt(instant: Date): void {
    this.standingAt = instant;
  }

  /** Runs on from where it stands. */
  runOn(): void {
    if (this.standingAt) this.aheadMs = this.standingAt.getTime() - Date.now();
    this.standingAt = null;
    this.save();
  }

  markRun(until: Date): void {
    this.lastRun = until;
    this.save();
  }

  private save(): void {
    const ranUntil = this.lastRun?.toISOString() ?? null;
    writeFileSync(`${this.path}.new`, JSON.stringify({ aheadMs: this.aheadMs, ranUntil }));
    renameSync(`${this.path}.new`, this.path);
  }
}

const pathIn = (dataDir: string): string => join(dataDir, 'clock.json');

function read(dataDir: string): { aheadMs: number; ranUntil: Date | null } | null {
  let text: string;
  try {
    text = readFileSync(pathIn(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { aheadMs, ranUntil } = stored.parse(JSON.parse(text));
  return { aheadMs, ranUntil: ranUntil === null ? null : new Date(ranUntil) };
}
