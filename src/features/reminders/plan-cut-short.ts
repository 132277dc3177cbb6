/** A placement changed, and the process ended before what rests on it was planned anew: that is done here. */
import type { Scheduled } from '../../ports.js';

export const planCutShort: Scheduled = {
  name: 'plan-cut-short',
  cron: '*/5 * * * *',
  // A process that is cut short says no time.
  next: () => Promise.resolve(null),
  run: async ({ placements, log }) => {
    let planned = 0;
    for (let more = await placements.planUnplanned(); more > 0; more = await placements.planUnplanned())
      planned += more;
    if (planned > 0) log.info('placements-planned', { placements: planned });
  },
};
