/** Files that nobody decided on within a day are thrown away; accounts in doubt that were silent for two months as well. */
import type { Scheduled } from '../../ports.js';

const SILENT_MS = 60 * 24 * 60 * 60 * 1000;

export const forgetImports: Scheduled = {
  name: 'forget-imports',
  cron: '50 * * * *',
  // Nobody waits for it, and what is over can be saved no more in any case.
  next: () => Promise.resolve(null),
  run: async ({ imports, doubts, clock }) => {
    const now = clock.now();
    await imports.forget(now);
    await doubts.forget(new Date(now.getTime() - SILENT_MS));
  },
};
