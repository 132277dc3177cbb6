/** What runs, and how it ends. */
import type { Log } from './ports.js';

/** Stops what was started, the last first; each may take its time, and none keeps the others waiting by failing. */
export class Running {
  readonly #parts: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  #stopping: Promise<void> | null = null;

  constructor(private readonly log: Log) {}

  started(name: string, stop: () => Promise<void>): void {
    this.#parts.push({ name, stop });
  }

  stop(): Promise<void> {
    return (this.#stopping ??= this.#stopAll());
  }

  async #stopAll(): Promise<void> {
    for (const { name, stop } of this.#parts.toReversed()) {
      try {
        await stop();
      } catch (error) {
        this.log.error('stop-failed', { part: name, error: error instanceof Error ? error.name : typeof error });
      }
    }
  }
}
