/** What a turn, a job or another process left behind is sent, and what was put off when its time comes. */
import type { Scheduled } from '../../ports.js';

export const sweepOutboxes: Scheduled = {
  name: 'sweep-outboxes',
  cron: '* * * * *',
  next: async ({ notices }) => {
    // What still lies in an outbox has a time too.
    await notices.collect();
    return notices.next();
  },
  // One process a minute is enough: its sender takes whatever is due, whoever left it.
  run: ({ kick }) => {
    kick();
    return Promise.resolve();
  },
};
