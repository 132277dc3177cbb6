/** What reminders come to when they are delivered: what is still open then. */
import type { NoticeAbout } from '../../domain/decision.js';
import { momentOf } from '../../domain/moment.js';
import type { PersonId } from '../../domain/people.js';
import type { Telling } from '../../messages.js';
import type { Ports } from '../../ports.js';
import { hoursReminder, weekReminder } from '../../views/reminder.js';
import { studentFacts } from '../../views/student-facts.js';

export async function tellReminder(
  about: Extract<NoticeAbout, { kind: 'hours-reminder' | 'week-reminder' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const now = momentOf(ports.clock.now());
  const rhythm = await ports.rhythms.of(to);
  const facts = rhythm && (await studentFacts(rhythm, now.day, ports));
  if (!facts) return { kind: 'nothing' };
  const reply =
    about.kind === 'hours-reminder'
      ? hoursReminder(about.day, rhythm, facts, now)
      : weekReminder(about.week, rhythm, facts, now);
  return reply ? { kind: 'write', reply } : { kind: 'nothing' };
}
