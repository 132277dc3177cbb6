/** Our own limits are waited for on the spot where that is short; a longer wait goes back to the queue. */
import { ChannelFailure } from './channel.js';

const SHORT_WAIT_MS = 2_000;
const MOST_SHORT_WAITS = 3;

export async function withinLimits<T>(send: () => Promise<T>, wait: (ms: number) => Promise<unknown>): Promise<T> {
  for (let waits = 1; ; waits += 1) {
    try {
      return await send();
    } catch (error) {
      const waitMs = error instanceof ChannelFailure ? shortWaitOf(error) : null;
      if (waitMs === null || waitMs > SHORT_WAIT_MS || waits > MOST_SHORT_WAITS) throw error;
      await wait(waitMs);
    }
  }
}

function shortWaitOf({ meaning }: ChannelFailure): number | null {
  return meaning.kind === 'again' && !meaning.left ? meaning.retryAfterMs : null;
}
