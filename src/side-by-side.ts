/**
 * Two versions on one database, while one takes over from the other. The newer one has stored forms that the older one
 * does not know, so the older one leaves to it what is not of a turn (notices, jobs), and says that it is not ready once
 * the newer one is. What the older one has written meanwhile is brought up once it is gone.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, Log } from './ports.js';
import type { Processes } from './ports/processes.js';

export interface SideBySide {
  /** Says that this one is here, and gives older ones the time to hear it: before anything stored is changed. */
  begin(processes: Processes): Promise<void>;
  /** It answers from now on, and looks around every few seconds until it is stopped. */
  ready(onAlone: () => Promise<void>, onBack: () => void): void;
  /** A newer one runs: nothing is begun that is not of a turn. */
  isOlder(): boolean;
  /** A newer one answers: whoever comes is better served there. */
  isReplaced(): boolean;
  stop(): Promise<void>;
}

export interface SideBySideOptions {
  readonly id: string;
  /** "0.2.0" */
  readonly version: string;
  /** The real one, by which the other processes count too. */
  readonly clock: Clock;
  readonly log: Log;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const LOOK_MS = 5_000;
/** Who was not heard for so long is gone. */
const SILENT_MS = 4 * LOOK_MS;

export function createSideBySide({ id, version, clock, log, wait = unheld }: SideBySideOptions): SideBySide {
  const stopping = new AbortController();
  let known: Processes | null = null;
  let isReady = false;
  let older = false;
  let newer = false;
  let newerReady = false;

  async function look(): Promise<void> {
    if (!known) return;
    const now = clock.now();
    await known.here({ id, version, isReady }, now);
    const others = (await known.since(new Date(now.getTime() - SILENT_MS))).filter((one) => one.id !== id);
    older = others.some((one) => order(one.version, version) < 0);
    const ahead = others.filter((one) => order(one.version, version) > 0);
    if (newer !== ahead.length > 0) log.info(newer ? 'newer-version-gone' : 'newer-version-here', { version });
    newer = ahead.length > 0;
    newerReady = ahead.some((one) => one.isReady);
  }

  async function lookOn(onAlone: () => Promise<void>, onBack: () => void): Promise<void> {
    while (!stopping.signal.aborted) {
      const [wasOlder, wasNewer] = [older, newer];
      try {
        await look();
        if (wasOlder && !older) await onAlone();
        if (wasNewer && !newer) onBack();
      } catch (error) {
        // Without a database nothing is begun either; it is looked again.
        log.warn('not-looked-around', { error: error instanceof Error ? error.name : typeof error });
      }
      await wait(LOOK_MS, stopping.signal).catch(() => undefined);
    }
  }

  return {
    begin: async (processes) => {
      known = processes;
      await look();
      if (older) {
        log.info('older-version-here', { version });
        // Twice: one of its looks may have been under way.
        await wait(2 * LOOK_MS, stopping.signal);
      }
    },
    ready: (onAlone, onBack) => {
      isReady = true;
      void lookOn(onAlone, onBack);
    },
    isOlder: () => newer,
    isReplaced: () => newerReady,
    stop: async () => {
      stopping.abort();
      await known?.gone(id);
    },
  };
}

function unheld(ms: number, signal: AbortSignal): Promise<unknown> {
  return pause(ms, undefined, { ref: false, signal });
}

/** Below 0: the first is older. */
function order(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).map(Number));
  const at = [0, 1, 2].find((i) => (a?.[i] ?? 0) !== (b?.[i] ?? 0));
  return at === undefined ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}
