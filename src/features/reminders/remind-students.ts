/** Students with hours to fill in, a week to hand in or a talk to plan hear of it, each at their own time. */
import { momentOf } from '../../domain/calendar/moment.js';
import { remind } from '../../domain/reminders/remind.js';
import { eachDue } from '../../due.js';
import type { Scheduled } from '../../ports.js';
import { studentFacts } from '../../views/student-facts.js';

export const remindStudents: Scheduled = {
  name: 'remind-students',
  cron: '* * * * *',
  next: (ports) => ports.rhythms.next('student'),
  run: (ports) =>
    eachDue('student', ports, async (rhythm, now) => {
      const facts = await studentFacts(rhythm, momentOf(now).day, ports);
      // Without a school there is nothing to go by; one that is put in later puts its placements as well.
      if (!facts) return { notices: [], rhythm: { ...rhythm, nextAt: null, version: rhythm.version + 1 } };
      return remind(rhythm, facts, now);
    }),
};
