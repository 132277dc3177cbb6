/** Who was told what is kept for a while. */
import { longestOf } from '../../domain/keeping/terms.js';
import { allSchools } from '../../each-school.js';
import type { Scheduled } from '../../ports.js';

const A_DAY_MS = 24 * 60 * 60 * 1000;

export const forgetNotices: Scheduled = {
  name: 'forget-notices',
  cron: '0 3 * * *',
  run: async (ports) => {
    const { messages } = longestOf(await allSchools(ports));
    await ports.notices.forget(new Date(ports.clock.now().getTime() - messages * A_DAY_MS));
  },
};
