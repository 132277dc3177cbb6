/** Until when nothing that can wait is said to a student who is sick, on leave or free: the morning of the next working day. */
import { addDays } from '../domain/calendar/day.js';
import { instantOf, momentOf, type ClockTime } from '../domain/calendar/moment.js';
import { workingDayFrom } from '../domain/calendar/working-days.js';
import { isDayOff } from '../domain/hours/hours-to-fill-in.js';
import type { Person } from '../domain/people/people.js';
import type { Ports } from '../ports.js';
import { rhythmOf } from './rhythm.js';
import { studentFacts } from './student-facts.js';

const MORNING = '09:00' as ClockTime;

/** Null on any other day, and of who is no student. It is asked again that morning, as somebody may be sick still. */
export async function dayOffUntil(person: Person, ports: Ports): Promise<Date | null> {
  if (!person.roles.includes('student')) return null;
  const today = momentOf(ports.clock.now()).day;
  const facts = await studentFacts(await rhythmOf(person, 'student', ports), today, ports);
  if (!facts || !isDayOff(today, facts)) return null;
  return instantOf({ day: workingDayFrom(addDays(today, 1), facts.school), time: MORNING });
}
