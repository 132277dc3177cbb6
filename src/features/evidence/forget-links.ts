/** Links that work no more are of no use to anybody; that of a mail is known for a while, as it can be asked for anew. */
import { KEPT_MS } from '../../domain/reminders/unasked.js';
import type { Scheduled } from '../../ports.js';

export const forgetLinks: Scheduled = {
  name: 'forget-links',
  cron: '45 2 * * *',
  run: async ({ links, mailLinks, clock }) => {
    const now = clock.now();
    await links.forget(now);
    await mailLinks.forget(new Date(now.getTime() - KEPT_MS));
  },
};
