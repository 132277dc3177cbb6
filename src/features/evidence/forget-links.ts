/** Links that work no more are of no use to anybody; that of a mail is known for a while, as it can be asked for anew. */
import { longestOf } from '../../domain/keeping/terms.js';
import { allSchools } from '../../each-school.js';
import type { Scheduled } from '../../ports.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;

export const forgetLinks: Scheduled = {
  name: 'forget-links',
  cron: '45 2 * * *',
  run: async (ports) => {
    const now = ports.clock.now();
    const { messages } = longestOf(await allSchools(ports));
    await ports.links.forget(now);
    await ports.mailLinks.forget(new Date(now.getTime() - messages * A_DAY_MS));
  },
};
