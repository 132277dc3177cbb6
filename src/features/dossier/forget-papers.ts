/** Files that no paper needs: what was taken back, and what was sent and never handed in. A day later they are gone. */
import type { Scheduled } from '../../ports.js';

const KEPT_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 100;

export const forgetPapers: Scheduled = {
  name: 'forget-papers',
  cron: '15 3 * * *',
  run: async ({ papers, paperFiles, clock, log }) => {
    const then = new Date(clock.now().getTime() - KEPT_MS);
    let count = 0;
    for (let after = ''; ;) {
      const files = await paperFiles.putBefore(then, after, AT_ONCE);
      const last = files.at(-1);
      if (last === undefined) break;
      const needed = new Set(await papers.inUse(files));
      const forgotten = files.filter((file) => !needed.has(file));
      if (forgotten.length > 0) await paperFiles.forget(forgotten, then);
      count += forgotten.length;
      after = last;
    }
    if (count > 0) log.info('paper-files-forgotten', { count });
  },
};
