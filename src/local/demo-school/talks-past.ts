/** Talks that were held before: Els has called Theater De Brug about Sanne. */
import type { Day } from '../../domain/calendar/day.js';
import { instantOf, type ClockTime } from '../../domain/calendar/moment.js';
import { applied } from '../../domain/evidence/evidence.js';
import { afterTalksEvent, noTalks, type TalkId, type Talks, type TalksEvent } from '../../domain/talks/talks.js';
import type { DemoPlacements } from './placements.js';
import type { SchoolYear } from './school-year.js';

/** Whoever was to hear of it did, so nothing waits. */
export function talksThatWere({ sanne }: DemoPlacements, { day }: SchoolYear, today: Day): Talks[] {
  const on = day('2026-10-08');
  if (today <= on) return [];
  const what: TalksEvent = { kind: 'held', talk: 'call-1' as TalkId, on };
  const at = instantOf({ day: on, time: '16:00' as ClockTime }).toISOString();
  const by = { by: sanne.teacherId, role: 'teacher', way: 'chat', source: 'demo-school' } as const;
  const event = { ...by, at, what };
  const before = noTalks(sanne.id);
  return [applied<Talks, TalksEvent>({ next: afterTalksEvent(before, event), event, notices: [] })];
}
