/** In the morning of the day that somebody takes over: it is so, and what waits goes over to them. */
import { decide } from '../../decide.js';
import type { Act } from '../../domain/evidence/decision.js';
import { instantOf, momentOf, type ClockTime } from '../../domain/calendar/moment.js';
import { decideHandOver } from '../../domain/placements/replace.js';
import type { Scheduled } from '../../ports.js';

const AT_ONCE = 100;
const TOLD_AT = '08:00' as ClockTime;

export const handOver: Scheduled = {
  name: 'hand-over',
  cron: '5 0 * * *',
  run: async (ports) => {
    const at = ports.clock.now();
    const { day: today } = momentOf(at);
    const tellAt = instantOf({ day: today, time: TOLD_AT }).toISOString();
    let done = 0;
    for (let more = true; more;) {
      const found = await ports.placements.toHandOver(today, AT_ONCE);
      more = found.length === AT_ONCE;
      for (const { id, handovers = [] } of found) {
        for (const handover of handovers.filter(({ from }) => from <= today)) {
          const record = await ports.placements.load(id);
          if (!record) continue;
          const { by, source } = handover;
          const act: Act = { at: at.toISOString(), by, role: 'office', way: 'bot', source: `${source}/then` };
          const decided = await decide(
            ports.placements,
            record,
            (one) => decideHandOver(one, handover, { act, tellAt }),
            { stored: () => undefined },
            { kick: () => undefined },
          );
          if (decided.kind === 'done') done += 1;
        }
      }
    }
    if (done > 0) ports.log.info('handed-over', { placements: done });
    if (done > 0) ports.kick();
  },
};
