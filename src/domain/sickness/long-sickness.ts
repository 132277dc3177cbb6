/**
 * A long sickness is told to the BPV-docent and the SLB'er: training may have to be extended, unless the adviescommissie
 * decides otherwise; what it decides is recorded [2.3].
 */
import { daysBetween, isWithin, type Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import { instantOf, type ClockTime } from '../calendar/moment.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import type { SicknessEvent, SickRecord } from './sickness.js';

const OFFICE = '08:00' as ClockTime;

/** So many days the last period goes on, the first and today included; null where none does, or not for so long. */
export function longSickness({ periods }: SickRecord, today: Day, { longSickDays }: School): number | null {
  const period = periods.at(-1);
  const days = period?.state === 'open' ? daysBetween(period.from, today) + 1 : 0;
  return days > longSickDays ? days : null;
}

/** What was decided last of this period; null: nothing yet. */
export function decidedOf(
  { history }: SickRecord,
  number: number,
): Extract<SicknessEvent, { kind: 'long-decided' }> | null {
  const last = history.findLast(({ what }) => what.kind === 'long-decided' && what.period === number)?.what;
  return last?.kind === 'long-decided' ? last : null;
}

/** Once a period, to those of the placements that run. */
export function noticesOfLong(
  record: SickRecord,
  today: Day,
  placements: readonly Placement[],
  school: School,
): Notice[] {
  const [student, period] = [record.id, record.periods.length];
  if (longSickness(record, today, school) === null || decidedOf(record, period)) return [];
  const running = placements.filter(({ period: runs }) => isWithin(today, runs));
  return [...new Set(running.flatMap(({ teacherId, coachId }) => [teacherId, coachId]))].map((to) => ({
    key: `long-sick:${student}:${period}:${to}`,
    to,
    about: { kind: 'long-sick', student, period },
    notBefore: instantOf({ day: today, time: OFFICE }).toISOString(),
  }));
}

/** By the BPV-docent or the BPV-bureau; said otherwise later, the last holds. */
export function decideLong(
  record: SickRecord,
  { number, isExtended }: { readonly number: number; readonly isExtended: boolean },
  act: Act,
): Decision<SickRecord, SicknessEvent, never> {
  if (isDoneBefore(record, act) || decidedOf(record, number)?.isExtended === isExtended) return { kind: 'again' };
  const event = { ...act, what: { kind: 'long-decided', period: number, isExtended } } as const;
  return { kind: 'change', change: { next: record, event, notices: [] } };
}
