/** How late a process of the bench comes to what it has to do, in milliseconds: the noise of the machine it runs on. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Late {
  readonly p99: number;
  readonly most: number;
}

const RESOLUTION_MS = 2;

export function measureLateness(): () => Late {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  const inMs = (ns: number): number => Math.max(0, Math.round(ns / 1e6) - RESOLUTION_MS);
  return () => ({ p99: inMs(delays.percentile(99)), most: inMs(delays.max) });
}
