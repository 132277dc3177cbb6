/** What a student hears after a report: who was told, who has to be called, and whether the working day has begun. */
import { howLongButtons, studentSickShow, takeBackButton } from '../shows/sickness.js';
import { isWithin } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Person, PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import { plannedMinutesOn } from '../domain/hours/planned-hours.js';
import type { School } from '../domain/school/school.js';
import { isToTakeBack } from '../domain/sickness/report-sick.js';
import { keyOfSickNotice } from '../domain/sickness/sick-decision.js';
import { isReportedAfterwards, sicknessIdOf, type SickPeriod, type SickRecord } from '../domain/sickness/sickness.js';
import type { Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import * as texts from '../texts/sickness.js';
import { lostOf } from './reach.js';
import { deliveryOf } from './who-heard.js';

interface SickReport {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Who has heard, or will at once; of the others, as far as is known by now, it is said that they have to be called. */
async function sickReport(
  { id, history }: SickRecord,
  number: number,
  period: SickPeriod,
  placements: readonly Placement[],
  ports: Ports,
): Promise<SickReport> {
  const reported = history.find(({ what }) => what.kind === 'reported' && what.period === number);
  const key = (to: PersonId): string => keyOfSickNotice(sicknessIdOf(id, number), reported?.n ?? 0, to);
  const concerned = placements.filter(({ trainerId, period: runs }) => {
    return period.told.includes(trainerId) && (isWithin(period.from, runs) || runs.from > period.from);
  });
  const schoolId = concerned[0]?.schoolId;
  const [people, lost, deliveries, school] = await Promise.all([
    ports.people.byIds(period.told),
    lostOf(period.told, ports),
    Promise.all(period.told.map((to) => deliveryOf(key(to), ports))),
    schoolId === undefined ? null : ports.schools.byId(schoolId),
  ]);
  const personOf = (id: PersonId): Person | undefined => people.find((person) => person.id === id);
  const isReached = (to: PersonId): boolean => {
    const delivery = deliveries[period.told.indexOf(to)];
    return delivery === 'arrived' || (delivery !== 'failed' && !lost.has(to));
  };

  const told: string[] = [];
  const lines: string[] = [];
  for (const placement of concerned) {
    const { company, trainerId } = placement;
    const trainer = personOf(trainerId);
    const who = texts.companyWith(company.name, trainer?.name ?? '');
    const phone = company.phone ?? trainer?.phone ?? null;
    const late = hasBegun(placement, period, school);
    if (!isReached(trainerId)) lines.push(texts.notReached(who, phone, late));
    else told.push(who);
    if (late && isReached(trainerId)) lines.push(texts.alsoCall(company.name, phone));
  }
  const atSchool = [
    ...concerned.map(({ coachId }) => [coachId, texts.yourCoach] as const),
    ...concerned.map(({ teacherId }) => [teacherId, texts.yourTeacher] as const),
  ];
  for (const [id, role] of new Map(atSchool)) {
    if (isReached(id)) told.push(role);
    else lines.push(texts.notReached(`${role} ${personOf(id)?.name ?? ''}`, personOf(id)?.phone ?? null, false));
  }
  return { title: texts.reportedTo([...new Set(told)], period), lines };
}

/** The student's card of what was reported and not changed since: as it was told, and to whom. */
export async function reportedCard(
  record: SickRecord,
  number: number,
  { placements, at, before = [] }: { placements: readonly Placement[]; at: Date; before?: readonly string[] },
  ports: Ports,
): Promise<Reply> {
  const today = momentOf(at).day;
  const period = record.periods[number - 1];
  if (!period) return studentSickShow(record, number, today);
  const { title, lines } = await sickReport(record, number, period, placements, ports);
  const isOpenEnded = period.state === 'open' && period.expectedUntil === null;
  return studentSickShow(record, number, today, {
    title,
    lines: [
      ...before,
      ...lines,
      ...(isOpenEnded ? [texts.askHowLong] : []),
      ...(isReportedAfterwards(period) ? [texts.missedHours] : []),
    ],
    buttons: [
      ...(isOpenEnded ? howLongButtons(record, number) : []),
      ...(isToTakeBack(period, at) ? [takeBackButton(record, number)] : []),
    ],
  });
}

/** Whether it was said after the usual start of a day on which work was planned [2.3]. */
function hasBegun(placement: Placement, { from, reportedAt, state }: SickPeriod, school: School | null): boolean {
  const { day, time } = momentOf(new Date(reportedAt));
  const isWorkingDay = school !== null && plannedMinutesOn(day, placement, school) > 0;
  return state === 'open' && from <= day && isWorkingDay && time >= placement.usualStart;
}
