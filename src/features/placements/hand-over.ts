/** In the morning of the day that somebody takes over: it is so, and what waits goes over to them. */
import { decide } from '../../decide.js';
import type { Act } from '../../domain/evidence/decision.js';
import { instantOf, momentOf, type ClockTime } from '../../domain/calendar/moment.js';
import { decideHandOver } from '../../domain/placements/replace.js';
import { unlessBroken } from '../../each-school.js';
import type { Handover, PlacementId } from '../../domain/placements/placement.js';
import type { Ports, Scheduled } from '../../ports.js';

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
      const before = done;
      for (const { id, handovers = [] } of found) {
        for (const handover of handovers.filter(({ from }) => from <= today)) {
          const isDone = await unlessBroken(
            () => handOverOne(id, handover, { at, tellAt }, ports),
            (error) => {
              ports.log.error('one-passed-over', { job: 'hand-over', placement: id, error });
            },
          );
          if (isDone) done += 1;
        }
      }
      // A page at which nothing could be done would come again without end.
      more = found.length === AT_ONCE && done > before;
    }
    if (done > 0) ports.log.info('handed-over', { placements: done });
    if (done > 0) ports.kick();
  },
};

async function handOverOne(
  id: PlacementId,
  handover: Handover,
  { at, tellAt }: { readonly at: Date; readonly tellAt: string },
  { placements }: Pick<Ports, 'placements'>,
): Promise<boolean> {
  const record = await placements.load(id);
  if (!record) return false;
  const { by, source } = handover;
  const act: Act = { at: at.toISOString(), by, role: 'office', way: 'bot', source: `${source}/then` };
  const decided = await decide(
    placements,
    record,
    (one) => decideHandOver(one, handover, { act, tellAt }),
    { stored: () => undefined },
    { kick: () => undefined },
  );
  return decided.kind === 'done';
}
