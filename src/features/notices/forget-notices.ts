/** Who was told what is kept for a while. */
import { KEPT_MS } from '../../domain/reminders/unasked.js';
import type { Scheduled } from '../../ports.js';

export const forgetNotices: Scheduled = {
  name: 'forget-notices',
  cron: '0 3 * * *',
  run: ({ notices, clock }) => notices.forget(new Date(clock.now().getTime() - KEPT_MS)),
};
