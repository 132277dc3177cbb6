/**
 * Each week the last nightly root of a school goes out of the house, to the address that the school names: whoever rewrites
 * everything from then on has to come to that root, and cannot. What did not get away is tried again the next night.
 */
import { weekOf } from '../../domain/calendar/day.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { eachSchool } from '../../each-school.js';
import type { Scheduled } from '../../ports.js';
import { rootMail } from '../../texts/roots.js';

export const mailRoots: Scheduled = {
  name: 'mail-roots',
  cron: '30 3 * * *',
  run: (ports) =>
    eachSchool(ports, 'mail-roots', async (id) => {
      const { roots, schools, mailOut, clock, log } = ports;
      const school = await schools.byId(id);
      const to = school?.rootsMail;
      const week = weekOf(momentOf(clock.now()).day);
      if (!school || to === undefined || (await roots.sentIn(id)) === week) return;
      const end = await roots.end(id);
      if (!end) return;
      const isSent = await mailOut.send({ key: `root ${id} ${week}`, to, ...rootMail(school.name, end) });
      if (!isSent) return;
      await roots.keepSent(id, week);
      log.info('root-mailed', { school: id, root: end.n });
    }),
};
