/** A job that goes on until it is let go. */
import { once, EventEmitter } from 'node:events';
import type { Scheduled } from '../../src/ports.js';

/** It says when it began. */
export function slow(
  name: string,
  cron = '0 8 * * 1',
): { job: Scheduled; began: () => number; next: () => Promise<unknown>; letGo: () => void } {
  const events = new EventEmitter();
  let began = 0;
  return {
    job: {
      name,
      cron,
      run: async () => {
        began += 1;
        const go = once(events, 'go');
        events.emit('began');
        await go;
      },
    },
    began: () => began,
    next: () => once(events, 'began'),
    letGo: () => events.emit('go'),
  };
}
