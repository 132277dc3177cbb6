/** What something is done for: it goes along through every room, and stands in each line of the log. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** `turn`: one request from outside. `job`: one run of what is scheduled. */
export type Trace = Readonly<Partial<Record<'turn' | 'job', string>>>;

const traces = new AsyncLocalStorage<Trace>();

/** Whatever comes of it is done for this. */
export function within<T>(trace: Trace, run: () => T): T {
  return traces.run(trace, run);
}

/** What is only set going here, and is done for everybody. */
export function outside<T>(run: () => T): T {
  return traces.exit(run);
}

export function traced(): Trace {
  return traces.getStore() ?? {};
}
