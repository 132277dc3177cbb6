/** Each morning before work whoever is sick without a known end is asked how it is; who stays silent is told of [2.3]. */
import { noticesOfLong } from '../../domain/sickness/long-sickness.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import type { SickRecord } from '../../domain/sickness/sickness.js';
import { noticesOfMorning } from '../../domain/sickness/still-sick.js';
import { unlessBroken } from '../../each-school.js';
import type { Ports, Scheduled } from '../../ports.js';

const PAGE = 100;

/** At delivery it is looked again whether it is still to be told. */
export const askStillSick: Scheduled = {
  name: 'ask-still-sick',
  cron: '0 7 * * *',
  async run(ports) {
    const at = ports.clock.now();
    let after: PersonId | '' = '';
    for (;;) {
      const page = await ports.sicknesses.open(after, PAGE);
      const broken = (error: string): void => {
        ports.log.error('one-passed-over', { job: 'ask-still-sick', error });
      };
      const told = await Promise.all(page.map((record) => unlessBroken(() => toTell(record, ports), broken)));
      const notices = told.flatMap((some) => some ?? []);
      if (notices.length > 0) {
        await ports.notices.add(notices, at);
        ports.kick();
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = last.id;
    }
  },
};

async function toTell(
  record: SickRecord,
  { placements, schools, clock }: Ports,
): Promise<ReturnType<typeof noticesOfMorning>> {
  const own = await placements.ofStudent(record.id);
  const school = own[0] && (await schools.byId(own[0].schoolId));
  if (!school) return [];
  const { day } = momentOf(clock.now());
  return [...noticesOfMorning(record, day, { placements: own, school }), ...noticesOfLong(record, day, own, school)];
}
