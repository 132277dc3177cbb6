/**
 * Every hour of a school day the big schools are counted, so that nobody waits for it: who asks, or whose Monday
 * begins with it. One school after
 * another: what is wrong with one keeps no other waiting.
 */
import type { SchoolId } from '../../domain/people/people.js';
import { eachSchool } from '../../each-school.js';
import type { Scheduled } from '../../ports.js';
import { countSchool, isBigSchool } from '../../views/count-school.js';

export const countSchools: Scheduled = {
  name: 'count-schools',
  cron: '0 6-20 * * 1-6',
  // Who asks says nothing that waits for it: what is kept says of when it is.
  next: () => Promise.resolve(null),
  run: (ports) =>
    eachSchool(ports, 'count-schools', async (id: SchoolId) => {
      const school = await ports.schools.byId(id);
      if (school && (await isBigSchool(id, ports))) await ports.schoolCounts.keep(await countSchool(school, ports));
    }),
};
