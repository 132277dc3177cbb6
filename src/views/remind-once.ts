/** A reminder at a time that was asked for: it comes then, on whatever day, if something is open by then. */
import type { Week } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';
import { laterAsked } from '../texts/reminders.js';

/** `week`: of that week; null: of hours to fill in. The same time again is the same reminder. */
export async function remindOnce(
  until: Date,
  week: Week | null,
  { person, now, stored }: Pick<Asked, 'person' | 'now' | 'stored'>,
  ports: Pick<Ports, 'notices'>,
): Promise<Answer> {
  const then = momentOf(until);
  const about =
    week === null
      ? ({ kind: 'hours-reminder', day: then.day, asked: true } as const)
      : ({ kind: 'week-reminder', week, asked: true } as const);
  const key = `${about.kind}:${person.id}:${then.day}T${then.time}`;
  await ports.notices.add([{ key, to: person.id, about }], until);
  stored();
  return { kind: 'text', text: laterAsked(then.day, then.time, now.day) };
}
