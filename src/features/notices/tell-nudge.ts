/** What is open, told to the student because who guides them asked for it: as it stands now, on that day only. */
import { momentOf } from '../../domain/calendar/moment.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import { isOff, openNow } from '../../domain/reminders/nudge.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { hoursReminder, weekReminder } from '../../shows/reminder.js';
import { whyNudged } from '../../texts/nudge.js';
import { rhythmOf } from '../../views/rhythm.js';
import { studentFacts } from '../../views/student-facts.js';

export async function tellNudge(
  { by: asker, day }: Extract<NoticeAbout, { kind: 'nudge' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const now = momentOf(ports.clock.now());
  const [student, by] = await Promise.all([ports.people.byId(to), ports.people.byId(asker)]);
  if (!student || !by || now.day > day) return { kind: 'nothing' };
  const rhythm = await rhythmOf(student, 'student', ports);
  const facts = await studentFacts(rhythm, now.day, ports);
  if (!facts || isOff(now.day, facts)) return { kind: 'nothing' };
  const open = openNow(facts, now);
  const why = whyNudged(by.name);
  const reply =
    open?.kind === 'weeks' ? weekReminder(open.upTo, rhythm, facts, now, why) : hoursReminder(rhythm, facts, now, why);
  return reply ? { kind: 'write', reply } : { kind: 'nothing' };
}
