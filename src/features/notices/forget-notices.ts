/** Who was told what is kept for a while, to look into what went wrong; longer than anything is told late. */
import type { Scheduled } from '../../ports.js';

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

export const forgetNotices: Scheduled = {
  name: 'forget-notices',
  cron: '0 3 * * *',
  run: ({ notices, clock }) => notices.forget(new Date(clock.now().getTime() - KEPT_MS)),
};
