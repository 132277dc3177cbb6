/** Ports for a bot with its windows, where no outgoing connection of this run can take one in between. */
import { randomInt } from 'node:crypto';
import { freePort } from '../../src/local/free-port.js';

/** Below the range from which systems give ports to outgoing connections. */
const LOWEST = 20_000;
const HIGHEST = 30_000;
/** The bot's own, and those that its windows are given after it. */
const IN_A_ROW = 20;

export async function quietPort(): Promise<number> {
  for (;;) {
    const first = randomInt(LOWEST, HIGHEST);
    const found = await Promise.all(Array.from({ length: IN_A_ROW }, (_, i) => freePort(first + i)));
    if (found.every((port, i) => port === first + i)) return first;
  }
}
