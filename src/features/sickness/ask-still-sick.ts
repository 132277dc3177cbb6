/** Each morning before work a student who is sick without a known end is asked once how it is [2.3]. */
import { instantOf, momentOf, type ClockTime } from '../../domain/moment.js';
import type { PersonId } from '../../domain/people.js';
import { periodToAsk } from '../../domain/sickness.js';
import type { Scheduled } from '../../ports.js';

const MORNING = '07:00' as ClockTime;
const PAGE = 100;

/**
 * Late or twice is harmless: the key holds the day, and at delivery it is looked whether it is still to be asked. A
 * process that starts at night leaves the question for the morning.
 */
export const askStillSick: Scheduled = {
  name: 'ask-still-sick',
  cron: '0 7 * * *',
  async run({ sicknesses, notices, clock, kick }) {
    const at = clock.now();
    const { day } = momentOf(at);
    const notBefore = instantOf({ day, time: MORNING }).toISOString();
    let after: PersonId | '' = '';
    for (;;) {
      const page = await sicknesses.open(after, PAGE);
      const due = page.filter((record) => periodToAsk(record, day));
      if (due.length > 0) {
        await notices.add(
          due.map(({ id }) => ({
            key: `still-sick:${id}:${day}`,
            to: id,
            about: { kind: 'still-sick', student: id, day },
            notBefore,
          })),
          at,
        );
        kick();
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.id;
    }
  },
};
