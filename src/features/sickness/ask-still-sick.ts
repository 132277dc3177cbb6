/** Each morning before work a student who is sick without a known end is asked once how it is [2.3]. */
import { momentOf } from '../../domain/moment.js';
import { periodToAsk } from '../../domain/sickness.js';
import type { Scheduled } from '../../ports.js';

/** Late or twice is harmless: the key holds the day, and at delivery it is looked whether it is still to be asked. */
export const askStillSick: Scheduled = {
  name: 'ask-still-sick',
  cron: '0 7 * * *',
  async run(ports) {
    const at = ports.clock.now();
    const { day } = momentOf(at);
    const due = (await ports.sicknesses.open()).filter((record) => periodToAsk(record, day));
    await ports.notices.add(
      due.map(({ id }) => ({
        key: `still-sick:${id}:${day}`,
        to: id,
        about: { kind: 'still-sick', student: id, day },
      })),
      at,
    );
    if (due.length > 0) ports.kick();
  },
};
