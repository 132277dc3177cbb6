/** What was held before: Els has been in touch with each company at the start, and has called Theater De Brug about Sanne. */
import type { Day } from '../../domain/calendar/day.js';
import { instantOf, type ClockTime } from '../../domain/calendar/moment.js';
import { applied } from '../../domain/evidence/evidence.js';
import type { Placement } from '../../domain/placements/placement.js';
import { afterTalksEvent, noTalks, type TalkId, type Talks, type TalksEvent } from '../../domain/talks/talks.js';
import type { DemoPlacements } from './placements.js';
import type { SchoolYear } from './school-year.js';

/** Whoever was to hear of it did, so nothing waits. */
export function talksThatWere(placements: DemoPlacements, { day }: SchoolYear, today: Day): Talks[] {
  const { sanne, milan, yara, tijn, noorAtDeBrug, noorAtLichtGeluid } = placements;
  const [third, second, first] = [day('2026-08-26'), day('2026-09-09'), day('2027-02-03')];
  const were: readonly (readonly [Placement, TalkId, Day])[] = [
    [milan, FIRST_CONTACT, third],
    ...[sanne, tijn, noorAtDeBrug, noorAtLichtGeluid].map((one) => [one, FIRST_CONTACT, second] as const),
    [sanne, 'call-1' as TalkId, day('2026-10-08')],
    [yara, FIRST_CONTACT, first],
  ];
  const past = were.filter(([, , on]) => on < today);
  return [...new Set(past.map(([placement]) => placement))].map((placement) =>
    past
      .filter(([of]) => of === placement)
      .reduce((before, [of, talk, on]) => held(before, of, talk, on), noTalks(placement.id)),
  );
}

const FIRST_CONTACT = 'first-contact-1' as TalkId;

function held(before: Talks, { teacherId }: Placement, talk: TalkId, on: Day): Talks {
  const at = instantOf({ day: on, time: '16:00' as ClockTime }).toISOString();
  const by = { by: teacherId, role: 'teacher', way: 'chat', source: `demo-school:${talk}` } as const;
  const what: TalksEvent = { kind: 'held', talk, on };
  const event = { ...by, at, what };
  return applied<Talks, TalksEvent>({ next: afterTalksEvent(before, event), event, notices: [] });
}
