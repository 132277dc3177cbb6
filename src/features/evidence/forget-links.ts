/** Links that nobody used and that work no more are of no use to anybody. */
import type { Scheduled } from '../../ports.js';

export const forgetLinks: Scheduled = {
  name: 'forget-links',
  cron: '45 2 * * *',
  run: ({ links, clock }) => links.forget(clock.now()),
};
