/** READ FIRST. What a typed message asks for, or the question that has to be answered first. */
import { addDays, weekdayOf, type Weekday } from '../domain/day.js';
import type { Moment } from '../domain/moment.js';
import type { Role } from '../domain/people.js';
import type { Reading, TextRequest } from '../messages.js';

export interface ReadContext {
  readonly now: Moment;
  readonly role: Role;
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

export function read(text: string, { now }: ReadContext): Reading {
  const sure = (request: TextRequest): Reading => ({ request, question: null, healthDropped: false });
  const hours = /^(?:uren )?(\d+(?:,5)?)(?: uur)? (\w+)$/.exec(text.trim().toLowerCase());
  const weekday = WEEKDAYS.indexOf(hours?.[2] ?? '') + 1;
  if (hours && weekday > 0) {
    const back = (weekdayOf(now.day) - (weekday as Weekday) + 7) % 7;
    const minutes = Number(hours[1]?.replace(',', '.')) * 60;
    return sure({ kind: 'hours', entries: [{ day: addDays(now.day, -back), minutes }] });
  }
  return sure({ kind: 'unknown' });
}
