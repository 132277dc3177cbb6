/**
 * Whoever is in a placement and has no rhythm yet gets one: placements that were loaded into the database by another
 * way than the bot's, and those of a write that was cut short. So does whoever is of a BPV-bureau.
 */
import { eachSchool } from '../../each-school.js';
import { peopleToPlan, type Placement } from '../../domain/placements/placement.js';
import type { Ports, Scheduled } from '../../ports.js';

const PAGE = 100;

export const planMissing: Scheduled = {
  name: 'plan-missing',
  cron: '15 3 * * *',
  run: async (ports) => {
    const { placements, rhythms, log } = ports;
    let planned = 0;
    let last: Placement | undefined;
    do {
      const page: readonly Placement[] = await placements.page(last?.id ?? '', PAGE);
      const people = page.flatMap(peopleToPlan);
      for (const kind of ['student', 'staff'] as const) {
        const wanted = new Map(people.filter((person) => person.kind === kind).map((person) => [person.id, person]));
        for (const { id } of await rhythms.ofMany([...wanted.keys()], kind)) wanted.delete(id);
        await rhythms.plan([...wanted.values()]);
        planned += wanted.size;
      }
      last = page.at(-1);
    } while (last);
    planned += await planOffices(ports);
    if (planned > 0) log.info('rhythms-planned', { people: planned });
  },
};

async function planOffices(ports: Ports): Promise<number> {
  let planned = 0;
  await eachSchool(ports, 'plan-missing', async (schoolId) => {
    const office = await ports.people.ofSchool(schoolId, 'office');
    const known = await ports.rhythms.ofMany(
      office.map(({ id }) => id),
      'staff',
    );
    const planning = new Set(known.flatMap(({ id, nextAt }) => (nextAt ? [id] : [])));
    const missing = office.filter(({ id }) => !planning.has(id));
    await ports.rhythms.plan(missing.map(({ id }) => ({ id, schoolId, kind: 'staff' as const })));
    planned += missing.length;
  });
  return planned;
}
