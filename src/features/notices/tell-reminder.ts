/** What reminders come to when they are delivered: what is still open then. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { addDays, periodOf } from '../../domain/calendar/day.js';
import { isDayOff, type StudentFacts } from '../../domain/hours/hours-to-fill-in.js';
import { momentOf, type Moment } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { hoursReminder, weekReminder } from '../../shows/reminder.js';
import { rhythmOf } from '../../views/rhythm.js';
import { studentFacts } from '../../views/student-facts.js';

type Reminder = Extract<NoticeAbout, { kind: 'hours-reminder' | 'week-reminder' }>;

export async function tellReminder(about: Reminder, to: PersonId, ports: Ports): Promise<Telling> {
  const now = momentOf(ports.clock.now());
  const student = await ports.people.byId(to);
  if (!student) return { kind: 'nothing' };
  const rhythm = await rhythmOf(student, 'student', ports);
  const facts = await studentFacts(rhythm, now.day, ports);
  if (!facts || (about.asked === undefined && isOldNews(about, facts, now))) return { kind: 'nothing' };
  const reply =
    about.kind === 'hours-reminder' ? hoursReminder(rhythm, facts, now) : weekReminder(about.week, rhythm, facts, now);
  return reply ? { kind: 'write', reply } : { kind: 'nothing' };
}

/** Later than this after its day a reminder says nothing any more, nor on a day off. */
const FRESH_DAYS = 2;

function isOldNews(about: Reminder, facts: StudentFacts, now: Moment): boolean {
  const day = about.kind === 'hours-reminder' ? about.day : periodOf(about.week).until;
  return now.day > addDays(day, FRESH_DAYS) || isDayOff(now.day, facts);
}
