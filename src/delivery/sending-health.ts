/** Whether anything gets through by a channel: one chat that is refused is its person's matter, all of them are ours. */
import type { Clock } from '../ports.js';

export interface SendingHealth {
  arrived(): void;
  /** Something for this place was refused, or nobody knows what became of it. */
  failed(place: string): void;
  /** Lately several places failed, and nothing has arrived anywhere since the first of them. */
  isRefused(): boolean;
}

const SEVERAL = 3;
/** Where nothing was tried for so long, nobody knows: what is not sent cannot be seen to arrive either. */
const KNOWN_MS = 15 * 60_000;

export function createSendingHealth(clock: Clock): SendingHealth {
  const places = new Set<string>();
  let last = 0;
  return {
    arrived() {
      places.clear();
    },
    failed(place) {
      if (places.size < SEVERAL) places.add(place);
      last = clock.now().getTime();
    },
    isRefused: () => places.size >= SEVERAL && clock.now().getTime() - last <= KNOWN_MS,
  };
}
