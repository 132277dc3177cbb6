/**
 * Every hour of a school day the big schools are counted, so that who asks for one does not wait. One school after
 * another: what is wrong with one keeps no other waiting.
 */
import type { SchoolId } from '../../domain/people/people.js';
import { COUNTED_ON_THE_SPOT } from '../../domain/roster/school-count.js';
import { eachSchool } from '../../each-school.js';
import type { Scheduled } from '../../ports.js';
import { countSchool } from '../../views/count-school.js';

export const countSchools: Scheduled = {
  name: 'count-schools',
  cron: '0 6-20 * * 1-6',
  // Who asks says nothing that waits for it: what is kept says of when it is.
  next: () => Promise.resolve(null),
  run: (ports) =>
    eachSchool(ports, 'count-schools', async (id: SchoolId) => {
      const [school, kept] = await Promise.all([ports.schools.byId(id), ports.schoolCounts.of(id)]);
      if (!school || (kept && kept.placements <= COUNTED_ON_THE_SPOT)) return;
      await ports.schoolCounts.keep(await countSchool(school, ports));
    }),
};
